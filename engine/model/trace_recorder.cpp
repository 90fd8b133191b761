// SPDX-License-Identifier: MIT
#include "model/trace_recorder.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "kernels/gelu.h"

namespace ufb {

TraceRecorder::TraceRecorder(const BertWeights& weights, const ModelConfig& config, int tokens,
                             RoutingTrace& trace)
    : m_weights(weights), m_trace(trace) {
  trace.layers = config.layers;
  trace.trees = config.trees;
  trace.depth = config.depth;
  trace.tokens = tokens;
  const std::size_t paths = trace.pathIndex(trace.layers, 0, 0);
  trace.nodes.resize(paths * static_cast<std::size_t>(trace.depth + 1));
  trace.logits.resize(trace.nodes.size());
  trace.contributions.resize(trace.nodes.size());
  trace.nodeMargins.assign(trace.nodes.size(), std::numeric_limits<float>::infinity());
  trace.margins.assign(paths, std::numeric_limits<float>::infinity());
}

RoutingObserver TraceRecorder::observer() {
  return [this](const LayerRouting& routing) { record(routing); };
}

void TraceRecorder::record(const LayerRouting& routing) {
  const FffLayerWeights& fff = m_weights.layers[static_cast<std::size_t>(routing.layer)].fff;
  const std::size_t levels = static_cast<std::size_t>(routing.depth) + 1;
  const std::size_t perTree = (std::size_t{2} << routing.depth) - 1;
  const std::size_t paths =
      static_cast<std::size_t>(routing.trees) * static_cast<std::size_t>(routing.tokens);
  const std::size_t firstPath = m_trace.pathIndex(routing.layer, 0, 0);
  for (std::size_t path = 0; path < paths; ++path) {
    const std::size_t tree = path / static_cast<std::size_t>(routing.tokens);
    for (std::size_t level = 0; level < levels; ++level) {
      const std::size_t from = path * levels + level;
      const std::size_t to = (firstPath + path) * levels + level;
      const float logit = routing.logits[from];
      const std::size_t row = tree * perTree + static_cast<std::size_t>(routing.nodes[from]);
      m_trace.nodes[to] = routing.nodes[from];
      m_trace.logits[to] = logit;
      m_trace.contributions[to] = static_cast<float>(std::abs(kernels::geluExact(logit)) * fff.outNorms[row]);
      // The leaf's sign decides nothing, so it has no margin.
      if (level + 1 == levels) continue;
      const float distance = std::abs(logit) / fff.inNorms[row];
      m_trace.nodeMargins[to] = distance;
      m_trace.margins[firstPath + path] = std::min(m_trace.margins[firstPath + path], distance);
    }
  }
}

}  // namespace ufb
