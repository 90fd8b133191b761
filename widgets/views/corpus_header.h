// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>
#include <QSortFilterProxyModel>

namespace ufb {

/// Orders rows by their numbers; what has none comes last, whichever way it goes.
class CorpusSorting : public QSortFilterProxyModel {
  Q_OBJECT
 public:
  using QSortFilterProxyModel::QSortFilterProxyModel;

 protected:
  [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

/// Titles of up to two lines over a hairline; an arrow at the column that sorts.
class CorpusHeader : public QHeaderView {
  Q_OBJECT
 public:
  explicit CorpusHeader(QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  /// What a title needs in two lines, with room for the arrow.
  [[nodiscard]] int widthFor(int column) const;

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
  void paintEvent(QPaintEvent* event) override;
  bool viewportEvent(QEvent* event) override;

 private:
  [[nodiscard]] QString title(int column) const;
};

}  // namespace ufb
