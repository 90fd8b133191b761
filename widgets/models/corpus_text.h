// SPDX-License-Identifier: MIT
#pragma once

#include <QPair>
#include <QString>
#include <QVector>

#include "models/corpus_items.h"
#include "models/path_address.h"
#include "models/tree_usage.h"

/// What all views that show a counted corpus say of it. Addresses must lie in the corpus' trees.
namespace ufb {

/// A number of things, in groups of digits: "1,234,567".
[[nodiscard]] QString groupedText(qint64 count);
/// The visits of one tree's nodes.
[[nodiscard]] TreeUsage corpusUsage(const view::CorpusItem& corpus, int layer, int tree);
/// "Corpus news.txt: 1,234 of 90,000 tokens, 1.37 %", or that none comes here.
[[nodiscard]] QString corpusLine(const view::CorpusItem& corpus, const NodeAddress& node);

/// log2 of B's share over A's, of a node whose share differs significantly; 0 of all others.
[[nodiscard]] double logRatioAt(const view::CorpusDifferenceItem& difference, const view::CorpusItem& corpus,
                                const NodeAddress& node);
/// "3.2 times more in B"
[[nodiscard]] QString timesMoreText(double logRatio);
/// What hovering says: that, with both corpora's names, or that there is no significant difference.
[[nodiscard]] QString differenceLine(const view::CorpusDifferenceItem& difference,
                                     const view::CorpusItem& corpus, const NodeAddress& node);
/// The |log ratio| that gets the ends of the colours: the greatest of all layers, rounded up to a whole
/// number, 1 (twice) .. 5 (32 times). The same for all layers, so that they can be compared.
[[nodiscard]] double differenceRange(const view::CorpusDifferenceItem& difference);
/// The names of both, shortened: "A: news.txt, B: novels.txt".
[[nodiscard]] QString corporaText(const view::CorpusDifferenceItem& difference);

/// Settings of a picture for files: which corpus, which one it is compared with. Both may be null.
[[nodiscard]] QVector<QPair<QString, QString>> corpusSettings(const view::CorpusPtr& corpus,
                                                              const view::CorpusDifferencePtr& difference);

}  // namespace ufb
