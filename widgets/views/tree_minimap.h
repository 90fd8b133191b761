// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QWidget>

#include "models/tree_window.h"

namespace ufb {

/// All leaves of a tree in one strip, and a frame around those that are on show in the view below. Click or
/// drag moves the frame. Never mirrored.
class TreeMinimap : public QWidget {
  Q_OBJECT
 public:
  explicit TreeMinimap(QWidget* parent = nullptr);
  /// `strip` fills the widget; `opacity` dims it.
  void setStrip(const QImage& strip, double opacity);
  /// What part of an axis of this length is on show.
  void setSpan(const TreeSpan& span, double length);
  [[nodiscard]] QRect frame() const;

 Q_SIGNALS:
  /// The frame is to begin at this position of the axis; it may lie outside.
  void movedTo(double first);
  /// The mouse has let go.
  void released();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  void translate();
  [[nodiscard]] bool whole() const { return m_span.length >= m_length; }
  [[nodiscard]] double positionAt(double x) const { return x / qMax(1, width()) * m_length; }

  QImage m_strip;
  double m_opacity = 1;
  TreeSpan m_span;
  double m_length = 1;
  double m_grip = 0;  ///< where in the frame it is held, on the axis
};

}  // namespace ufb
