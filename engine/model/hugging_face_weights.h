// SPDX-License-Identifier: MIT
#pragma once

#include "io/tensor_source.h"
#include "model/bert_weights.h"
#include "ufb/engine.h"
#include "ufb/result.h"

namespace ufb {

/// Reads a checked checkpoint of BERT or DistilBERT (see BertTensors, checkTensors) as loadCrammedWeights()
/// does. Of the token types only the first is kept, as part of the positions.
[[nodiscard]] Result<BertWeights> loadHuggingFaceWeights(const TensorSource& source,
                                                         const ModelConfig& config,
                                                         const LoadOptions& options);

}  // namespace ufb
