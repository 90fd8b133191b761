// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QPair>
#include <QVector>

#include "models/command_items.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace ufb {

class CheatSheetPage;

/// All keys and mouse gestures on one page, searchable; beside the window, which stays usable. Closes on
/// Escape.
class CheatSheet : public QDialog {
  Q_OBJECT
 public:
  explicit CheatSheet(QWidget* parent = nullptr);

  /// Those without keys are left out; groups keep the order in which they come.
  void setCommands(const QVector<view::CommandItem>& commands);
  /// What happens, and how: {"Mask a word", "Double click on it"}.
  void setGestures(QVector<QPair<QString, QString>> gestures);
  /// What is shown, as text with a line each: for the clipboard and for printing.
  [[nodiscard]] QString text() const;

 protected:
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void rebuild();
  void search(const QString& typed);
  void copy();
  void applyColors();

  QVector<view::CommandItem> m_commands;
  QVector<QPair<QString, QString>> m_gestures;
  QLineEdit* m_field;
  QScrollArea* m_scroll;
  CheatSheetPage* m_page;
  QLabel* m_nothing;
  QPushButton* m_copy;
};

}  // namespace ufb
