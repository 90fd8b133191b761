// SPDX-License-Identifier: MIT
#include "models/corpus_changes_model.h"

#include <algorithm>
#include <cmath>

#include "models/number_text.h"

namespace ufb {

namespace {

constexpr double kLeastP = 1e-12;  ///< below, digits say nothing

QString pText(double p) {
  if (p < kLeastP) return QStringLiteral("< ") + shortNumber(kLeastP);
  return shortNumber(p);
}

QString timesText(double logRatio) {
  return CorpusChangesModel::tr("%1×", "so many times").arg(shortNumber(std::exp2(logRatio)));
}

}  // namespace

// ---- changed nodes -----------------------------------------------------------------------------

void CorpusChangesModel::setDifference(const view::CorpusDifferencePtr& difference) {
  beginResetModel();
  m_difference = difference;
  m_widest = 1;
  m_widestShare = 0;
  if (difference) {
    for (const view::NodeDifferenceItem& node : difference->changed) {
      m_widest = std::max(m_widest, std::abs(node.logRatio));
      m_widestShare = std::max({m_widestShare, node.shareA, node.shareB});
    }
  }
  endResetModel();
}

int CorpusChangesModel::rowOf(const NodeAddress& node) const {
  if (!m_difference) return -1;
  const auto& changed = m_difference->changed;
  const auto found = std::find_if(changed.begin(), changed.end(),
                                  [&](const view::NodeDifferenceItem& item) { return item.node == node; });
  return found == changed.end() ? -1 : static_cast<int>(found - changed.begin());
}

int CorpusChangesModel::rows() const {
  return m_difference ? static_cast<int>(m_difference->changed.size()) : 0;
}

QVector<ColumnModel::Column> CorpusChangesModel::columns() const {
  return {
      {QStringLiteral("address"), tr("Address"),
       tr("Layer and the turns from the root, 0 left and 1 right; a star: all below it"), false},
      {QStringLiteral("layer"), tr("Layer"), tr("Counted from 1")},
      {QStringLiteral("tree"), tr("Tree"), tr("Counted from 1")},
      {QStringLiteral("node"), tr("Node"), tr("Index in its tree, breadth first, the root is 0")},
      {QStringLiteral("share_a"), tr("Share in A"), tr("Share of A's tokens that visit the node")},
      {QStringLiteral("share_b"), tr("Share in B"), tr("Share of B's tokens that visit the node")},
      {QStringLiteral("ratio"), tr("B over A"),
       tr("How many times as often B's tokens visit the node as A's")},
      {QStringLiteral("log2_ratio"), tr("Log ratio"),
       tr("The same as a logarithm to base 2: 1 = twice, -1 = half")},
      {QStringLiteral("p_corrected"), tr("Corrected p"),
       tr("Probability of such a difference by chance, two-sided,\n"
          "corrected for all nodes that were tested (Holm)")},
      {QStringLiteral("visits_a"), tr("Visits in A"), tr("Tokens of A that visit the node")},
      {QStringLiteral("visits_b"), tr("Visits in B"), tr("Tokens of B that visit the node")},
  };
}

QVariant CorpusChangesModel::value(int row, int column) const {
  const view::NodeDifferenceItem& node = item(row);
  switch (column) {
    case Address:
      return formatAddress(node.node, m_difference->space);
    case Layer:
      return node.node.layer + 1;
    case Tree:
      return node.node.tree + 1;
    case Node:
      return node.node.node();
    case ShareA:
      return node.shareA;
    case ShareB:
      return node.shareB;
    case Ratio:
      return std::exp2(node.logRatio);
    case LogRatio:
      return node.logRatio;
    case PCorrected:
      return node.pCorrected;
    case VisitsA:
      return node.visitsA;
    default:
      return node.visitsB;
  }
}

QString CorpusChangesModel::text(int row, int column) const {
  const view::NodeDifferenceItem& node = item(row);
  switch (column) {
    case ShareA:
      return percentText(node.shareA);
    case ShareB:
      return percentText(node.shareB);
    case Ratio:
      return timesText(node.logRatio);
    case LogRatio:
      return fixedNumber(node.logRatio, 2);
    case PCorrected:
      return pText(node.pCorrected);
    case VisitsA:
      return countText(node.visitsA);
    case VisitsB:
      return countText(node.visitsB);
    default:
      return ColumnModel::text(row, column);
  }
}

std::optional<double> CorpusChangesModel::bar(int row, int column) const {
  const bool share = column == ShareA || column == ShareB;
  if (!share || m_widestShare <= 0) return std::nullopt;
  return (column == ShareA ? item(row).shareA : item(row).shareB) / m_widestShare;
}

std::optional<double> CorpusChangesModel::balance(int row, int column) const {
  if (column != Ratio) return std::nullopt;
  return item(row).logRatio / m_widest;
}

CorpusCellModel::Side CorpusChangesModel::side(int column) const {
  if (column == ShareA || column == VisitsA) return Side::A;
  return column == ShareB || column == VisitsB ? Side::B : Side::None;
}

QString CorpusChangesModel::rowTip(int row) const {
  const NodeAddress& node = item(row).node;
  const QString address = formatAddress(node, m_difference->space);
  if (node.level < m_difference->space.depth) return tr("Node %1").arg(address);
  return tr("Leaf %1 (%2)", "address, number").arg(address, indexText(node.place));
}

QString CorpusChangesModel::longText(int row, int column) const {
  if (column != Ratio) return text(row, column);
  return tr("%1 (%2 of A's tokens, %3 of B's)", "times, percentages")
      .arg(text(row, Ratio), text(row, ShareA), text(row, ShareB));
}

// ---- divergence of trees -----------------------------------------------------------------------

void CorpusDivergenceModel::setDifference(const view::CorpusDifferencePtr& difference) {
  beginResetModel();
  m_difference = difference;
  m_changed.clear();
  m_widest = 0;
  if (difference) {
    m_changed.resize(difference->divergenceBits.size());
    for (const double bits : difference->divergenceBits) m_widest = std::max(m_widest, bits);
    const qsizetype counted = std::min(m_changed.size(), difference->logRatios.size());
    for (qsizetype row = 0; row < counted; ++row) {
      const QVector<float>& ratios = difference->logRatios.at(row);
      m_changed[row] = std::count_if(ratios.begin(), ratios.end(), [](float ratio) { return ratio != 0; });
    }
  }
  endResetModel();
}

int CorpusDivergenceModel::rowOf(int layer, int tree) const {
  const int row = layer * trees() + tree;
  return layer >= 0 && tree >= 0 && tree < trees() && row < rows() ? row : -1;
}

int CorpusDivergenceModel::rows() const {
  return m_difference ? static_cast<int>(m_difference->divergenceBits.size()) : 0;
}

QVector<ColumnModel::Column> CorpusDivergenceModel::columns() const {
  return {
      {QStringLiteral("layer"), tr("Layer"), tr("Counted from 1")},
      {QStringLiteral("tree"), tr("Tree"), tr("Counted from 1")},
      {QStringLiteral("divergence_bits"), tr("Divergence"),
       tr("Jensen-Shannon divergence of the leaves' use, in bits:\n0 = the same, 1 = no leaf in common")},
      {QStringLiteral("changed_nodes"), tr("Changed nodes"),
       tr("Nodes that the two corpora use differently, by the test above")},
  };
}

QVariant CorpusDivergenceModel::value(int row, int column) const {
  switch (column) {
    case Layer:
      return layerOf(row) + 1;
    case Tree:
      return treeOf(row) + 1;
    case Divergence: {
      const double bits = m_difference->divergenceBits.at(row);
      return std::isnan(bits) ? QVariant() : QVariant(bits);
    }
    default:
      return m_changed.at(row);
  }
}

QString CorpusDivergenceModel::text(int row, int column) const {
  if (column == Divergence) return fixedNumber(m_difference->divergenceBits.at(row), 3);
  if (column == Changed) return countText(m_changed.at(row));
  return ColumnModel::text(row, column);
}

std::optional<double> CorpusDivergenceModel::bar(int row, int column) const {
  const double bits = m_difference->divergenceBits.at(row);
  if (column != Divergence || !std::isfinite(bits) || m_widest <= 0) return std::nullopt;
  return std::clamp(bits / m_widest, 0.0, 1.0);
}

QString CorpusDivergenceModel::rowTip(int row) const {
  if (trees() == 1) return tr("Layer %1").arg(indexText(layerOf(row) + 1));
  return tr("Layer %1, tree %2").arg(indexText(layerOf(row) + 1), indexText(treeOf(row) + 1));
}

QString CorpusDivergenceModel::longText(int row, int column) const {
  return column == Divergence ? tr("%1 bits", "a quantity of information").arg(text(row, column))
                              : text(row, column);
}

}  // namespace ufb
