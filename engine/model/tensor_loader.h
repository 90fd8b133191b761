// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "io/tensor_source.h"
#include "ufb/engine.h"
#include "ufb/result.h"

namespace ufb {

/// Thrown by a TensorLoader.
struct LoadFailure {
  Error error;
};

/// Takes tensors out of a checked checkpoint (see checkTensors), chunk by chunk, and gives the file's pages
/// back behind it: at no time is a large tensor in memory twice. Counts what it keeps, tells progress, and
/// throws LoadFailure when it is to stop, for NaN and infinity (BadFormat), and for values that the type
/// asked for cannot hold (InvalidArgument). `source` and `options` outlive it.
class TensorLoader {
 public:
  TensorLoader(const TensorSource& source, const LoadOptions& options)
      : m_source(source), m_options(options) {}

  [[nodiscard]] bool has(const std::string& name) const { return m_source.find(name) != nullptr; }
  /// Of all tensors made so far, their padding included.
  [[nodiscard]] std::int64_t bytes() const { return m_bytes; }

  /// The tensor as it lies in the file, float32.
  at::Tensor plain(const std::string& name);
  /// [rows, width] with every row on a 64-byte boundary.
  at::Tensor rows(const std::string& name, at::ScalarType type);
  /// The file's [width, rows] as [rows, width], every row on a 64-byte boundary.
  at::Tensor transposedRows(const std::string& name, at::ScalarType type);
  /// Tensors of one shape [heads*w,...] merged into [heads*n*w,...]: of every head its w rows of the first
  /// tensor, then of the second, and so on.
  at::Tensor interleaved(std::span<const std::string> names, int heads);
  /// One row of a matrix, not counted.
  std::vector<float> row(const std::string& name, std::int64_t index);
  /// Whether a stored tensor holds exactly these float32 values.
  bool equals(const std::string& name, const at::Tensor& values);

 private:
  at::Tensor counted(at::Tensor tensor);
  template <class Step>
  void forEachChunk(const TensorView& view, const Step& step);
  void copyChunk(const TensorView& view, std::int64_t first, std::span<float> out);
  void done(const std::string& name, const TensorView& view);
  void checkFit(const std::string& name, bool fits, at::ScalarType type) const;

  const TensorSource& m_source;
  const LoadOptions& m_options;
  std::int64_t m_bytes = 0;
  std::int64_t m_consumed = 0;
  bool m_finite = true;
};

}  // namespace ufb
