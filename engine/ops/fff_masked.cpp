// SPDX-License-Identifier: MIT
// The reference backend: every neuron of the layer is computed, then all but the visited ones are masked out,
// as the published training code does (cramming/architectures/fff.py). Correct, and without any speed
// advantage.
#include <ATen/ATen.h>
#include <torch/library.h>

#include "ops/fff_backend.h"
#include "ops/parallel_math.h"

namespace ufb::ops {

namespace {

/// Walks every tree of one token through its row of logits; keeps what was visited in `mask`.
void walkToken(const float* z, float* mask, std::int64_t trees, std::int64_t depth, std::int64_t token,
               std::int64_t tokens, std::int32_t* nodes, float* logits) {
  const std::int64_t perTree = (std::int64_t{2} << depth) - 1;
  for (std::int64_t tree = 0; tree < trees; ++tree) {
    std::int64_t node = 0;
    for (std::int64_t level = 0; level <= depth; ++level) {
      const std::int64_t at = tree * perTree + node;
      mask[at] = 1.0F;
      if (nodes != nullptr) {
        const std::int64_t slot = (tree * tokens + token) * (depth + 1) + level;
        nodes[slot] = static_cast<std::int32_t>(node);
        logits[slot] = z[at];
      }
      node = 2 * node + (z[at] > 0 ? 2 : 1);
    }
  }
}

FffResult maskedCpu(const FffArguments& a, bool traced) {
  checkFffArguments(a);
  const std::int64_t tokens = a.x.size(0);
  at::Tensor activations = linear(a.x, a.inWeight.to(at::kFloat), a.inBias);
  at::Tensor mask = at::zeros(activations.sizes(), activations.options());
  FffResult result;
  if (traced) makeRecord(a, result);
  for (std::int64_t token = 0; token < tokens; ++token) {
    walkToken(activations.data_ptr<float>() + token * activations.stride(0),
              mask.data_ptr<float>() + token * mask.stride(0), a.trees, a.depth, token, tokens,
              traced ? result.nodes.data_ptr<std::int32_t>() : nullptr,
              traced ? result.logits.data_ptr<float>() : nullptr);
  }
  geluRows(activations);
  activations.mul_(mask);
  result.y = matmulBlocked(activations, a.outWeight.to(at::kFloat));
  return result;
}

}  // namespace

void linkFffMasked() {}

TORCH_LIBRARY_IMPL(ufb, CPU, library) {
  library.impl("fff_masked", &plainFff<&maskedCpu>);
  library.impl("fff_masked_traced", &tracedFff<&maskedCpu>);
}

}  // namespace ufb::ops
