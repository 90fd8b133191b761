// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace ufb::bench {

/// Zeroed [rows, columns] in a model's own kind of memory, rowMemory(). All pages are touched before this
/// returns, so that no timing pays for them. Throws std::bad_alloc or c10::Error.
[[nodiscard]] at::Tensor hugeTensor(std::int64_t rows, std::int64_t columns,
                                    at::ScalarType type = at::kFloat);

/// The same without gaps between the rows, in weightMemory().
[[nodiscard]] at::Tensor hugeContiguous(std::int64_t rows, std::int64_t columns);

/// [rows, columns] of a hugeTensor(), independent normal numbers times `scale`. Equal seeds, equal numbers.
[[nodiscard]] at::Tensor hugeNormal(std::int64_t rows, std::int64_t columns, double scale,
                                    std::uint64_t seed);

/// Independent standard normal numbers, contiguous.
[[nodiscard]] at::Tensor normal(std::int64_t rows, std::int64_t columns, std::uint64_t seed);

}  // namespace ufb::bench
