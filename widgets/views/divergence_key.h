// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPixmap>
#include <QWidget>

namespace ufb {

/// The colour of two paths that share so many decisions, 0..depth: viridis, with a step before the last one,
/// the same leaf.
[[nodiscard]] QColor divergenceColor(int levels, int depth);
/// The second cue for "same leaf": a dot, as large as a cell of this size bears; null if it is too small.
[[nodiscard]] QPixmap sameLeafDot(const QSize& cell, double pixelRatio);
/// Puts it in the middle of a cell.
void paintSameLeaf(QPainter& painter, const QRect& cell, const QPixmap& dot);

/// The legend of the divergence view: a block of colour for each number of levels in common, the same leaf
/// and the missing partner.
class DivergenceKey : public QWidget {
  Q_OBJECT
 public:
  explicit DivergenceKey(QWidget* parent = nullptr);
  void setDepth(int depth);
  /// "levels in common, 0 (part at the root) to 11 (same leaf); hatched: no partner".
  [[nodiscard]] QString text() const;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void describe();
  /// Width of one block of colour where `blocksRoom` is left for all of them.
  [[nodiscard]] int blockWidth(int blocksRoom) const;
  [[nodiscard]] int wordsWidth() const;

  int m_depth = 0;
};

}  // namespace ufb
