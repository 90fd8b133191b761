// SPDX-License-Identifier: MIT
#include <algorithm>
#include <new>

#include "ufb/routing_counts.h"

namespace ufb {
namespace {

template <class T>
void addAll(std::vector<T>& into, const std::vector<T>& from) {
  for (std::size_t i = 0; i < into.size(); ++i) into[i] += from[i];
}

std::string settingsDifference(const CountingSettings& a, const CountingSettings& b) {
  if (a.unit != b.unit) return "the units of text differ";
  if (a.maskShare != b.maskShare) return "the shares of masked tokens differ";
  if (a.sampleShare != b.sampleShare) return "the shares of units that were used differ";
  if (a.seed != b.seed) return "the seeds differ";
  if (a.contexts != b.contexts) return "different numbers of example contexts were kept";
  return a == b ? "" : "the bounds for the tables of words by leaf differ";
}

void addSources(std::vector<CountedSource>& into, const std::vector<CountedSource>& from) {
  for (const CountedSource& source : from) {
    const auto at = std::lower_bound(into.begin(), into.end(), source,
                                     [](const auto& a, const auto& b) { return a.name < b.name; });
    if (at == into.end() || at->name != source.name) {
      into.insert(at, source);
    } else {
      at->units += source.units;
      at->bytes += source.bytes;
    }
  }
}

void addText(CountedText& into, const CountedText& from) {
  addSources(into.sources, from.sources);
  into.units += from.units;
  into.unitsLeftOut += from.unitsLeftOut;
  into.unitsRefused += from.unitsRefused;
  into.sequences += from.sequences;
  into.tokens += from.tokens;
  into.specialTokens += from.specialTokens;
  into.maskedTokens += from.maskedTokens;
  into.fingerprint += from.fingerprint;
}

void addTree(TreeCounts& into, const TreeCounts& from, int keepContexts) {
  addAll(into.visits, from.visits);
  addAll(into.rightTurns, from.rightTurns);
  addAll(into.logitSum, from.logitSum);
  addAll(into.logitMagnitudeSum, from.logitMagnitudeSum);
  addAll(into.activationSum, from.activationSum);
  for (std::size_t node = 0; node < into.lowest.size(); ++node) {
    into.lowest[node] = std::min(into.lowest[node], from.lowest[node]);
    into.highest[node] = std::max(into.highest[node], from.highest[node]);
  }
  addAll(into.logitBuckets, from.logitBuckets);
  addAll(into.marginBuckets, from.marginBuckets);
  addAll(into.maskedVisits, from.maskedVisits);
  addAll(into.positionVisits, from.positionVisits);
  addAll(into.replicateVisits, from.replicateVisits);
  for (std::size_t leaf = 0; leaf < into.contexts.size(); ++leaf) {
    mergeContexts(into.contexts[leaf], from.contexts[leaf], keepContexts);
  }
  into.tokens.add(from.tokens);
}

}  // namespace

std::string modelDifference(const RoutingCounts& left, const RoutingCounts& right) {
  const RoutedModel& a = left.model;
  const RoutedModel& b = right.model;
  if (a.sha256 != b.sha256) return "they are of different models (" + a.name + " and " + b.name + ")";
  if (a.treeWeights != b.treeWeights || a.denseWeights != b.denseWeights) {
    return "the weights were held in different types";
  }
  if (a.backend != b.backend) return "they were computed by different backends";
  if (!(a == b)) return "the models' configurations differ";
  const bool sameWords = left.tokenTexts == right.tokenTexts && left.tokenSpecial == right.tokenSpecial;
  return sameWords ? "" : "the models' vocabularies differ";
}

void mergeContexts(std::vector<ContextSample>& into, const std::vector<ContextSample>& from, int keep) {
  const auto byKey = [](const ContextSample& a, const ContextSample& b) { return a.key < b.key; };
  for (const ContextSample& sample : from) {
    if (static_cast<int>(into.size()) >= keep && (keep <= 0 || sample.key >= into.back().key)) return;
    const auto at = std::lower_bound(into.begin(), into.end(), sample, byKey);
    if (at != into.end() && at->key == sample.key) continue;
    into.insert(at, sample);
    if (static_cast<int>(into.size()) > keep) into.pop_back();
  }
}

Result<void> mergeCounts(RoutingCounts& into, const RoutingCounts& from, const std::string& intoName,
                         const std::string& fromName) try {
  std::string difference = modelDifference(into, from);
  if (difference.empty()) difference = settingsDifference(into.settings, from.settings);
  if (!difference.empty()) {
    return failure(ErrorCode::InvalidArgument, intoName + " and " + fromName, difference,
                   "put together only counts of one model and the same settings");
  }
  if (into.text.tokens + from.text.tokens > kMostTokens) {
    return failure(ErrorCode::InvalidArgument, intoName + " and " + fromName,
                   "together they have more tokens than can be counted, " + std::to_string(kMostTokens),
                   "keep them apart");
  }
  // The same network may lie in folders of different names; which one is kept must not depend on the order.
  into.model.name = std::min(into.model.name, from.model.name);
  addText(into.text, from.text);
  into.runs.insert(into.runs.end(), from.runs.begin(), from.runs.end());
  std::sort(into.runs.begin(), into.runs.end());
  into.complete = into.complete && from.complete;
  into.resume = {};
  addAll(into.tokenCounts, from.tokenCounts);
  for (std::size_t i = 0; i < into.trees.size(); ++i) {
    addTree(into.trees[i], from.trees[i], into.settings.contexts);
  }
  for (std::size_t i = 0; i < into.pairs.size(); ++i) addAll(into.pairs[i].counts, from.pairs[i].counts);
  return {};
} catch (const std::bad_alloc&) {
  return failure(ErrorCode::OutOfMemory, fromName, "there is not enough memory to add it",
                 "close other programs");
}

}  // namespace ufb
