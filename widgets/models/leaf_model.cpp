// SPDX-License-Identifier: MIT
#include "models/leaf_model.h"

namespace ufb {

void LeafModel::setRouting(const view::RoutingPtr& routing, const view::RoutingPtr& pinned,
                           const view::RoutingHistory& history, int tree) {
  beginResetModel();
  m_routing = routing;
  m_pinned = m_routing && pinned && sameShape(*m_routing, *pinned) ? pinned : nullptr;
  m_tree = tree;
  m_sessionTexts = 0;
  m_sessionTokens = 0;
  m_visits.fill(0, static_cast<qsizetype>(layers()) * leaves());
  m_pinnedVisits.fill(0, m_pinned ? m_visits.size() : 0);
  if (m_routing) count(*m_routing, m_visits);
  if (m_pinned) count(*m_pinned, m_pinnedVisits);
  m_sessionVisits = m_visits;
  if (m_routing) {
    m_sessionTexts = m_routing->tokens > 0 ? 1 : 0;
    m_sessionTokens = m_routing->tokens;
  }
  for (const view::RoutingPtr& before : history) {
    if (!m_routing || !before || !sameShape(*m_routing, *before)) continue;
    count(*before, m_sessionVisits);
    ++m_sessionTexts;
    m_sessionTokens += before->tokens;
  }
  takeCorpus();
  endResetModel();
}

void LeafModel::setCorpus(const view::CorpusPtr& corpus, const view::CorpusDifferencePtr& difference) {
  m_corpus = corpus;
  m_difference = difference;
}

/// The leaves of all layers, one after the other.
void LeafModel::takeCorpus() {
  m_corpusVisits.clear();
  m_logRatios.clear();
  const int first = leaves() - 1;
  for (int layer = 0; m_corpus && layer < layers(); ++layer) {
    m_corpusVisits += m_corpus->at(layer, m_tree).visits.mid(first);
    if (m_difference) m_logRatios += m_difference->logRatios.at(layer * m_corpus->trees + m_tree).mid(first);
  }
}

void LeafModel::count(const view::RoutingItem& routing, QVector<int>& visits) const {
  int* counts = visits.data();
  for (int layer = 0; layer < routing.layers; ++layer, counts += leaves()) {
    for (int token = 0; token < routing.tokens; ++token) ++counts[routing.leaf(layer, m_tree, token)];
  }
}

int LeafModel::rowOfToken(int layer, int token) const {
  const bool known = layer >= 0 && layer < layers() && token >= 0 && token < m_routing->tokens;
  return known ? rowOf(layer, m_routing->leaf(layer, m_tree, token)) : -1;
}

NodeAddress LeafModel::address(int row) const {
  return {row / leaves(), m_tree, m_routing->depth, row % leaves()};
}

QVector<int> LeafModel::reaching(const view::RoutingItem& routing, int row) const {
  const NodeAddress leaf = address(row);
  QVector<int> tokens;
  for (int token = 0; token < routing.tokens; ++token) {
    if (routing.leaf(leaf.layer, leaf.tree, token) == leaf.place) tokens += token;
  }
  return tokens;
}

QVector<int> LeafModel::tokensAt(int row) const {
  return m_visits.at(row) == 0 ? QVector<int>() : reaching(*m_routing, row);
}

QVector<int> LeafModel::pinnedTokensAt(int row) const {
  return !m_pinned || m_pinnedVisits.at(row) == 0 ? QVector<int>() : reaching(*m_pinned, row);
}

QString LeafModel::words(int row) const {
  QStringList words;
  for (const int token : tokensAt(row)) {
    if (token < m_routing->tokenItems.size()) words += m_routing->tokenItems.at(token).text;
  }
  return words.join(u' ');
}

QVector<ColumnModel::Column> LeafModel::columns() const {
  return {
      {QStringLiteral("layer"), tr("Layer"), tr("Counted from 1")},
      {QStringLiteral("tree"), tr("Tree"), tr("Counted from 1")},
      {QStringLiteral("leaf"), tr("Leaf"), tr("Where a path ends, counted from the left, from 0")},
      {QStringLiteral("address"), tr("Address"), tr("Layer, then the turns: 0 left, 1 right"), false},
      {QStringLiteral("visits"), tr("Tokens"), tr("How many tokens of the text reach the leaf")},
      {QStringLiteral("share"), tr("Share"), tr("What they make up of the text's tokens, 0 to 1")},
      {QStringLiteral("session_visits"), tr("Session"),
       tr("How many tokens of all texts of this session reach the leaf")},
      {QStringLiteral("pinned_visits"), tr("Pinned"),
       tr("How many tokens of the pinned text reach the leaf")},
      {QStringLiteral("tokens"), tr("Words"),
       tr("The tokens that reach the leaf, as the vocabulary spells them"), false},
      {QStringLiteral("corpus_visits"), tr("Corpus"),
       tr("How many tokens of the corpus reach the leaf; nothing without a corpus")},
      {QStringLiteral("corpus_share"), tr("Corpus share"),
       tr("What they make up of all tokens of the corpus, 0 to 1")},
      {QStringLiteral("corpus_log_ratio"), tr("B over A"),
       tr("Binary logarithm of corpus B's share over corpus A's where they differ significantly, else 0; "
          "nothing without a second corpus")},
  };
}

QVariant LeafModel::corpusValue(int row, int column) const {
  if (column == CorpusLogRatio) {
    return m_logRatios.isEmpty() ? QVariant() : QVariant(double(m_logRatios.at(row)));
  }
  if (m_corpusVisits.isEmpty()) return {};
  const qint64 visits = m_corpusVisits.at(row);
  if (column == CorpusVisits) return visits;
  const auto tokens = static_cast<double>(corpusTokens());
  return tokens > 0 ? QVariant(static_cast<double>(visits) / tokens) : QVariant();
}

QVariant LeafModel::value(int row, int column) const {
  switch (column) {
    case Layer:
      return address(row).layer + 1;
    case Tree:
      return m_tree + 1;
    case Leaf:
      return address(row).place;
    case Address:
      return formatAddress(address(row), {m_routing->layers, m_routing->trees, m_routing->depth});
    case Visits:
      return m_visits.at(row);
    case Share:
      if (m_routing->tokens == 0) return {};
      return static_cast<double>(m_visits.at(row)) / m_routing->tokens;
    case SessionVisits:
      return m_sessionVisits.at(row);
    case PinnedVisits:
      return m_pinned ? QVariant(m_pinnedVisits.at(row)) : QVariant();
    case CorpusVisits:
    case CorpusShare:
    case CorpusLogRatio:
      return corpusValue(row, column);
    default:
      return words(row);
  }
}

}  // namespace ufb
