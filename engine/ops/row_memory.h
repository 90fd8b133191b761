// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

/// Memory for weights, its contents undefined. Throws std::bad_alloc or c10::Error if there is none.
namespace ufb {

/// A contiguous tensor whose first element lies on a 64-byte boundary. From a megabyte on it lies on a
/// 2 MB boundary in memory for which the system was asked for huge pages: rows picked at random would miss in
/// the translation buffers otherwise. No more memory becomes resident than the tensor needs.
[[nodiscard]] at::Tensor weightMemory(at::IntArrayRef shape, at::ScalarType type);

/// [rows, width] in such memory, every row on a 64-byte boundary.
[[nodiscard]] at::Tensor rowMemory(std::int64_t rows, std::int64_t width, at::ScalarType type);

}  // namespace ufb
