// SPDX-License-Identifier: MIT
#pragma once

#include "models/view_types.h"
#include "ufb/types.h"

namespace ufb {

/// Where the paths come from.
struct RoutingSource {
  QString text;
  QString model;
  qint64 nodeBytes = 0;  ///< see view::RoutingItem
};

/// Bytes of weights that a token reads at one node of this model's trees; 0 for a model without trees.
[[nodiscard]] qint64 bytesPerNode(const ModelInfo& model);

/// The paths of all tokens for the routing views; null if the trace is empty (a dense model).
[[nodiscard]] view::RoutingPtr presentRouting(const RoutingTrace& trace,
                                              const QVector<view::TokenItem>& tokens,
                                              const RoutingSource& source = {});

}  // namespace ufb
