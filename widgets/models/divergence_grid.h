// SPDX-License-Identifier: MIT
#pragma once

#include <QVector>

#include "models/path_address.h"
#include "models/view_types.h"

namespace ufb {

/// Whether there is a pinned text whose paths can be compared with these: null and other shapes cannot.
[[nodiscard]] bool comparable(const view::RoutingPtr& routing, const view::RoutingPtr& pinned);
/// For each token of `current` its partner in `pinned`, or -1. See alignTokens().
[[nodiscard]] QVector<int> tokenPartners(const view::RoutingItem& current, const view::RoutingItem& pinned);

/// How many decisions two paths share from the root on, 0..D; D means the same leaf. Of one shape.
[[nodiscard]] int levelsInCommon(const view::RoutingItem& current, int token, const view::RoutingItem& pinned,
                                 int partner, int layer, int tree);

/// Two tokens that stand for each other, or one alone: the other is then -1.
struct TokenPair {
  int current = -1;
  int pinned = -1;
  [[nodiscard]] bool complete() const { return current >= 0 && pinned >= 0; }
  bool operator==(const TokenPair&) const = default;
};

/// Where the paths of two texts part in one tree of each layer. Columns are the pairs, in the order of both
/// texts; tokens without a partner have columns of their own, those of the current text first.
class DivergenceGrid {
 public:
  static constexpr int kNoPartner = -1;

  /// Nothing to compare.
  DivergenceGrid() = default;
  /// Both must be comparable() and have this tree.
  DivergenceGrid(const view::RoutingItem& current, const view::RoutingItem& pinned, int tree);

  [[nodiscard]] int layers() const { return m_layers; }
  [[nodiscard]] int columns() const { return static_cast<int>(m_pairs.size()); }
  [[nodiscard]] int depth() const { return m_depth; }
  [[nodiscard]] const TokenPair& pair(int column) const { return m_pairs[column]; }
  /// The column of a token of the current text; -1 if there is no such token.
  [[nodiscard]] int columnOf(int token) const { return m_columns.value(token, -1); }
  /// Decisions in common, 0..depth(), or kNoPartner.
  [[nodiscard]] int levels(int layer, int column) const {
    return m_levels[static_cast<qsizetype>(layer) * columns() + column];
  }
  /// How many columns have both tokens.
  [[nodiscard]] int pairCount() const { return m_pairCount; }
  /// How many pairs end in the same leaf of a layer.
  [[nodiscard]] int sameLeaves(int layer) const;

 private:
  void addPairs(const QVector<int>& partners, int pinnedTokens);

  int m_layers = 0;
  int m_depth = 0;
  int m_pairCount = 0;
  QVector<TokenPair> m_pairs;
  QVector<int> m_columns;  ///< by token of the current text
  QVector<int> m_levels;   ///< [layers, columns]
};

}  // namespace ufb
