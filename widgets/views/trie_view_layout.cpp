// SPDX-License-Identifier: MIT
#include "views/trie_view_layout.h"

#include <algorithm>

namespace ufb {

namespace {

constexpr int kGroupGap = 5;      ///< between the rows of two leaves
constexpr int kMaxRow = 40;       ///< higher rows would only be farther apart
constexpr int kEdgePadding = 16;  ///< beside an edge's digits
constexpr double kMaxStretch = 4;
constexpr int kReach = 6;  ///< how far beside a node the mouse still finds it

bool isKnot(const TrieNode& node) {
  return node.parent < 0 || node.branches() != 1;
}

int onlyChild(const TrieNode& node) {
  return qMax(node.children[0], node.children[1]);
}

}  // namespace

QString turnsBetween(const TrieNode& above, const TrieNode& below) {
  QString turns;
  for (int bit = below.level - above.level - 1; bit >= 0; --bit) {
    turns += ((below.node + 1) >> bit & 1) != 0 ? u'1' : u'0';
  }
  return turns;
}

int runEnd(const Trie& trie, int index) {
  while (!isKnot(trie.nodes.at(index))) index = onlyChild(trie.nodes.at(index));
  return index;
}

int nodesInRun(const Trie& trie, int end) {
  int count = 0;
  for (int index = trie.nodes.at(end).parent; index >= 0 && !isKnot(trie.nodes.at(index)); ++count) {
    index = trie.nodes.at(index).parent;
  }
  return count;
}

TrieLayout::TrieLayout(const Trie& trie, const Wish& wish) {
  if (trie.nodes.isEmpty()) return;
  chooseNodes(trie, wish);
  placeRows(trie, wish);
  placeColumns(trie, wish);
}

void TrieLayout::chooseNodes(const Trie& trie, const Wish& wish) {
  const auto count = trie.nodes.size();
  m_shown.resize(count);
  m_above.resize(count);
  m_column.resize(count);
  int last = 0;
  for (int index = 0; index < count; ++index) {
    const TrieNode& node = trie.nodes.at(index);
    m_shown[index] =
        wish.allNodes || isKnot(node) ||
        (!wish.expanded.isEmpty() && wish.expanded.contains(trie.nodes.at(runEnd(trie, index)).node));
    // Parents come first, so theirs are known.
    const bool parentShown = node.parent >= 0 && m_shown[node.parent];
    m_above[index] = node.parent < 0 ? -1 : parentShown ? node.parent : m_above[node.parent];
    m_column[index] = m_above[index] < 0 ? 0 : m_column[m_above[index]] + 1;
    if (m_shown[index]) last = qMax(last, m_column[index]);
  }
  for (int index = 0; index < count; ++index) {
    if (trie.nodes.at(index).level == trie.depth) m_column[index] = last;
  }
}

void TrieLayout::placeRows(const Trie& trie, const Wish& wish) {
  const auto rows = static_cast<int>(trie.tokens.size());
  const auto starts = [&](int place) {
    return place > 0 && trie.leafOfPlace.at(place) != trie.leafOfPlace.at(place - 1);
  };
  int gaps = 0;
  for (int place = 0; place < rows; ++place) gaps += starts(place) ? kGroupGap : 0;
  m_rowHeight = qBound(wish.rowHeight, (wish.height - wish.top - gaps) / rows, qMax(wish.rowHeight, kMaxRow));
  m_height = wish.top;
  for (int place = 0; place < rows; ++place) {
    if (starts(place)) m_height += kGroupGap;
    m_rowTop += m_height;
    m_height += m_rowHeight;
  }
  m_y.resize(trie.nodes.size());
  for (auto index = static_cast<int>(trie.nodes.size()) - 1; index >= 0; --index) {
    const TrieNode& node = trie.nodes.at(index);
    const auto [left, right] = node.children;
    if (node.branches() == 0) {
      m_y[index] = (m_rowTop[node.first] + m_rowTop[node.first + node.count - 1] + m_rowHeight) / 2;
    } else {
      m_y[index] = node.branches() == 1 ? m_y[onlyChild(node)] : (m_y[left] + m_y[right]) / 2;
    }
  }
}

/// Each column as wide as its longest edge needs; the leaves where the longest last edge ends; then all
/// stretched or squeezed into the room.
void TrieLayout::placeColumns(const Trie& trie, const Wish& wish) {
  const int last = *std::max_element(m_column.cbegin(), m_column.cend());
  QVector<int> needed(last + 1, wish.digitWidth + kEdgePadding);
  const auto edge = [&](int index) {
    return (trie.nodes.at(index).level - trie.nodes.at(m_above[index]).level) * wish.digitWidth +
           kEdgePadding;
  };
  needed[0] = 0;
  for (int index = 1; index < trie.nodes.size(); ++index) {
    const bool inner = m_shown[index] && trie.nodes.at(index).level < trie.depth;
    if (inner) needed[m_column[index]] = qMax(needed[m_column[index]], edge(index));
  }
  QVector<int> natural(last + 1);
  for (int column = 1; column <= last; ++column) natural[column] = natural[column - 1] + needed[column];
  for (int index = 1; index < trie.nodes.size(); ++index) {
    if (trie.nodes.at(index).level < trie.depth) continue;
    natural[last] = qMax(natural[last], natural[m_column[m_above[index]]] + edge(index));
  }
  const double stretch = natural[last] == 0 ? 1 : qMin(kMaxStretch, double(wish.width) / natural[last]);
  for (const int x : natural) m_columnX += qRound(x * stretch);
}

QPoint TrieLayout::point(const Trie& trie, int index) const {
  const int end = shownNode(trie, index);
  const int x = m_columnX[m_column[end]];
  if (end == index) return {x, m_y[index]};
  const int above = m_above[end];
  const TrieNode& from = trie.nodes.at(above);
  const int start = m_columnX[m_column[above]];
  const int levels = trie.nodes.at(end).level - from.level;
  return {start + (x - start) * (trie.nodes.at(index).level - from.level) / levels, m_y[end]};
}

int TrieLayout::shownNode(const Trie& trie, int index) const {
  while (!m_shown[index]) index = onlyChild(trie.nodes.at(index));
  return index;
}

int TrieLayout::nodeAt(const Trie& trie, int place, int x) const {
  int index = trie.leafOfPlace.at(place);
  while (m_above[index] >= 0 && x <= m_columnX[m_column[m_above[index]]] + kReach) index = m_above[index];
  return index;
}

int TrieLayout::placeAt(int y) const {
  if (m_rowTop.isEmpty() || y < m_rowTop.constFirst() || y >= m_height) return -1;
  const auto next = std::upper_bound(m_rowTop.cbegin(), m_rowTop.cend(), y);
  return static_cast<int>(next - m_rowTop.cbegin()) - 1;
}

}  // namespace ufb
