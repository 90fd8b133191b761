// SPDX-License-Identifier: MIT
#include "models/tree_window.h"

#include <algorithm>
#include <cmath>

namespace ufb {

namespace {

/// Sums of broken numbers miss each other by less than this, in leaves or as a part of what is visible.
constexpr double kTiny = 1e-9;

}  // namespace

TreeWindow TreeWindow::of(int depth, int level, int place) {
  const auto count = static_cast<double>(1 << (depth - level));
  return {place * count, count};
}

bool TreeWindow::meets(const TreeWindow& other) const {
  return other.end() > first + kTiny && other.first < end() - kTiny;
}

bool TreeWindow::contains(const TreeWindow& other) const {
  return other.first >= first - kTiny && other.end() <= end() + kTiny;
}

TreeWindow TreeWindow::moved(const TreeWindow& other) const {
  if (other.count > count) return other;
  return {std::clamp(first, other.end() - count, other.first), count};
}

NodeAddress enclosingNode(const TreeWindow& window, int depth) {
  const int last = (1 << depth) - 1;
  int from = std::clamp(static_cast<int>(std::floor(window.first + kTiny)), 0, last);
  int to = std::clamp(static_cast<int>(std::ceil(window.end() - kTiny)) - 1, from, last);
  int level = depth;
  for (; from != to; --level) {
    from >>= 1;
    to >>= 1;
  }
  return {0, 0, level, from};
}

TreeScale::TreeScale(int depth, const QVector<qint64>& leafVisits) : m_depth(depth) {
  qint64 total = 0;
  for (const qint64 visits : leafVisits) total += visits;
  if (total == 0) return;
  const double unit = length() / static_cast<double>(total);
  m_leastSpan = std::min(1.0, unit);
  m_edges.reserve(leafVisits.size() + 1);
  qint64 sum = 0;
  m_edges += 0;
  for (const qint64 visits : leafVisits) {
    sum += visits;
    m_edges += static_cast<double>(sum) * unit;
  }
}

double TreeScale::positionOf(double leaf) const {
  if (m_edges.isEmpty()) return leaf;
  const auto index = static_cast<qsizetype>(std::clamp(std::floor(leaf), 0.0, length() - 1));
  const double inside = leaf - static_cast<double>(index);
  return inside == 0 ? m_edges[index] : m_edges[index] + inside * (m_edges[index + 1] - m_edges[index]);
}

double TreeScale::leafAt(double position) const {
  if (m_edges.isEmpty()) return position;
  if (position >= m_edges.last()) return length();
  const auto next = std::upper_bound(m_edges.begin() + 1, m_edges.end(), position);
  const double start = *(next - 1);
  return static_cast<double>(next - m_edges.begin() - 1) + (position - start) / (*next - start);
}

bool TreeScale::vanishes(int level, int place) const {
  if (m_edges.isEmpty()) return false;
  const int shift = m_depth - level;
  return m_edges[qsizetype{place} << shift] == m_edges[(qsizetype{place} + 1) << shift];
}

TreeSpan TreeScale::spanOf(const TreeWindow& window) const {
  const double first = positionOf(window.first);
  const double length = positionOf(window.end()) - first;
  if (length > kTiny * m_leastSpan) return {first, length};
  NodeAddress above = enclosingNode(window, m_depth);
  while (above.level > 0 && vanishes(above.level, above.place))
    above = {0, 0, above.level - 1, above.place / 2};
  const TreeWindow wider = TreeWindow::of(m_depth, above.level, above.place);
  const double start = positionOf(wider.first);
  return {start, positionOf(wider.end()) - start};
}

TreeWindow TreeScale::windowOf(const TreeSpan& span) const {
  const double first = leafAt(span.first);
  return {first, leafAt(span.end()) - first};
}

TreeSpan TreeScale::bounded(const TreeSpan& span) const {
  const double wanted = std::clamp(span.length, m_leastSpan, length());
  return {std::clamp(span.first, 0.0, length() - wanted), wanted};
}

TreeSpan TreeScale::zoomed(const TreeSpan& span, double factor, double position) const {
  const double wanted = std::clamp(span.length / factor, m_leastSpan, length());
  return bounded({position - (position - span.first) * wanted / span.length, wanted});
}

QRect TreeGeometry::row(int level) const {
  const int rows = depth() + 1;
  const int top = m_area.top() + level * m_area.height() / rows;
  return {m_area.left(), top, m_area.width(), m_area.top() + (level + 1) * m_area.height() / rows - top};
}

int TreeGeometry::levelAt(int y) const {
  if (y < m_area.top() || y > m_area.bottom()) return -1;
  const int rows = depth() + 1;
  const int guess = std::min(rows - 1, (y - m_area.top()) * rows / m_area.height());
  return guess + 1 < rows && row(guess).bottom() < y ? guess + 1 : guess;
}

int TreeGeometry::edge(int level, int place) const {
  const auto leaf = static_cast<double>(qint64{place} << (depth() - level));
  const double part = (m_scale.positionOf(leaf) - m_span.first) / m_span.length;
  return m_area.left() + static_cast<int>(std::lround(std::clamp(part, 0.0, 1.0) * m_area.width()));
}

bool TreeGeometry::shows(int level, int place) const {
  const TreeWindow node = TreeWindow::of(depth(), level, place);
  const double margin = kTiny * m_span.length;
  return !m_scale.vanishes(level, place) && m_scale.positionOf(node.end()) > m_span.first + margin &&
         m_scale.positionOf(node.first) < m_span.end() - margin;
}

QRect TreeGeometry::rect(int level, int place) const {
  if (level < 0 || level > depth() || place < 0 || place >= 1 << level || m_area.isEmpty()) return {};
  if (!shows(level, place)) return {};
  const QRect line = row(level);
  const int left = std::min(edge(level, place), m_area.right());
  return {left, line.top(), std::max(1, edge(level, place + 1) - left), line.height()};
}

TreePlaces TreeGeometry::visible(int level) const {
  if (m_area.isEmpty()) return {};
  const int shift = depth() - level;
  const int last = (1 << depth()) - 1;
  const double margin = kTiny * m_span.length;
  const int from = static_cast<int>(std::floor(m_scale.leafAt(m_span.first + margin)));
  const int to = static_cast<int>(std::ceil(m_scale.leafAt(m_span.end() - margin))) - 1;
  return {std::clamp(from, 0, last) >> shift, std::clamp(to, 0, last) >> shift};
}

int TreeGeometry::firstFrom(int level, int low, int high, int x) const {
  while (low < high) {
    const int middle = low + (high - low) / 2;
    if (edge(level, middle) < x) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

TreePlaces TreeGeometry::at(int level, int x) const {
  if (level < 0 || x < m_area.left() || x > m_area.right()) return {};
  const TreePlaces all = visible(level);
  const int end = all.last + 1;
  const int begun = firstFrom(level, all.first, end, x);
  // Either nodes begin in this column, or the one that began before goes on through it.
  const bool here = begun < end && edge(level, begun) == x;
  const int first = here ? begun : std::max(all.first, begun - 1);
  const int last = x == m_area.right() ? all.last : firstFrom(level, begun, end, x + 1) - 1;
  return {first, std::max(first, last)};
}

double TreeGeometry::positionAt(int x) const {
  return m_span.first + (x - m_area.left() + 0.5) / m_area.width() * m_span.length;
}

}  // namespace ufb
