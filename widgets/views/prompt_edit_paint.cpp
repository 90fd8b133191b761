// SPDX-License-Identifier: MIT
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

#include "models/prompt_words.h"
#include "models/selection.h"
#include "views/mask_highlighter.h"
#include "views/prompt_edit.h"
#include "views/theme.h"

namespace ufb {

using view::TokenItem;

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
  painter.setBrush(theme::armA());
  for (const TextSpan& span : findMasks(m_lastText, m_highlighter->spellings())) {
    for (const QRectF& rect : spanRects(span.start, span.end)) {
      // The line below the last whole one shows its topmost pixels.
      if (rect.center().y() > viewport()->height()) continue;
      const QRectF pill = rect.adjusted(-2, 1, 2, 1);
      painter.drawRoundedRect(pill, theme::kGrid, theme::kGrid);
    }
  }
}

void PromptEdit::paintHighlight(QPainter& painter) const {
  if (!predictionFits() || m_highlightedToken < 0 || m_highlightedToken >= m_prediction.tokens.size()) return;
  const TokenItem& token = m_prediction.tokens[m_highlightedToken];
  QColor color = Selection::tokenColor(m_highlightedToken);
  painter.setPen(QPen(theme::readable(color, palette().color(QPalette::Base), 3.0), 2));
  color.setAlphaF(0.15F);
  painter.setBrush(token.mask ? QBrush(Qt::NoBrush) : QBrush(color));
  for (const QRectF& rect : spanRects(token.start, token.end)) {
    painter.drawRoundedRect(rect.adjusted(-1, 1, 1, 0), theme::kHalfGrid, theme::kHalfGrid);
  }
}

/// A line below the text, thicker and blue while the keyboard is here.
void PromptEdit::paintEdge() {
  QPainter painter(this);
  const int thickness = hasFocus() ? 2 : 1;
  painter.fillRect(0, height() - thickness, width(), thickness,
                   hasFocus() ? theme::armA() : theme::hairline(palette()));
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
