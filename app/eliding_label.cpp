// SPDX-License-Identifier: MIT
#include "eliding_label.h"

#include <QPainter>
#include <QStyle>

namespace ufb {

ElidingLabel::ElidingLabel(Qt::Alignment alignment, QWidget* parent)
    : QWidget(parent), m_alignment(alignment) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidingLabel::setText(const QString& text) {
  m_text = text;
  setAccessibleName(text);
  setToolTip(text);
  updateGeometry();
  update();
}

QSize ElidingLabel::sizeHint() const {
  return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()};
}

QSize ElidingLabel::minimumSizeHint() const {
  return {0, fontMetrics().height()};
}

void ElidingLabel::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setPen(palette().color(foregroundRole()));
  painter.drawText(rect(), static_cast<int>(QStyle::visualAlignment(layoutDirection(), m_alignment)),
                   fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

}  // namespace ufb
