// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QImage>
#include <QPoint>
#include <optional>

#include "models/tree_trail.h"
#include "models/tree_window.h"
#include "views/routing_view.h"
#include "views/tree_colors.h"

class QVariantAnimation;

namespace ufb {

class TreeControls;
class TreeMinimap;
class TreeModel;

/// The selected layer's tree, root on top, one row a level. A node's place depends on its number alone, so
/// that texts and layers are told apart by colour; or its width shows how many tokens come there. Click or
/// wheel zoom, what is above the part on show stays as strips over its whole width. Never mirrored. Of a
/// counted corpus also without a text.
class TreeView : public RoutingView {
  Q_OBJECT
 public:
  enum class WidthMode { Equal, ByUse };
  Q_ENUM(WidthMode)

  explicit TreeView(Selection* selection, QWidget* parent = nullptr);

  [[nodiscard]] WidthMode widthMode() const;
  void setWidthMode(WidthMode mode);
  [[nodiscard]] TreeColoring coloring() const;
  /// BesidePinned is ignored while no text is pinned, Corpus and Difference while there is none.
  void setColoring(TreeColoring coloring);
  /// Zooms move for a moment instead of jumping; true at first. The desktop's own choice also counts.
  void setAnimated(bool animated) { m_animated = animated; }

  /// What is on show, or will be when an animation ends.
  [[nodiscard]] const TreeWindow& window() const { return m_window; }
  /// As a jump that goBack() returns from. Moved into the tree as needed.
  void setWindow(const TreeWindow& window);
  /// Shows a node and all below it. Ignored if it is in another tree.
  void zoomTo(const NodeAddress& node);
  /// Shows the whole tree.
  void fit();

  [[nodiscard]] bool canGoBack() const { return m_trail.canGoBack(); }
  [[nodiscard]] bool canGoForward() const { return m_trail.canGoForward(); }
  void goBack();
  void goForward();

  /// The node that is painted there; nothing outside of the tree.
  [[nodiscard]] std::optional<NodeAddress> nodeAt(const QPoint& pos) const;
  /// Where a node of the shown tree is painted, at least a pixel wide; empty if nothing of it is visible.
  [[nodiscard]] QRect nodeRect(const NodeAddress& node) const;
  /// What hovering a node of the shown tree says.
  [[nodiscard]] QString tipText(const NodeAddress& node) const;

  [[nodiscard]] const QAbstractItemModel* table() const override;
  [[nodiscard]] QVector<SettingItem> settings() const override;
  [[nodiscard]] QString valueText() const override;
  [[nodiscard]] QString addressText() const override;
  void setStale(bool stale) override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  /// canGoBack() or canGoForward() may have changed.
  void trailChanged();
  /// Another width or colour.
  void settingsChanged();

 protected:
  void refresh() override;
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  enum class Move { Jump, Step };  ///< how the trail remembers it
  struct Label {
    QRect room;
    QRect plate;  ///< ground for a text on a pattern; empty where none is needed
    QString text;
    QColor pen;
  };

  // tree_view.cpp: what is on show
  void connectParts();
  void followSelection();
  void followNode();
  void recolor();
  void describe();
  [[nodiscard]] QVector<int> selectedTokens() const;
  [[nodiscard]] bool shows(const NodeAddress& node) const;
  [[nodiscard]] std::optional<NodeAddress> selectedNode() const;
  [[nodiscard]] std::optional<NodeAddress> hoveredNode() const;

  // tree_view_zoom.cpp: where in the tree
  void setSpan(const TreeSpan& span);
  void showWindow(const TreeWindow& window, bool animated);
  void moveTo(const TreeWindow& window, Move move, bool animated = true);
  void remember(Move move);
  void returnTo(const TreePlace& place);
  void zoomAt(double factor, int x);
  void panBy(double pixels);
  [[nodiscard]] TreePlace currentPlace() const;
  [[nodiscard]] TreeWindow windowOf(const NodeAddress& node) const;
  [[nodiscard]] TreeSpan targetSpan() const { return m_scale.spanOf(m_window); }

  // tree_view_input.cpp
  void choose(const NodeAddress& node, const TreeWindow& window, Move move);
  void click(const NodeAddress& node, Qt::KeyboardModifiers modifiers);
  void hoverAt(const QPoint& pos, const QPoint& globalPos);
  [[nodiscard]] bool walk(int key);
  [[nodiscard]] bool command(int key, Qt::KeyboardModifiers modifiers);
  [[nodiscard]] std::optional<NodeAddress> neighbour(const NodeAddress& node, int key) const;
  [[nodiscard]] std::optional<NodeAddress> childOf(const NodeAddress& node) const;
  [[nodiscard]] std::optional<NodeAddress> sibling(const NodeAddress& node, int from, int step) const;

  // tree_view_paint.cpp
  void placeChildren();
  [[nodiscard]] TreeGeometry picture() const { return {m_scale, m_span, m_treeRect}; }
  void updateStrip();
  void preparePicture(double ratio);
  void prepareLabels();
  void addLabel(const QFontMetrics& metrics, const QRect& rect, int node);
  void paintLevels(QPainter& painter, const TreeGeometry& tree) const;
  void paintLabels(QPainter& painter) const;
  void paintMarks(QPainter& painter, const TreeGeometry& tree) const;

  TreeModel* m_table;
  TreeControls* m_controls;
  TreeMinimap* m_minimap;
  QVariantAnimation* m_zoom;
  TreeColors m_colors;
  TreeScale m_scale;
  TreeWindow m_window;
  TreeSpan m_span;  ///< on show now, on its way to targetSpan()
  TreeTrail m_trail;
  std::optional<NodeAddress> m_lastNode;  ///< selected when the selection changed last
  int m_lastLayer = -1;                   ///< and the layer and tree then
  int m_lastTree = -1;
  AddressSpace m_shownSpace;
  int m_shownDepth = -1;
  bool m_choosing = false;  ///< the selection changes because of this view
  bool m_animated = true;
  QImage m_image;  ///< null: to be painted again
  TreeSpan m_imageSpan;
  QVector<Label> m_labels;  ///< what is written on the image
  QRect m_stripRect;        ///< the overview
  QRect m_treeRect;
  std::optional<QPoint> m_press;  ///< where the left button went down
  bool m_dragging = false;
  int m_dragX = 0;
};

}  // namespace ufb
