// SPDX-License-Identifier: MIT
#pragma once

#include <QPoint>
#include <QSet>
#include <QString>
#include <QVector>

#include "models/trie.h"

namespace ufb {

/// Where a trie's nodes and token rows lie: the root left, one row a token from top to bottom, all leaves in
/// one column. Runs of nodes at which nobody parts are one edge, unless they are asked for. Pixels from the
/// top left of the drawing.
class TrieLayout {
 public:
  struct Wish {
    bool allNodes = false;  ///< no run is collapsed
    QSet<int> expanded;     ///< nodes of the tree at which a run ends that is not collapsed
    int width = 0;          ///< room for the branches, without labels
    int height = 0;         ///< room; rows that need more are scrolled
    int rowHeight = 0;      ///< least
    int top = 0;            ///< left free above the first row
    int digitWidth = 0;     ///< of a turn's digit on an edge
  };

  TrieLayout() = default;
  TrieLayout(const Trie& trie, const Wish& wish);

  /// Whether a node is drawn by itself; the others lie in a collapsed run. By index in Trie::nodes, as below.
  [[nodiscard]] bool shown(int index) const { return m_shown[index]; }
  /// The next shown node towards the root; -1 at the root.
  [[nodiscard]] int above(int index) const { return m_above[index]; }
  /// How many shown nodes are above; leaves have the number of the last column.
  [[nodiscard]] int column(int index) const { return m_column[index]; }
  [[nodiscard]] int lastColumn() const { return static_cast<int>(m_columnX.size()) - 1; }
  [[nodiscard]] int columnX(int column) const { return m_columnX[column]; }
  /// Of a node in a run: on the edge, as far along as its level is.
  [[nodiscard]] QPoint point(const Trie& trie, int index) const;
  /// The shown node that a node is part of: itself, or the end of its run.
  [[nodiscard]] int shownNode(const Trie& trie, int index) const;
  /// The node whose edge or mark is at x, on the way to a row's leaf.
  [[nodiscard]] int nodeAt(const Trie& trie, int place, int x) const;
  /// The row of a token, by its place in Trie::tokens: upper edge and height.
  [[nodiscard]] int rowTop(int place) const { return m_rowTop[place]; }
  [[nodiscard]] int rowHeight() const { return m_rowHeight; }
  /// The row at y, or nearest to it; -1 below the last and above the first.
  [[nodiscard]] int placeAt(int y) const;
  /// Of the branches and of all rows.
  [[nodiscard]] int width() const { return m_columnX.isEmpty() ? 0 : m_columnX.constLast(); }
  [[nodiscard]] int height() const { return m_height; }

 private:
  void chooseNodes(const Trie& trie, const Wish& wish);
  void placeRows(const Trie& trie, const Wish& wish);
  void placeColumns(const Trie& trie, const Wish& wish);

  QVector<bool> m_shown;
  QVector<int> m_above;
  QVector<int> m_column;
  QVector<int> m_y;
  QVector<int> m_columnX;
  QVector<int> m_rowTop;
  int m_rowHeight = 0;
  int m_height = 0;
};

/// The turns between two nodes of one path, one digit a level: "0110".
[[nodiscard]] QString turnsBetween(const TrieNode& above, const TrieNode& below);
/// The end of the run of nodes that a node belongs to: itself if its tokens part or end here.
[[nodiscard]] int runEnd(const Trie& trie, int index);
/// How many nodes lie between a run's end and the next node above that is a root or parts its tokens.
[[nodiscard]] int nodesInRun(const Trie& trie, int end);

}  // namespace ufb
