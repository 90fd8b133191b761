// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QVector>
#include <optional>

#include "models/path_address.h"
#include "views/routing_view.h"
#include "views/trie_view_layout.h"

class QCheckBox;
class QComboBox;
class QScrollBar;

namespace ufb {

class Legend;
class Selection;
class TrieModel;
class ViewHeader;

/// The union of the sentence's paths in the selected layer and tree: the root left, a row for each token, in
/// the order of the tree, so that tokens that were routed alike are neighbours. Branches are as wide as
/// tokens share them; left turns go up, right turns down.
class TrieView : public RoutingView {
  Q_OBJECT
 public:
  /// Collapsed: nodes at which nobody parts are one edge with its turns.
  enum class Runs { Collapsed, AllNodes };
  Q_ENUM(Runs)

  explicit TrieView(Selection* selection, QWidget* parent = nullptr);
  [[nodiscard]] const QAbstractItemModel* table() const override;
  [[nodiscard]] QVector<SettingItem> settings() const override;
  [[nodiscard]] QString valueText() const override;
  [[nodiscard]] QString addressText() const override;
  [[nodiscard]] Runs runs() const;
  void setRuns(Runs runs);
  /// Whether the pinned text's paths join in, if there is one.
  [[nodiscard]] bool withPinned() const;
  void setWithPinned(bool with);
  /// The row of a token's label, in widget coordinates; empty if it is not there. For tests.
  [[nodiscard]] QRect labelRect(int token, bool pinned = false) const;
  /// Where a node of the tree is painted; nothing if nobody passes it.
  [[nodiscard]] std::optional<QPoint> nodePoint(int node) const;
  /// Whether a node is drawn by itself and not part of a collapsed run.
  [[nodiscard]] bool isShown(int node) const;
  /// What hovering a node or a token says.
  [[nodiscard]] QString nodeTip(int node) const;
  [[nodiscard]] QString tokenTip(int token, bool pinned = false) const;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void runsChanged();

 protected:
  void refresh() override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  /// What lies somewhere: a token's row, or a node; -1 = not.
  struct Hit {
    int place = -1;
    int index = -1;
    bool operator==(const Hit&) const = default;
  };
  /// How wide the words beside the branches are; 0 = not shown.
  struct Labels {
    int text = 0, number = 0, leaf = 0;
    [[nodiscard]] int width() const;
  };

  void buildControls();
  void applyPalette();
  void retranslate();
  void placeChildren();
  void arrange();
  void followSelection();
  void updateLegend();
  [[nodiscard]] const Trie& trie() const;
  [[nodiscard]] NodeAddress addressOf(int index) const;
  [[nodiscard]] QString formatted(int index) const;
  [[nodiscard]] QString pieceAt(int place) const;
  [[nodiscard]] QString wordList(int index, bool pinned) const;
  [[nodiscard]] Labels measureLabels() const;
  [[nodiscard]] QRect bodyRect() const;
  [[nodiscard]] QPoint origin() const;  ///< of the layout, in widget coordinates
  [[nodiscard]] QRect rowRect(int place) const;
  [[nodiscard]] Hit hitAt(const QPoint& pos) const;
  /// The selected node, if it is in this trie; -1 otherwise.
  [[nodiscard]] int selectedIndex() const;
  [[nodiscard]] int hoveredIndex() const;
  /// Where the keyboard is: at a node, or at the primary token's row.
  [[nodiscard]] Hit cursor() const;
  void chooseNode(int index);
  void choosePlace(int place);
  void choosePlaceFrom(int place, int step);
  void toggleRun(int index);
  void showCursor();
  [[nodiscard]] bool moveBy(int key);
  [[nodiscard]] bool moveFromNode(int index, int key);
  [[nodiscard]] bool moveFromToken(int place, int key);
  [[nodiscard]] int childTowards(int index) const;
  [[nodiscard]] int neighbour(int index, int step) const;

  [[nodiscard]] QColor branchColor() const;
  [[nodiscard]] double branchWidth(int index) const;
  void paintHeads(QPainter& painter) const;
  void paintHover(QPainter& painter) const;
  void paintBranches(QPainter& painter) const;
  void paintBranch(QPainter& painter, int index, const QColor& color, double width, double shift) const;
  void paintPinned(QPainter& painter) const;
  void paintStrands(QPainter& painter) const;
  void paintTurns(QPainter& painter) const;
  void paintNodes(QPainter& painter) const;
  void paintLabels(QPainter& painter) const;
  void paintLabel(QPainter& painter, int place) const;
  void paintLeaf(QPainter& painter, int place) const;

  TrieModel* m_table;
  ViewHeader* m_header = nullptr;
  QComboBox* m_runsBox = nullptr;
  QCheckBox* m_pinnedBox = nullptr;
  Legend* m_legend = nullptr;
  QScrollBar* m_scroll = nullptr;
  TrieLayout m_layout;
  Labels m_labels;
  QSet<int> m_expanded;   ///< nodes of the tree at which an expanded run ends
  bool m_atToken = true;  ///< the keyboard is at the tokens, not at the nodes
  int m_shownLayer = -1;
  int m_shownTree = -1;
  int m_shownToken = -1;
};

}  // namespace ufb
