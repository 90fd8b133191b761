// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <memory>
#include <optional>

#include "models/compare_types.h"
#include "models/view_types.h"
#include "ufb/result.h"

namespace ufb {

struct SecondAnswer;

/// One answer of the model in the views' words. Made on the inference thread, never changed afterwards.
struct Answer {
  view::PredictionItem prediction;
  view::RoutingPtr routing;  ///< null for a dense model
  view::TimesItem times;
  QString device;   ///< "cpu"
  QString backend;  ///< "sparse"
  int threads = 1;
  /// What model B says to the same question; null if there is none.
  std::shared_ptr<const SecondAnswer> second;
};

/// The answer of model B, beside that of model A.
struct SecondAnswer {
  Answer answer;  ///< has no second one itself
  view::ComparePtr comparison;
  std::optional<Error> problem;  ///< why B has no answer; both of the above are empty then
};

}  // namespace ufb
