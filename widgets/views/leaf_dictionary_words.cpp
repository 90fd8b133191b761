// SPDX-License-Identifier: MIT
#include "views/leaf_dictionary_words.h"

#include <QCoreApplication>

#include "models/corpus_text.h"
#include "models/number_text.h"
#include "models/tree_usage.h"
#include "views/view_paint.h"

namespace ufb::dictionary {

namespace {

struct DictionaryWords {
  Q_DECLARE_TR_FUNCTIONS(ufb::DictionaryWords)
};

constexpr int kMostNamed = 3;
constexpr double kEnough = 0.6;  ///< words that make up as much describe a node

QString joined(const QStringList& words) {
  return words.join(DictionaryWords::tr(", ", "between words of a list"));
}

QString quoted(const QString& word) {
  return DictionaryWords::tr("“%1”", "a word in quotation marks").arg(word);
}

QString layerText(const view::CorpusItem& corpus, int layer, int tree) {
  const QString text = DictionaryWords::tr("layer %1").arg(indexText(layer + 1));
  return corpus.trees == 1 ? text : DictionaryWords::tr("%1, tree %2").arg(text, indexText(tree + 1));
}

/// "61 % are of, in, for": the fewest words that make up most of what came here.
QString typical(const view::NodeWordsItem& words) {
  QStringList named;
  double share = 0;
  for (const view::LeafWordItem& word : words.byCount) {
    if (named.size() == kMostNamed || share >= kEnough) break;
    named += word.token;
    share += word.share;
  }
  const QString part = percentText(qMin(1.0, share));
  const QString text = named.size() == 1 ? DictionaryWords::tr("%1 are “%2”", "percent, a word")
                                         : DictionaryWords::tr("%1 are %2", "percent, words");
  if (words.exact) return text.arg(part, joined(named));
  return DictionaryWords::tr("at most %1", "61 % are of, in, for").arg(text.arg(part, joined(named)));
}

}  // namespace

QString placeName(const NodeAddress& node, const view::CorpusItem& corpus) {
  const AddressSpace space{corpus.layers, corpus.trees, corpus.depth};
  return node.level == corpus.depth && corpus.depth > 0 ? formatLeaf(node, space)
                                                        : formatAddress(node, space);
}

QString headline(const view::NodeWordsItem& words, const view::CorpusItem& corpus) {
  const QString place = placeName(words.node, corpus);
  if (words.visits == 0) return DictionaryWords::tr("%1: no token of the corpus came here.").arg(place);
  const QString share = percentText(words.share);
  if (words.byCount.isEmpty()) {
    return DictionaryWords::tr("%1: %2 of the corpus' tokens.", "address, percent").arg(place, share);
  }
  return DictionaryWords::tr("%1: %2 of the corpus' tokens; %3.", "address, percent, 61 % are of, in, for")
      .arg(place, share, typical(words));
}

QString yourTokens(const view::RoutingItem& routing, const NodeAddress& node) {
  const QVector<int> tokens = tokensThrough(routing, node);
  if (tokens.isEmpty()) return {};
  QStringList named;
  for (const int token : tokens.mid(0, kMostNamed)) named += quoted(tokenText(routing, token));
  const auto more = static_cast<int>(tokens.size()) - kMostNamed;
  if (more > 0)
    return DictionaryWords::tr("Your tokens %1 and %Ln more went here.", nullptr, more).arg(joined(named));
  return (tokens.size() == 1 ? DictionaryWords::tr("Your token %1 went here.")
                             : DictionaryWords::tr("Your tokens %1 went here."))
      .arg(joined(named));
}

QString note(const view::NodeWordsItem& words, const view::CorpusItem& corpus) {
  QStringList parts{DictionaryWords::tr("%1 of %2 tokens", "numbers")
                        .arg(groupedText(words.visits), groupedText(corpus.tokens))};
  if (words.distinct >= 0) {
    parts += DictionaryWords::tr("%1 different ones", "types of token").arg(groupedText(words.distinct));
  }
  if (!words.exact) {
    parts += DictionaryWords::tr("counts of words are estimates, at most %1 too high", "number")
                 .arg(shortNumber(words.errorBound));
  }
  if (!corpus.complete) parts += DictionaryWords::tr("the corpus was not read to its end");
  return parts.join(QStringLiteral(" · "));
}

QString wordSentence(const view::WordLeavesItem& word, const view::CorpusItem& corpus) {
  if (word.id < 0 || word.count == 0) {
    return DictionaryWords::tr("%1 does not occur in the corpus.").arg(quoted(word.token));
  }
  const QString place = layerText(corpus, word.layer, word.tree);
  const QString times = word.count == 1 ? DictionaryWords::tr("once", "a word came once")
                                        : DictionaryWords::tr("%1 times").arg(groupedText(word.count));
  const auto leaves = static_cast<int>(word.leaves.size());
  qint64 listed = 0;
  for (const view::WordLeafItem& leaf : word.leaves) listed += leaf.count;
  // A long list may have been cut; then some of the word's tokens are missing.
  const QString all =
      leaves == 1 ? DictionaryWords::tr("one leaf") : DictionaryWords::tr("%Ln leaves", nullptr, leaves);
  if (!corpus.exactPairs) {
    return DictionaryWords::tr("%1 came %2; in %3 it went to at most %4, all counts being estimates.",
                               "word, 12 times, layer 3, 37 leaves")
        .arg(quoted(word.token), times, place, all);
  }
  const QString where = listed < word.count ? DictionaryWords::tr("at least %1", "37 leaves").arg(all) : all;
  return DictionaryWords::tr("%1 came %2; in %3 it went to %4.", "word, 12 times, layer 3, 37 leaves")
      .arg(quoted(word.token), times, place, where);
}

}  // namespace ufb::dictionary
