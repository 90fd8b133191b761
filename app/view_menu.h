// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

#include "appearance.h"

namespace ufb {

class DockHost;

/// Which views are shown, the window's colours and its language.
class ViewMenu : public QMenu {
  Q_OBJECT
 public:
  ViewMenu(DockHost* host, Appearance appearance, const QString& language, QWidget* parent = nullptr);

 Q_SIGNALS:
  void appearanceChosen(ufb::Appearance appearance);
  /// Empty = the desktop's.
  void languageChosen(const QString& language);
  void aboutRequested();

 private:
  void addAppearances(Appearance current);
  void addLanguages(const QString& current);
};

}  // namespace ufb
