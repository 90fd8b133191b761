// SPDX-License-Identifier: MIT
#pragma once

#include "model/bert_weights.h"
#include "model/routing_observer.h"
#include "ufb/types.h"

namespace ufb {

/// Collects what the layers' observer tells into a RoutingTrace.
class TraceRecorder {
 public:
  /// `weights` and `trace` outlive the recorder.
  TraceRecorder(const BertWeights& weights, const ModelConfig& config, int tokens, RoutingTrace& trace);

  [[nodiscard]] RoutingObserver observer();

 private:
  void record(const LayerRouting& routing);
  const BertWeights& m_weights;
  RoutingTrace& m_trace;
};

}  // namespace ufb
