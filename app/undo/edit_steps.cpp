// SPDX-License-Identifier: MIT
#include "undo/edit_steps.h"

#include <algorithm>

namespace ufb {
namespace {

/// Where two texts begin to differ; not behind `limit`, since "aa" tells of neither a which one is new.
qsizetype firstDifference(QStringView before, QStringView after, qsizetype limit) {
  const qsizetype most = std::clamp<qsizetype>(limit, 0, std::min(before.size(), after.size()));
  qsizetype at = 0;
  while (at < most && before[at] == after[at]) ++at;
  return at;
}

qsizetype commonEnd(QStringView before, QStringView after, qsizetype start) {
  const qsizetype most = std::min(before.size(), after.size()) - start;
  qsizetype count = 0;
  while (count < most && before[before.size() - 1 - count] == after[after.size() - 1 - count]) ++count;
  return count;
}

}  // namespace

void EditStep::redo() {
  if (m_happened) run(true);
  m_happened = true;
}

void EditStep::run(bool forward) {
  move(m_edits.m_state, forward);
  ask(m_edits, forward);
}

TextStep::TextStep(Edits& edits, const QString& from, const view::TextChange& change, qint64 time,
                   bool mergeable)
    : EditStep(edits, editKind(change.act)),
      m_cursorBefore(change.cursorBefore),
      m_cursorAfter(change.cursorAfter),
      m_time(time),
      m_mergeable(mergeable && !change.overSelection) {
  m_at = firstDifference(from, change.after, std::min(m_cursorBefore, m_cursorAfter));
  const qsizetype end = commonEnd(from, change.after, m_at);
  m_removed = from.mid(m_at, from.size() - m_at - end);
  m_inserted = change.after.mid(m_at, change.after.size() - m_at - end);
}

void TextStep::move(EditState& state, bool forward) {
  const QString& gone = forward ? m_removed : m_inserted;
  state.text.replace(m_at, gone.size(), forward ? m_inserted : m_removed);
}

void TextStep::ask(Edits& edits, bool forward) {
  Q_EMIT edits.applyText(edits.state().text, forward ? m_cursorAfter : m_cursorBefore);
}

bool TextStep::continuedBy(const TextStep& next) const {
  return next.m_mergeable && next.kind() == kind() && next.m_time - m_time < Edits::kMergeMs &&
         next.m_cursorBefore == m_cursorAfter;
}

bool TextStep::mergeWith(const QUndoCommand* next) {
  const auto& other = static_cast<const TextStep&>(*next);
  if (!continuedBy(other)) return false;
  if (kind() == EditKind::Type && other.m_removed.isEmpty() && other.m_at == m_at + m_inserted.size()) {
    m_inserted += other.m_inserted;
  } else if (kind() == EditKind::Delete && other.m_at + other.m_removed.size() == m_at) {
    m_at = other.m_at;
    m_removed.prepend(other.m_removed);
  } else if (kind() == EditKind::Delete && other.m_at == m_at) {
    m_removed += other.m_removed;
  } else {
    return false;
  }
  m_cursorAfter = other.m_cursorAfter;
  m_time = other.m_time;
  return true;
}

bool TargetStep::mergeWith(const QUndoCommand* next) {
  const auto& other = static_cast<const TargetStep&>(*next);
  if (!other.m_mergeable || other.m_time - m_time >= Edits::kMergeMs) return false;
  m_after = other.m_after;
  m_time = other.m_time;
  setObsolete(m_after == m_before);
  return true;
}

}  // namespace ufb
