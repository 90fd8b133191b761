// SPDX-License-Identifier: MIT
#include "models/path_model.h"

#include <cmath>
#include <numbers>

#include "models/number_text.h"

namespace ufb {

double gelu(double logit) {
  return 0.5 * logit * (1 + std::erf(logit / std::numbers::sqrt2));
}

QVector<ColumnModel::Column> PathModel::columns() const {
  return placeColumns() + numberColumns() + companyColumns();
}

void PathModel::retranslate() {
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void PathModel::setPath(const view::RoutingPtr& routing, int layer, int tree, int token,
                        const view::RoutingHistory& history) {
  const view::RoutingPtr next = routing && !routing->empty() ? routing : nullptr;
  const bool same = next == m_routing && layer == m_layer && tree == m_tree && token == m_token;
  if (same && history == m_history) return;
  beginResetModel();
  m_routing = next;
  m_history = history;
  m_layer = layer;
  m_tree = tree;
  m_token = token;
  m_summary = m_routing ? summarizePath(*m_routing, layer, tree, token) : PathSummary{};
  m_company = m_routing ? findCompany(*m_routing, history, layer, tree, token) : PathCompany{};
  endResetModel();
}

int PathModel::rows() const {
  return m_routing ? m_routing->depth + 1 : 0;
}

QVector<ColumnModel::Column> PathModel::placeColumns() {
  return {
      {QStringLiteral("level"), tr("Level"),
       tr("Decision on the way, counted from 0 at the root; the last one is the leaf")},
      {QStringLiteral("node"), tr("Node"), tr("Index in its tree, level by level, root 0")},
      {QStringLiteral("address"), tr("Address"), tr("Layer, then the turns up to this node: 0 left, 1 right"),
       false},
      {QStringLiteral("turn"), tr("Turn"),
       tr("Right if the logit is above 0, otherwise left; the leaf decides nothing"), false},
  };
}

QVector<ColumnModel::Column> PathModel::numberColumns() {
  return {
      {QStringLiteral("logit"), tr("Logit"), tr("The neuron's value z before the activation")},
      {QStringLiteral("gelu"), tr("GELU"), tr("The neuron's value after it: z/2 · (1 + erf(z/√2))")},
      {QStringLiteral("output_norm"), tr("‖w_out‖"),
       tr("Norm of the node's output row: contribution over |GELU|; unknown where GELU is 0")},
      {QStringLiteral("contribution"), tr("Contrib."),
       tr("Contribution: norm of what the node adds to the layer's output")},
      {QStringLiteral("share"), tr("Share"), tr("Contribution as a share of the sum over this path's nodes")},
      {QStringLiteral("margin"), tr("Margin"),
       tr("How far the input is from the other turn: |logit| over the norm of the node's weights")},
  };
}

QVector<ColumnModel::Column> PathModel::companyColumns() {
  return {
      {QStringLiteral("sibling"), tr("Not taken"),
       tr("The sibling: where the turn before this node would have gone otherwise"), false},
      {QStringLiteral("sibling_tokens"), tr("Parted"),
       tr("Tokens of this text that parted from the path before this node and went to its sibling")},
      {QStringLiteral("tokens_here"), tr("Here"),
       tr("Tokens of this text that pass this node, the selected one among them")},
      {QStringLiteral("earlier_tokens_here"), tr("Earlier"),
       tr("Tokens of this session's earlier texts that pass this node")},
  };
}

NodeAddress PathModel::address(int level) const {
  return NodeAddress::ofNode(m_layer, m_tree, m_routing->nodes[at(level)]);
}

NodeAddress PathModel::sibling(int level) const {
  NodeAddress other = address(level);
  other.place ^= 1;
  return other;
}

double PathModel::logit(int level) const {
  return m_routing->logits[at(level)];
}

double PathModel::contribution(int level) const {
  return m_routing->contributions[at(level)];
}

double PathModel::share(int level) const {
  // Without a usable sum, 0 / 0 says "not a number", which is what a share then is.
  return m_summary.topLevel < 0 ? std::nan("") : contribution(level) / m_summary.total;
}

PathModel::TurnKind PathModel::turn(int level) const {
  if (level == m_routing->depth) return NoTurn;
  return m_routing->turnsRight(m_layer, m_tree, m_token, level) ? TurnRight : TurnLeft;
}

QVariant PathModel::value(int level, int column) const {
  const double activation = gelu(logit(level));
  switch (column) {
    case Logit:
      return logit(level);
    case Gelu:
      return activation;
    case OutputNorm:
      return activation == 0 || std::isnan(activation) ? QVariant()
                                                       : QVariant(contribution(level) / std::abs(activation));
    case Contribution:
      return contribution(level);
    case Share:
      return share(level);
    case Margin: {
      const double margin = decisionMargin(*m_routing, m_layer, m_tree, m_token, level);
      return level == m_routing->depth || std::isnan(margin) ? QVariant() : QVariant(margin);
    }
    default:
      return column < Logit ? place(level, column) : companyOf(level, column);
  }
}

QVariant PathModel::place(int level, int column) const {
  switch (column) {
    case Level:
      return level;
    case Node:
      return m_routing->nodes[at(level)];
    case Address:
      return formatAddress(address(level), space());
    default:
      if (turn(level) == NoTurn) return QStringLiteral("leaf");
      return turn(level) == TurnRight ? QStringLiteral("right") : QStringLiteral("left");
  }
}

QVariant PathModel::companyOf(int level, int column) const {
  const QVector<int>& others = m_company.otherByLevel;
  switch (column) {
    case Sibling:
      return level == 0 ? QVariant() : QVariant(formatAddress(sibling(level), space()));
    case SiblingTokens:
      // Who was at the parent and is not here has gone there.
      return level == 0 ? QVariant() : QVariant(others[level - 1] - others[level]);
    case TokensHere:
      return others[level] + 1;
    default:
      return m_company.earlierByLevel[level];
  }
}

QVariant PathModel::data(const QModelIndex& index, int role) const {
  const QVariant answer = ColumnModel::data(index, role);
  if (answer.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid)) return answer;
  switch (role) {
    case Qt::ToolTipRole:
      return tip(index.row(), index.column());
    case ShareRole:
      return share(index.row());
    case TurnRole:
      return turn(index.row());
    default:
      return {};
  }
}

QString PathModel::text(int level, int column) const {
  const QVariant cell = value(level, column);
  constexpr int kDecimals = 3;  // contributions are small and get one more
  switch (column) {
    case Turn:
      return turn(level) == NoTurn ? tr("leaf") : turn(level) == TurnRight ? tr("right") : tr("left");
    case Logit:
    case Gelu:
      return fixedNumber(cell.toDouble(), kDecimals);
    case OutputNorm:
      return cell.isValid() ? fixedNumber(cell.toDouble(), kDecimals) : QStringLiteral("–");
    case Contribution:
      return fixedNumber(cell.toDouble(), kDecimals + 1);
    case Share:
      return percentText(cell.toDouble());
    default:
      return ColumnModel::text(level, column);
  }
}

QString PathModel::tip(int level, int column) const {
  const double margin = decisionMargin(*m_routing, m_layer, m_tree, m_token, level);
  if ((column != Turn && column != Logit) || std::isnan(margin) || level == m_routing->depth) return {};
  return tr("Margin %1: how far the input is from the other turn (|logit| over the norm of the weights)")
      .arg(shortNumber(margin));
}

}  // namespace ufb
