// SPDX-License-Identifier: MIT
#pragma once

#include <QPair>
#include <QString>
#include <QVector>

namespace ufb {

/// What an exported picture or table says about itself, in English whatever the window's language.
struct ExportFacts {
  QString view;        ///< its name on the command line
  QString model;       ///< its name
  QString text;        ///< what was typed
  QString pinnedText;  ///< the text compared with; empty = none
  QVector<QPair<QString, QString>> settings;
  QString program;  ///< with its version

  /// "model: demo-fff", "text: …", one line each, without what is empty.
  [[nodiscard]] QString asText() const;
};

}  // namespace ufb
