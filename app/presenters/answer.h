// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "models/view_types.h"

namespace ufb {

/// One answer of the model in the views' words. Made on the inference thread, never changed afterwards.
struct Answer {
  view::PredictionItem prediction;
  view::RoutingPtr routing;  ///< null for a dense model
  view::TimesItem times;
  QString device;   ///< "cpu"
  QString backend;  ///< "sparse"
  int threads = 1;
};

}  // namespace ufb
