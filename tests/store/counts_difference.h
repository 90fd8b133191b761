// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <bit>
#include <cstdint>
#include <tuple>
#include <vector>

#include "ufb/routing_counts.h"

/// What differs between two counts, field by field.
namespace ufb::test {

inline std::vector<std::uint32_t> bitsOf(const std::vector<float>& values) {
  std::vector<std::uint32_t> bits;
  for (const float value : values) bits.push_back(std::bit_cast<std::uint32_t>(value));
  return bits;
}

inline std::vector<std::tuple<int, int, std::uint32_t>> pairsOf(const TokenLeafTable& table) {
  std::vector<std::tuple<int, int, std::uint32_t>> pairs;
  table.forEach(
      [&pairs](int token, int leaf, std::uint32_t count) { pairs.emplace_back(token, leaf, count); });
  return pairs;
}

inline QString tableDifference(const TokenLeafTable& a, const TokenLeafTable& b) {
  if (a.form() != b.form()) return QStringLiteral("form");
  if (a.vocabulary() != b.vocabulary() || a.leaves() != b.leaves()) return QStringLiteral("shape");
  if (a.total() != b.total()) return QStringLiteral("total");
  if (pairsOf(a) != pairsOf(b)) return QStringLiteral("pairs");
  const auto list = [](const TokenLeafTable& table) {
    return std::vector<std::uint32_t>(table.sketch().begin(), table.sketch().end());
  };
  return list(a) == list(b) ? QString() : QStringLiteral("sketch");
}

inline QString treeDifference(const TreeCounts& a, const TreeCounts& b) {
  if (a.visits != b.visits) return QStringLiteral("visits");
  if (a.rightTurns != b.rightTurns) return QStringLiteral("rightTurns");
  if (a.logitSum != b.logitSum) return QStringLiteral("logitSum");
  if (a.logitMagnitudeSum != b.logitMagnitudeSum) return QStringLiteral("logitMagnitudeSum");
  if (a.activationSum != b.activationSum) return QStringLiteral("activationSum");
  if (bitsOf(a.lowest) != bitsOf(b.lowest)) return QStringLiteral("lowest");
  if (bitsOf(a.highest) != bitsOf(b.highest)) return QStringLiteral("highest");
  if (a.logitBuckets != b.logitBuckets) return QStringLiteral("logitBuckets");
  if (a.marginBuckets != b.marginBuckets) return QStringLiteral("marginBuckets");
  if (a.maskedVisits != b.maskedVisits) return QStringLiteral("maskedVisits");
  if (a.positionVisits != b.positionVisits) return QStringLiteral("positionVisits");
  if (a.replicateVisits != b.replicateVisits) return QStringLiteral("replicateVisits");
  if (a.contexts != b.contexts) return QStringLiteral("contexts");
  if (bitsOf(a.inNorms) != bitsOf(b.inNorms)) return QStringLiteral("inNorms");
  if (bitsOf(a.outNorms) != bitsOf(b.outNorms)) return QStringLiteral("outNorms");
  return tableDifference(a.tokens, b.tokens);
}

inline QString textDifference(const CountedText& a, const CountedText& b) {
  if (a.sources != b.sources) return QStringLiteral("sources");
  const auto totals = [](const CountedText& text) {
    return std::tuple(text.units, text.unitsLeftOut, text.unitsRefused, text.sequences, text.tokens,
                      text.specialTokens, text.maskedTokens, text.fingerprint);
  };
  return totals(a) == totals(b) ? QString() : QStringLiteral("totals of the text");
}

/// Empty if nothing does.
inline QString difference(const RoutingCounts& a, const RoutingCounts& b) {
  if (a.model != b.model) return QStringLiteral("model");
  if (a.settings != b.settings) return QStringLiteral("settings");
  if (const QString text = textDifference(a.text, b.text); !text.isEmpty()) return text;
  if (a.runs != b.runs) return QStringLiteral("runs");
  if (a.complete != b.complete) return QStringLiteral("complete");
  if (a.resume != b.resume) return QStringLiteral("resume");
  if (a.tokenTexts != b.tokenTexts) return QStringLiteral("tokenTexts");
  if (a.tokenSpecial != b.tokenSpecial) return QStringLiteral("tokenSpecial");
  if (a.tokenCounts != b.tokenCounts) return QStringLiteral("tokenCounts");
  if (a.trees.size() != b.trees.size()) return QStringLiteral("trees");
  for (std::size_t i = 0; i < a.trees.size(); ++i) {
    const QString tree = treeDifference(a.trees[i], b.trees[i]);
    if (!tree.isEmpty()) return QStringLiteral("tree %1: %2").arg(i).arg(tree);
  }
  if (a.pairs.size() != b.pairs.size()) return QStringLiteral("pairs");
  for (std::size_t i = 0; i < a.pairs.size(); ++i) {
    const LeafPairs& x = a.pairs[i];
    const LeafPairs& y = b.pairs[i];
    if (std::tie(x.layer, x.treeFrom, x.treeTo, x.levels, x.counts) !=
        std::tie(y.layer, y.treeFrom, y.treeTo, y.levels, y.counts)) {
      return QStringLiteral("pairs %1").arg(i);
    }
  }
  return {};
}

}  // namespace ufb::test
