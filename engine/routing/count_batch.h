// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "ufb/routing_counts.h"

/// How a batch of routed tokens is added to counts.
namespace ufb {

/// One token of a batch.
struct CountedToken {
  std::int32_t id = 0;
  std::int32_t position = 0;   ///< in its sequence
  bool masked = false;         ///< it is a mask token
  std::int32_t replicate = 0;  ///< 0 .. kReplicates-1, of its unit
  std::uint64_t contextKey = 0;
};

/// Where the batch came from, for examples; asked only for tokens whose key is small enough to stay.
class ContextSource {
 public:
  virtual ~ContextSource() = default;
  /// Everything but the key of the sample around token `token` of the batch. Called from several threads.
  [[nodiscard]] virtual ContextSample context(std::size_t token) const = 0;
};

/// What one layer's trees did with the batch: [trees, tokens, depth+1] each.
struct BatchRouting {
  std::span<const std::int32_t> nodes;
  std::span<const float> logits;
  std::span<const float> activations;  ///< gelu(logit)
};

/// Adds the batch to one layer's tree. Different trees may be counted at the same time. Serves only if all
/// counts stay below 2^32, see kMostTokens.
void countTree(TreeCounts& counts, const RoutedModel& model, int tree, int keepContexts,
               std::span<const CountedToken> tokens, const BatchRouting& routing,
               const ContextSource& source);

/// Adds the leaves of a layer's tree and of one of the next layer.
void countPairs(LeafPairs& pairs, const RoutedModel& model, std::span<const std::int32_t> nodesFrom,
                std::span<const std::int32_t> nodesTo, std::size_t tokens);

}  // namespace ufb
