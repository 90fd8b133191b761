// SPDX-License-Identifier: MIT
// How the prompt's text is changed, and how it tells what was changed.
#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QUrl>
#include <algorithm>

#include "models/prompt_words.h"
#include "views/prompt_edit.h"
#include "views/prompt_edit_step.h"

namespace ufb {

using view::TextAct;
using view::TextChange;
using view::TokenItem;

namespace {

/// Separates words, but not lines.
bool isBlank(QChar character) {
  return character.isSpace() && character != QLatin1Char('\n');
}

/// Characters that both texts begin with.
qsizetype commonStart(const QString& one, const QString& other) {
  return std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin();
}

/// What was done, as far as the texts tell.
TextAct actOf(const TextChange& change) {
  if (change.after.size() >= change.before.size()) return TextAct::Type;
  const qsizetype start = commonStart(change.before, change.after);
  const qsizetype removed = change.before.size() - change.after.size();
  const bool only = QStringView(change.before).mid(start + removed) == QStringView(change.after).mid(start);
  return only ? TextAct::Delete : TextAct::Type;
}

}  // namespace

// ---- telling -----------------------------------------------------------------------------------

PromptEdit::Step::Step(PromptEdit& edit, std::optional<TextAct> act) : m_edit(edit), m_act(act) {
  if (edit.m_step != nullptr) {
    if (!edit.m_step->m_act) edit.m_step->m_act = act;
    return;
  }
  edit.m_step = this;
  const QTextCursor cursor = edit.textCursor();
  m_change.before = edit.m_lastText;
  m_change.cursorBefore = cursor.position();
  m_change.overSelection = cursor.hasSelection();
}

PromptEdit::Step::~Step() {
  if (m_edit.m_step != this) return;
  m_edit.m_step = nullptr;
  m_change.after = m_edit.m_lastText;
  if (m_change.after == m_change.before || m_edit.m_restoring) return;
  m_change.cursorAfter = m_edit.textCursor().position();
  m_change.act = m_act.value_or(actOf(m_change));
  Q_EMIT m_edit.userChanged(m_change);
}

/// A change that no step announced: by the context menu, or by a tool that reads the screen. Such a change is
/// one of a whole selection.
void PromptEdit::tellUnannounced(const QString& before) {
  TextChange change{before, m_lastText};
  const qsizetype grown = change.after.size() - change.before.size();
  change.cursorAfter = textCursor().position();
  change.cursorBefore =
      std::clamp<int>(change.cursorAfter - static_cast<int>(grown), 0, static_cast<int>(before.size()));
  change.overSelection = true;
  change.act = actOf(change);
  Q_EMIT userChanged(change);
}

void PromptEdit::setText(const QString& text) {
  if (text == this->text()) return;
  const Step step(*this, view::TextAct::Replace);
  replaceSpan({0, document()->characterCount() - 1}, text);
  moveCursor(QTextCursor::End);
}

void PromptEdit::restore(const QString& text, int cursor) {
  const QString now = m_lastText;
  m_restoring = true;
  if (text != now) {
    // Only what differs, so that the rest keeps its formats.
    const qsizetype start = commonStart(now, text);
    qsizetype end = 0;
    while (end < std::min(now.size(), text.size()) - start &&
           now[now.size() - 1 - end] == text[text.size() - 1 - end]) {
      ++end;
    }
    replaceSpan({static_cast<int>(start), static_cast<int>(now.size() - end)},
                text.mid(start, text.size() - start - end));
  }
  placeCursor(cursor);
  m_restoring = false;
}

void PromptEdit::placeCursor(int position) {
  QTextCursor cursor = textCursor();
  cursor.setPosition(std::clamp(position, 0, static_cast<int>(m_lastText.size())));
  setTextCursor(cursor);
}

// ---- editing -----------------------------------------------------------------------------------

void PromptEdit::replaceSpan(const TextSpan& span, const QString& replacement) {
  QTextCursor cursor(document());
  cursor.beginEditBlock();
  // What is new comes first, so that a cursor at the end stays behind it.
  cursor.setPosition(span.end);
  cursor.insertText(replacement);
  cursor.setPosition(span.start);
  cursor.setPosition(span.end, QTextCursor::KeepAnchor);
  cursor.removeSelectedText();
  cursor.endEditBlock();
}

void PromptEdit::maskSpan(const TextSpan& span) {
  const Step step(*this, view::TextAct::Mask);
  QString mask = m_maskSpelling;
  int caret = span.start + static_cast<int>(mask.size());
  if (span.start == span.end) {
    const bool gapBefore = span.start == 0 || m_lastText[span.start - 1].isSpace();
    const bool gapAfter = span.end == m_lastText.size() || !m_lastText[span.end].isLetterOrNumber();
    if (!gapBefore) {
      mask.prepend(QLatin1Char(' '));
      ++caret;
    }
    if (!gapAfter) mask.append(QLatin1Char(' '));
  }
  replaceSpan(span, mask);
  placeCursor(caret);
}

void PromptEdit::maskAtCursor() {
  const QTextCursor cursor = textCursor();
  if (cursor.hasSelection()) {
    const TextSpan span = trimmed({cursor.selectionStart(), cursor.selectionEnd()}, m_lastText);
    if (span.empty() || maskBeside(span.start) != span) maskSpan(span);
    return;
  }
  if (maskBeside(cursor.position()).empty()) maskSpan(wordBeside(cursor.position()));
}

void PromptEdit::maskToken(int token) {
  if (!predictionFits() || token < 0 || token >= m_prediction.tokens.size()) return;
  const TokenItem& item = m_prediction.tokens[token];
  if (item.mask || item.start == item.end) return;
  maskSpan(wordOfToken(m_prediction, token));
}

void PromptEdit::fillMask(int token, const QString& word) {
  if (!predictionFits() || token < 0 || token >= m_prediction.tokens.size()) return;
  const TokenItem& item = m_prediction.tokens[token];
  if (!item.mask || item.start == item.end || word.isEmpty()) return;
  const Step step(*this, view::TextAct::Fill);
  if (!continuesWord(word)) return replaceSpan({item.start, item.end}, word);
  int start = item.start;
  while (start > 0 && isBlank(m_lastText[start - 1])) --start;
  const bool afterWord = start > 0 && m_lastText[start - 1].isLetterOrNumber();
  replaceSpan({afterWord ? start : item.start, item.end}, word.mid(2));
}

// Dropped files are models or reports for the window, not text.
bool PromptEdit::canInsertFromMimeData(const QMimeData* source) const {
  const QList<QUrl> urls = source->urls();
  const bool files = std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
  return source->hasText() && !files;
}

void PromptEdit::insertFromMimeData(const QMimeData* source) {
  if (!canInsertFromMimeData(source)) return;
  const Step step(*this, view::TextAct::Paste);
  QPlainTextEdit::insertFromMimeData(source);
}

void PromptEdit::inputMethodEvent(QInputMethodEvent* event) {
  const Step step(*this);
  QPlainTextEdit::inputMethodEvent(event);
}

void PromptEdit::dropEvent(QDropEvent* event) {
  const Step step(*this, TextAct::Drop);
  QPlainTextEdit::dropEvent(event);
}

void PromptEdit::setHistoryActions(QAction* undo, QAction* redo) {
  m_undo = undo;
  m_redo = redo;
}

/// The editor's own menu, with undo and redo being the window's.
void PromptEdit::contextMenuEvent(QContextMenuEvent* event) {
  QMenu* menu = createStandardContextMenu(event->pos());
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const auto replace = [menu](const char* name, QAction* with) {
    auto* own = menu->findChild<QAction*>(QLatin1String(name));
    if (own == nullptr) return;
    if (with != nullptr) menu->insertAction(own, with);
    menu->removeAction(own);
  };
  replace("edit-undo", m_undo);
  replace("edit-redo", m_redo);
  menu->popup(event->globalPos());
}

}  // namespace ufb
