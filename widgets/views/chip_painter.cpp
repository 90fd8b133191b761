// SPDX-License-Identifier: MIT
#include "views/chip_painter.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "models/prompt_words.h"
#include "views/theme.h"

namespace ufb {

using view::TokenItem;

namespace {

constexpr int kPadding = theme::kGrid;
constexpr int kRadius = theme::kHalfGrid;
constexpr int kUnderline = 3;
constexpr int kRingGap = 2;

bool isTemplate(const TokenItem& token) {
  return token.special && token.start == token.end;
}

/// "##" before a piece that continues a word; empty otherwise.
QString continuation(const TokenItem& token) {
  return continuesWord(token.text) ? token.text.left(2) : QString();
}

int radius(const QRect& rect, const TokenItem& token) {
  return token.mask ? rect.height() / 2 : kRadius;
}

/// Around a pill, with a gap of the ground between, since the token's colour may be the pill's own; 0 = none.
int ringWidth(const TokenItem& token, const ChipPainter::State& state) {
  if (!token.mask || (!state.selected && !state.hovered)) return 0;
  return state.selected && state.primary ? 2 : 1;
}

}  // namespace

int ChipPainter::width(const TokenItem& token) const {
  const QFontMetrics metrics(m_font);
  return std::max(metrics.horizontalAdvance(token.text), metrics.averageCharWidth()) + 2 * kPadding;
}

int ChipPainter::height() const {
  return QFontMetrics(m_font).height() + theme::kGrid;
}

void ChipPainter::paint(QPainter& painter, const QRect& rect, const TokenItem& token,
                        const State& state) const {
  paintGround(painter, rect, token, state);
  paintEdge(painter, rect, token, state);
  paintText(painter, rect, token, state);
}

QColor ChipPainter::ground(const TokenItem& token, const State& state) const {
  const QColor window = m_palette.color(QPalette::Window);
  if (token.mask)
    return state.stale ? theme::blend(theme::armA(m_palette), window, 0.35) : theme::armA(m_palette);
  if (isTemplate(token) && !state.hovered) return window;
  return state.hovered ? theme::hairline(m_palette) : theme::track(m_palette);
}

void ChipPainter::paintGround(QPainter& painter, const QRect& rect, const TokenItem& token,
                              const State& state) const {
  painter.setPen(Qt::NoPen);
  painter.setBrush(ground(token, state));
  const int inset = ringWidth(token, state) > 0 ? ringWidth(token, state) + kRingGap : 0;
  const QRect pill = rect.adjusted(inset, inset, -inset, -inset);
  painter.drawRoundedRect(pill, radius(pill, token), radius(pill, token));
}

void ChipPainter::paintEdge(QPainter& painter, const QRect& rect, const TokenItem& token,
                            const State& state) const {
  const int corner = radius(rect, token);
  painter.setBrush(Qt::NoBrush);
  const QColor edge = theme::readable(state.color, m_palette.color(QPalette::Window), theme::kShapeContrast);
  if (const int ring = ringWidth(token, state); ring > 0) {
    const double inset = ring / 2.0;
    painter.setPen(QPen(state.selected ? edge : theme::mutedText(m_palette), ring));
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner - inset,
                            corner - inset);
  } else if (state.selected) {
    const double width = state.primary ? 2 : 1;
    const double inset = width / 2;
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(rect, corner, corner);
    painter.setClipPath(shape);
    painter.fillRect(rect.adjusted(0, rect.height() - kUnderline, 0, 0), edge);
    painter.restore();
    painter.setPen(QPen(edge, width));
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
  } else if (isTemplate(token) || state.hovered) {
    painter.setPen(QPen(state.hovered ? theme::mutedText(m_palette) : theme::hairline(m_palette), 1));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
  }
  if (state.focused) {
    painter.setPen(QPen(m_palette.color(QPalette::WindowText), 1));
    painter.drawRoundedRect(QRectF(rect).adjusted(-1.5, -1.5, 1.5, 1.5), corner + 2, corner + 2);
  }
}

void ChipPainter::paintText(QPainter& painter, const QRect& rect, const TokenItem& token,
                            const State& state) const {
  painter.setFont(m_font);
  const QColor behind = ground(token, state);
  QColor color = m_palette.color(QPalette::WindowText);
  if (isTemplate(token) || state.stale) color = theme::mutedText(m_palette);
  if (token.mask) color = Qt::white;
  color = theme::readableText(color, behind, m_palette);
  const QFontMetrics metrics(m_font);
  QRect area = rect.adjusted(kPadding, 0, -kPadding, 0);
  // A piece starts where its own script starts, whatever the window's direction.
  const bool fromRight = token.text.isRightToLeft();
  const int flags = Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine |
                    (fromRight ? Qt::AlignRight : Qt::AlignLeft);
  painter.setLayoutDirection(fromRight ? Qt::RightToLeft : Qt::LeftToRight);
  const QString sign = continuation(token);
  if (!sign.isEmpty()) {
    painter.setPen(theme::readableText(theme::blend(color, behind, 0.4), behind, m_palette));
    painter.drawText(area, flags, sign);
    const int width = metrics.horizontalAdvance(sign);
    area.adjust(fromRight ? 0 : width, 0, fromRight ? -width : 0, 0);
  }
  painter.setPen(color);
  const QString text = metrics.elidedText(token.text.mid(sign.size()), Qt::ElideRight, area.width() + 1);
  painter.drawText(area, flags, text);
}

}  // namespace ufb
