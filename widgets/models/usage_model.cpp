// SPDX-License-Identifier: MIT
#include "models/usage_model.h"

#include "models/corpus_text.h"
#include "models/number_text.h"
#include "models/quantity_text.h"

namespace ufb {

namespace {

void addTo(UsageItem& sum, const UsageItem& part) {
  sum.nodes += part.nodes;
  sum.touched += part.touched;
  sum.mostPossible += part.mostPossible;
  sum.visits += part.visits;
  sum.onePath += part.onePath;
}

UsageItem usageOf(const TreeUsage& visits) {
  UsageItem usage;
  usage.tokens = visits.paths();
  usage.nodes = visits.visits.size();
  usage.touched = visits.touched();
  usage.mostPossible = mostTouched(visits.depth, visits.paths());
  usage.onePath = visits.depth + 1;
  usage.visits = usage.tokens * usage.onePath;
  return usage;
}

}  // namespace

// ---- counting ----------------------------------------------------------------------------------

void UsageModel::setTexts(const view::RoutingPtr& routing, const view::RoutingHistory& history, Scope scope,
                          const view::CorpusPtr& corpus) {
  beginResetModel();
  const bool same = m_routing && routing && sameShape(*m_routing, *routing);
  const view::CorpusPtr counted = scope == Scope::Corpus && routing ? corpus : nullptr;
  const bool known = counted && counted == m_corpus && same && !m_trees.isEmpty();
  m_routing = routing;
  m_corpus = counted;
  m_scope = scope == Scope::Corpus && !counted ? Scope::Text : scope;
  if (known) return endResetModel();  // another text changes nothing of a corpus
  m_trees.clear();
  m_layers.clear();
  m_texts = 0;
  if (!same) {
    m_history.clear();
    m_before.clear();
    m_textsBefore = 0;
  }
  if (m_routing) {
    // The history grows seldom, the text with every key: only the latter is counted anew.
    if (scope == Scope::Session && history != m_history) countHistory(history);
    countTrees();
    countLayers();
  }
  endResetModel();
}

void UsageModel::countHistory(const view::RoutingHistory& history) {
  m_history = history;
  m_before.clear();
  m_textsBefore = 0;
  for (const view::RoutingPtr& text : history) {
    if (!text || text->empty() || !sameShape(*text, *m_routing)) continue;
    ++m_textsBefore;
    for (int i = 0; i < text->layers * text->trees; ++i) {
      const TreeUsage usage = countVisits(*text, i / text->trees, i % text->trees);
      if (m_textsBefore == 1) {
        m_before += usage;
      } else {
        m_before[i].add(usage);
      }
    }
  }
}

TreeUsage UsageModel::usageAt(int index) const {
  const int layer = index / m_routing->trees;
  const int tree = index % m_routing->trees;
  if (m_corpus) return corpusUsage(*m_corpus, layer, tree);
  TreeUsage usage = countVisits(*m_routing, layer, tree);
  if (m_scope == Scope::Session && m_textsBefore > 0) usage.add(m_before.at(index));
  return usage;
}

void UsageModel::countTrees() {
  m_texts = m_corpus ? 0 : m_scope == Scope::Session ? m_textsBefore + 1 : 1;
  const int count = m_routing->layers * m_routing->trees;
  m_trees.reserve(count);
  for (int i = 0; i < count; ++i) {
    TreeItem item;
    item.visits = usageAt(i);
    item.usage = usageOf(item.visits);
    item.balance = balanceOf(item.visits.leaves());
    m_trees += item;
  }
}

void UsageModel::countLayers() {
  for (int layer = 0; layer < m_routing->layers; ++layer) {
    LayerItem item;
    QVector<qint64> leaves;
    for (int tree = 0; tree < m_routing->trees; ++tree) {
      const TreeItem& part = treeAt(layer, tree);
      item.usage.tokens = part.usage.tokens;
      addTo(item.usage, part.usage);
      leaves += part.visits.leaves();
    }
    item.balance = m_routing->trees == 1 ? treeAt(layer, 0).balance : balanceOf(leaves);
    item.lorenz = lorenzCurve(leaves);
    m_layers += item;
  }
}

UsageItem UsageModel::total() const {
  UsageItem sum;
  for (const LayerItem& layer : m_layers) {
    sum.tokens = layer.usage.tokens;
    addTo(sum, layer.usage);
  }
  return sum;
}

std::optional<qint64> UsageModel::bytesOf(qint64 nodes) const {
  if (!m_routing || m_routing->nodeBytes <= 0) return std::nullopt;
  return nodes * m_routing->nodeBytes;
}

// ---- table -------------------------------------------------------------------------------------

QVector<ColumnModel::Column> UsageModel::columns() const {
  return {
      {QStringLiteral("layer"), tr("Layer"), tr("Counted from 1")},
      {QStringLiteral("tree"), tr("Tree"), tr("Counted from 1")},
      {QStringLiteral("address"), tr("Address"), tr("Of the tree's root"), false},
      {QStringLiteral("tokens"), tr("Tokens"),
       tr("Of all texts counted; each takes one path through the tree")},
      {QStringLiteral("nodes"), tr("Nodes"), tr("Neurons that the tree has")},
      {QStringLiteral("touched"), tr("Touched"), tr("Nodes that at least one token visits")},
      {QStringLiteral("touched_share"), tr("Touched share"), tr("Nodes touched of all nodes, 0 to 1")},
      {QStringLiteral("most_possible"), tr("Most possible"),
       tr("The most nodes that so many tokens can touch: on each level as many as it has, or as there are "
          "tokens")},
      {QStringLiteral("never_visited"), tr("Never visited"), tr("Nodes that no token visits")},
      {QStringLiteral("visits"), tr("Visits"),
       tr("Tokens times nodes on a path: how often a node was evaluated")},
      {QStringLiteral("bytes_touched"), tr("Weights read"),
       tr("Weights of the nodes touched, in bytes: input row, bias and output row, each node once")},
      {QStringLiteral("leaves"), tr("Leaves"), tr("Nodes of the last level")},
      {QStringLiteral("leaves_touched"), tr("Leaves touched"), tr("Leaves that at least one token reaches")},
      {QStringLiteral("gini"), tr("Gini"),
       tr("How unevenly the visits are spread over all leaves, unused ones too: 0 = all the same, near 1 = "
          "one "
          "leaf gets everything")},
      {QStringLiteral("entropy_bits"), tr("Entropy"),
       tr("Of the visits' distribution over the leaves, in bits; the number of decisions if all are used the "
          "same")},
      {QStringLiteral("effective_leaves"), tr("Effective leaves"),
       tr("2 to the power of the entropy: so many leaves used the same would have the same entropy")},
  };
}

QVariant UsageModel::value(int row, int column) const {
  const TreeItem& item = m_trees.at(row);
  switch (column) {
    case Layer:
      return row / trees() + 1;
    case Tree:
      return row % trees() + 1;
    case Address:
      return formatAddress({row / trees(), row % trees(), 0, 0}, space());
    case Tokens:
      return item.usage.tokens;
    case Nodes:
      return item.usage.nodes;
    case Touched:
      return item.usage.touched;
    case TouchedShare:
      return item.usage.share();
    case MostPossible:
      return item.usage.mostPossible;
    case NeverVisited:
      return item.usage.nodes - item.usage.touched;
    case Visits:
      return item.usage.visits;
    case BytesTouched: {
      const auto bytes = bytesOf(item.usage.touched);
      return bytes ? QVariant(*bytes) : QVariant();
    }
    case Leaves:
      return item.balance.places;
    case LeavesTouched:
      return item.balance.used;
    case Gini:
      return item.balance.gini;
    case EntropyBits:
      return item.balance.entropyBits;
    default:
      return item.balance.effective;
  }
}

QString UsageModel::text(int row, int column) const {
  const QVariant cell = value(row, column);
  if (column == TouchedShare) return percentText(cell.toDouble());
  if (column == BytesTouched && cell.isValid()) return sizeText(cell.toLongLong());
  return ColumnModel::text(row, column);
}

}  // namespace ufb
