// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "models/corpus_items.h"
#include "ufb/corpus.h"
#include "ufb/corpus_comparison.h"
#include "ufb/routing_counts.h"

/// Counts of a corpus in the views' words. Nothing here is for the GUI thread: some of it takes a second.
namespace ufb {

enum class CorpusDetail {
  Running,  ///< what a glance at the visits tells, a millisecond's work; the rest is not known (NaN)
  Full
};
[[nodiscard]] view::CorpusPtr presentCorpus(const RoutingCounts& counts, CorpusDetail detail);

[[nodiscard]] view::CorpusProgressItem presentProgress(const CountingProgress& progress, TextUnit unit,
                                                       bool paused);

/// Nothing if the count is complete or cannot go on, e.g. because it was put together from parts.
[[nodiscard]] std::optional<view::CorpusUnfinishedItem> presentUnfinished(const RoutingCounts& counts);
/// What was to be counted, and how: to start over.
[[nodiscard]] view::CorpusRequestItem presentRequest(const RoutingCounts& counts);

/// Whether the trees have this node.
[[nodiscard]] bool hasNode(const RoutingCounts& counts, const NodeAddress& node);
/// The node must exist. Words that came there less often than `leastCount` are left out of those by lift,
/// where they would stand first by chance.
[[nodiscard]] view::NodeWordsItem presentNodeWords(const RoutingCounts& counts, const NodeAddress& node,
                                                   qint64 leastCount);
/// Of the token that fits best to a word; its id is -1 if none does. The tree must exist.
[[nodiscard]] view::WordLeavesItem presentWordLeaves(const RoutingCounts& counts, const QString& word,
                                                     int layer, int tree);

/// How B differs from A; `b` is of the same model.
[[nodiscard]] view::CorpusDifferencePtr presentDifference(const CorpusComparison& comparison,
                                                          const RoutingCounts& a, const RoutingCounts& b);

/// The name of the counted file, or of how many.
[[nodiscard]] QString corpusName(const RoutingCounts& counts);

}  // namespace ufb
