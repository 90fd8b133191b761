// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <functional>
#include <stop_token>
#include <utility>
#include <vector>

#include "io/model_config.h"
#include "model/bert_weights.h"
#include "model/routing_observer.h"
#include "ufb/engine.h"

namespace ufb {

/// The ids of some texts, laid end to end without padding. Texts do not see each other.
struct TokenBatch {
  std::vector<std::int64_t> ids;
  std::vector<int> lengths;  ///< of each text in tokens, at least 1; they add up to the number of ids

  /// One text.
  TokenBatch(std::vector<std::int64_t> text)  // NOLINT(google-explicit-constructor): a text is a batch of one
      : ids(std::move(text)), lengths{static_cast<int>(ids.size())} {}
  TokenBatch(std::vector<std::int64_t> all, std::vector<int> each)
      : ids(std::move(all)), lengths(std::move(each)) {}
};

/// Milliseconds spent in the encoder's parts, summed over the layers.
struct EncoderTimes {
  double embedding = 0;
  double attention = 0;    ///< with its norm and the residual sum
  double feedforward = 0;  ///< with its norm and the residual sum
  double kernel = 0;       ///< part of `feedforward`: the trees or the dense products alone
  double rest = 0;         ///< the final norm
};

struct EncoderRun {
  Backend backend = Backend::Sparse;
  RoutingObserver observer;  ///< empty: nothing is recorded
  std::stop_token stop;      ///< asked before every layer
  EncoderTimes* times = nullptr;
  /// Shown what enters a layer's feedforward, [T,d] after its norm; the layer counts from 0. Empty: nobody
  /// looks.
  std::function<void(int layer, const at::Tensor& normed)> feedforwardInput{};
  /// Asked for a layer's trees when they are needed, in place of the weights' own; held while that layer is
  /// computed. Empty: their own.
  std::function<FffLayerWeights(int layer)> layerTrees{};
};

/// Token ids, T of them, to hidden states [T,d] after the last norm (reference sections 3.1 to 3.6; section 5
/// for BERT and DistilBERT, whose norms follow the sums). Returns an undefined tensor if it was stopped.
[[nodiscard]] at::Tensor encode(const BertWeights& weights, const ModelConfig& config,
                                const TokenBatch& batch, const EncoderRun& run);

/// Hidden states [M,d] to logits [M,V].
[[nodiscard]] at::Tensor headLogits(const BertWeights& weights, const ModelConfig& config,
                                    const at::Tensor& hidden);

}  // namespace ufb
