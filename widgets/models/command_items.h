// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVector>

namespace ufb::view {

/// Something that the program can do, for the command palette and the cheat sheet.
struct CommandItem {
  QString id;        ///< stable, English: "open-folder"
  QString group;     ///< translated, e.g. "View"; commands of one group stand together
  QString words;     ///< translated, without ampersands
  QString keys;      ///< as the desktop writes them; empty = none
  QString keywords;  ///< what else a search finds it by: the English words, if these are not English
  bool enabled = true;
  bool checkable = false;
  bool checked = false;
  bool operator==(const CommandItem&) const = default;
};

}  // namespace ufb::view
