// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "bench/model_arm.h"
#include "io/model_config.h"
#include "ufb/types.h"

namespace ufb::bench {

/// Bytes of one weight, as the arm holds them in memory.
struct WeightSizes {
  double dense = 4;     ///< of all that is not in a tree
  double treesIn = 4;   ///< of the trees' in-rows
  double treesOut = 4;  ///< of the trees' out-rows
};
[[nodiscard]] WeightSizes weightSizes(TreeWeights trees, DenseType dense);

/// What one call costs that reads texts of these lengths, with the head at one mask a text. Trees count the
/// nodes that a token engages; `distinctNodes` are those of all its tokens together in a layer, 0 for a dense
/// network.
[[nodiscard]] ModelWork workOf(const ModelConfig& config, const std::vector<int>& lengths,
                               double distinctNodes, const WeightSizes& sizes);

/// Means over the calls; all zero for none.
[[nodiscard]] ModelWork meanWork(const std::vector<ModelWork>& calls);

/// Floating-point operations of one token in one feedforward layer.
[[nodiscard]] double feedforwardFlops(const ModelConfig& config);

}  // namespace ufb::bench
