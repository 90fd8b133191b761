// SPDX-License-Identifier: MIT
#pragma once

#include "models/corpus_items.h"
#include "plot/themed_plot.h"

namespace ufb {

/// How evenly a corpus uses the leaves of one tree of each layer: Lorenz curves, coloured by layer, the
/// selected one's strong. Up and down walk the layers.
class CorpusLorenzPlot : public ThemedPlot {
  Q_OBJECT
 public:
  explicit CorpusLorenzPlot(QWidget* parent = nullptr);

  /// Null: nothing is drawn. The layer and tree exist.
  void setScene(const view::CorpusPtr& corpus, int layer, int tree);
  /// The layer that the mouse is over in any view; -1: none.
  void setHover(int layer);
  /// The layer whose curve runs there, the selected one before others; -1 if none does.
  [[nodiscard]] int layerAt(const QPoint& place) const;
  /// What hovering a place says; empty: nothing.
  [[nodiscard]] QString tipText(const QPoint& place) const;
  /// The colour of a layer's curve: at least 3:1 on the ground.
  [[nodiscard]] QColor layerColor(int layer) const;

 Q_SIGNALS:
  void layerHovered(int layer);  ///< -1: none
  void layerChosen(int layer);

 protected:
  void redraw() override;
  [[nodiscard]] QString tipAt(const QPoint& place) const override;
  void paintEvent(QPaintEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] bool ready() const { return m_corpus != nullptr; }
  [[nodiscard]] const view::CorpusTreeItem& item(int layer) const { return m_corpus->at(layer, m_tree); }
  void catchUp();
  void nameAxes();
  void drawCurve(int layer);
  void drawKey();
  [[nodiscard]] QVector<Legend::Entry> layerEntries() const;
  [[nodiscard]] QPolygonF pixels(int layer) const;
  /// Distance of a curve from a place, in pixels.
  [[nodiscard]] double distance(int layer, const QPointF& place) const;

  view::CorpusPtr m_corpus;
  int m_layer = 0;
  int m_tree = 0;
  int m_hovered = -1;
  bool m_waiting = false;  ///< drawn when it is seen
  QCPAxisRect* m_axes;
};

}  // namespace ufb
