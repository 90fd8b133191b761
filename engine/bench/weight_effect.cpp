// SPDX-License-Identifier: MIT
#include "bench/weight_effect.h"

#include <ATen/ATen.h>

#include <algorithm>

#include "model/weight_effect.h"

namespace ufb::bench {

namespace {

/// Tokens at a time, so that no second copy of a large batch is made.
constexpr std::int64_t kChunk = 1024;

}  // namespace

WeightEffect layerEffect(const FffLayer& layer, const FffLayer& converted, TreeWeights weights,
                         const at::Tensor& x) {
  EffectSum sum;
  for (std::int64_t first = 0; first < x.size(0); first += kChunk) {
    const at::Tensor part = x.narrow(0, first, std::min(kChunk, x.size(0) - first));
    sum.add(runTraced(layer, part), runTraced(converted, part));
  }
  return sum.result(weights);
}

bool hasFiniteWeights(const FffLayer& layer) {
  // Row by row: a whole layer's mask would be as large as the layer.
  for (const at::Tensor& rows : {layer.in, layer.out}) {
    for (std::int64_t row = 0; row < rows.size(0); ++row) {
      if (!at::isfinite(rows[row]).all().item<bool>()) return false;
    }
  }
  return true;
}

Result<void> checkFinite(const FffLayer& layer, const std::string& weights) {
  if (hasFiniteWeights(layer)) return {};
  return failure(ErrorCode::InvalidArgument, weights + " weights",
                 "some of this layer's are too large for them", "measure it with f32 or bf16");
}

}  // namespace ufb::bench
