// SPDX-License-Identifier: MIT
#pragma once

#include "answer.h"
#include "ufb/compare.h"

namespace ufb {

/// Two answers to one question beside each other; `comparison` is of the analyses that they present.
[[nodiscard]] view::ComparePtr presentComparison(const Comparison& comparison, const Answer& a,
                                                 const ModelInfo& modelA, const Answer& b,
                                                 const ModelInfo& modelB);
/// The same with A and B exchanged; null stays null.
[[nodiscard]] view::ComparePtr swapped(const view::ComparePtr& comparison);
/// What was counted over the file at `path`.
[[nodiscard]] view::AgreementItem presentAgreement(const Agreement& agreement, const QString& path);

}  // namespace ufb
