// SPDX-License-Identifier: MIT
#pragma once

#include "plot/qcustomplot_shim.h"
#include "views/legend.h"

namespace ufb {

class PlotKey;

/// A plot in the desktop's font, colours and number format, with a legend below its axes. It is drawn by the
/// processor alone, without animation, and from left to right in every language, as numbers are.
///
/// A subclass makes its axes in its constructor with addAxes() and draws its data in redraw(), which is
/// called again when the palette, font or locale changes.
class ThemedPlot : public QCustomPlot {
  Q_OBJECT
 public:
  explicit ThemedPlot(QWidget* parent = nullptr);

  /// What the legend says.
  [[nodiscard]] QStringList keyWords() const;
  /// Puts the plot, with its legend, on the clipboard as a picture of twice its size on screen.
  void copyPicture();
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  /// Adds axes (left and bottom) at a place of the body's grid.
  QCPAxisRect* addAxes(int row, int column);
  void setKey(const QVector<Legend::Entry>& entries);
  /// Throws data and items away and has the subclass draw them anew.
  void refresh();
  /// Draws data with the present palette; everything was removed before.
  virtual void redraw() = 0;
  /// What a tooltip says at a point of the widget; empty: nothing.
  [[nodiscard]] virtual QString tipAt(const QPoint& place) const;
  /// Puts items where pixels matter; called once the axes have their size, before every painting.
  virtual void arrange() {}

  /// A line of text in the plot's small font, at coordinates of two axes. Drawn over the data.
  QCPItemText* addText(QCPAxisRect* axes, const QPointF& place, Qt::Alignment alignment, const QString& text,
                       const QColor& color);
  QCPItemLine* addLine(QCPAxisRect* axes, const QPointF& from, const QPointF& to, const QPen& pen);
  /// A grey ground between two x, over the whole height.
  QCPItemRect* addBand(QCPAxisRect* axes, double from, double to, const QColor& color);
  [[nodiscard]] QColor textColor() const;
  /// Paints the plot into a file of lines and letters (SVG, PDF); false if that is not where it is painted.
  bool paintVector();

  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  /// Left to the scroll area that the plot is in: there is nothing to zoom.
  void wheelEvent(QWheelEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void styleAxis(QCPAxis* axis);
  void applyTheme();

  QCPLayoutGrid* m_body;
  PlotKey* m_key;
  bool m_outdated = false;  ///< a replot is queued
};

}  // namespace ufb
