// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

#include "models/corpus_items.h"

/// Counted corpora whose numbers follow a rule, so that tests know what must be shown.
namespace ufb::test {

/// Leaf i of layer l gets a visit for each of 1000/(i+1)^(0.4+l/10), the last quarter none; everything else
/// follows from that, or grows with the layer.
inline view::CorpusTreeItem corpusTree(int layer, int tree, int depth, bool last) {
  view::CorpusTreeItem item;
  item.layer = layer;
  item.tree = tree;
  item.leaves = qint64{1} << depth;
  item.visits.fill(0, (2 << depth) - 1);
  const int leaves = 1 << depth;
  const int firstLeaf = leaves - 1;
  const int used = leaves - leaves / 4;
  for (int i = 0; i < used; ++i) {
    item.visits[firstLeaf + i] =
        static_cast<quint32>(1000 / std::pow(i + 1, 0.4 + layer * 0.1 + tree * 0.05)) + 1;
  }
  for (int node = firstLeaf - 1; node >= 0; --node)
    item.visits[node] = item.visits[2 * node + 1] + item.visits[2 * node + 2];
  QVector<double> sorted;
  double total = item.visits[0];
  for (int i = 0; i < leaves; ++i) {
    const double share = item.visits[firstLeaf + i] / total;
    sorted += share;
    if (share > 0) item.entropyBits -= share * std::log2(share);
  }
  std::sort(sorted.begin(), sorted.end());
  double sum = 0;
  item.lorenz = {0};
  for (int point = 1; point <= 64; ++point) {
    sum = 0;
    for (int i = 0; i < leaves * point / 64; ++i) sum += sorted[i];
    item.lorenz += std::min(1.0, sum);
  }
  for (int i = 0; i < leaves; ++i) item.gini += (2.0 * (i + 1) - leaves - 1) * sorted[i] / leaves;
  item.perplexity = std::exp2(item.entropyBits);
  item.deadLeaves = leaves - used;
  item.deadNodes = std::count(item.visits.begin(), item.visits.end(), 0U);
  item.medianMargin = 0.05 + 0.01 * layer;
  item.leafTokenBits = 0.5 * item.entropyBits - 0.1 * layer;
  item.leafTokenBias = 0.031;
  item.leafPositionBits = 0.2 + 0.02 * layer;
  item.nextLayerBits = last ? std::numeric_limits<double>::quiet_NaN() : 0.4 * item.entropyBits;
  item.perplexityMasked = std::numeric_limits<double>::quiet_NaN();
  return item;
}

inline std::shared_ptr<view::CorpusItem> corpusOf(int layers, int trees, int depth) {
  auto corpus = std::make_shared<view::CorpusItem>();
  corpus->name = QStringLiteral("tales.txt");
  corpus->model = QStringLiteral("demo-fff");
  corpus->modelHash = QStringLiteral("3f9a01c2");
  corpus->settings = QStringLiteral("Split into sentences; nothing masked; seed 1");
  corpus->unit = QStringLiteral("sentence");
  corpus->layers = layers;
  corpus->trees = trees;
  corpus->depth = depth;
  corpus->units = 12345;
  corpus->tokens = 234567;
  corpus->bytes = 1234567;
  for (int layer = 0; layer < layers; ++layer) {
    for (int tree = 0; tree < trees; ++tree)
      corpus->figures += corpusTree(layer, tree, depth, layer == layers - 1);
  }
  return corpus;
}

/// `changed` nodes, spread over layers and trees, alternately more often in B and in A, ever less changed.
inline std::shared_ptr<view::CorpusDifferenceItem> differenceOf(const view::CorpusItem& a, int changed) {
  auto difference = std::make_shared<view::CorpusDifferenceItem>();
  difference->nameA = a.name;
  difference->nameB = QStringLiteral("news.txt");
  difference->tests = 4321;
  difference->significant = changed;
  difference->leastCount = 20;
  difference->space = {a.layers, a.trees, a.depth};
  const int trees = a.layers * a.trees;
  const int nodes = (2 << a.depth) - 1;
  difference->logRatios.fill(QVector<float>(nodes, 0), trees);
  for (int i = 0; i < trees; ++i) difference->divergenceBits += 0.01 * (i + 1);
  for (int i = 0; i < changed; ++i) {
    view::NodeDifferenceItem item;
    const int node = 1 + (i * 7) % (nodes - 1);
    item.node = NodeAddress::ofNode((i % trees) / a.trees, i % a.trees, node);
    item.logRatio = (i % 2 == 0 ? 1 : -1) * 4.0 * (changed - i) / changed;
    item.shareA = 0.02 / (i + 1);
    item.shareB = item.shareA * std::exp2(item.logRatio);
    item.visitsA = std::llround(item.shareA * 234567);
    item.visitsB = std::llround(item.shareB * 345678);
    item.pCorrected = 0.0001 * i;
    item.significant = true;
    difference->logRatios[i % trees][node] = static_cast<float>(item.logRatio);
    difference->changed += item;
  }
  return difference;
}

}  // namespace ufb::test
