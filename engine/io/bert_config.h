// SPDX-License-Identifier: MIT
#pragma once

#include "io/config_section.h"
#include "io/model_config.h"

namespace ufb {

/// The options of config.json where model_type is "bert" or "distilbert"; names and defaults are those of the
/// transformers library, but a shape must be said. What is wrong is remembered by `root`.
[[nodiscard]] ModelConfig readBertConfig(const ConfigSection& root);
[[nodiscard]] ModelConfig readDistilBertConfig(const ConfigSection& root);

}  // namespace ufb
