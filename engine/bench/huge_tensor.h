// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace ufb::bench {

/// Zeroed [rows, columns]: every row starts at a multiple of 64 bytes, the whole at a multiple of 2 MB, and
/// the system is asked for huge pages. All pages are touched before this returns, so that no timing pays for
/// them. Throws std::bad_alloc.
[[nodiscard]] at::Tensor hugeTensor(std::int64_t rows, std::int64_t columns,
                                    at::ScalarType type = at::kFloat);

/// The same without gaps between the rows.
[[nodiscard]] at::Tensor hugeContiguous(std::int64_t rows, std::int64_t columns);

/// [rows, columns] of a hugeTensor(), independent normal numbers times `scale`. Equal seeds, equal numbers.
[[nodiscard]] at::Tensor hugeNormal(std::int64_t rows, std::int64_t columns, double scale,
                                    std::uint64_t seed);

/// Independent standard normal numbers, contiguous.
[[nodiscard]] at::Tensor normal(std::int64_t rows, std::int64_t columns, std::uint64_t seed);

}  // namespace ufb::bench
