// SPDX-License-Identifier: MIT
#pragma once

#include "answer.h"
#include "ufb/types.h"

namespace ufb {

/// Everything that the window shows of one analysis of `text`.
[[nodiscard]] Answer presentAnswer(const Analysis& analysis, const ModelInfo& model, const QString& text);
[[nodiscard]] view::TimesItem presentTimes(const StageTimes& times);

}  // namespace ufb
