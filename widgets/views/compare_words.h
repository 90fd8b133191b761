// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "models/compare_types.h"

/// The sentences of the side-by-side view.
namespace ufb {

/// "Both put “paris” first. 4 of the first 5 words are in both lists." Empty if a model has not seen the
/// mask.
[[nodiscard]] QString verdictText(const view::CompareMaskItem& mask);
/// Why the model of this name has not seen a mask.
[[nodiscard]] QString unseenText(const QString& model, const view::CompareArm& arm);
/// How both models rate a word, with the difference where both have it in one piece; empty if the mask has no
/// answer for this word.
[[nodiscard]] QString targetText(const view::CompareMaskItem& mask, const QString& word);
/// Both lists as lines with tabs between the columns.
[[nodiscard]] QString candidateLines(const view::CompareMaskItem& mask);

}  // namespace ufb
