// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "ops/fff.h"
#include "ufb/types.h"

namespace ufb {

/// Sums up what rounded weights change, layer by layer.
class EffectSum {
 public:
  /// Traced results of float32 trees and of rounded ones for the same inputs.
  void add(const ops::FffResult& exact, const ops::FffResult& rounded);
  /// Of all that was added, without what only a whole model has.
  [[nodiscard]] WeightEffect result(TreeWeights weights) const;

 private:
  double m_largestError = 0;
  double m_largest = 0;
  double m_errorSquares = 0;
  double m_squares = 0;
  std::int64_t m_changed = 0;
  std::int64_t m_paths = 0;
};

}  // namespace ufb
