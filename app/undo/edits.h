// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QUndoStack>
#include <functional>
#include <optional>

#include "models/text_change.h"

namespace ufb {

class EditStep;

/// What undo can bring back, as it is at one moment.
struct EditState {
  QString text;
  std::optional<QString> pinned;  ///< the pinned text
  QByteArray bookmarks = "[]";    ///< as Bookmarks::toJson() writes them
  QString targetWord;
  bool operator==(const EditState&) const = default;
};

/// Undo and redo of all that the user changes, in one order. Knows no widget: changes are recorded after they
/// happened, and undo asks for another state by a signal. It remembers the state that it knows of, so that
/// being told of it once more (an applied state comes back as a change) records nothing: there are no loops.
///
/// Typing merges into one step while its pauses are shorter than a second, the act stays the same and the
/// cursor stays where it was; the same for the target word. Everything else is a step of its own.
class Edits : public QObject {
  Q_OBJECT
 public:
  static constexpr int kMostSteps = 500;
  static constexpr qint64 kMergeMs = 1000;
  /// Milliseconds since any moment, never going back.
  using Clock = std::function<qint64()>;

  explicit Edits(QObject* parent = nullptr, Clock clock = {});

  /// Starts anew from this state; there is nothing to undo then.
  void reset(const EditState& state);
  [[nodiscard]] const EditState& state() const { return m_state; }

  void recordText(const view::TextChange& change);
  /// Now this text is pinned; nothing = none.
  void recordPinned(const std::optional<QString>& text);
  void recordBookmarks(const QByteArray& json);
  void recordTargetWord(const QString& word);
  /// The pin has gone or come without the user: with a model of another shape, say. No step.
  void notePinned(const std::optional<QString>& text);

  [[nodiscard]] bool canUndo() const { return m_stack.canUndo(); }
  [[nodiscard]] bool canRedo() const { return m_stack.canRedo(); }
  /// For menus, translated: "Undo typing", "Redo masking"; "Undo" if there is nothing to undo. Ask again when
  /// the language changes.
  [[nodiscard]] QString undoWords() const;
  [[nodiscard]] QString redoWords() const;
  /// Nothing has changed since markSaved(), reset(), or everything since was undone.
  [[nodiscard]] bool saved() const { return m_stack.isClean(); }
  void markSaved();

 public Q_SLOTS:
  void undo();
  void redo();

 Q_SIGNALS:
  /// What can be undone, its words, or saved() may be others now.
  void changed();
  void applyText(const QString& text, int cursor);
  /// Pinning may take its time. What is told by recordPinned() while this signal runs is not recorded.
  void applyPinned(const std::optional<QString>& text);
  void applyBookmarks(const QByteArray& json);
  void applyTargetWord(const QString& word);

 private:
  friend class EditStep;
  void push(EditStep* step);

  QUndoStack m_stack;
  Clock m_clock;
  EditState m_state;
  bool m_applying = false;
  bool m_mayMerge = false;  ///< the last step was not undone or redone in the meantime
};

}  // namespace ufb
