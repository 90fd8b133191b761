// SPDX-License-Identifier: MIT
#pragma once

#include <QVector>
#include <QWidget>

class QPainter;

namespace ufb {

class RouterLesson;

/// The path so far as a small tree: the nodes that were passed, beside each the one that was not taken, and
/// below the last one the two that may come next. Left is left in every language. Where not all levels have
/// room, the last ones are shown. Tells no turn that is not answered.
class RouterPicture : public QWidget {
  Q_OBJECT
 public:
  /// `lesson` must outlive the picture; call update() after every change of it.
  explicit RouterPicture(const RouterLesson* lesson, QWidget* parent = nullptr);
  void setStale(bool stale);
  /// The level whose node the mouse is over, here or in another view; -1 = none.
  void setHovered(int level);
  /// Where a node of the path is painted; nothing if it is out of sight or not reached yet.
  [[nodiscard]] QPoint nodePoint(int level) const;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void levelHovered(int level);  ///< -1: the mouse has left the nodes
  void levelChosen(int level);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  /// Where everything goes, worked out anew for each painting: it is little.
  struct Layout {
    int firstLevel = 0;  ///< the highest one in sight
    int lastLevel = 0;   ///< of the path
    bool children = false;
    int rowHeight = 0;
    int radius = 0;
    int top = 0;           ///< of the first row's middle
    double step = 0;       ///< how far a turn goes to the side
    double left = 0;       ///< x of column 0
    QVector<int> columns;  ///< of the path's nodes from level 0: turns to the right less turns to the left
  };

  [[nodiscard]] Layout layoutNow() const;
  void placeColumns(Layout& layout) const;
  [[nodiscard]] QPoint pointOf(const Layout& layout, int level, int column) const;
  [[nodiscard]] int rowHeight() const;
  [[nodiscard]] int widestLabel() const;
  [[nodiscard]] QString label(int level) const;
  [[nodiscard]] int levelAt(const QPoint& pos) const;
  void paintEdges(QPainter& painter, const Layout& layout) const;
  void paintChildren(QPainter& painter, const Layout& layout) const;
  void paintNode(QPainter& painter, const Layout& layout, int level) const;
  void paintLabel(QPainter& painter, const QPoint& node, int radius, bool onRight, const QString& text) const;
  void paintDisc(QPainter& painter, const QPoint& place, int radius, const QColor& ground,
                 const QString& letter) const;

  const RouterLesson* m_lesson;
  bool m_stale = false;
  int m_hovered = -1;
};

}  // namespace ufb
