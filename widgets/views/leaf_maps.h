// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <optional>

#include "models/path_address.h"
#include "views/leaf_maps_layout.h"
#include "views/leaf_maps_marks.h"
#include "views/legend.h"
#include "views/routing_view.h"

class QComboBox;
class QLabel;

namespace ufb {

class ColorBar;
class LeafModel;
class ViewHeader;

/// The leaves of the selected tree in all layers as small multiples: one Morton-order grid a layer, so that
/// every subtree is one rectangle and all leaves have equal area. A leaf or subtree under the mouse, here or
/// in another view, is outlined at the same place of all maps; dragging a rectangle selects the tokens that
/// end in it. Works as a flat strip and as a large view. Of a counted corpus also without a text.
class LeafMaps : public RoutingView {
  Q_OBJECT
 public:
  using Color = LeafColor;
  using Scale = LeafScale;
  using Place = LeafMapsLayout::Place;

  explicit LeafMaps(Selection* selection, QWidget* parent = nullptr);

  [[nodiscard]] Color color() const;
  /// Does nothing where there is nothing of this kind: no pinned text, no corpus, no second one.
  void setColor(Color color);
  [[nodiscard]] Scale scale() const;
  void setScale(Scale scale);

  /// The leaf at a pixel; where leaves are so small that marks are larger, the marked one.
  [[nodiscard]] Place placeAt(const QPoint& pixel) const;
  [[nodiscard]] QRect mapRect(int layer) const;
  [[nodiscard]] QRect titleRect(int layer) const;
  [[nodiscard]] QRect leafRect(int layer, int leaf) const;
  /// The pixels of a subtree; empty if it lies in another tree.
  [[nodiscard]] QRect blockRect(const NodeAddress& node) const;
  /// What hovering a leaf, any subtree or a title says.
  [[nodiscard]] QString tipText(const NodeAddress& node) const;
  [[nodiscard]] QString layerTip(int layer) const;

  [[nodiscard]] const QAbstractItemModel* table() const override;
  [[nodiscard]] QVector<SettingItem> settings() const override;
  [[nodiscard]] QString valueText() const override;
  [[nodiscard]] QString addressText() const override;
  void fillMenu(QMenu& menu) override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void settingsChanged();  ///< colour or scale

 protected:
  void refresh() override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void buildControls();
  void fillBoxes();
  void offerColors();
  [[nodiscard]] bool offered(Color color) const;
  [[nodiscard]] bool counts() const;
  void changeSetting();
  void followSelection();
  void describe();
  void updateMarks();
  void updateLegend();
  void showScale();
  void showCorpusScale();
  void showDifferenceScale();
  [[nodiscard]] QVector<Legend::Entry> tokenEntries() const;
  [[nodiscard]] QVector<Legend::Entry> textEntries() const;
  [[nodiscard]] QVector<Legend::Entry> corpusEntries() const;
  void updateLayout();

  /// The node lies in the tree on show and exists in the answer.
  [[nodiscard]] bool shows(const NodeAddress& node) const;
  [[nodiscard]] NodeAddress addressOf(const Place& place) const;
  /// Of the keyboard, else of the primary token; nothing if there is neither.
  [[nodiscard]] std::optional<NodeAddress> chosen() const;
  /// Of the mouse, else the chosen one.
  [[nodiscard]] std::optional<NodeAddress> current() const;
  /// The leaf that arrow keys start from.
  [[nodiscard]] int cursorLeaf() const;
  [[nodiscard]] QVector<int> tokensOf(const NodeAddress& node) const;
  [[nodiscard]] QString tokenList(const QVector<int>& tokens, const view::RoutingItem& routing) const;
  [[nodiscard]] QString corpusLayerTip(int layer) const;
  [[nodiscard]] QStringList countLines(const NodeAddress& node) const;
  void hoverAt(const QPoint& pixel, const QPoint& global);
  void click(const QPoint& pixel, Qt::KeyboardModifiers modifiers);
  [[nodiscard]] QVector<int> brushed() const;
  void selectTokens(const QVector<int>& tokens, bool add = false);
  [[nodiscard]] bool moveCursor(const QKeyEvent& event);
  void toLeaf(int leaf);
  void toNextMarked(int step);
  void toLayer(int layer);

  [[nodiscard]] int titleHeight() const;
  /// The pixels of a leaf's mark: its cell, or more where the cell is too small to be seen.
  [[nodiscard]] QRect markRect(int layer, int leaf, int least) const;
  [[nodiscard]] int leastMark() const;
  [[nodiscard]] QRect outlineRect(int layer, const NodeAddress& node) const;
  void paintImage();
  void paintGround(int layer);
  void paintMark(const LeafMark& mark);
  void paintPinnedMark(QPainter& painter, const QRect& rect) const;
  [[nodiscard]] QRect imagePixels(const QRect& rect) const;
  void fill(const QRect& rect, QRgb color);
  void fillDead(const QRect& rect, QRgb color);
  void paintTitles(QPainter& painter) const;
  void paintTitle(QPainter& painter, int layer) const;
  void paintPrimary(QPainter& painter) const;
  void paintHover(QPainter& painter) const;
  void paintSelected(QPainter& painter) const;
  [[nodiscard]] QString titleNote(int layer) const;

  LeafModel* m_table;
  Color m_wanted = Color::SelectedTokens;  ///< shown whenever there is something of it
  LeafMarks m_marks;
  LeafMapsLayout m_layout;
  ViewHeader* m_header = nullptr;
  QComboBox* m_colorBox = nullptr;
  QComboBox* m_scaleBox = nullptr;
  ColorBar* m_bar = nullptr;
  Legend* m_legend = nullptr;
  QImage m_image;  ///< all maps without what follows mouse and selection; null = to be painted again
  std::optional<QPoint> m_pressed;
  QRect m_brush;  ///< pixels; empty unless one is dragged
};

}  // namespace ufb
