// SPDX-License-Identifier: MIT
#include "ufb/compare.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace ufb {

namespace {

/// One analysis, and where its masks stand in the text.
struct Side {
  explicit Side(const Analysis& of) : analysis(of) {}

  const Analysis& analysis;
  std::size_t next = 0;  ///< the first mask that is not compared yet

  [[nodiscard]] bool done() const { return next >= analysis.masks.size(); }
  [[nodiscard]] const MaskPrediction& mask() const { return analysis.masks[next]; }
  [[nodiscard]] const Token& token() const {
    return analysis.encoding.tokens[static_cast<std::size_t>(mask().position)];
  }
};

/// Words of a list by the best rank that they have in it: a vocabulary may hold "Paris", "paris" and
/// "##paris".
using Ranks = std::unordered_map<std::string, int>;

Ranks ranksOf(const std::vector<Candidate>& candidates) {
  Ranks ranks;
  for (const Candidate& candidate : candidates)
    ranks.emplace(comparableWord(candidate.token), candidate.rank);
  return ranks;
}

std::vector<int> ranksElsewhere(const std::vector<Candidate>& candidates, const Ranks& other) {
  std::vector<int> ranks;
  ranks.reserve(candidates.size());
  for (const Candidate& candidate : candidates) {
    const auto found = other.find(comparableWord(candidate.token));
    ranks.push_back(found == other.end() ? 0 : found->second);
  }
  return ranks;
}

int countCommon(const Ranks& a, const Ranks& b, int first) {
  return static_cast<int>(std::count_if(a.begin(), a.end(), [&](const auto& entry) {
    const auto found = b.find(entry.first);
    return entry.second <= first && found != b.end() && found->second <= first;
  }));
}

void compareCandidates(ComparedMask& mask, const MaskPrediction& a, const MaskPrediction& b, int overlapOf) {
  const Ranks ranksA = ranksOf(a.candidates);
  const Ranks ranksB = ranksOf(b.candidates);
  mask.rankInB = ranksElsewhere(a.candidates, ranksB);
  mask.rankInA = ranksElsewhere(b.candidates, ranksA);
  mask.sameTop = !mask.rankInB.empty() && mask.rankInB.front() == 1;
  mask.overlapOf = static_cast<int>(
      std::min({static_cast<std::size_t>(std::max(1, overlapOf)), a.candidates.size(), b.candidates.size()}));
  mask.overlap = countCommon(ranksA, ranksB, mask.overlapOf);
}

/// Log-probabilities of one row of logits.
std::vector<double> logSoftmax(const float* logits, std::size_t count) {
  const double largest = *std::max_element(logits, logits + count);
  double sum = 0;
  for (std::size_t i = 0; i < count; ++i) sum += std::exp(logits[i] - largest);
  const double logSum = largest + std::log(sum);
  std::vector<double> result(count);
  for (std::size_t i = 0; i < count; ++i) result[i] = logits[i] - logSum;
  return result;
}

/// What p adds to half the divergence: sum of p log2(p / middle).
double halfDivergence(double logP, double p, double q) {
  return p > 0 ? p * (logP - std::log((p + q) / 2)) / std::log(2.0) : 0;
}

std::optional<double> divergence(const Side& a, const Side& b) {
  const auto width = [](const Side& side) {
    const std::size_t tokens = side.analysis.encoding.tokens.size();
    return tokens == 0 ? 0 : side.analysis.logits.size() / tokens;
  };
  const std::size_t count = width(a);
  if (count == 0 || count != width(b)) return std::nullopt;
  const auto row = [count](const Side& side) {
    return logSoftmax(side.analysis.logits.data() + static_cast<std::size_t>(side.mask().position) * count,
                      count);
  };
  const std::vector<double> logA = row(a);
  const std::vector<double> logB = row(b);
  double bits = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const double p = std::exp(logA[i]);
    const double q = std::exp(logB[i]);
    bits += (halfDivergence(logA[i], p, q) + halfDivergence(logB[i], q, p)) / 2;
  }
  return std::clamp(bits, 0.0, 1.0);
}

/// The two are lists of what was asked for, so of the same words in the same order; a model that has not seen
/// the mask has none.
std::vector<ComparedTarget> compareTargets(const MaskPrediction* a, const MaskPrediction* b) {
  std::vector<ComparedTarget> targets;
  const MaskPrediction* some = a != nullptr ? a : b;
  for (std::size_t i = 0; i < some->targets.size(); ++i) {
    ComparedTarget target{some->targets[i].word, {}, {}, false, false, {}};
    const auto take = [i](const MaskPrediction* mask, std::optional<double>& probability, bool& whole) {
      if (mask == nullptr || i >= mask->targets.size() || !mask->targets[i].score) return;
      probability = mask->targets[i].score->probability;
      whole = mask->targets[i].whole;
    };
    take(a, target.probabilityA, target.wholeA);
    take(b, target.probabilityB, target.wholeB);
    if (target.wholeA && target.wholeB) target.difference = *target.probabilityB - *target.probabilityA;
    targets.push_back(std::move(target));
  }
  return targets;
}

/// The next mask of the text, which one or both have.
ComparedMask nextMask(const Side& a, const Side& b) {
  ComparedMask mask;
  const bool onlyA = b.done() || (!a.done() && a.token().end <= b.token().start);
  const bool onlyB = a.done() || (!b.done() && b.token().end <= a.token().start);
  if (!onlyB) mask.inA = static_cast<int>(a.next);
  if (!onlyA) mask.inB = static_cast<int>(b.next);
  const Token& token = onlyB ? b.token() : a.token();
  mask.start = token.start;
  mask.end = token.end;
  return mask;
}

}  // namespace

Comparison compare(const Analysis& first, const Analysis& second, bool sameVocabulary, int overlapOf) {
  Comparison comparison;
  comparison.sameVocabulary = sameVocabulary;
  comparison.droppedA = first.encoding.droppedTokens;
  comparison.droppedB = second.encoding.droppedTokens;
  Side a(first);
  Side b(second);
  while (!a.done() || !b.done()) {
    ComparedMask mask = nextMask(a, b);
    if (mask.seenByBoth()) {
      compareCandidates(mask, a.mask(), b.mask(), overlapOf);
      if (sameVocabulary) mask.divergenceBits = divergence(a, b);
    } else {
      mask.rankInB.resize(mask.inA >= 0 ? a.mask().candidates.size() : 0);
      mask.rankInA.resize(mask.inB >= 0 ? b.mask().candidates.size() : 0);
    }
    mask.targets = compareTargets(mask.inA >= 0 ? &a.mask() : nullptr, mask.inB >= 0 ? &b.mask() : nullptr);
    if (mask.inA >= 0) ++a.next;
    if (mask.inB >= 0) ++b.next;
    comparison.masks.push_back(std::move(mask));
  }
  return comparison;
}

}  // namespace ufb
