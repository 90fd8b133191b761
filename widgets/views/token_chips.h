// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QWidget>

#include "models/view_types.h"
#include "views/chip_layout.h"

class QHelpEvent;
class QKeyEvent;
class QScrollBar;

namespace ufb {

class Selection;

/// The tokens as chips under the text: the selection for all views. Click, Ctrl+click, Shift+click, arrow
/// keys; double click or Alt+M asks for a mask; hover shows the id. Wraps to up to three rows; more of them
/// scroll and follow the keyboard and the primary token.
class TokenChips : public QWidget {
  Q_OBJECT
 public:
  explicit TokenChips(Selection* selection, QWidget* parent = nullptr);

  void setPrediction(const view::PredictionItem& prediction);
  /// Dims the chips: they belong to an older text.
  void setStale(bool stale);
  /// "9/128 tokens", ready to show; with a note when the text was cut.
  [[nodiscard]] QString countText() const;
  /// Where a token's chip is painted, in widget coordinates, so outside of the widget if it is scrolled away;
  /// for tests and for the tour.
  [[nodiscard]] QRect chipRect(int token) const;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  /// What a tooltip and a screen reader say about a token: piece, id, place, characters.
  [[nodiscard]] QString describe(int token) const;
  [[nodiscard]] int count() const { return static_cast<int>(m_prediction.tokens.size()); }
  /// The token under a point of the widget; -1 = none.
  [[nodiscard]] int tokenAt(const QPoint& point) const;
  /// Where the keyboard stands.
  [[nodiscard]] int current() const { return m_cursor; }
  [[nodiscard]] const QSet<int>& selected() const;

 Q_SIGNALS:
  void maskRequested(int token);

 protected:
  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  [[nodiscard]] ChipLayout layOut(int width) const;
  [[nodiscard]] int keyTarget(const QKeyEvent& event) const;
  [[nodiscard]] bool showTip(QHelpEvent* event);
  void relayout();
  void placeScrollBar();
  void showChip(int token);
  void onSelectionChanged();
  void moveTo(int token, Qt::KeyboardModifiers modifiers);
  void paintCount(QPainter& painter) const;

  Selection* m_selection;
  view::PredictionItem m_prediction;
  ChipLayout m_layout;
  QScrollBar* m_scroll;
  int m_wheel = 0;   ///< eighths of a degree that have not made a row yet
  int m_cursor = 0;  ///< where the keyboard stands; Shift moves it away from the primary token
  bool m_moving = false;
  bool m_stale = false;
};

}  // namespace ufb
