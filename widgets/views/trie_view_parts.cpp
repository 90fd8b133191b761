// SPDX-License-Identifier: MIT
// Where the trie view's parts lie, and its legend.
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include "models/selection.h"
#include "models/trie_model.h"
#include "views/legend.h"
#include "views/theme.h"
#include "views/trie_view.h"
#include "views/view_header.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kMargin = 2 * theme::kGrid;
constexpr int kLabelGap = 12;  ///< between leaves and labels; a bracket stands in it

}  // namespace

QRect TrieView::bodyRect() const {
  const int head = QFontMetrics(smallFont(font())).height() + theme::kGrid;
  const int foot = m_legend->height() + theme::kGrid;
  const QRect inner = rect().adjusted(0, m_header->height() + head, 0, -foot);
  const int bar = m_scroll->isVisibleTo(this) ? m_scroll->width() : 0;
  return isRightToLeft() ? inner.adjusted(bar, 0, 0, 0) : inner.adjusted(0, 0, -bar, 0);
}

QPoint TrieView::origin() const {
  const QRect body = bodyRect();
  return {body.left() + kMargin, body.top() - m_scroll->value()};
}

void TrieView::placeChildren() {
  const int needed = m_header->heightForWidth(width());
  m_header->setGeometry(0, 0, width(), needed > 0 ? needed : m_header->sizeHint().height());
  const int inner = qMax(0, width() - 2 * theme::kGrid);
  const int words = m_legend->heightForWidth(inner);
  m_legend->setGeometry(theme::kGrid, height() - words - theme::kHalfGrid, inner, words);
  const int bar = m_scroll->sizeHint().width();
  const int top = m_header->height();
  const QRect side(rect().right() - bar + 1, top, bar, qMax(0, m_legend->y() - theme::kHalfGrid - top));
  m_scroll->setGeometry(QStyle::visualRect(layoutDirection(), rect(), side));
}

/// The layout for the room that there is; the scroll bar takes some if the rows need it.
void TrieView::arrange() {
  m_layout = {};
  m_scroll->hide();
  placeChildren();
  if (trie().nodes.isEmpty()) return;
  const QFontMetrics metrics(smallFont(font()));
  TrieLayout::Wish wish;
  wish.allNodes = runs() == Runs::AllNodes;
  wish.expanded = m_expanded;
  wish.rowHeight = metrics.height() + 2;
  wish.top = metrics.ascent() / 2;
  wish.digitWidth = metrics.horizontalAdvance(u'0');
  for (const bool scrolled : {false, true}) {
    m_scroll->setVisible(scrolled);
    const QRect body = bodyRect();
    wish.width = qMax(1, body.width() - kMargin - kLabelGap - theme::kGrid - m_labels.width());
    wish.height = body.height();
    m_layout = TrieLayout(trie(), wish);
    if (m_layout.height() <= body.height()) break;
  }
  m_scroll->setRange(0, qMax(0, m_layout.height() - bodyRect().height()));
  m_scroll->setPageStep(bodyRect().height());
  m_scroll->setSingleStep(m_layout.rowHeight());
}

QRect TrieView::rowRect(int place) const {
  const QPoint start = origin();
  const int left = start.x() + m_layout.width() + kLabelGap;
  return {left, start.y() + m_layout.rowTop(place), m_labels.width(), m_layout.rowHeight()};
}

QRect TrieView::labelRect(int token, bool pinned) const {
  const int place = trie().placeOf(token, pinned);
  return place < 0 ? QRect() : rowRect(place);
}

std::optional<QPoint> TrieView::nodePoint(int node) const {
  const int index = trie().find(node);
  if (index < 0) return std::nullopt;
  return origin() + m_layout.point(trie(), index);
}

bool TrieView::isShown(int node) const {
  const int index = trie().find(node);
  return index >= 0 && m_layout.shown(index);
}

TrieView::Hit TrieView::hitAt(const QPoint& pos) const {
  if (!message().isEmpty() || !bodyRect().contains(pos)) return {};
  const QPoint local = pos - origin();
  const int place = m_layout.placeAt(local.y());
  if (place < 0 || local.x() > m_layout.width() + kLabelGap + m_labels.width()) return {};
  if (local.x() >= m_layout.width() + theme::kHalfGrid) return {place, -1};
  return {-1, m_layout.nodeAt(trie(), place, local.x())};
}

/// Grey, dark enough to be told from the ground where it is one token thin.
QColor TrieView::branchColor() const {
  return theme::blend(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.42);
}

void TrieView::updateLegend() {
  if (!message().isEmpty()) return;
  QVector<Legend::Entry> entries;
  const auto line = [](QPainter& painter, const QRect& rect, const QColor& color, int width) {
    painter.fillRect(rect.left(), rect.center().y() - width / 2, rect.width(), width, color);
  };
  entries += {[this, line](QPainter& painter, const QRect& rect) {
                line(painter, rect.adjusted(0, 0, -rect.width() / 2, 0), branchColor(), 8);
                line(painter, rect.adjusted(rect.width() / 2, 0, 0, 0), branchColor(), 2);
              },
              tr("width: number of tokens that share the branch")};
  if (routing()->depth > 0) {
    entries += {[this](QPainter& painter, const QRect& rect) {
                  painter.fillRect(rect.left() + 3, rect.top(), 1, rect.height(), branchColor());
                  painter.fillRect(rect.left() + 3, rect.top(), 10, 2, branchColor());
                  painter.fillRect(rect.left() + 3, rect.bottom() - 1, 10, 2, branchColor());
                },
                tr("up: left turn 0, down: right turn 1")};
  }
  if (routing()->depth > 1 && runs() == Runs::Collapsed) {
    entries += {[this](QPainter& painter, const QRect& rect) {
                  painter.setPen(theme::mutedText(palette()));
                  painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, QStringLiteral("01"));
                  painter.fillRect(rect.left(), rect.bottom() + 1, rect.width(), 2, branchColor());
                },
                tr("a run: these turns, alike for all")};
  }
  entries +=
      {[line](QPainter& painter, const QRect& rect) { line(painter, rect, Selection::tokenColor(0), 3); },
       tr("path of a selected token")};
  if (withPinned()) {
    entries += {[this](QPainter& painter, const QRect& rect) {
                  const QRect swatch(rect.left() + 4, rect.top() + 1, 8, 8);
                  paintHatch(painter, swatch, theme::armB(palette()));
                  paintFrame(painter, swatch, theme::armB(palette()));
                },
                tr("token of the pinned text")};
  }
  m_legend->setEntries(entries);
}

}  // namespace ufb
