// SPDX-License-Identifier: MIT
// Undo and redo of what the user changes in the window: text, masks, pin, bookmarks, the word asked about.
#include <QLineEdit>

#include "commands/commands.h"
#include "main_window.h"
#include "models/bookmarks.h"
#include "prompt_panel.h"
#include "session_file/session_controller.h"
#include "undo/edits.h"
#include "views.h"
#include "views/prediction_view.h"
#include "views/prompt_edit.h"

namespace ufb {

EditState MainWindow::editState() const {
  const view::RoutingPtr& pinned = m_session.memory().pinned();
  return {m_prompt->prompt()->text(), pinned ? std::optional(pinned->text) : std::nullopt,
          m_bookmarks->toJson(), m_views->predictions()->targetWord()};
}

void MainWindow::addUndoCommands() {
  // A field of one line has an undo of its own, for what is not entered yet.
  const auto field = [this] { return qobject_cast<QLineEdit*>(focusWidget()); };
  QAction* undo = m_commands->add(
      Commands::Group::Edit, QStringLiteral("undo"), tr("Undo"), {},
      [this, field] { field() != nullptr&& field()->isUndoAvailable() ? field()->undo() : m_edits->undo(); });
  QAction* redo = m_commands->add(
      Commands::Group::Edit, QStringLiteral("redo"), tr("Redo"), {},
      [this, field] { field() != nullptr&& field()->isRedoAvailable() ? field()->redo() : m_edits->redo(); });
  undo->setShortcuts(QKeySequence::Undo);
  redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
  m_prompt->prompt()->setHistoryActions(undo, redo);
}

void MainWindow::connectEdits() {
  PromptEdit* prompt = m_prompt->prompt();
  PredictionView* predictions = m_views->predictions();
  RoutingMemory* memory = &m_session.memory();
  connect(prompt, &PromptEdit::userChanged, m_edits, &Edits::recordText);
  connect(predictions, &PredictionView::targetWordChanged, m_edits, &Edits::recordTargetWord);
  connect(m_bookmarks, &Bookmarks::changed, m_edits,
          [this] { m_edits->recordBookmarks(m_bookmarks->toJson()); });
  connect(memory, &RoutingMemory::pinnedChanged, m_edits, [this] {
    const std::optional<QString> pinned = editState().pinned;
    m_userPins ? m_edits->recordPinned(pinned) : m_edits->notePinned(pinned);
  });
  const auto showWords = [this] {
    m_commands->action(QStringLiteral("undo"))->setText(m_edits->undoWords());
    m_commands->action(QStringLiteral("redo"))->setText(m_edits->redoWords());
    m_files->autosave().noteChange();
  };
  connect(m_edits, &Edits::changed, this, showWords);
  showWords();
  connect(m_edits, &Edits::applyText, prompt, &PromptEdit::restore);
  connect(m_edits, &Edits::applyBookmarks, m_bookmarks, &Bookmarks::fromJson);
  connect(m_edits, &Edits::applyTargetWord, predictions, &PredictionView::setTargetWord);
  connect(m_edits, &Edits::applyPinned, this, &MainWindow::applyPinned);
}

/// What was pinned is remembered with its answer while it is among the texts of before; else it is asked
/// again.
void MainWindow::applyPinned(const std::optional<QString>& text) {
  RoutingMemory& memory = m_session.memory();
  if (!text) return memory.unpin();
  const view::RoutingPtr& shown = m_session.answer().routing;
  if (shown && shown->text == *text) return memory.pin(shown);
  for (const view::RoutingPtr& before : memory.history()) {
    if (before->text == *text) return memory.pin(before);
  }
  pinFirst(*text, m_prompt->prompt()->text());
}

void MainWindow::pinByUser(bool pin) {
  m_userPins = true;
  pin ? m_session.memory().pin() : m_session.memory().unpin();
  m_userPins = false;
}

}  // namespace ufb
