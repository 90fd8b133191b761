// SPDX-License-Identifier: MIT
#include "models/tree_model.h"

#include "models/corpus_text.h"
#include "models/number_text.h"

namespace ufb {

void TreeModel::setCorpus(const view::CorpusPtr& corpus, const view::CorpusDifferencePtr& difference) {
  m_corpusItem = corpus;
  m_difference = difference;
}

QVector<float> TreeModel::logRatios() const {
  return m_difference ? m_difference->logRatios.at(m_layer * m_routing->trees + m_tree) : QVector<float>();
}

void TreeModel::setContent(const view::RoutingPtr& routing, const view::RoutingPtr& pinned,
                           const view::RoutingHistory& history, int layer, int tree) {
  beginResetModel();
  m_routing = routing;
  m_layer = layer;
  m_tree = tree;
  m_text = routing ? countVisits(*routing, layer, tree) : TreeUsage{};
  const bool compared = routing && pinned && sameShape(*routing, *pinned);
  m_pinned = compared ? countVisits(*pinned, layer, tree) : TreeUsage{};
  m_corpus = routing && m_corpusItem ? corpusUsage(*m_corpusItem, layer, tree) : TreeUsage{};
  m_session.reset();
  m_history.clear();
  for (const view::RoutingPtr& before : history) {
    if (routing && sameShape(*routing, *before)) m_history += before;
  }
  sumLogits();
  endResetModel();
}

void TreeModel::sumLogits() {
  m_logitSums.fill(0, m_text.visits.size());
  m_rightTurns.fill(0, m_text.visits.size());
  if (!m_routing) return;
  const qsizetype first = m_routing->at(m_layer, m_tree, 0);
  const qsizetype count = static_cast<qsizetype>(m_routing->tokens) * (m_routing->depth + 1);
  for (qsizetype i = first; i < first + count; ++i) {
    const int node = m_routing->nodes.at(i);
    m_logitSums[node] += m_routing->logits.at(i);
    m_rightTurns[node] += m_routing->logits.at(i) > 0 ? 1 : 0;
  }
}

const TreeUsage& TreeModel::session() const {
  if (!m_session) {
    m_session = m_routing ? countVisits(*m_routing, m_history, m_layer, m_tree) : TreeUsage{};
  }
  return *m_session;
}

NodeAddress TreeModel::address(int node) const {
  return NodeAddress::ofNode(m_layer, m_tree, node);
}

QVector<int> TreeModel::path(int token) const {
  if (!m_routing || token < 0 || token >= m_routing->tokens) return {};
  return m_routing->nodes.mid(m_routing->at(m_layer, m_tree, token), m_routing->depth + 1);
}

QVector<int> TreeModel::tokens(int node) const {
  // Most nodes of a large tree are visited by nobody: no need to look at every token.
  if (!m_routing || m_text.visits.at(node) == 0) return {};
  return tokensThrough(*m_routing, address(node));
}

double TreeModel::logit(int node, int token) const {
  return m_routing->logits.at(m_routing->at(m_layer, m_tree, token) + address(node).level);
}

QString TreeModel::tokenWords(int node) const {
  QStringList words;
  for (const int token : tokens(node)) {
    if (token < m_routing->tokenItems.size()) words += m_routing->tokenItems.at(token).text;
  }
  return words.join(u' ');
}

QVector<ColumnModel::Column> TreeModel::columns() const {
  return {
      {QStringLiteral("layer"), tr("Layer"), tr("Counted from 1")},
      {QStringLiteral("tree"), tr("Tree"), tr("Counted from 1")},
      {QStringLiteral("node"), tr("Node"), tr("Number in its tree, breadth first, the root is 0")},
      {QStringLiteral("level"), tr("Level"), tr("Decisions on the way from the root, which is at level 0")},
      {QStringLiteral("address"), tr("Address"), tr("Layer, then the turns: 0 left, 1 right"), false},
      {QStringLiteral("leaf"), tr("Leaf"), tr("Number from the left, from 0; nothing above the last level")},
      {QStringLiteral("visits"), tr("Tokens"), tr("Tokens of this text whose path goes through the node")},
      {QStringLiteral("share"), tr("Share"), tr("Of this text's tokens, 0 to 1")},
      {QStringLiteral("session_visits"), tr("Session"),
       tr("Tokens of this text and of those before it whose path goes through the node")},
      {QStringLiteral("pinned_visits"), tr("Pinned"),
       tr("Tokens of the pinned text whose path goes through the node; nothing without a pinned text")},
      {QStringLiteral("mean_logit"), tr("Mean logit"),
       tr("Over this text's tokens at the node; above 0 turns right. Nothing if no token comes here")},
      {QStringLiteral("right_turn_share"), tr("Right turns"),
       tr("Part of this text's tokens at the node that turn right, 0 to 1; nothing at leaves")},
      {QStringLiteral("tokens"), tr("Which tokens"), tr("This text's tokens at the node, in text order"),
       false},
      {QStringLiteral("corpus_visits"), tr("Corpus"),
       tr("Tokens of the corpus whose path goes through the node; nothing without a corpus")},
      {QStringLiteral("corpus_share"), tr("Corpus share"),
       tr("What they make up of all tokens of the corpus, 0 to 1")},
      {QStringLiteral("corpus_log_ratio"), tr("B over A"),
       tr("Binary logarithm of corpus B's share over corpus A's where they differ significantly, else 0; "
          "nothing without a second corpus")},
  };
}

QVariant TreeModel::placeValue(int node, int column) const {
  const NodeAddress place = address(node);
  switch (column) {
    case Layer:
      return m_layer + 1;
    case Tree:
      return m_tree + 1;
    case Level:
      return place.level;
    case Address:
      return formatAddress(place, {m_routing->layers, m_routing->trees, m_routing->depth});
    case Leaf:
      return place.level == depth() ? QVariant(place.place) : QVariant();
    default:
      return node;
  }
}

QVariant TreeModel::corpusValue(int node, int column) const {
  if (column == CorpusLogRatio) {
    return m_difference ? QVariant(logRatioAt(*m_difference, *m_corpusItem, address(node))) : QVariant();
  }
  if (m_corpus.visits.isEmpty()) return {};
  return column == CorpusVisits ? QVariant(m_corpus.visits.at(node)) : QVariant(m_corpus.share(node));
}

QVariant TreeModel::value(int row, int column) const {
  const qint64 visits = m_text.visits.at(row);
  switch (column) {
    case Visits:
      return visits;
    case Share:
      return m_text.share(row);
    case SessionVisits:
      return session().visits.at(row);
    case PinnedVisits:
      return m_pinned.visits.isEmpty() ? QVariant() : QVariant(m_pinned.visits.at(row));
    case MeanLogit:
      return visits == 0 ? QVariant() : QVariant(m_logitSums.at(row) / static_cast<double>(visits));
    case RightTurnShare:
      if (visits == 0 || address(row).level == depth()) return {};
      return m_rightTurns.at(row) / static_cast<double>(visits);
    case Tokens:
      return tokenWords(row);
    case CorpusVisits:
    case CorpusShare:
    case CorpusLogRatio:
      return corpusValue(row, column);
    default:
      return placeValue(row, column);
  }
}

QString TreeModel::text(int row, int column) const {
  const QVariant cell = value(row, column);
  if (column == CorpusVisits && cell.isValid()) return groupedText(cell.toLongLong());
  const bool share = column == Share || column == RightTurnShare || column == CorpusShare;
  return share && cell.isValid() ? percentText(cell.toDouble()) : ColumnModel::text(row, column);
}

}  // namespace ufb
