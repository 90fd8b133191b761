// SPDX-License-Identifier: MIT
#include "views/mask_highlighter.h"

#include <algorithm>

#include "models/prompt_words.h"

namespace ufb {

MaskHighlighter::MaskHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) {}

void MaskHighlighter::setSpellings(const QStringList& spellings) {
  if (spellings == m_spellings) return;
  m_spellings = spellings;
  rehighlight();
}

void MaskHighlighter::setColors(const QColor& maskText, const QColor& cutText) {
  if (maskText == m_maskText && cutText == m_cutText) return;
  m_maskText = maskText;
  m_cutText = cutText;
  rehighlight();
}

void MaskHighlighter::setCut(int position) {
  if (position == cut()) return;
  m_cut = QTextCursor();
  if (position >= 0) {
    m_cut = QTextCursor(document());
    m_cut.setKeepPositionOnInsert(true);
    m_cut.setPosition(std::min(position, document()->characterCount() - 1));
  }
  rehighlight();
}

void MaskHighlighter::highlightBlock(const QString& text) {
  for (const TextSpan& span : findMasks(text, m_spellings)) {
    QTextCharFormat mask;
    // Underscores would stick out of the pill: it has a line of its own instead.
    mask.setForeground(isBlankMask(text, span) ? QColor(Qt::transparent) : m_maskText);
    setFormat(span.start, span.end - span.start, mask);
  }
  if (m_cut.isNull()) return;
  const int first = std::max(0, m_cut.position() - currentBlock().position());
  for (int i = first; i < text.size(); ++i) {
    QTextCharFormat struck = format(i);
    struck.setFontStrikeOut(true);
    const QBrush own = struck.foreground();
    if (own.style() == Qt::NoBrush) struck.setForeground(m_cutText);
    // A line through what is transparent would be so too.
    if (own.style() != Qt::NoBrush && own.color().alpha() == 0) struck.setForeground(m_maskText);
    setFormat(i, 1, struck);
  }
}

}  // namespace ufb
