// SPDX-License-Identifier: MIT
#pragma once

#include "models/view_types.h"
#include "ufb/types.h"

namespace ufb {

/// The facts of a loaded model for the toolbar and the model card.
[[nodiscard]] view::ModelItem presentModel(const ModelInfo& info, double loadMs);

}  // namespace ufb
