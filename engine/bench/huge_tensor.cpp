// SPDX-License-Identifier: MIT
#include "bench/huge_tensor.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <cstring>

#include "ops/row_memory.h"

namespace ufb::bench {

namespace {

/// Zeroes all that lies between the first element and the end of the last row, and so has every page in
/// place.
at::Tensor touched(at::Tensor rows) {
  const auto elements = static_cast<std::size_t>(rows.size(0) * rows.stride(0));
  std::memset(rows.data_ptr(), 0, elements * rows.element_size());
  return rows;
}

}  // namespace

at::Tensor hugeTensor(std::int64_t rows, std::int64_t columns, at::ScalarType type) {
  return touched(rowMemory(rows, columns, type));
}

at::Tensor hugeContiguous(std::int64_t rows, std::int64_t columns) {
  return touched(weightMemory({rows, columns}, at::kFloat));
}

at::Tensor normal(std::int64_t rows, std::int64_t columns, std::uint64_t seed) {
  return at::empty({rows, columns}, at::kFloat)
      .normal_(0.0, 1.0, at::make_generator<at::CPUGeneratorImpl>(seed));
}

at::Tensor hugeNormal(std::int64_t rows, std::int64_t columns, double scale, std::uint64_t seed) {
  at::Tensor tensor = hugeTensor(rows, columns);
  tensor.copy_(normal(rows, columns, seed).mul_(scale));
  return tensor;
}

}  // namespace ufb::bench
