// SPDX-License-Identifier: MIT
// ufb::fff on the CPU: checks, splits the tokens over LibTorch's threads, calls the Highway kernel.
#include <ATen/ATen.h>
#include <torch/library.h>

#include "kernels/fff.h"
#include "ops/fff_backend.h"
#include "ops/parallel.h"

namespace ufb::ops {

namespace {

/// Multiply-adds that are worth a thread of their own: eight tokens of the published layer. They wait for
/// memory, not for arithmetic, so there are far fewer of them than in a dense product that takes as long.
constexpr double kLeastFffWork = 1.4e5;

/// Computes y and, where `traced` has room for them, nodes and logits.
void forward(const FffArguments& a, at::Tensor& y, FffResult* traced) {
  const at::Tensor input = a.x.stride(1) == 1 ? a.x : a.x.contiguous();
  const kernels::FffWeights weights = kernelWeights(a);
  const kernels::FffBatch batch{input.data_ptr<float>(), static_cast<std::size_t>(input.stride(0)),
                                y.data_ptr<float>(), static_cast<std::size_t>(y.stride(0))};
  kernels::FffRecord record;
  if (traced != nullptr) {
    record = {traced->nodes.data_ptr<std::int32_t>(), traced->logits.data_ptr<float>(),
              static_cast<std::size_t>(a.x.size(0))};
  }
  const double work = 2.0 * static_cast<double>(a.trees * (a.depth + 1) * a.x.size(1));
  parallelFor(
      a.x.size(0), work,
      [&](std::int64_t begin, std::int64_t end) {
        kernels::fffForward(weights, batch, static_cast<std::size_t>(begin), static_cast<std::size_t>(end),
                            traced != nullptr ? &record : nullptr);
      },
      kLeastFffWork);
}

FffResult sparseCpu(const FffArguments& a, bool traced) {
  checkFffArguments(a);
  FffResult result;
  result.y = at::empty({a.x.size(0), a.x.size(1)}, a.x.options());
  if (traced) makeRecord(a, result);
  forward(a, result.y, traced ? &result : nullptr);
  return result;
}

}  // namespace

void linkFffCpu() {}

void fffCpuInto(const FffArguments& a, at::Tensor& y, FffResult* traced) {
  checkFffArguments(a);
  TORCH_CHECK(y.sizes() == a.x.sizes() && y.stride(1) == 1 && y.scalar_type() == at::kFloat,
              "ufb::fff: y must be ", a.x.sizes(), " float32, its rows contiguous");
  if (traced != nullptr && !traced->nodes.defined()) makeRecord(a, *traced);
  forward(a, y, traced);
}

TORCH_LIBRARY_IMPL(ufb, CPU, library) {
  library.impl("fff", &plainFff<&sparseCpu>);
  library.impl("fff_traced", &tracedFff<&sparseCpu>);
}

}  // namespace ufb::ops
