// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "models/text_change.h"

namespace ufb {

/// What a step of undo is about, as far as its words tell.
enum class EditKind {
  Type,
  Delete,
  Paste,
  Cut,
  Drop,
  Mask,
  Fill,
  ReplaceText,
  Pin,
  Unpin,
  AddBookmark,
  RemoveBookmark,
  ClearBookmarks,
  ChangeBookmark,
  TargetWord,
};

[[nodiscard]] EditKind editKind(view::TextAct act);
/// "Undo typing", translated into the language of this moment.
[[nodiscard]] QString undoWords(EditKind kind);
/// "Redo typing"
[[nodiscard]] QString redoWords(EditKind kind);

}  // namespace ufb
