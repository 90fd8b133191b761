// SPDX-License-Identifier: MIT
#include "views/cheat_sheet_keys.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {
namespace {

constexpr int kPad = 6;       // pixels between a cap's frame and its word
constexpr int kBetween = 3;   // caps of one stroke
constexpr double kRound = 4;  // radius
/// Of the text in the ground: what a cap's edge is drawn in.
constexpr double kEdge = 0.45;

int capHeight(const QFontMetrics& metrics) {
  return metrics.height() + 4;
}

int capWidth(const QFontMetrics& metrics, const QString& cap) {
  return std::max(capHeight(metrics), metrics.horizontalAdvance(cap) + 2 * kPad);
}

}  // namespace

QVector<QStringList> keyStrokes(const QString& keys) {
  QVector<QStringList> strokes;
  for (const QString& stroke : keys.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
    const bool plusKey = stroke == QLatin1String("+") || stroke.endsWith(QLatin1String("++"));
    QStringList caps = stroke.split(QLatin1Char('+'), Qt::SkipEmptyParts);
    if (plusKey) caps += QStringLiteral("+");
    if (!caps.isEmpty()) strokes += caps;
  }
  return strokes;
}

QSize keyCapsSize(const QFont& font, const QString& keys) {
  const QFontMetrics metrics(smallFont(font));
  int width = 0;
  for (const QStringList& stroke : keyStrokes(keys)) {
    if (width > 0) width += theme::kGrid;
    for (const QString& cap : stroke) width += capWidth(metrics, cap);
    width += kBetween * static_cast<int>(stroke.size() - 1);
  }
  return width > 0 ? QSize(width, capHeight(metrics)) : QSize();
}

void paintKeyCaps(QPainter& painter, const QRect& rect, const QFont& font, const QString& keys,
                  const QColor& text, const QColor& ground) {
  painter.save();
  painter.setFont(smallFont(font));
  painter.setRenderHint(QPainter::Antialiasing);
  const QFontMetrics metrics = painter.fontMetrics();
  const int height = capHeight(metrics);
  const int top = rect.top() + (rect.height() - height) / 2;
  int left = rect.left();
  for (const QStringList& stroke : keyStrokes(keys)) {
    for (const QString& cap : stroke) {
      const QRect place(left, top, capWidth(metrics, cap), height);
      painter.setPen(theme::blend(ground, text, kEdge));
      painter.setBrush(theme::blend(ground, text, 0.04));
      painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), kRound, kRound);
      painter.setPen(text);
      painter.drawText(place, Qt::AlignCenter, cap);
      left += place.width() + kBetween;
    }
    left += theme::kGrid - kBetween;
  }
  painter.restore();
}

KeyCaps::KeyCaps(const QString& keys, QWidget* parent) : QWidget(parent), m_keys(keys) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAccessibleName(keys);
}

QSize KeyCaps::sizeHint() const {
  return keyCapsSize(font(), m_keys);
}

void KeyCaps::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintKeyCaps(painter, rect(), font(), m_keys, palette().color(QPalette::WindowText),
               palette().color(QPalette::Window));
}

void KeyCaps::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) updateGeometry();
}

}  // namespace ufb
