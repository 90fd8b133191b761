// SPDX-License-Identifier: MIT
#include "model/packed_rows.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

#include "io/float_conversion.h"
#include "io/safetensors_reader.h"

namespace ufb {

namespace {

bool narrow(at::ScalarType type, std::span<const float> values, std::span<std::uint16_t> out) {
  return type == at::kHalf ? copyAsHalf(values, out) : copyAsBrain(values, out);
}

template <class T>
T* rowOf(at::Tensor& table, std::int64_t row) {
  return static_cast<T*>(table.data_ptr()) + row * table.stride(0);
}

DType storedType(at::ScalarType type) {
  return type == at::kHalf ? DType::F16 : type == at::kBFloat16 ? DType::BF16 : DType::F32;
}

/// Without LibTorch's conversion, which would wake all threads for every few rows.
void readRow(const at::Tensor& table, std::int64_t row, std::span<float> out) {
  const auto* const first = static_cast<const std::byte*>(table.data_ptr());
  const std::size_t size = table.element_size();
  const std::size_t offset = static_cast<std::size_t>(row * table.stride(0)) * size;
  const TensorView view{storedType(table.scalar_type()), {}, {first + offset, out.size() * size}};
  TORCH_CHECK(copyAsFloat(view, out), "rows have no floating-point type");
}

/// band [columns, rows] into rows of the table.
template <class T>
void transpose(const T* band, std::int64_t columns, at::Tensor& table, std::int64_t firstColumn) {
  const std::int64_t rows = table.size(0);
  for (std::int64_t row = 0; row < rows; ++row) {
    T* out = rowOf<T>(table, row) + firstColumn;
    for (std::int64_t column = 0; column < columns; ++column) out[column] = band[column * rows + row];
  }
}

}  // namespace

TreeTypes treeTypes(TreeWeights weights) {
  switch (weights) {
    case TreeWeights::F16:
      return {at::kHalf, at::kHalf};
    case TreeWeights::BF16:
      return {at::kBFloat16, at::kBFloat16};
    case TreeWeights::Mixed:
      return {at::kFloat, at::kHalf};
    case TreeWeights::F32:
      break;
  }
  return {};
}

bool storeRow(at::Tensor& table, std::int64_t row, std::span<const float> values) {
  if (table.scalar_type() != at::kFloat) {
    return narrow(table.scalar_type(), values, {rowOf<std::uint16_t>(table, row), values.size()});
  }
  std::ranges::copy(values, rowOf<float>(table, row));
  return true;
}

bool storeColumns(at::Tensor& table, std::int64_t firstColumn, std::span<const float> band) {
  const std::int64_t columns =
      static_cast<std::int64_t>(band.size()) / std::max<std::int64_t>(1, table.size(0));
  if (table.scalar_type() == at::kFloat) {
    transpose(band.data(), columns, table, firstColumn);
    return true;
  }
  std::vector<std::uint16_t> narrowed(band.size());
  const bool fits = narrow(table.scalar_type(), band, narrowed);
  transpose(narrowed.data(), columns, table, firstColumn);
  return fits;
}

bool storeTable(at::Tensor& table, const at::Tensor& values) {
  const auto width = static_cast<std::size_t>(values.size(1));
  bool fits = true;
  for (std::int64_t row = 0; row < values.size(0); ++row) {
    fits = storeRow(table, row, {values.data_ptr<float>() + row * values.stride(0), width}) && fits;
  }
  return fits;
}

std::vector<float> rowNorms(const at::Tensor& table) {
  const auto width = static_cast<std::size_t>(table.size(1));
  std::vector<float> values(width);
  std::vector<float> norms(static_cast<std::size_t>(table.size(0)));
  for (std::size_t row = 0; row < norms.size(); ++row) {
    readRow(table, static_cast<std::int64_t>(row), values);
    double sum = 0;
    for (const float value : values) sum += static_cast<double>(value) * value;
    norms[row] = static_cast<float>(std::sqrt(sum));
  }
  return norms;
}

Error doesNotFit(const std::string& file, const std::string& tensor, at::ScalarType type) {
  const bool half = type == at::kHalf;
  return {
      ErrorCode::InvalidArgument, file,
      tensor + " holds values too large for " + (half ? "float16, which ends at 65504" : "bfloat16"),
      half ? "choose bf16 or f32 for the weights of its trees" : "choose f32 for the weights of its trees"};
}

}  // namespace ufb
