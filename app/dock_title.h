// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace ufb {

class DockTitleButton;

/// The title of a docked view: its name, a button that maximises it and one that closes it. A double click
/// maximises too. Dragging it moves the dock, which sees the mouse events that this widget leaves alone.
class DockTitle : public QWidget {
  Q_OBJECT
 public:
  explicit DockTitle(const QString& title, QWidget* parent = nullptr);
  /// Whether the first button offers to restore instead.
  void setMaximized(bool maximized);

 Q_SIGNALS:
  void maximizeRequested();
  void closeRequested();

 protected:
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  DockTitleButton* m_maximize;
};

}  // namespace ufb
