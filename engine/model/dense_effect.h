// SPDX-License-Identifier: MIT
#pragma once

#include "model/bert_weights.h"
#include "ufb/types.h"

namespace ufb {

/// Gives all dense products of a freshly loaded model weights of this type, one after the other, and counts
/// the bytes anew. A decoder tied to the word embedding becomes a copy: looking up stays float32.
void storeDense(BertWeights& weights, DenseType type);

}  // namespace ufb
