// SPDX-License-Identifier: MIT
#include "views/plain_header.h"

#include <QPainter>

#include "views/theme.h"

namespace ufb {

PlainHeader::PlainHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
  setHighlightSections(false);
  setSectionResizeMode(QHeaderView::Fixed);
  setMinimumSectionSize(0);
  setFocusPolicy(Qt::NoFocus);
  viewport()->setAutoFillBackground(false);
}

void PlainHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const {
  const QVariant side = model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole);
  const QString title = model()->headerData(logicalIndex, orientation(), Qt::DisplayRole).toString();
  const QRect area = rect.adjusted(theme::kHalfGrid, 0, -theme::kHalfGrid, 0);
  painter->setFont(font());
  painter->setPen(theme::mutedText(palette()));
  const Qt::Alignment visual =
      QStyle::visualAlignment(layoutDirection(), side.value<Qt::Alignment>()) | Qt::AlignAbsolute;
  painter->drawText(area, static_cast<int>(visual),
                    fontMetrics().elidedText(title, Qt::ElideRight, area.width()));
}

void PlainHeader::paintEvent(QPaintEvent* event) {
  QHeaderView::paintEvent(event);
  QPainter painter(viewport());
  painter.fillRect(0, viewport()->height() - 1, viewport()->width(), 1, theme::hairline(palette()));
}

}  // namespace ufb
