// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

#include "io/model_config.h"
#include "model/crammed_weights.h"
#include "model/routing_observer.h"
#include "ufb/engine.h"

namespace ufb {

/// Milliseconds spent in the encoder's parts, summed over the layers.
struct EncoderTimes {
  double embedding = 0;
  double attention = 0;
  double feedforward = 0;
  double rest = 0;  ///< the final norm
};

struct EncoderRun {
  Backend backend = Backend::Sparse;
  RoutingObserver observer;  ///< empty: nothing is recorded
  std::stop_token stop;      ///< asked before every layer
  EncoderTimes* times = nullptr;
  /// Shown what enters a layer's feedforward, [T,d] after norm2; the layer counts from 0. Empty: nobody
  /// looks.
  std::function<void(int layer, const at::Tensor& normed)> feedforwardInput{};
  /// Asked for a layer's trees when they are needed, in place of the weights' own; held while that layer is
  /// computed. Empty: their own.
  std::function<FffLayerWeights(int layer)> layerTrees{};
};

/// Token ids [T] to hidden states [T,d] after the final norm (reference sections 3.1 to 3.6, 3.5 for dense
/// models). Returns an undefined tensor if it was stopped.
[[nodiscard]] at::Tensor encode(const CrammedWeights& weights, const ModelConfig& config,
                                const std::vector<std::int64_t>& ids, const EncoderRun& run);

/// Hidden states [M,d] to logits [M,V].
[[nodiscard]] at::Tensor headLogits(const CrammedWeights& weights, const ModelConfig& config,
                                    const at::Tensor& hidden);

}  // namespace ufb
