// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "ufb/result.h"
#include "ufb/types.h"

/// Tables of weights, [rows, width] of float32, float16 or bfloat16 in rowMemory(), filled from float32
/// values piece by piece. What fills them returns whether every finite value stayed finite.
namespace ufb {

/// How the trees' two tables are stored.
struct TreeTypes {
  at::ScalarType in = at::ScalarType::Float;
  at::ScalarType out = at::ScalarType::Float;
};
[[nodiscard]] TreeTypes treeTypes(TreeWeights weights);

/// One row, of width values.
[[nodiscard]] bool storeRow(at::Tensor& table, std::int64_t row, std::span<const float> values);

/// Some columns of all rows from their transpose: `band` is [columns, rows].
[[nodiscard]] bool storeColumns(at::Tensor& table, std::int64_t firstColumn, std::span<const float> band);

/// Copies a float32 table into one of the same shape.
[[nodiscard]] bool storeTable(at::Tensor& table, const at::Tensor& values);

/// Euclidean norm of every row as it is stored.
[[nodiscard]] std::vector<float> rowNorms(const at::Tensor& table);

/// The refusal of a tensor whose values do not fit.
[[nodiscard]] Error doesNotFit(const std::string& file, const std::string& tensor, at::ScalarType type);

}  // namespace ufb
