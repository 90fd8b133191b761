// SPDX-License-Identifier: MIT
#pragma once

#include <QUndoCommand>

#include "undo/edit_kind.h"
#include "undo/edits.h"

namespace ufb {

/// One step of undo. It is pushed when what it tells has happened already.
class EditStep : public QUndoCommand {
 public:
  /// Steps of one of these merge, each with its like.
  enum Id { Alone = -1, Text = 1, Target = 2 };

  EditStep(Edits& edits, EditKind kind) : m_edits(edits), m_kind(kind) {}

  [[nodiscard]] EditKind kind() const { return m_kind; }
  void undo() final { run(false); }
  void redo() final;

 protected:
  /// Brings `state` to where this step leads, or to where it came from.
  virtual void move(EditState& state, bool forward) = 0;
  /// Asks for what move() made.
  virtual void ask(Edits& edits, bool forward) = 0;

 private:
  void run(bool forward);

  Edits& m_edits;
  EditKind m_kind;
  bool m_happened = false;
};

/// Another text. Keeps only what differs, so that many steps in a long text cost little.
class TextStep : public EditStep {
 public:
  /// `from` is the text before. `mergeable`: it may join the step before it, if it fits.
  TextStep(Edits& edits, const QString& from, const view::TextChange& change, qint64 time, bool mergeable);

  [[nodiscard]] int id() const override { return Text; }
  bool mergeWith(const QUndoCommand* next) override;

 protected:
  void move(EditState& state, bool forward) override;
  void ask(Edits& edits, bool forward) override;

 private:
  [[nodiscard]] bool continuedBy(const TextStep& next) const;

  qsizetype m_at = 0;
  QString m_removed;
  QString m_inserted;
  int m_cursorBefore;
  int m_cursorAfter;
  qint64 m_time;
  bool m_mergeable;
};

/// Another value of a member of the state.
template <class Value>
class ValueStep : public EditStep {
 public:
  using Member = Value EditState::*;
  using Signal = void (Edits::*)(const Value&);

  ValueStep(Edits& edits, EditKind kind, Member member, Signal signal, Value before, Value after)
      : EditStep(edits, kind),
        m_member(member),
        m_signal(signal),
        m_before(std::move(before)),
        m_after(std::move(after)) {}

 protected:
  void move(EditState& state, bool forward) override { state.*m_member = forward ? m_after : m_before; }
  void ask(Edits& edits, bool forward) override { (edits.*m_signal)(forward ? m_after : m_before); }

  Member m_member;
  Signal m_signal;
  Value m_before;
  Value m_after;
};

/// Another word asked about; its letters come one by one.
class TargetStep : public ValueStep<QString> {
 public:
  TargetStep(Edits& edits, const QString& before, const QString& after, qint64 time, bool mergeable)
      : ValueStep(edits, EditKind::TargetWord, &EditState::targetWord, &Edits::applyTargetWord, before,
                  after),
        m_time(time),
        m_mergeable(mergeable) {}

  [[nodiscard]] int id() const override { return Target; }
  bool mergeWith(const QUndoCommand* next) override;

 private:
  qint64 m_time;
  bool m_mergeable;
};

}  // namespace ufb
