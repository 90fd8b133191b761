// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "models/corpus_items.h"

/// Counted corpora whose numbers are worked out by hand in the tests.
namespace ufb::test {

/// Visits of all nodes from those of the leaves.
inline QVector<quint32> visitsOfNodes(const QVector<quint32>& leaves) {
  const auto count = static_cast<int>(leaves.size());
  QVector<quint32> nodes(2 * count - 1);
  for (int leaf = 0; leaf < count; ++leaf) nodes[count - 1 + leaf] = leaves[leaf];
  for (int node = count - 2; node >= 0; --node) nodes[node] = nodes[2 * node + 1] + nodes[2 * node + 2];
  return nodes;
}

/// `leaves`: [layers, trees][2^depth], each of them with the same sum.
inline std::shared_ptr<view::CorpusItem> corpusOf(int layers, int trees, int depth,
                                                  const QVector<QVector<quint32>>& leaves) {
  auto corpus = std::make_shared<view::CorpusItem>();
  corpus->name = QStringLiteral("news.txt");
  corpus->layers = layers;
  corpus->trees = trees;
  corpus->depth = depth;
  for (int i = 0; i < layers * trees; ++i) {
    view::CorpusTreeItem tree;
    tree.layer = i / trees;
    tree.tree = i % trees;
    tree.visits = visitsOfNodes(leaves[i]);
    tree.leaves = leaves[i].size();
    tree.deadLeaves = leaves[i].count(0);
    corpus->figures += tree;
  }
  corpus->tokens = corpus->figures.first().visits.first();
  return corpus;
}

/// Of the shape of smallRouting(): two layers, one tree, three decisions; 1000 tokens. In layer 1 leaves 1
/// and 6 are dead, in layer 2 all but the last.
inline std::shared_ptr<view::CorpusItem> smallCorpus() {
  return corpusOf(2, 1, 3, {{500, 0, 100, 50, 200, 100, 0, 50}, {0, 0, 0, 0, 0, 0, 0, 1000}});
}

/// Compared with smallCorpus(): in layer 1 leaf 0 is twice as frequent in A, leaf 7 eight times in B.
inline std::shared_ptr<view::CorpusDifferenceItem> smallDifference() {
  auto difference = std::make_shared<view::CorpusDifferenceItem>();
  difference->nameA = QStringLiteral("news.txt");
  difference->nameB = QStringLiteral("novels.txt");
  difference->logRatios.fill(QVector<float>(15, 0), 2);
  difference->logRatios[0][7] = -1;
  difference->logRatios[0][14] = 3;
  return difference;
}

/// What leaf 0 of layer 1 stands for.
inline view::NodeWordsItem leafWords(const NodeAddress& node) {
  view::NodeWordsItem words;
  words.node = node;
  words.visits = 500;
  words.share = 0.5;
  words.distinct = 12;
  words.byCount = {{QStringLiteral("of"), 7, 200, 0.4, 2},
                   {QStringLiteral("in"), 8, 150, 0.3, 1.5},
                   {QStringLiteral("for"), 9, 50, 0.1, 4}};
  words.byLift = {{QStringLiteral("for"), 9, 50, 0.1, 4}, {QStringLiteral("<rare>"), 21, 5, 0.01, 3}};
  words.contexts = {{QStringLiteral("the capital of France"), 12, 14, false},
                    {QStringLiteral("born in 1912"), 5, 7, true}};
  return words;
}

}  // namespace ufb::test
