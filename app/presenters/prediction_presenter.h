// SPDX-License-Identifier: MIT
#pragma once

#include "models/view_types.h"
#include "ufb/types.h"

namespace ufb {

/// What the prediction view, the chips and the prompt show of an analysis of `text`. Offsets become UTF-16
/// positions in `text`; a cut text and a model without mask token become translated warnings.
[[nodiscard]] view::PredictionItem presentPrediction(const Analysis& analysis, const ModelInfo& model,
                                                     const QString& text);

}  // namespace ufb
