// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ufb::view {

/// What a user did to a text.
enum class TextAct {
  Type,
  Delete,
  Paste,
  Cut,
  Drop,
  Mask,     ///< a word became a mask
  Fill,     ///< a mask became a word
  Replace,  ///< another text as a whole: an example, a link
};

/// One change of a text as its editor tells it. Places in UTF-16 units.
struct TextChange {
  QString before;
  QString after;
  int cursorBefore = 0;
  int cursorAfter = 0;
  TextAct act = TextAct::Type;
  bool overSelection = false;  ///< something was selected before
  bool operator==(const TextChange&) const = default;
};

}  // namespace ufb::view
