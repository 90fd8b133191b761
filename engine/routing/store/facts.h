// SPDX-License-Identifier: MIT
#pragma once

#include "ufb/routing_counts.h"

namespace ufb::store {

/// Calls fact(key, field) for every row of the table `about`, in its order; to write them with a const
/// Counts, to read them with a mutable one.
template <class Counts, class Fact>
void eachFact(Counts& counts, Fact&& fact) {
  auto& model = counts.model;
  fact("model_name", model.name);
  fact("model_sha256", model.sha256);
  fact("layers", model.layers);
  fact("trees", model.trees);
  fact("depth", model.depth);
  fact("vocabulary", model.vocabulary);
  fact("max_length", model.maxLength);
  fact("mask_id", model.maskId);
  fact("tree_weights", model.treeWeights);
  fact("dense_weights", model.denseWeights);
  fact("backend", model.backend);
  auto& settings = counts.settings;
  fact("unit", settings.unit);
  fact("mask_share", settings.maskShare);
  fact("sample_share", settings.sampleShare);
  fact("seed", settings.seed);
  fact("contexts", settings.contexts);
  fact("table_bytes", settings.tableBytes);
  auto& text = counts.text;
  fact("units", text.units);
  fact("units_left_out", text.unitsLeftOut);
  fact("units_refused", text.unitsRefused);
  fact("sequences", text.sequences);
  fact("tokens", text.tokens);
  fact("special_tokens", text.specialTokens);
  fact("masked_tokens", text.maskedTokens);
  fact("fingerprint", text.fingerprint);
  fact("complete", counts.complete);
  fact("resume_file", counts.resume.file);
  fact("resume_units", counts.resume.units);
  fact("resume_chain", counts.resume.chain);
}

}  // namespace ufb::store
