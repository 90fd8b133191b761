// SPDX-License-Identifier: MIT
#pragma once

#include "models/corpus_items.h"
#include "models/view_types.h"

/// What the leaf dictionary says in sentences.
namespace ufb::dictionary {

/// "L3/leaf:1187" of a leaf, else the turns: "L3/0110*".
[[nodiscard]] QString placeName(const NodeAddress& node, const view::CorpusItem& corpus);
/// "L3/leaf:1187: 0.42 % of the corpus' tokens; 61 % are of, in, for."
[[nodiscard]] QString headline(const view::NodeWordsItem& words, const view::CorpusItem& corpus);
/// Which tokens of the text on show go through the node: "Your token “of” went here."; empty if none does.
[[nodiscard]] QString yourTokens(const view::RoutingItem& routing, const NodeAddress& node);
/// What qualifies the numbers: how many there are of everything, whether they are estimates.
[[nodiscard]] QString note(const view::NodeWordsItem& words, const view::CorpusItem& corpus);
/// "“of” came 12,345 times in the corpus; in layer 3 it went to 37 leaves."
[[nodiscard]] QString wordSentence(const view::WordLeavesItem& word, const view::CorpusItem& corpus);

}  // namespace ufb::dictionary
