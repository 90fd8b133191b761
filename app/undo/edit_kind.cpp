// SPDX-License-Identifier: MIT
#include "undo/edit_kind.h"

#include <QCoreApplication>

namespace ufb {
namespace {

/// Whole phrases, because languages order their words differently.
struct Words {
  Q_DECLARE_TR_FUNCTIONS(EditKind)

 public:
  static QString undo(EditKind kind) {
    switch (kind) {
      case EditKind::Type:
        return tr("Undo typing");
      case EditKind::Delete:
        return tr("Undo deleting");
      case EditKind::Paste:
        return tr("Undo pasting");
      case EditKind::Cut:
        return tr("Undo cutting");
      case EditKind::Drop:
        return tr("Undo dropping text");
      case EditKind::Mask:
        return tr("Undo masking");
      case EditKind::Fill:
        return tr("Undo filling the mask");
      case EditKind::ReplaceText:
        return tr("Undo another text", "go back to the text before");
      case EditKind::Pin:
        return tr("Undo pinning");
      case EditKind::Unpin:
        return tr("Undo letting the pinned text go");
      case EditKind::AddBookmark:
        return tr("Undo adding a bookmark");
      case EditKind::RemoveBookmark:
        return tr("Undo removing a bookmark");
      case EditKind::ClearBookmarks:
        return tr("Undo removing all bookmarks");
      case EditKind::ChangeBookmark:
        return tr("Undo changing bookmarks");
      case EditKind::TargetWord:
        return tr("Undo another word of your own", "the word asked about");
    }
    Q_UNREACHABLE();
  }

  static QString redo(EditKind kind) {
    switch (kind) {
      case EditKind::Type:
        return tr("Redo typing");
      case EditKind::Delete:
        return tr("Redo deleting");
      case EditKind::Paste:
        return tr("Redo pasting");
      case EditKind::Cut:
        return tr("Redo cutting");
      case EditKind::Drop:
        return tr("Redo dropping text");
      case EditKind::Mask:
        return tr("Redo masking");
      case EditKind::Fill:
        return tr("Redo filling the mask");
      case EditKind::ReplaceText:
        return tr("Redo another text", "go on to the text after");
      case EditKind::Pin:
        return tr("Redo pinning");
      case EditKind::Unpin:
        return tr("Redo letting the pinned text go");
      case EditKind::AddBookmark:
        return tr("Redo adding a bookmark");
      case EditKind::RemoveBookmark:
        return tr("Redo removing a bookmark");
      case EditKind::ClearBookmarks:
        return tr("Redo removing all bookmarks");
      case EditKind::ChangeBookmark:
        return tr("Redo changing bookmarks");
      case EditKind::TargetWord:
        return tr("Redo another word of your own", "the word asked about");
    }
    Q_UNREACHABLE();
  }
};

}  // namespace

EditKind editKind(view::TextAct act) {
  switch (act) {
    case view::TextAct::Type:
      return EditKind::Type;
    case view::TextAct::Delete:
      return EditKind::Delete;
    case view::TextAct::Paste:
      return EditKind::Paste;
    case view::TextAct::Cut:
      return EditKind::Cut;
    case view::TextAct::Drop:
      return EditKind::Drop;
    case view::TextAct::Mask:
      return EditKind::Mask;
    case view::TextAct::Fill:
      return EditKind::Fill;
    case view::TextAct::Replace:
      return EditKind::ReplaceText;
  }
  Q_UNREACHABLE();
}

QString undoWords(EditKind kind) {
  return Words::undo(kind);
}

QString redoWords(EditKind kind) {
  return Words::redo(kind);
}

}  // namespace ufb
