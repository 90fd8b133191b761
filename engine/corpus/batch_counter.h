// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <stop_token>

#include "corpus/text_sequences.h"
#include "model/bert_model.h"
#include "ufb/corpus.h"

namespace ufb {

/// What a model knows of itself, for modelDifference(): its facts and vocabulary, and no table. Fails with
/// InvalidArgument for a model without trees, or FileNotFound.
[[nodiscard]] Result<RoutingCounts> modelFacts(const BertModel& model, Backend backend);

/// All tables at zero, with what this model knows: norms, spellings, the hash of its weights file. Fails with
/// InvalidArgument for a model without trees, FileNotFound or OutOfMemory.
[[nodiscard]] Result<RoutingCounts> countsFor(const BertModel& model, const CountingSettings& settings,
                                              Backend backend);

/// Runs the model over some sequences at once and adds their routing to the counts: wholly or, when stopped
/// or failing, not at all, unless `torn` is set, because memory ran out in between. False: it was stopped.
/// Fails with InvalidArgument (more than kMostTokens), BadFormat (the weights give no finite numbers),
/// OutOfMemory or Internal.
[[nodiscard]] Result<bool> countSequences(const BertModel& model, Backend backend, std::stop_token stop,
                                          std::span<const TextSequence> sequences, RoutingCounts& counts,
                                          bool& torn);

}  // namespace ufb
