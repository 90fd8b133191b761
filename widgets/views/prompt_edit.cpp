// SPDX-License-Identifier: MIT
#include "views/prompt_edit.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

#include "models/prompt_words.h"
#include "views/color_map.h"
#include "views/mask_highlighter.h"
#include "views/prompt_edit_step.h"
#include "views/theme.h"

namespace ufb {

using view::TokenItem;

namespace {

constexpr double kPointSize = 18;  ///< or, with large text, as many times the text's:
constexpr double kTimesText = 1.7;
constexpr int kMostLines = 4;
constexpr int kDocumentMargin = 1;  // keeps a pill at the edge of a line whole
constexpr int kSideMargin = theme::kGrid - kDocumentMargin;
constexpr int kNarrowest = 160;
constexpr int kUsualWidth = 640;

bool isMaskKey(const QKeyEvent& event) {
  return event.key() == Qt::Key_M && event.modifiers() == Qt::AltModifier;
}

bool isHistoryKey(const QKeyEvent& event) {
  const bool controlY = event.key() == Qt::Key_Y && event.modifiers() == Qt::ControlModifier;
  return controlY || event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

}  // namespace

PromptEdit::PromptEdit(QWidget* parent)
    : QPlainTextEdit(parent),
      m_highlighter(new MaskHighlighter(document())),
      m_maskSpelling(maskSpellings().constFirst()) {
  QFont large = font();
  large.setPointSizeF(std::max(kPointSize, kTimesText * font().pointSizeF()));
  setFont(large);
  setFrameShape(QFrame::NoFrame);
  setUndoRedoEnabled(false);
  // The viewport ends with the text's last line, or a fifth line would peep out below the fourth.
  document()->setDocumentMargin(kDocumentMargin);
  setViewportMargins(kSideMargin, theme::kGrid, kSideMargin, theme::kGrid);
  setBackgroundRole(QPalette::Base);
  setAutoFillBackground(true);
  setTabChangesFocus(true);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setPlaceholderText(tr("Type a sentence; double-click a word or press %1 to mask it", "keys")
                         .arg(QKeySequence(Qt::ALT | Qt::Key_M).toString(QKeySequence::NativeText)));
  setAccessibleName(tr("Prompt", "the sentence that the model reads"));
  setAccessibleDescription(placeholderText());
  m_highlighter->setSpellings(maskSpellings());
  applyColors();
  connect(document(), &QTextDocument::contentsChanged, this, &PromptEdit::onContentsChanged);
  connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
          &PromptEdit::updateHeight);
  connect(this, &QPlainTextEdit::cursorPositionChanged, this, &PromptEdit::onCursorMoved);
}

QStringList PromptEdit::maskSpellings() {
  return {QStringLiteral("<mask>"), QStringLiteral("[MASK]"), QStringLiteral("___")};
}

void PromptEdit::setMaskSpelling(const QString& spelling) {
  if (spelling.isEmpty()) return;
  m_maskSpelling = spelling;
  QStringList all = maskSpellings();
  if (!all.contains(spelling)) all.prepend(spelling);
  m_highlighter->setSpellings(all);
}

void PromptEdit::setPrediction(const view::PredictionItem& prediction) {
  m_prediction = prediction;
  if (!predictionFits()) return;
  m_highlighter->setCut(prediction.droppedTokens > 0 ? prediction.keptLength : -1);
  onCursorMoved();
  viewport()->update();
}

void PromptEdit::setHighlightedToken(int token) {
  if (token == m_highlightedToken) return;
  m_highlightedToken = token;
  viewport()->update();
}

// Compares with the document itself: the cursor moves before the document says that it has changed.
bool PromptEdit::predictionFits() const {
  return m_prediction.text == text();
}

// Formatting also counts as a change of contents, so texts are compared.
void PromptEdit::onContentsChanged() {
  const QString now = text();
  if (now == m_lastText) return;
  const QString before = std::exchange(m_lastText, now);
  updateHeight();
  viewport()->update();
  Q_EMIT textEdited(now);
  if (m_step == nullptr && !m_restoring) tellUnannounced(before);
}

void PromptEdit::onCursorMoved() {
  if (!predictionFits()) return;
  const int token = tokenBeside(m_prediction, textCursor().position());
  if (token == m_tokenAtCursor) return;
  m_tokenAtCursor = token;
  Q_EMIT tokenAtCursorChanged(token);
}

// ---- words, tokens and masks -------------------------------------------------------------------

TextSpan PromptEdit::maskBeside(int position) const {
  for (const TextSpan& span : findMasks(m_lastText, m_highlighter->spellings())) {
    if (position >= span.start && position <= span.end) return span;
  }
  return {};
}

TextSpan PromptEdit::wordBeside(int position) const {
  const int token = predictionFits() ? tokenBeside(m_prediction, position) : -1;
  if (token >= 0 && isWordLike(m_prediction.tokens[token].text)) return wordOfToken(m_prediction, token);
  for (const int place : {position, position - 1}) {
    if (place < 0) continue;
    QTextCursor cursor(document());
    cursor.setPosition(place);
    cursor.select(QTextCursor::WordUnderCursor);
    const bool beside = cursor.selectionStart() <= position && cursor.selectionEnd() >= position;
    if (beside && isWordLike(cursor.selectedText())) return {cursor.selectionStart(), cursor.selectionEnd()};
  }
  return {position, position};
}

TextSpan PromptEdit::wordWithCharacter(int position) const {
  const int token = predictionFits() ? tokenCovering(m_prediction, position) : -1;
  if (token >= 0) return wordOfToken(m_prediction, token);
  QTextCursor cursor(document());
  cursor.setPosition(position);
  cursor.select(QTextCursor::WordUnderCursor);
  return trimmed({cursor.selectionStart(), cursor.selectionEnd()}, m_lastText);
}

/// The index of the character under a point; the cursor's own rounding would give the nearest gap.
int PromptEdit::characterAt(const QPoint& point) const {
  const QTextCursor cursor = cursorForPosition(point);
  const QTextBlock block = cursor.block();
  const QTextLine line = block.layout()->lineForTextPosition(cursor.positionInBlock());
  if (!line.isValid()) return cursor.position();
  const double x = point.x() - blockBoundingGeometry(block).translated(contentOffset()).left();
  if (x < line.naturalTextRect().left() || x > line.naturalTextRect().right()) return -1;
  return block.position() + line.xToCursor(x, QTextLine::CursorOnCharacter);
}

// ---- events ------------------------------------------------------------------------------------

bool PromptEdit::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const auto& key = *static_cast<QKeyEvent*>(event);
    // Masking is taken before menus and shortcuts of the window see it; undo is theirs.
    event->setAccepted(isMaskKey(key));
    if (event->isAccepted() || isHistoryKey(key)) return true;
  }
  const bool done = QPlainTextEdit::event(event);
  if (event->type() == QEvent::Paint) paintEdge();
  return done;
}

void PromptEdit::keyPressEvent(QKeyEvent* event) {
  if (isMaskKey(*event)) {
    maskAtCursor();
    return;
  }
  if (isHistoryKey(*event)) {
    event->ignore();
    return;
  }
  const bool cuts = event->matches(QKeySequence::Cut);
  const Step step(*this, cuts ? std::optional(view::TextAct::Cut) : std::nullopt);
  QPlainTextEdit::keyPressEvent(event);
}

void PromptEdit::mouseDoubleClickEvent(QMouseEvent* event) {
  const int position = event->button() == Qt::LeftButton ? characterAt(event->position().toPoint()) : -1;
  const bool onText = position >= 0 && position < m_lastText.size() && !m_lastText[position].isSpace();
  if (!onText) {
    QPlainTextEdit::mouseDoubleClickEvent(event);
    return;
  }
  const TextSpan mask = maskBeside(position);
  if (position < mask.end) {
    QTextCursor cursor = textCursor();
    cursor.setPosition(mask.start);
    cursor.setPosition(mask.end, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    return;
  }
  const TextSpan word = wordWithCharacter(position);
  if (!word.empty()) maskSpan(word);
}

void PromptEdit::changeEvent(QEvent* event) {
  QPlainTextEdit::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) applyColors();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) updateHeight();
}

void PromptEdit::resizeEvent(QResizeEvent* event) {
  QPlainTextEdit::resizeEvent(event);
  updateHeight();
}

void PromptEdit::focusInEvent(QFocusEvent* event) {
  QPlainTextEdit::focusInEvent(event);
  update();
}

void PromptEdit::focusOutEvent(QFocusEvent* event) {
  QPlainTextEdit::focusOutEvent(event);
  update();
}

void PromptEdit::applyColors() {
  const QColor muted = theme::mutedText(palette());
  if (palette().color(QPalette::PlaceholderText) != muted) {
    QPalette only;  // one role is ours; all others keep following the desktop
    only.setColor(QPalette::PlaceholderText, muted);
    setPalette(only);
  }
  m_highlighter->setColors(textColorOn(theme::armA(palette())), muted);
}

// ---- size --------------------------------------------------------------------------------------

int PromptEdit::lineCount() const {
  if (!m_lastText.isEmpty()) return std::max(1, static_cast<int>(std::ceil(document()->size().height())));
  const int width = std::max(1, viewport()->width() - 2 * kDocumentMargin);
  const QRect bounds =
      fontMetrics().boundingRect(QRect(0, 0, width, INT_MAX / 2), Qt::TextWordWrap, placeholderText());
  return std::max(1, bounds.height() / fontMetrics().lineSpacing());
}

int PromptEdit::heightOf(int lines) const {
  // One margin and one pixel more than the text has: the editor's own sum, before it begins to scroll.
  const int text = lines * fontMetrics().lineSpacing() + 3 * kDocumentMargin + 1;
  return text + 2 * (theme::kGrid + frameWidth());
}

void PromptEdit::updateHeight() {
  const bool scrolls = !m_lastText.isEmpty() && lineCount() > kMostLines;
  const auto policy = scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff;
  updateGeometry();
  if (policy == verticalScrollBarPolicy()) return;
  // Later, since this may be called in the middle of a layout, which a change of width would spoil.
  QMetaObject::invokeMethod(
      this, [this, policy] { setVerticalScrollBarPolicy(policy); }, Qt::QueuedConnection);
}

QSize PromptEdit::sizeHint() const {
  return {kUsualWidth, heightOf(std::min(lineCount(), kMostLines))};
}

QSize PromptEdit::minimumSizeHint() const {
  return {kNarrowest, heightOf(1)};
}

}  // namespace ufb
