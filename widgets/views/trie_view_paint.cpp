// SPDX-License-Identifier: MIT
// How the trie view is painted; everything is laid out before, so that painting only looks up.
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

#include "models/number_text.h"
#include "models/selection.h"
#include "models/trie_model.h"
#include "views/theme.h"
#include "views/trie_view.h"
#include "views/view_header.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kSwatch = theme::kGrid;  ///< the square before a token
constexpr int kGap = theme::kGrid;
constexpr double kThin = 1.5;    ///< a branch of one token
constexpr double kThick = 12;    ///< of all of them
constexpr double kStrand = 2.5;  ///< a selected token's line on a branch
constexpr int kKnot = 3;         ///< radius of a node at which tokens part

QPen flatPen(const QColor& color, double width) {
  QPen pen(color, width);
  pen.setCapStyle(Qt::FlatCap);
  pen.setJoinStyle(Qt::MiterJoin);
  return pen;
}

}  // namespace

int TrieView::Labels::width() const {
  if (text == 0) return 0;
  return kSwatch + theme::kHalfGrid + text + (number > 0 ? kGap + number : 0) +
         (leaf > 0 ? 2 * kGap + leaf : 0);
}

TrieView::Labels TrieView::measureLabels() const {
  Labels labels;
  if (trie().nodes.isEmpty()) return labels;
  constexpr int kRoomy = 52 * theme::kGrid;
  const QFontMetrics metrics(smallFont(font()));
  QFont bold = smallFont(font());
  bold.setBold(true);
  const QFontMetrics widest(bold);
  labels.text = metrics.horizontalAdvance(tr("token"));
  for (int place = 0; place < trie().tokens.size(); ++place) {
    labels.text = qMax(labels.text, widest.horizontalAdvance(pieceAt(place)) + 2);
  }
  labels.text = qMin(labels.text, qMax(6 * kGap, width() / 4));
  labels.number =
      qMax(metrics.horizontalAdvance(tr("no.")), metrics.horizontalAdvance(QStringLiteral("000")));
  if (width() >= theme::scaled(kRoomy, font())) {
    labels.leaf =
        qMax(metrics.horizontalAdvance(tr("leaf")), metrics.horizontalAdvance(indexText(1 << trie().depth)));
  }
  return labels;
}

void TrieView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (!beginPainting(painter)) return;
  paintHeads(painter);
  painter.setClipRect(bodyRect());
  paintHover(painter);
  painter.setRenderHint(QPainter::Antialiasing);
  paintBranches(painter);
  paintPinned(painter);
  paintStrands(painter);
  paintNodes(painter);
  painter.setRenderHint(QPainter::Antialiasing, false);
  paintTurns(painter);
  paintLabels(painter);
}

void TrieView::paintHeads(QPainter& painter) const {
  const QRect body = bodyRect();
  const int top = m_header->height();
  const int height = body.top() - top;
  painter.setPen(theme::mutedText(palette()));
  const auto head = [&](int x, const QString& words) {
    const int width = painter.fontMetrics().horizontalAdvance(words);
    const int left = qMax(theme::kHalfGrid, x - width / 2);
    painter.drawText(QRect(left, top, width + 2, height), Qt::AlignVCenter | Qt::AlignLeft, words);
    return left + width;
  };
  int used = head(origin().x(), runs() == Runs::AllNodes ? tr("level 0") : tr("root"));
  for (int level = 1; runs() == Runs::AllNodes && level <= m_layout.lastColumn(); ++level) {
    const int x = origin().x() + m_layout.columnX(level);
    if (x - 2 * theme::kGrid > used) used = head(x, indexText(level));
  }
  const int left = rowRect(0).left() + kSwatch + theme::kHalfGrid;
  const auto title = [&](int x, int width, Qt::Alignment side, const QString& words) {
    painter.drawText(QRect(x, top, width, height), static_cast<int>(Qt::AlignVCenter | side), words);
  };
  if (left - kGap > used) title(left, m_labels.text, Qt::AlignLeft, tr("token"));
  title(left + m_labels.text + kGap, m_labels.number, Qt::AlignRight, tr("no."));
  if (m_labels.leaf > 0) {
    title(left + m_labels.text + m_labels.number + 3 * kGap, m_labels.leaf, Qt::AlignRight, tr("leaf"));
  }
}

/// The rows of what the mouse is over, here or in another view.
void TrieView::paintHover(QPainter& painter) const {
  const int index = hoveredIndex();
  const QColor ground = theme::hoverGround(palette());
  if (index >= 0) {
    const TrieNode& node = trie().nodes.at(index);
    const QPoint from = origin() + m_layout.point(trie(), index);
    const QRect first = rowRect(node.first);
    const QRect last = rowRect(node.first + node.count - 1);
    painter.fillRect(QRect(QPoint(from.x(), first.top()), last.bottomRight()), ground);
  }
  const int place = selection()->hoveredToken() < 0 ? -1 : trie().placeOf(selection()->hoveredToken());
  if (place >= 0)
    painter.fillRect(rowRect(place), theme::blend(ground, palette().color(QPalette::Text), 0.08));
}

double TrieView::branchWidth(int index) const {
  const int others = qMax(1, routing()->tokens - 1);
  const double most = qMin(kThick, m_layout.rowHeight() * 0.7);
  return kThin + (most - kThin) * qMax(0, trie().nodes.at(index).own - 1) / others;
}

/// From the node above: down or up along its column, then along the row.
void TrieView::paintBranch(QPainter& painter, int index, const QColor& color, double width,
                           double shift) const {
  const QPointF start = origin() + m_layout.point(trie(), m_layout.above(index));
  const QPointF end = origin() + m_layout.point(trie(), index);
  const double x = start.x() + shift;
  const double y = end.y() + shift;
  painter.setPen(flatPen(color, width));
  if (start.y() != end.y())
    painter.drawLine(QPointF(x, start.y()), QPointF(x, y + (y > start.y() ? 1 : -1) * width / 2));
  painter.drawLine(QPointF(x, y), QPointF(end.x(), y));
}

void TrieView::paintBranches(QPainter& painter) const {
  const QColor color = branchColor();
  for (int index = 1; index < trie().nodes.size(); ++index) {
    if (m_layout.shown(index) && trie().nodes.at(index).own > 0) {
      paintBranch(painter, index, color, branchWidth(index), 0);
    }
  }
}

/// Where the pinned text's tokens go: a dashed line, beside the branch where both texts go.
void TrieView::paintPinned(QPainter& painter) const {
  for (int index = 1; withPinned() && index < trie().nodes.size(); ++index) {
    const TrieNode& node = trie().nodes.at(index);
    if (!m_layout.shown(index) || node.count == node.own) continue;
    const double shift = node.own > 0 ? branchWidth(index) / 2 + 1.5 : 0;
    const QPointF start = origin() + m_layout.point(trie(), m_layout.above(index));
    const QPointF end = origin() + m_layout.point(trie(), index);
    QPen pen = flatPen(theme::armB(palette()), kThin);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    const QPointF corner(start.x() + shift, end.y() + shift);
    if (start.y() != end.y()) painter.drawLine(QPointF(corner.x(), start.y()), corner);
    painter.drawLine(corner, QPointF(end.x(), corner.y()));
  }
}

/// The selected tokens' paths, side by side where they share a branch.
void TrieView::paintStrands(QPainter& painter) const {
  QVector<int> places;
  for (const int token : selection()->tokens()) {
    if (const int place = trie().placeOf(token); place >= 0) places += place;
  }
  std::sort(places.begin(), places.end());
  for (const int place : places) {
    const QColor color = Selection::tokenColor(trie().tokens.at(place).token);
    for (int index = trie().leafOfPlace.at(place); m_layout.above(index) >= 0;
         index = m_layout.above(index)) {
      const TrieNode& node = trie().nodes.at(index);
      const auto first = std::lower_bound(places.cbegin(), places.cend(), node.first);
      const auto end = std::lower_bound(first, places.cend(), node.first + node.count);
      const auto count = static_cast<double>(end - first);
      const auto rank = static_cast<double>(std::lower_bound(first, end, place) - first);
      const double width = qMin(kStrand, kThick / count);
      paintBranch(painter, index, color, width, (rank - (count - 1) / 2) * width);
    }
  }
}

/// The turns that an edge stands for, where they fit above it.
void TrieView::paintTurns(QPainter& painter) const {
  const QFontMetrics metrics = painter.fontMetrics();
  painter.setPen(theme::mutedText(palette()));
  for (int index = 1; index < trie().nodes.size(); ++index) {
    if (!m_layout.shown(index)) continue;
    const QString turns = turnsBetween(trie().nodes.at(m_layout.above(index)), trie().nodes.at(index));
    const QPoint start = origin() + m_layout.point(trie(), m_layout.above(index));
    const QPoint end = origin() + m_layout.point(trie(), index);
    const int room = end.x() - start.x() - 2 * kKnot - 2;
    if (room < metrics.horizontalAdvance(turns)) continue;
    const int lift = qRound(branchWidth(index) / 2) + 1;
    // Where the row is low, the digits take the line's place, on a ground of their own.
    const QRect place(start.x() + kKnot + 2, end.y() - lift - metrics.ascent(), room, metrics.ascent());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom | Qt::TextDontClip, turns);
  }
}

void TrieView::paintNodes(QPainter& painter) const {
  const QColor ground = palette().color(QPalette::Base);
  for (int index = 0; index < trie().nodes.size(); ++index) {
    if (!m_layout.shown(index)) continue;
    const TrieNode& node = trie().nodes.at(index);
    const int radius = node.branches() == 2 || index == 0 ? kKnot : 2;
    painter.setPen(QPen(theme::mutedText(palette()), 1.2));
    painter.setBrush(node.branches() == 2 || index == 0 ? ground : theme::mutedText(palette()));
    painter.drawEllipse(QPointF(origin() + m_layout.point(trie(), index)), radius, radius);
  }
  const auto ring = [&](int index, const QColor& color, double radius) {
    if (index < 0) return;
    const QPointF middle = origin() + m_layout.point(trie(), index);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ground, 4));
    painter.drawEllipse(middle, radius, radius);
    painter.setPen(QPen(color, 2));
    painter.drawEllipse(middle, radius, radius);
  };
  ring(hoveredIndex(), theme::mutedText(palette()), kKnot + 2);
  ring(selectedIndex(), palette().color(QPalette::Text), kKnot + 3);
}

void TrieView::paintLabels(QPainter& painter) const {
  const QRect body = bodyRect();
  for (int place = 0; place < trie().tokens.size(); ++place) {
    paintLeaf(painter, place);  // may begin above what is seen
    const QRect row = rowRect(place);
    if (row.bottom() < body.top() || row.top() > body.bottom()) continue;
    paintLabel(painter, place);
  }
}

void TrieView::paintLabel(QPainter& painter, int place) const {
  const TrieToken& member = trie().tokens.at(place);
  const QRect row = rowRect(place);
  const QRect swatch(row.left(), row.center().y() - kSwatch / 2, kSwatch, kSwatch);
  const QRect words(swatch.right() + 1 + theme::kHalfGrid, row.top(), m_labels.text, row.height());
  const bool selected = !member.pinned && selection()->tokens().contains(member.token);
  if (member.pinned) {
    paintHatch(painter, swatch, theme::armB(palette()));
    paintFrame(painter, swatch, theme::armB(palette()));
  } else if (selected) {
    painter.fillRect(swatch, Selection::tokenColor(member.token));
  }
  QFont face = smallFont(font());
  face.setBold(!member.pinned && member.token == selection()->primaryToken());
  painter.setFont(face);
  const QColor text = palette().color(QPalette::Text);
  painter.setPen(member.pinned ? theme::readableText(theme::armB(), palette().color(QPalette::Base), palette()) : text);
  painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                   painter.fontMetrics().elidedText(pieceAt(place), Qt::ElideRight, words.width()));
  painter.setFont(smallFont(font()));
  painter.setPen(theme::mutedText(palette()));
  painter.drawText(QRect(words.right() + 1 + kGap, row.top(), m_labels.number, row.height()),
                   Qt::AlignVCenter | Qt::AlignRight, indexText(member.token + 1));
  const QRect frame(row.left() - 2, row.top(), words.right() - row.left() + 6, row.height());
  if (hasFocus() && cursor() == Hit{place, -1}) paintMarker(painter, frame, palette());
}

/// The leaf's number, once for all its tokens, and a bracket before them if they are several.
void TrieView::paintLeaf(QPainter& painter, int place) const {
  const TrieNode& leaf = trie().nodes.at(trie().leafOfPlace.at(place));
  if (place != leaf.first) return;
  const QRect first = rowRect(place);
  const QRect last = rowRect(leaf.first + leaf.count - 1);
  painter.setPen(theme::mutedText(palette()));
  if (m_labels.leaf > 0) {
    const QRect number(first.right() + 1 - m_labels.leaf, first.top(), m_labels.leaf,
                       last.bottom() - first.top() + 1);
    painter.drawText(number, Qt::AlignVCenter | Qt::AlignRight, indexText(trie().tokens.at(place).leaf));
  }
  if (leaf.count < 2) return;
  painter.fillRect(first.left() - theme::kHalfGrid - 1, first.top() + 3, 1, last.bottom() - first.top() - 5,
                   theme::mutedText(palette()));
}

}  // namespace ufb
