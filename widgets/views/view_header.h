// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace ufb {

/// The row above a view's picture: choosers first, then what is asked to come last (a legend, as a rule) in
/// the room that they leave.
class ViewHeader : public QWidget {
  Q_OBJECT
 public:
  explicit ViewHeader(QWidget* parent = nullptr);

  /// A box with a label before it, whose mnemonic goes to the box. setLabel() gives it its words.
  QComboBox* addChoice();
  void setLabel(const QComboBox* box, const QString& words);
  /// Shows or hides a box with its label.
  void setChoiceVisible(QComboBox* box, bool visible);
  /// A flat button with words.
  QToolButton* addButton(const QString& words, const QString& tip);
  /// `stretch`: takes what room is left.
  void addPart(QWidget* part, bool stretch = false);

 private:
  [[nodiscard]] QLabel* labelOf(const QComboBox* box) const;

  QHBoxLayout* m_row;
};

}  // namespace ufb
