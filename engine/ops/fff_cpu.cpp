// SPDX-License-Identifier: MIT
// ufb::fff on the CPU: checks, splits the tokens over LibTorch's threads, calls the Highway kernel.
#include <ATen/ATen.h>
#include <torch/library.h>

#include "kernels/fff.h"
#include "ops/fff_backend.h"
#include "ops/parallel.h"

namespace ufb::ops {

namespace {

FffResult sparseCpu(const FffArguments& a, bool traced) {
  checkFffArguments(a);
  TORCH_CHECK(a.inWeight.stride(0) == a.outWeight.stride(0),
              "ufb::fff: both weights need the same row stride");
  const at::Tensor input = a.x.stride(1) == 1 ? a.x : a.x.contiguous();
  FffResult result;
  result.y = at::empty({a.x.size(0), a.x.size(1)}, a.x.options());
  const kernels::FffWeights weights{
      a.inWeight.data_ptr<float>(),  a.inBias.data_ptr<float>(),
      a.outWeight.data_ptr<float>(), static_cast<std::size_t>(a.inWeight.stride(0)),
      static_cast<int>(a.x.size(1)), static_cast<int>(a.trees),
      static_cast<int>(a.depth)};
  const kernels::FffBatch batch{input.data_ptr<float>(), static_cast<std::size_t>(input.stride(0)),
                                result.y.data_ptr<float>(), static_cast<std::size_t>(result.y.stride(0))};
  kernels::FffRecord record;
  if (traced) {
    makeRecord(a, result);
    record = {result.nodes.data_ptr<std::int32_t>(), result.logits.data_ptr<float>(),
              static_cast<std::size_t>(a.x.size(0))};
  }
  const double work = 2.0 * static_cast<double>(a.trees * (a.depth + 1) * a.x.size(1));
  parallelFor(a.x.size(0), work, [&](std::int64_t begin, std::int64_t end) {
    kernels::fffForward(weights, batch, static_cast<std::size_t>(begin), static_cast<std::size_t>(end),
                        traced ? &record : nullptr);
  });
  return result;
}

}  // namespace

void linkFffCpu() {}

TORCH_LIBRARY_IMPL(ufb, CPU, library) {
  library.impl("fff", &plainFff<&sparseCpu>);
  library.impl("fff_traced", &tracedFff<&sparseCpu>);
}

}  // namespace ufb::ops
