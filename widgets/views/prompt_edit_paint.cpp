// SPDX-License-Identifier: MIT
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

#include "models/prompt_words.h"
#include "models/selection.h"
#include "views/color_map.h"
#include "views/mask_highlighter.h"
#include "views/prompt_edit.h"
#include "views/theme.h"

namespace ufb {

using view::TokenItem;

namespace {

constexpr double kRing = 2;
constexpr double kRingGap = 1;
constexpr int kBlankAlpha = 150;

/// The line of a blank to fill in, inside of its pill.
QRectF blankLine(const QRectF& rect) {
  const double y = std::round(rect.bottom() - rect.height() / 4);
  return {rect.left() + theme::kHalfGrid, y, std::max(0.0, rect.width() - theme::kGrid), 1.5};
}

}  // namespace

QVector<QRectF> PromptEdit::spanRects(int start, int end) const {
  QVector<QRectF> rects;
  for (QTextBlock block = document()->findBlock(start); block.isValid() && block.position() < end;
       block = block.next()) {
    const QPointF origin = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
    const int from = std::max(0, start - block.position());
    const int to = std::min(block.length() - 1, end - block.position());
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
      const QTextLine line = block.layout()->lineAt(i);
      const int first = std::max(from, line.textStart());
      const int last = std::min(to, line.textStart() + line.textLength());
      if (first >= last) continue;
      const double one = line.cursorToX(first);
      const double other = line.cursorToX(last);
      const QRectF rect(std::min(one, other), line.y(), std::abs(other - one), line.height());
      rects.append(rect.translated(block.layout()->position() + origin));
    }
  }
  return rects;
}

void PromptEdit::paintMasks(QPainter& painter) const {
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme::armA(palette()));
  QColor blank = textColorOn(theme::armA(palette()));
  blank.setAlpha(kBlankAlpha);
  for (const TextSpan& span : findMasks(m_lastText, m_highlighter->spellings())) {
    const bool ringed = isHighlighted(span);
    for (const QRectF& rect : spanRects(span.start, span.end)) {
      // The line below the last whole one shows its topmost pixels.
      if (rect.center().y() > viewport()->height()) continue;
      if (ringed) {
        paintRingedMask(painter, rect);
      } else {
        painter.drawRoundedRect(rect.adjusted(-2, 1, 2, 1), theme::kGrid, theme::kGrid);
      }
      if (isBlankMask(m_lastText, span)) painter.fillRect(blankLine(rect), blank);
    }
  }
}

bool PromptEdit::isHighlighted(const TextSpan& mask) const {
  if (!predictionFits() || m_highlightedToken < 0 || m_highlightedToken >= m_prediction.tokens.size())
    return false;
  const TokenItem& token = m_prediction.tokens[m_highlightedToken];
  return token.mask && token.start < mask.end && mask.start < token.end;
}

/// The pill and around it, on the ground, a ring in the token's colour, which may be the pill's own.
void PromptEdit::paintRingedMask(QPainter& painter, const QRectF& line) const {
  constexpr double kInset = kRing + kRingGap;
  // Hardly wider than the plain pill, so that a full stop behind the mask stays readable. Whole pixels, or
  // the narrow gap would be blurred away.
  QRectF outside = line.adjusted(-3, 0, 3, 1).toAlignedRect();
  outside.setLeft(std::max(outside.left(), 0.0));
  outside.setRight(std::min(outside.right(), static_cast<double>(viewport()->width())));
  const QColor color =
      theme::readable(Selection::tokenColor(m_highlightedToken), palette().color(QPalette::Base), 3.0);
  painter.save();
  painter.drawRoundedRect(outside.adjusted(kInset, kInset, -kInset, -kInset), theme::kGrid, theme::kGrid);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(color, kRing));
  constexpr double kHalf = kRing / 2;
  painter.drawRoundedRect(outside.adjusted(kHalf, kHalf, -kHalf, -kHalf), theme::kGrid + kHalf,
                          theme::kGrid + kHalf);
  painter.restore();
}

void PromptEdit::paintHighlight(QPainter& painter) const {
  if (!predictionFits() || m_highlightedToken < 0 || m_highlightedToken >= m_prediction.tokens.size()) return;
  const TokenItem& token = m_prediction.tokens[m_highlightedToken];
  if (token.mask) return;  // has its ring
  QColor color = Selection::tokenColor(m_highlightedToken);
  painter.setPen(QPen(theme::readable(color, palette().color(QPalette::Base), 3.0), 2));
  color.setAlphaF(0.15F);
  painter.setBrush(color);
  for (const QRectF& rect : spanRects(token.start, token.end)) {
    painter.drawRoundedRect(rect.adjusted(-1, 1, 1, 0), theme::kHalfGrid, theme::kHalfGrid);
  }
}

/// A line below the text, thicker and blue while the keyboard is here.
void PromptEdit::paintEdge() {
  QPainter painter(this);
  const int thickness = hasFocus() ? 2 : 1;
  painter.fillRect(0, height() - thickness, width(), thickness,
                   hasFocus() ? theme::outline(palette()) : theme::hairline(palette()));
}

void PromptEdit::paintEvent(QPaintEvent* event) {
  {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintMasks(painter);
    paintHighlight(painter);
  }
  QPlainTextEdit::paintEvent(event);
}

}  // namespace ufb
