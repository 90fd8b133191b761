// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>

#include "model/bert_model.h"
#include "ufb/bench.h"

namespace ufb::bench {

/// What enters a layer's feedforward when a model reads a text.
struct TextStates {
  at::Tensor states;        ///< [n, d], the template's tokens left out
  std::string description;  ///< where they come from, for readers
};

/// Reads options.text, or a text of our own if that is empty, in windows of the model's longest sequence, and
/// again from other starting points until there are `wanted` states or no new starting point is left: a token
/// at another place among other neighbours has another state. Fails with InvalidArgument for a text without
/// tokens, or with Cancelled.
[[nodiscard]] Result<TextStates> textStates(const BertModel& model, const FfnBenchOptions& options,
                                            std::int64_t wanted);

/// The text that is read where the user gives none.
[[nodiscard]] const std::string& builtInText();

}  // namespace ufb::bench
