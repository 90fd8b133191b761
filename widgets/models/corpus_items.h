// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>
#include <memory>

#include "models/path_address.h"

/// Plain data of a whole text's routing. Presenters in app/ fill it.
namespace ufb::view {

/// Where a count of a corpus stands.
struct CorpusProgressItem {
  QString file;          ///< being read, without its folder
  double fraction = -1;  ///< 0..1; -1: not known
  qint64 units = 0;      ///< sentences, lines or paragraphs used
  qint64 tokens = 0;
  double tokensPerSecond = 0;  ///< 0: not known yet
  double secondsLeft = -1;     ///< -1: not known
  bool paused = false;
  bool catchingUp = false;  ///< reading again what an earlier run has counted
  QString unit = {};        ///< as in CorpusRequestItem; empty: not known
  bool operator==(const CorpusProgressItem&) const = default;
};

/// What is to be counted, and how.
struct CorpusRequestItem {
  QStringList files;                          ///< paths
  QString unit = QStringLiteral("sentence");  ///< "sentence", "line", "paragraph"
  double maskShare = 0;                       ///< 0..1
  double sampleShare = 1;                     ///< 0..1
  quint64 seed = 1;
  bool operator==(const CorpusRequestItem&) const = default;
};

/// A count that was stopped or broke off, and can go on.
struct CorpusUnfinishedItem {
  QString name;  ///< of its file, or of how many
  QString unit = QStringLiteral("sentence");
  qint64 units = 0;   ///< that are counted
  qint64 tokens = 0;  ///< that are counted
  bool operator==(const CorpusUnfinishedItem&) const = default;
};

/// One tree of one layer of a counted corpus.
struct CorpusTreeItem {
  int layer = 0, tree = 0;  ///< from 0
  double perplexity = 0;    ///< effective number of leaves
  double entropyBits = 0;
  double gini = 0;
  qint64 leaves = 0;
  qint64 deadLeaves = 0;
  qint64 deadNodes = 0;
  double medianMargin = 0;
  double leafTokenBits = 0;  ///< mutual information; NaN: not known
  double leafTokenBias = 0;
  double leafPositionBits = 0;
  double nextLayerBits = 0;     ///< with the same tree of the next layer; NaN in the last
  double perplexityMasked = 0;  ///< NaN: no mask token
  QVector<double> lorenz;       ///< share held by the i/n least used leaves, i = 0 .. n
  QVector<quint32> visits;      ///< [nodes] breadth first
};

/// A counted corpus as the views show it.
struct CorpusItem {
  QString name;  ///< of its file, or of how many
  QString model;
  QString modelHash;  ///< short
  QString settings;   ///< one line, translated
  int layers = 0, trees = 0, depth = 0;
  qint64 units = 0, tokens = 0, maskedTokens = 0, bytes = 0, unitsLeftOut = 0;
  bool complete = true;
  bool exactPairs = true;           ///< words by leaf are exact counts, not a sketch's
  QVector<CorpusTreeItem> figures;  ///< [layers, trees]
  QString unit = {};                ///< as in CorpusRequestItem; empty: not known

  [[nodiscard]] const CorpusTreeItem& at(int layer, int tree) const { return figures[layer * trees + tree]; }
};
using CorpusPtr = std::shared_ptr<const CorpusItem>;

/// A word at a node.
struct LeafWordItem {
  QString token;
  qint64 id = 0;
  qint64 count = 0;
  double share = 0;  ///< of the node's visits, 0..1
  double lift = 0;   ///< over its share of the corpus
  bool operator==(const LeafWordItem&) const = default;
};

/// An example; start and end are UTF-16 positions in `text`.
struct ContextItem {
  QString text;
  int start = 0, end = 0;
  bool masked = false;
  bool operator==(const ContextItem&) const = default;
};

/// What a node stands for.
struct NodeWordsItem {
  NodeAddress node;
  qint64 visits = 0;
  double share = 0;      ///< of the corpus' tokens
  qint64 distinct = -1;  ///< types of token; -1: not known
  bool exact = true;
  double errorBound = 0;
  QVector<LeafWordItem> byCount;
  QVector<LeafWordItem> byLift;
  QVector<ContextItem> contexts;
};

/// A leaf that a word reached.
struct WordLeafItem {
  NodeAddress leaf;
  qint64 count = 0;
  double share = 0;  ///< of the word's occurrences
  double lift = 0;
  bool operator==(const WordLeafItem&) const = default;
};

/// Where a word went, in one tree.
struct WordLeavesItem {
  QString token;
  qint64 id = -1;
  qint64 count = 0;  ///< in the corpus
  int layer = 0, tree = 0;
  QVector<WordLeafItem> leaves;  ///< most often first
};

/// A node in two corpora; A is the one on show, B the one it is compared with.
struct NodeDifferenceItem {
  NodeAddress node;
  qint64 visitsA = 0, visitsB = 0;
  double shareA = 0, shareB = 0;
  double logRatio = 0;  ///< log2, B over A
  double pCorrected = 1;
  bool significant = false;
};

/// Two corpora on the same trees.
struct CorpusDifferenceItem {
  QString nameA, nameB;
  qint64 tests = 0, significant = 0;
  qint64 leastCount = 0;
  double level = 0.05;
  QVector<double> divergenceBits;       ///< [layers, trees]
  QVector<QVector<float>> logRatios;    ///< [layers*trees][nodes]; 0 where not significant
  QVector<NodeDifferenceItem> changed;  ///< the significant ones, largest first
  AddressSpace space = {};              ///< of the trees
};
using CorpusDifferencePtr = std::shared_ptr<const CorpusDifferenceItem>;

}  // namespace ufb::view
