// SPDX-License-Identifier: MIT
#include "undo/edits.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScopedValueRollback>

#include "undo/edit_steps.h"

namespace ufb {
namespace {

Edits::Clock usualClock() {
  QElapsedTimer timer;
  timer.start();
  return [timer] { return timer.elapsed(); };
}

EditKind bookmarkKind(const QByteArray& before, const QByteArray& after) {
  const auto count = [](const QByteArray& json) { return QJsonDocument::fromJson(json).array().size(); };
  const qsizetype had = count(before);
  const qsizetype has = count(after);
  if (has > had) return EditKind::AddBookmark;
  if (has == had) return EditKind::ChangeBookmark;
  return has == 0 && had > 1 ? EditKind::ClearBookmarks : EditKind::RemoveBookmark;
}

}  // namespace

Edits::Edits(QObject* parent, Clock clock)
    : QObject(parent), m_clock(clock ? std::move(clock) : usualClock()) {
  m_stack.setUndoLimit(kMostSteps);
  connect(&m_stack, &QUndoStack::indexChanged, this, &Edits::changed);
  connect(&m_stack, &QUndoStack::cleanChanged, this, &Edits::changed);
}

void Edits::reset(const EditState& state) {
  m_stack.clear();
  m_state = state;
  m_mayMerge = false;
  Q_EMIT changed();
}

void Edits::push(EditStep* step) {
  m_stack.push(step);
  m_mayMerge = true;
}

void Edits::recordText(const view::TextChange& change) {
  if (m_applying || change.after == m_state.text) return;
  auto* step = new TextStep(*this, m_state.text, change, m_clock(), m_mayMerge);
  m_state.text = change.after;
  push(step);
}

void Edits::recordPinned(const std::optional<QString>& text) {
  if (m_applying || text == m_state.pinned) return;
  auto* step =
      new ValueStep<std::optional<QString>>(*this, text ? EditKind::Pin : EditKind::Unpin, &EditState::pinned,
                                            &Edits::applyPinned, m_state.pinned, text);
  m_state.pinned = text;
  push(step);
}

void Edits::notePinned(const std::optional<QString>& text) {
  m_state.pinned = text;
}

void Edits::recordBookmarks(const QByteArray& json) {
  if (m_applying || json == m_state.bookmarks) return;
  auto* step = new ValueStep<QByteArray>(*this, bookmarkKind(m_state.bookmarks, json), &EditState::bookmarks,
                                         &Edits::applyBookmarks, m_state.bookmarks, json);
  m_state.bookmarks = json;
  push(step);
}

void Edits::recordTargetWord(const QString& word) {
  if (m_applying || word == m_state.targetWord) return;
  auto* step = new TargetStep(*this, m_state.targetWord, word, m_clock(), m_mayMerge);
  m_state.targetWord = word;
  push(step);
}

QString Edits::undoWords() const {
  if (!canUndo()) return tr("Undo");
  return ufb::undoWords(static_cast<const EditStep*>(m_stack.command(m_stack.index() - 1))->kind());
}

QString Edits::redoWords() const {
  if (!canRedo()) return tr("Redo");
  return ufb::redoWords(static_cast<const EditStep*>(m_stack.command(m_stack.index()))->kind());
}

void Edits::markSaved() {
  m_stack.setClean();
}

void Edits::undo() {
  if (m_applying) return;
  const QScopedValueRollback applying(m_applying, true);
  m_mayMerge = false;
  m_stack.undo();
}

void Edits::redo() {
  if (m_applying) return;
  const QScopedValueRollback applying(m_applying, true);
  m_mayMerge = false;
  m_stack.redo();
}

}  // namespace ufb
