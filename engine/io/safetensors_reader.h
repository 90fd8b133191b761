// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "io/mapped_file.h"
#include "ufb/result.h"

namespace ufb {

/// The number types of the safetensors format.
enum class DType { Bool, U8, I8, U16, I16, F16, BF16, U32, I32, F32, U64, I64, F64 };
[[nodiscard]] std::size_t dtypeSize(DType type);                          ///< bytes of one element
[[nodiscard]] std::string_view dtypeName(DType type);                     ///< as in the file: "F16"
[[nodiscard]] std::string_view dtypeLongName(DType type);                 ///< "float16", "int64", ...
[[nodiscard]] std::optional<DType> dtypeFromName(std::string_view name);  ///< of the name in the file
[[nodiscard]] bool isFloating(DType type);                                ///< what copyAsFloat() converts

/// A tensor inside a mapped file. `bytes` may not be aligned for its type.
struct TensorView {
  DType dtype = DType::F32;
  std::vector<std::int64_t> shape;  ///< empty for a scalar
  std::span<const std::byte> bytes;

  [[nodiscard]] std::int64_t elements() const;
};

/// A checked .safetensors file: 8 bytes little-endian header length, JSON header, data
/// (https://github.com/huggingface/safetensors, README "Format").
/// Everything in the file is hostile until checked: header at most 100 MB, no overflow, ranges ordered
/// without overlap or hole and covering the data exactly, sizes equal to shape times type, no name twice.
class SafetensorsReader {
 public:
  /// Fails with FileNotFound or BadFormat; the subject is `path`.
  static Result<SafetensorsReader> open(const std::string& path);

  [[nodiscard]] const std::map<std::string, TensorView, std::less<>>& tensors() const { return m_tensors; }
  /// Null if there is no such tensor.
  [[nodiscard]] const TensorView* find(std::string_view name) const;
  [[nodiscard]] const std::map<std::string, std::string>& metadata() const { return m_metadata; }
  [[nodiscard]] const MappedFile& file() const { return m_file; }
  /// Bytes of all tensors together.
  [[nodiscard]] std::int64_t dataBytes() const { return m_dataBytes; }

 private:
  explicit SafetensorsReader(MappedFile file) : m_file(std::move(file)) {}
  MappedFile m_file;
  std::map<std::string, TensorView, std::less<>> m_tensors;
  std::map<std::string, std::string> m_metadata;
  std::int64_t m_dataBytes = 0;
};

/// Converts `view` to float32 into `out`, which holds view.elements() floats. F16, BF16, F32, F64 only;
/// returns false for other types. Exact for all but F64, which is rounded.
[[nodiscard]] bool copyAsFloat(const TensorView& view, std::span<float> out);

}  // namespace ufb
