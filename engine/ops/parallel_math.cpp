// SPDX-License-Identifier: MIT
#include "ops/parallel_math.h"

#include <ATen/ATen.h>

#include <algorithm>

#include "ops/parallel.h"

namespace ufb::ops {

namespace {

constexpr std::int64_t kMostBlocks = 16;
constexpr std::int64_t kLeastColumns = 64;

/// Columns in one block: a multiple of kLeastColumns, so that at most kMostBlocks blocks cover them all.
std::int64_t blockColumns(std::int64_t columns) {
  const std::int64_t even = (columns + kMostBlocks - 1) / kMostBlocks;
  return std::max(kLeastColumns, (even + kLeastColumns - 1) / kLeastColumns * kLeastColumns);
}

void multiplyBlock(const at::Tensor& x, const at::Tensor& w, at::Tensor out) {
  if (x.size(0) == 1) {
    // One row: a matrix-vector product reads w once, where the matrix product would pack it first.
    at::Tensor row = out.select(0, 0);
    at::mv_out(row, w.t(), x.select(0, 0));
  } else {
    at::mm_out(out, x, w);
  }
}

}  // namespace

at::Tensor matmulBlocked(const at::Tensor& x, const at::Tensor& w) {
  at::Tensor out = at::empty({x.size(0), w.size(1)}, x.options());
  const std::int64_t columns = w.size(1);
  const std::int64_t step = blockColumns(columns);
  const std::int64_t blocks = (columns + step - 1) / step;
  const double work = static_cast<double>(x.size(0) * x.size(1)) * static_cast<double>(step);
  parallelFor(blocks, work, [&](std::int64_t begin, std::int64_t end) {
    const c10::InferenceMode inference;
    for (std::int64_t block = begin; block < end; ++block) {
      const std::int64_t first = block * step;
      const std::int64_t count = std::min(step, columns - first);
      multiplyBlock(x, w.narrow(1, first, count), out.narrow(1, first, count));
    }
  });
  return out;
}

at::Tensor linear(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias) {
  at::Tensor y = matmulBlocked(x, weight.t());
  if (bias.defined()) y.add_(bias);
  return y;
}

void geluRows(at::Tensor& x) {
  // An erf costs about as much as this many multiply-adds.
  constexpr double kErfWork = 16;
  parallelFor(x.size(0), kErfWork * static_cast<double>(x.size(1)),
              [&](std::int64_t begin, std::int64_t end) {
                const c10::InferenceMode inference;
                for (std::int64_t row = begin; row < end; ++row) {
                  at::Tensor slice = x.select(0, row);
                  at::gelu_out(slice, slice);
                }
              });
}

}  // namespace ufb::ops
