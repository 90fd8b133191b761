// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractScrollArea>
#include <QVector>

namespace ufb {

class Selection;
class UsageModel;

/// One bar a layer: how many of its nodes the tokens touch, with marks for one token and for the most that so
/// many tokens can touch. Click selects the layer. Heads stay in place when rows scroll.
class UsageBars : public QAbstractScrollArea {
  Q_OBJECT
 public:
  /// What a bar's full length stands for.
  enum class Scale { MostPossible, AllNodes };
  Q_ENUM(Scale)

  /// The model must outlive the bars; refresh() tells that it has changed.
  UsageBars(const UsageModel* model, Selection* selection, QWidget* parent = nullptr);

  [[nodiscard]] Scale scale() const { return m_scale; }
  void setScale(Scale scale);
  void setStale(bool stale);
  void refresh();

  /// Where a layer's row is painted, in the viewport; empty if there is none such.
  [[nodiscard]] QRect rowRect(int layer) const;
  /// The track of its bar: the full length of the scale.
  [[nodiscard]] QRect barRect(int layer) const;
  [[nodiscard]] QString tipText(int layer) const;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool viewportEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  /// Left to the view, in which all parts walk the layers.
  void keyPressEvent(QKeyEvent* event) override;

 private:
  struct Row {
    QString count, share, bytes;
  };
  /// The columns of a row from the leading side, not mirrored; one without room is empty.
  struct Columns {
    QRect label, bar, count, share, bytes;
  };

  [[nodiscard]] int layerAt(const QPoint& place) const;
  [[nodiscard]] int selectedLayer() const;
  [[nodiscard]] qint64 scaleEnd() const;
  [[nodiscard]] int headHeight() const;
  [[nodiscard]] int rowHeight() const;
  [[nodiscard]] Columns columns(int top, int height) const;
  [[nodiscard]] QRect mirrored(const QRect& rect) const;
  void placeScrollBar();
  void showSelected();
  void showTip(const QPoint& global, int layer);
  void paintHead(QPainter& painter) const;
  void paintRow(QPainter& painter, int layer) const;
  void paintBar(QPainter& painter, int layer) const;
  void paintCell(QPainter& painter, const QRect& cell, const QString& text, bool leading = false) const;

  const UsageModel* m_model;
  Selection* m_selection;
  Scale m_scale = Scale::MostPossible;
  bool m_stale = false;
  QVector<Row> m_rows;
  Row m_widest;  ///< the widest text of each column
};

}  // namespace ufb
