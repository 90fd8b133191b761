// SPDX-License-Identifier: MIT
// Where the parts of the usage bars lie and how they are painted; what they do is in usage_bars.cpp.
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include "models/number_text.h"
#include "models/selection.h"
#include "models/usage_model.h"
#include "views/latency_look.h"
#include "views/theme.h"
#include "views/usage_bars.h"
#include "views/usage_look.h"
#include "views/usage_words.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kGap = 12;  ///< between columns
constexpr int kMargin = theme::kGrid;
constexpr int kLeastBar = 12 * theme::kGrid;
constexpr int kMaxRow = 28;
constexpr int kMaxBar = 14;  ///< height

}  // namespace

// ---- places ------------------------------------------------------------------------------------

int UsageBars::headHeight() const {
  return QFontMetrics(smallFont(font())).height() + theme::kHalfGrid;
}

int UsageBars::rowHeight() const {
  const int least = QFontMetrics(smallFont(font())).height();
  if (m_rows.isEmpty()) return least;
  const int room = (viewport()->height() - headHeight()) / static_cast<int>(m_rows.size());
  return qBound(least, room, qMax(least, theme::scaled(kMaxRow, font())));
}

QRect UsageBars::mirrored(const QRect& rect) const {
  return QStyle::visualRect(layoutDirection(), viewport()->rect(), rect);
}

QRect UsageBars::rowRect(int layer) const {
  if (layer < 0 || layer >= m_rows.size()) return {};
  const int height = rowHeight();
  return {0, headHeight() + layer * height - verticalScrollBar()->value(), viewport()->width(), height};
}

/// Bytes, then shares give way where a bar would become too short; the count stays longest.
UsageBars::Columns UsageBars::columns(int top, int height) const {
  const QFontMetrics figures(theme::figures(smallFont(font())));
  const QFontMetrics words(smallFont(font()));
  const auto widthOf = [&](const QString& text, const QString& head) {
    return text.isEmpty() ? 0 : qMax(figures.horizontalAdvance(text), words.horizontalAdvance(head));
  };
  Columns result;
  const int label =
      qMax(words.horizontalAdvance(tr("layer")), figures.horizontalAdvance(indexText(m_model->layers())));
  result.label = QRect(kMargin, top, label, height);
  const int left = result.label.right() + 1 + kGap;
  int right = viewport()->width() - kMargin;
  int count = widthOf(m_widest.count, tr("touched"));
  int share = widthOf(m_widest.share, tr("of all"));
  int bytes = widthOf(m_widest.bytes, tr("weights read"));
  const auto used = [](int width) { return width == 0 ? 0 : width + kGap; };
  for (int* column : {&bytes, &share, &count}) {
    if (right - left - used(bytes) - used(share) - used(count) < theme::scaled(kLeastBar, font()))
      *column = 0;
  }
  const auto take = [&](int width) {
    if (width == 0) return QRect();
    const QRect cell(right - width, top, width, height);
    right -= width + kGap;
    return cell;
  };
  result.bytes = take(bytes);
  result.share = take(share);
  result.count = take(count);
  result.bar = QRect(left, top, qMax(1, right - left), height);
  return result;
}

QRect UsageBars::barRect(int layer) const {
  const QRect row = rowRect(layer);
  if (row.isEmpty()) return {};
  QRect bar = columns(row.top(), row.height()).bar;
  const int height = qMin(theme::scaled(kMaxBar, font()), row.height() - 3);
  bar = QRect(bar.left(), row.top() + (row.height() - height) / 2, bar.width(), height);
  return mirrored(bar);
}

QSize UsageBars::sizeHint() const {
  const int rows = qBound(4, static_cast<int>(m_rows.size()), 16);
  return {50 * theme::kGrid, headHeight() + rows * 20};
}

QSize UsageBars::minimumSizeHint() const {
  return {24 * theme::kGrid, headHeight() + 4 * rowHeight()};
}

// ---- painting ----------------------------------------------------------------------------------

void UsageBars::paintEvent(QPaintEvent*) {
  QPainter painter(viewport());
  painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
  painter.setLayoutDirection(Qt::LayoutDirectionAuto);  // numbers keep their order
  if (!m_rows.isEmpty()) {
    if (m_stale) painter.setOpacity(kStaleOpacity);
    paintHead(painter);
    painter.setClipRect(viewport()->rect().adjusted(0, headHeight(), 0, 0));
    for (int layer = 0; layer < m_rows.size(); ++layer) paintRow(painter, layer);
    painter.setClipping(false);
    painter.setOpacity(1);
  }
  if (hasFocus()) paintFocus(painter, viewport()->rect(), palette());
}

void UsageBars::paintCell(QPainter& painter, const QRect& cell, const QString& text, bool leading) const {
  if (cell.isEmpty()) return;
  const Qt::Alignment side = leading ? Qt::AlignLeft : Qt::AlignRight;
  const auto flags = QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter | Qt::TextDontClip;
  painter.drawText(mirrored(cell), static_cast<int>(flags), text);
}

void UsageBars::paintHead(QPainter& painter) const {
  const Columns cells = columns(0, headHeight());
  painter.setPen(theme::mutedText(palette()));
  painter.setFont(smallFont(font()));
  paintCell(painter, cells.label, tr("layer"));
  paintCell(painter, cells.count, tr("touched"));
  paintCell(painter, cells.share, tr("of all"));
  paintCell(painter, cells.bytes, tr("weights read"));
  const QString end = usage::nodesText(scaleEnd());
  paintCell(painter, cells.bar, indexText(0), true);
  if (painter.fontMetrics().horizontalAdvance(end) + 2 * kGap < cells.bar.width()) {
    paintCell(painter, cells.bar, end);
  }
}

void UsageBars::paintRow(QPainter& painter, int layer) const {
  const QRect row = rowRect(layer);
  if (row.bottom() < headHeight() || row.top() > viewport()->height()) return;
  const bool selected = layer == selectedLayer();
  if (selected) painter.fillRect(row, theme::selectedGround(palette()));
  if (layer == m_selection->hoveredLayer()) {
    if (!selected) painter.fillRect(row, theme::hoverGround(palette()));
    paintFrame(painter, row, theme::mutedText(palette()));
  }
  if (selected) paintFrame(painter, row, palette().color(QPalette::Text));
  paintBar(painter, layer);
  const Columns cells = columns(row.top(), row.height());
  painter.setFont(theme::figures(smallFont(font())));
  painter.setPen(selected ? palette().color(QPalette::Text) : theme::mutedText(palette()));
  paintCell(painter, cells.label, indexText(layer + 1));
  painter.setPen(palette().color(QPalette::Text));
  paintCell(painter, cells.count, m_rows[layer].count);
  paintCell(painter, cells.share, m_rows[layer].share);
  paintCell(painter, cells.bytes, m_rows[layer].bytes);
}

void UsageBars::paintBar(QPainter& painter, int layer) const {
  const QRect track = barRect(layer);
  const UsageItem& usage = m_model->layer(layer);
  const auto end = static_cast<double>(scaleEnd());
  const auto at = [&](qint64 nodes) { return qRound(double(nodes) / end * track.width()); };
  paintUsageBar(painter, track, {at(usage.touched), at(usage.onePath), at(usage.mostPossible)}, palette(),
                layoutDirection() == Qt::RightToLeft);
}

}  // namespace ufb
