// SPDX-License-Identifier: MIT
// ufb::fff on the CPU: checks, splits the tokens over LibTorch's threads, calls the Highway kernel.
#include <ATen/ATen.h>
#include <torch/library.h>

#include "kernels/fff.h"
#include "ops/fff.h"
#include "ops/fff_arguments.h"
#include "ops/parallel.h"

namespace ufb::ops {

namespace {

at::Tensor run(const at::Tensor& x, const at::Tensor& inWeight, const at::Tensor& inBias,
               const at::Tensor& outWeight, std::int64_t trees, std::int64_t depth, at::Tensor* nodes,
               at::Tensor* logits) {
  checkFffArguments(x, inWeight, inBias, outWeight, trees, depth);
  const at::Tensor input = x.stride(1) == 1 ? x : x.contiguous();
  at::Tensor y = at::empty({x.size(0), x.size(1)}, x.options());
  kernels::FffWeights weights{inWeight.data_ptr<float>(), inBias.data_ptr<float>(), outWeight.data_ptr<float>(),
                              static_cast<std::size_t>(inWeight.stride(0)), static_cast<int>(x.size(1)),
                              static_cast<int>(trees), static_cast<int>(depth)};
  TORCH_CHECK(inWeight.stride(0) == outWeight.stride(0), "ufb::fff: both weights need the same row stride");
  const kernels::FffBatch batch{input.data_ptr<float>(), static_cast<std::size_t>(input.stride(0)),
                                y.data_ptr<float>(), static_cast<std::size_t>(y.stride(0))};
  kernels::FffRecord record;
  if (nodes != nullptr) {
    *nodes = at::empty({trees, x.size(0), depth + 1}, x.options().dtype(at::kInt));
    *logits = at::empty({trees, x.size(0), depth + 1}, x.options());
    record = {nodes->data_ptr<std::int32_t>(), logits->data_ptr<float>(), static_cast<std::size_t>(x.size(0))};
  }
  const double work = 2.0 * static_cast<double>(trees * (depth + 1) * x.size(1));
  parallelFor(x.size(0), work, [&](std::int64_t begin, std::int64_t end) {
    kernels::fffForward(weights, batch, static_cast<std::size_t>(begin), static_cast<std::size_t>(end),
                        nodes != nullptr ? &record : nullptr);
  });
  return y;
}

at::Tensor fffCpu(const at::Tensor& x, const at::Tensor& inWeight, const at::Tensor& inBias,
                  const at::Tensor& outWeight, std::int64_t trees, std::int64_t depth) {
  return run(x, inWeight, inBias, outWeight, trees, depth, nullptr, nullptr);
}

std::tuple<at::Tensor, at::Tensor, at::Tensor> fffTracedCpu(const at::Tensor& x, const at::Tensor& inWeight,
                                                            const at::Tensor& inBias,
                                                            const at::Tensor& outWeight, std::int64_t trees,
                                                            std::int64_t depth) {
  at::Tensor nodes;
  at::Tensor logits;
  at::Tensor y = run(x, inWeight, inBias, outWeight, trees, depth, &nodes, &logits);
  return {y, nodes, logits};
}

}  // namespace

void linkFffCpu() {}

}  // namespace ufb::ops

TORCH_LIBRARY_IMPL(ufb, CPU, library) {
  library.impl("fff", &ufb::ops::fffCpu);
  library.impl("fff_traced", &ufb::ops::fffTracedCpu);
}
