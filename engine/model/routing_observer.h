// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>

namespace ufb {

/// What an FFF layer tells about one run: nodes and logits, both [trees, tokens, depth+1], valid during the
/// call.
struct LayerRouting {
  int layer = 0;
  int trees = 0;
  int tokens = 0;
  int depth = 0;
  const std::int32_t* nodes = nullptr;
  const float* logits = nullptr;
};

/// Called once per FFF layer, in order, on the thread that runs the model. Where it is empty the layers run
/// the kernel that records nothing.
using RoutingObserver = std::function<void(const LayerRouting&)>;

}  // namespace ufb
