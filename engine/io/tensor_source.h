// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ufb {

/// The number types of the safetensors format; PyTorch's own files use some of them.
enum class DType { Bool, U8, I8, U16, I16, F16, BF16, U32, I32, F32, U64, I64, F64 };
[[nodiscard]] std::size_t dtypeSize(DType type);                          ///< bytes of one element
[[nodiscard]] std::string_view dtypeName(DType type);                     ///< as in the file: "F16"
[[nodiscard]] std::string_view dtypeLongName(DType type);                 ///< "float16", "int64", ...
[[nodiscard]] std::optional<DType> dtypeFromName(std::string_view name);  ///< of the name in the file
[[nodiscard]] bool isFloating(DType type);                                ///< what copyAsFloat() converts

/// A tensor inside a mapped file, checked against it. `bytes` may not be aligned for its type.
struct TensorView {
  DType dtype = DType::F32;
  std::vector<std::int64_t> shape;   ///< empty for a scalar
  std::span<const std::byte> bytes;  ///< from the first element to the end of the last one
  /// In elements, one per dimension, none negative; empty if the elements lie row by row without gaps.
  std::vector<std::int64_t> strides = {};

  [[nodiscard]] std::int64_t elements() const;
};

/// Converts `view` to float32 into `out`, which holds view.elements() floats. F16, BF16, F32, F64 only;
/// returns false for other types. Exact for all but F64, which is rounded.
[[nodiscard]] bool copyAsFloat(const TensorView& view, std::span<float> out);
/// The same for out.size() elements from `first` on, counted row by row.
[[nodiscard]] bool copyAsFloat(const TensorView& view, std::int64_t first, std::span<float> out);

/// Tensors by name in a file of whatever format. The views live as long as the source.
class TensorSource {
 public:
  using Tensors = std::map<std::string, TensorView, std::less<>>;

  virtual ~TensorSource() = default;
  [[nodiscard]] virtual const Tensors& tensors() const = 0;
  /// For messages.
  [[nodiscard]] virtual const std::string& path() const = 0;
  /// Of all tensors together.
  [[nodiscard]] virtual std::int64_t dataBytes() const = 0;
  /// Bytes of a view that are not needed again soon: see MappedFile::release().
  virtual void release(std::span<const std::byte> bytes) const = 0;

  /// Null if there is no such tensor.
  [[nodiscard]] const TensorView* find(std::string_view name) const;

 protected:
  TensorSource() = default;
  TensorSource(const TensorSource&) = default;
  TensorSource(TensorSource&&) = default;
  TensorSource& operator=(const TensorSource&) = default;
  TensorSource& operator=(TensorSource&&) = default;
};

}  // namespace ufb
