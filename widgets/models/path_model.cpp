// SPDX-License-Identifier: MIT
#include "models/path_model.h"

#include <array>
#include <cmath>

#include "models/number_text.h"

namespace ufb {

PathModel::PathModel(QObject* parent) : QAbstractTableModel(parent) {}

void PathModel::setPath(const view::RoutingPtr& routing, int layer, int tree, int token) {
  beginResetModel();
  m_routing = routing && !routing->empty() ? routing : nullptr;
  m_layer = layer;
  m_tree = tree;
  m_token = token;
  m_summary = m_routing ? summarizePath(*m_routing, layer, tree, token) : PathSummary{};
  endResetModel();
}

int PathModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || !m_routing ? 0 : m_routing->depth + 1;
}

int PathModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant PathModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const int level = index.row();
  switch (role) {
    case Qt::DisplayRole:
      return text(level, index.column());
    case Qt::ToolTipRole:
      return tip(level, index.column());
    case Qt::TextAlignmentRole: {
      const bool words = index.column() == Address || index.column() == Turn;
      return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter |
                                                (words ? Qt::AlignLeading : Qt::AlignTrailing));
    }
    case ShareRole:
      return share(level);
    case TurnRole:
      return turn(level);
    default:
      return {};
  }
}

QVariant PathModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
  static const auto kNames = [] {
    return std::array{tr("Level"), tr("Node"),     tr("Address"), tr("Turn"),
                      tr("Logit"), tr("Contrib."), tr("Share")};
  };
  static const auto kTips = [] {
    return std::array{tr("Decision on the way, counted from 0 at the root; the last one is the leaf"),
                      tr("Index in its tree, level by level, root 0"),
                      tr("Layer, then the turns up to this node: 0 left, 1 right"),
                      tr("Right if the logit is above 0, otherwise left; the leaf decides nothing"),
                      tr("The neuron's value before the activation"),
                      tr("Contribution: norm of what the node adds to the layer's output"),
                      tr("Contribution as a share of the sum over this path's nodes")};
  };
  const auto column = static_cast<size_t>(section);
  if (role == Qt::DisplayRole) return kNames()[column];
  if (role == Qt::ToolTipRole) return kTips()[column];
  return {};
}

NodeAddress PathModel::address(int level) const {
  return NodeAddress::ofNode(m_layer, m_tree,
                             m_routing->nodes[m_routing->at(m_layer, m_tree, m_token) + level]);
}

double PathModel::contribution(int level) const {
  return m_routing->contributions[m_routing->at(m_layer, m_tree, m_token) + level];
}

double PathModel::share(int level) const {
  // Without a usable sum, 0 / 0 says "not a number", which is what a share then is.
  return m_summary.topLevel < 0 ? std::nan("") : contribution(level) / m_summary.total;
}

PathModel::TurnKind PathModel::turn(int level) const {
  if (level == m_routing->depth) return NoTurn;
  return m_routing->turnsRight(m_layer, m_tree, m_token, level) ? TurnRight : TurnLeft;
}

QString PathModel::text(int level, int column) const {
  const AddressSpace space{m_routing->layers, m_routing->trees, m_routing->depth};
  const int index = m_routing->at(m_layer, m_tree, m_token) + level;
  switch (column) {
    case Level:
      return indexText(level);
    case Node:
      return indexText(m_routing->nodes[index]);
    case Address:
      return formatAddress(address(level), space);
    case Turn:
      return turn(level) == NoTurn ? tr("leaf") : turn(level) == TurnRight ? tr("right") : tr("left");
    case Logit:
      return fixedNumber(m_routing->logits[index], 3);
    case Contribution:
      return fixedNumber(contribution(level), 4);
    default:
      return percentText(share(level));
  }
}

QString PathModel::tip(int level, int column) const {
  const double margin = decisionMargin(*m_routing, m_layer, m_tree, m_token, level);
  if ((column != Turn && column != Logit) || std::isnan(margin) || level == m_routing->depth) return {};
  return tr("Margin %1: how far the input is from the other turn (|logit| over the norm of the weights)")
      .arg(shortNumber(margin));
}

}  // namespace ufb
