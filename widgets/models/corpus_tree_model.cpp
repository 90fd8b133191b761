// SPDX-License-Identifier: MIT
#include "models/corpus_tree_model.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "models/number_text.h"

namespace ufb {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

bool isCount(int column) {
  using Model = CorpusTreeModel;
  return column == Model::DeadLeaves || column == Model::DeadNodes || column == Model::Leaves ||
         column == Model::Nodes;
}

bool isInformation(int column) {
  using Model = CorpusTreeModel;
  return column == Model::LeafToken || column == Model::LeafTokenChance || column == Model::LeafPosition ||
         column == Model::NextLayer;
}

bool isEffective(int column) {
  return column == CorpusTreeModel::EffectiveLeaves || column == CorpusTreeModel::EffectiveMasked;
}

}  // namespace

void CorpusTreeModel::setCorpus(const view::CorpusPtr& corpus, const view::CorpusDifferencePtr& difference) {
  beginResetModel();
  m_corpus = corpus;
  m_difference = difference;
  m_widestMargin = 0;
  if (corpus) {
    for (const view::CorpusTreeItem& tree : corpus->figures) {
      if (std::isfinite(tree.medianMargin)) m_widestMargin = std::max(m_widestMargin, tree.medianMargin);
    }
  }
  endResetModel();
}

AddressSpace CorpusTreeModel::space() const {
  return m_corpus ? AddressSpace{m_corpus->layers, m_corpus->trees, m_corpus->depth} : AddressSpace{};
}

int CorpusTreeModel::rowOf(int layer, int tree) const {
  if (!m_corpus || layer < 0 || layer >= m_corpus->layers || tree < 0 || tree >= m_corpus->trees) return -1;
  return layer * m_corpus->trees + tree;
}

bool CorpusTreeModel::meaningful(int column) const {
  if (!m_corpus) return false;
  if (column == Tree) return m_corpus->trees > 1;
  if (column < EffectiveLeaves || isCount(column)) return true;
  for (int row = 0; row < rows(); ++row) {
    if (!std::isnan(quantity(row, column))) return true;
  }
  return false;
}

int CorpusTreeModel::rows() const {
  return m_corpus ? static_cast<int>(m_corpus->figures.size()) : 0;
}

// ---- words -------------------------------------------------------------------------------------

QVector<ColumnModel::Column> CorpusTreeModel::columns() const {
  return {
      {QStringLiteral("layer"), tr("Layer"), tr("Counted from 1")},
      {QStringLiteral("tree"), tr("Tree"), tr("Counted from 1")},
      {QStringLiteral("address"), tr("Address"), tr("Of the tree's root"), false},
      {QStringLiteral("effective_leaves"), tr("Effective leaves"),
       tr("Perplexity: 2 to the power of the entropy of the leaves' use;\n"
          "so many leaves used the same would be as spread")},
      {QStringLiteral("dead_leaves"), tr("Dead leaves"), tr("Leaves that no token reached")},
      {QStringLiteral("dead_nodes"), tr("Dead nodes"), tr("Nodes that no token visited, leaves included")},
      {QStringLiteral("gini"), tr("Gini"),
       tr("How unevenly the tokens are spread over the leaves, unused ones too:\n"
          "0 = all get the same, near 1 = one gets everything")},
      {QStringLiteral("median_margin"), tr("Margin"),
       tr("Median over all paths of the smallest distance of the layer's input\n"
          "from a decision's boundary; small = a little change turns it")},
      {QStringLiteral("leaf_token_bits"), tr("Leaf and word"),
       tr("Mutual information of leaf and type of token, in bits:\n"
          "how much the word alone says about the leaf")},
      {QStringLiteral("leaf_token_chance_bits"), tr("By chance"),
       tr("How much of the information of leaf and word, in bits,\n"
          "there would be by chance in so few tokens (Miller and Madow)")},
      {QStringLiteral("leaf_position_bits"), tr("Leaf and position"),
       tr("Mutual information of leaf and place in the text, in bits")},
      {QStringLiteral("next_layer_bits"), tr("Next layer"),
       tr("Mutual information of this leaf and that of the same tree\nin the next layer, in bits")},
      {QStringLiteral("effective_leaves_masked"), tr("Masked tokens"),
       tr("Effective leaves of the mask tokens alone")},
      {QStringLiteral("divergence_bits"), tr("Divergence"),
       tr("Jensen-Shannon divergence of the leaves' use from that of the other corpus,\n"
          "in bits: 0 = the same, 1 = no leaf in common")},
      {QStringLiteral("entropy_bits"), tr("Entropy"),
       tr("Of the leaves' use, in bits; as many as there are decisions if all are used the same")},
      {QStringLiteral("leaves"), tr("Leaves"), tr("Nodes of the last level")},
      {QStringLiteral("nodes"), tr("Nodes"), tr("Neurons that the tree has")},
  };
}

QString CorpusTreeModel::rowTip(int row) const {
  if (m_corpus->trees == 1) return tr("Layer %1").arg(indexText(layerOf(row) + 1));
  return tr("Layer %1, tree %2").arg(indexText(layerOf(row) + 1), indexText(treeOf(row) + 1));
}

QString CorpusTreeModel::text(int row, int column) const {
  if (column == Address) return value(row, column).toString();
  if (column == Layer || column == Tree) return indexText(value(row, column).toInt());
  if (isCount(column)) return countText(value(row, column).toLongLong());
  const double number = quantity(row, column);
  // Fixed decimals, so that figures can be compared down the column.
  if (column == Gini || column == Divergence || isInformation(column)) return fixedNumber(number, 3);
  if (column == Margin) return fixedNumber(number, 4);
  return isEffective(column) && number >= 100 ? countText(std::llround(number)) : shortNumber(number);
}

QString CorpusTreeModel::longText(int row, int column) const {
  const QString number = text(row, column);
  if (column == DeadNodes) return tr("%1 of %2", "counts").arg(number, countText(nodes()));
  if (isEffective(column) || column == DeadLeaves) {
    return tr("%1 of %2", "counts").arg(number, countText(item(row).leaves));
  }
  if (isInformation(column) || column == Divergence || column == Entropy) {
    return tr("%1 bits", "a quantity of information").arg(number);
  }
  return number;
}

// ---- numbers -----------------------------------------------------------------------------------

double CorpusTreeModel::quantity(int row, int column) const {
  const view::CorpusTreeItem& tree = item(row);
  switch (column) {
    case EffectiveLeaves:
      return tree.perplexity;
    case Gini:
      return tree.gini;
    case Margin:
      return tree.medianMargin;
    case LeafToken:
      return tree.leafTokenBits;
    case LeafTokenChance:
      return std::isnan(tree.leafTokenBits) ? kUnknown : tree.leafTokenBias;
    case LeafPosition:
      return tree.leafPositionBits;
    case NextLayer:
      return tree.nextLayerBits;
    case EffectiveMasked:
      return tree.perplexityMasked;
    case Entropy:
      return tree.entropyBits;
    case Divergence:
      return m_difference && row < m_difference->divergenceBits.size() ? m_difference->divergenceBits.at(row)
                                                                       : kUnknown;
    default:
      return kUnknown;
  }
}

QVariant CorpusTreeModel::value(int row, int column) const {
  switch (column) {
    case Layer:
      return layerOf(row) + 1;
    case Tree:
      return treeOf(row) + 1;
    case Address:
      return formatAddress({layerOf(row), treeOf(row), 0, 0}, space());
    case DeadLeaves:
      return item(row).deadLeaves;
    case DeadNodes:
      return item(row).deadNodes;
    case Leaves:
      return item(row).leaves;
    case Nodes:
      return nodes();
    default: {
      const double number = quantity(row, column);
      return std::isnan(number) ? QVariant() : QVariant(number);
    }
  }
}

double CorpusTreeModel::scale(int row, int column) const {
  if (isEffective(column) || column == DeadLeaves) return static_cast<double>(item(row).leaves);
  if (column == DeadNodes) return static_cast<double>(nodes());
  if (column == Gini || column == Divergence) return 1;
  if (column == Margin) return m_widestMargin;
  // No leaf says more than which of the leaves it is.
  return isInformation(column) ? m_corpus->depth : 0;
}

std::optional<double> CorpusTreeModel::bar(int row, int column) const {
  const double whole = scale(row, column);
  const QVariant cell = value(row, column);
  if (whole <= 0 || !cell.isValid()) return std::nullopt;
  return std::clamp(cell.toDouble() / whole, 0.0, 1.0);
}

}  // namespace ufb
