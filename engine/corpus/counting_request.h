// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "model/bert_model.h"
#include "ufb/corpus.h"

/// What a run is asked for, before anything is computed.
namespace ufb {

/// A file as counts name it: without its folder; "standard input" for "-".
[[nodiscard]] std::string sourceName(const std::string& file);

/// -1 where the length is not known.
[[nodiscard]] double fileBytes(const std::string& file);

/// The model's inside if these files can be counted with it; fails as CorpusRun::start() does.
[[nodiscard]] Result<const BertModel*> countable(const Model& model, const std::vector<std::string>& files,
                                                 const CountingSettings& settings);

}  // namespace ufb
