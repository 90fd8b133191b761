// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace ufb {

/// What a tour says at one step, with the buttons that lead on.
class TourCard : public QFrame {
  Q_OBJECT
 public:
  explicit TourCard(QWidget* parent = nullptr);

  /// `step` counts from 0.
  void setStep(const QString& title, const QString& text, int step, int count);
  /// Gives itself the size that its text needs, within this room; longer texts scroll.
  void fit(const QSize& room);
  /// The button that leads on has the focus.
  void takeFocus();
  /// Moves the focus to the next of its buttons, round and round.
  void moveFocus(bool onward);

 Q_SIGNALS:
  void backRequested();
  void nextRequested();
  void skipRequested();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void build();
  /// In one row, or in two where that is too wide.
  void arrangeButtons(bool narrow);
  void applyLook();
  void announce();

  QLabel* m_title;
  QLabel* m_text;
  QScrollArea* m_scroll;
  QLabel* m_count;
  QPushButton* m_skip;
  QPushButton* m_back;
  QPushButton* m_next;
  QGridLayout* m_buttons;
};

}  // namespace ufb
