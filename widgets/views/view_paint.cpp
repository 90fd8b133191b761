// SPDX-License-Identifier: MIT
#include "views/view_paint.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPalette>
#include <QStyleOption>

#include "models/number_text.h"
#include "views/theme.h"

namespace ufb {

QFont smallFont(const QFont& font) {
  QFont small = font;
  if (font.pointSizeF() > 0) {
    small.setPointSizeF(font.pointSizeF() * 0.9);
  } else {
    small.setPixelSize(qRound(font.pixelSize() * 0.9));
  }
  return small;
}

void paintMessage(QPainter& painter, const QRect& rect, const QPalette& palette, const QString& sentence) {
  painter.setPen(theme::mutedText(palette));
  painter.drawText(rect.adjusted(2 * theme::kGrid, theme::kGrid, -2 * theme::kGrid, -theme::kGrid),
                   Qt::AlignCenter | Qt::TextWordWrap, sentence);
}

void paintHatch(QPainter& painter, const QRect& rect, const QColor& color) {
  painter.save();
  painter.setClipRect(rect, Qt::IntersectClip);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(color, 1.25));
  constexpr int kStep = 5;
  for (int x = rect.left() - rect.height(); x < rect.right() + kStep; x += kStep) {
    painter.drawLine(x, rect.bottom() + 1, x + rect.height(), rect.top());
  }
  painter.restore();
}

void paintFrame(QPainter& painter, const QRect& rect, const QColor& color, int width) {
  const int inner = rect.height() - 2 * width;
  painter.fillRect(rect.left(), rect.top(), rect.width(), width, color);
  painter.fillRect(rect.left(), rect.bottom() - width + 1, rect.width(), width, color);
  painter.fillRect(rect.left(), rect.top() + width, width, inner, color);
  painter.fillRect(rect.right() - width + 1, rect.top() + width, width, inner, color);
}

void paintMarker(QPainter& painter, const QRect& rect, const QPalette& palette) {
  paintFrame(painter, rect.adjusted(-1, -1, 1, 1), palette.color(QPalette::Text), 2);
  paintFrame(painter, rect.adjusted(1, 1, -1, -1), palette.color(QPalette::Base));
}

void paintFocus(QPainter& painter, const QRect& rect, const QPalette& palette) {
  paintFrame(painter, rect, theme::outline(palette), 2);
}

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, bool hovered,
                    const QColor& ground) {
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  if (selected) {
    painter.fillRect(option.rect, theme::selectedGround(option.palette));
  } else if (hovered) {
    painter.fillRect(option.rect, theme::hoverGround(option.palette));
  }
  const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
  painter.fillRect(line, theme::hairline(option.palette));
  if (!selected || !option.state.testFlag(QStyle::State_Active)) return;
  const QColor edge = theme::readable(theme::outline(option.palette), ground, theme::kShapeContrast);
  const int width = theme::isHighContrast(option.palette) ? 2 : 1;
  painter.fillRect(QRect(line.left(), option.rect.top(), line.width(), width), edge);
  painter.fillRect(line.adjusted(0, 1 - width, 0, 0), edge);
}

QString emptyReason(const view::RoutingPtr& routing, bool modelLoaded, bool dense, int neurons) {
  const auto text = [](const char* source) { return QCoreApplication::translate("RoutingViews", source); };
  if (!modelLoaded) return text(QT_TRANSLATE_NOOP("RoutingViews", "No model is loaded."));
  if (dense && neurons > 0) {
    return text(QT_TRANSLATE_NOOP("RoutingViews",
                                  "This model's feedforward layers are dense: every token uses all %1 "
                                  "neurons, there is no path to show."))
        .arg(QLocale().toString(neurons));
  }
  if (dense) {
    return text(QT_TRANSLATE_NOOP("RoutingViews",
                                  "This model's feedforward layers are dense: every token uses all "
                                  "neurons, there is no path to show."));
  }
  if (!routing || routing->empty()) {
    return text(QT_TRANSLATE_NOOP("RoutingViews",
                                  "Nothing to show yet. Type a sentence to see which way its tokens go."));
  }
  return {};
}

QString tokenText(const view::RoutingItem& routing, int token) {
  const bool known = token >= 0 && token < routing.tokenItems.size();
  return known ? routing.tokenItems[token].text : indexText(token + 1);
}

}  // namespace ufb
