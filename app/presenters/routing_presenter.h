// SPDX-License-Identifier: MIT
#pragma once

#include "models/view_types.h"
#include "ufb/types.h"

namespace ufb {

/// The paths of all tokens for the routing views; null if the trace is empty (a dense model).
[[nodiscard]] view::RoutingPtr presentRouting(const RoutingTrace& trace,
                                              const QVector<view::TokenItem>& tokens);

}  // namespace ufb
