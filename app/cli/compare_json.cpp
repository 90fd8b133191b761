// SPDX-License-Identifier: MIT
#include "compare_output.h"

namespace ufb::cli {

namespace {

Json orNull(const std::optional<double>& value) {
  return value ? Json(*value) : Json();
}

Json modelJson(const ComparedModel& model) {
  const Analysis& analysis = *model.analysis;
  return {{"model", model.info->name},
          {"path", model.info->path},
          {"family", model.info->family},
          {"device", analysis.device},
          {"backend", analysis.backend},
          {"threads", analysis.threads},
          {"tokens", toJson(analysis.encoding.tokens)},
          {"dropped_tokens", analysis.encoding.droppedTokens},
          {"time_ms", toJson(analysis.times)},
          {"load_ms", model.loadMs}};
}

/// A model's answer at a mask, as `predict` has it, and each candidate's rank in the other list.
Json sideJson(const Analysis& analysis, int index, const std::vector<int>& otherRanks) {
  if (index < 0) return {};
  Json json = toJson(analysis.masks[static_cast<std::size_t>(index)]);
  for (std::size_t i = 0; i < otherRanks.size(); ++i) {
    json["candidates"][i]["other_rank"] = otherRanks[i] > 0 ? Json(otherRanks[i]) : Json();
  }
  return json;
}

Json maskJson(const ComparedMask& mask, const Analysis& a, const Analysis& b) {
  Json targets = Json::array();
  for (const ComparedTarget& target : mask.targets) {
    targets.push_back({{"word", target.word},
                       {"a", orNull(target.probabilityA)},
                       {"b", orNull(target.probabilityB)},
                       {"whole_a", target.wholeA},
                       {"whole_b", target.wholeB},
                       {"difference", orNull(target.difference)}});
  }
  const bool both = mask.seenByBoth();
  return {{"start", mask.start},
          {"end", mask.end},
          {"same_top", both ? Json(mask.sameTop) : Json()},
          {"overlap", both ? Json(mask.overlap) : Json()},
          {"overlap_of", both ? Json(mask.overlapOf) : Json()},
          {"divergence_bits", orNull(mask.divergenceBits)},
          {"targets", targets},
          {"a", sideJson(a, mask.inA, mask.rankInB)},
          {"b", sideJson(b, mask.inB, mask.rankInA)}};
}

Json shareJson(const Share& share) {
  return {{"hits", share.hits},
          {"of", share.of},
          {"share", share.of > 0 ? Json(share.value()) : Json()},
          {"ci95", {share.low(), share.high()}}};
}

Json meanJson(const RunningMean& mean) {
  if (mean.count() == 0) return {{"mean", Json()}, {"n", 0}};
  return {{"mean", mean.mean()}, {"n", mean.count()}, {"ci95", {mean.low(), mean.high()}}};
}

Json armJson(const AgreementArm& arm, const ModelInfo& info) {
  return {{"model", info.name},
          {"path", info.path},
          {"family", info.family},
          {"true_word_first", shareJson(arm.trueWordFirst)},
          {"true_word_among_top", shareJson(arm.trueWordAmongTop)},
          {"ms_per_line", meanJson(arm.milliseconds)}};
}

}  // namespace

Json compareJson(const ComparedModel& a, const ComparedModel& b, const Comparison& comparison) {
  Json masks = Json::array();
  for (const ComparedMask& mask : comparison.masks) masks.push_back(maskJson(mask, *a.analysis, *b.analysis));
  Json warnings = Json::array();
  for (const ComparedModel* model : {&a, &b}) {
    for (const std::string& warning : model->analysis->warnings)
      warnings.push_back(model->info->name + ": " + warning);
  }
  return {{"text", a.analysis->text}, {"same_vocabulary", comparison.sameVocabulary},
          {"a", modelJson(a)},        {"b", modelJson(b)},
          {"masks", masks},           {"warnings", warnings}};
}

Json agreementJson(const Agreement& agreement, const ModelInfo& a, const ModelInfo& b,
                   const std::string& file) {
  return {{"file", file},
          {"complete", agreement.complete},
          {"seed", agreement.seed},
          {"masks_per_line", agreement.masksPerLine},
          {"top", agreement.top},
          {"lines", agreement.linesRead},
          {"used", agreement.linesUsed},
          {"skipped",
           {{"empty", agreement.linesEmpty},
            {"no_word", agreement.linesNoWord},
            {"unseen", agreement.linesUnseen},
            {"refused", agreement.linesRefused}}},
          {"masks", agreement.masks},
          {"masks_in_text", agreement.masksInText},
          {"same_top", shareJson(agreement.sameTop)},
          {"overlap", meanJson(agreement.overlap)},
          {"a", armJson(agreement.a, a)},
          {"b", armJson(agreement.b, b)}};
}

}  // namespace ufb::cli
