// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace ufb {

/// What the tables of words that could stand at a mask have in common: rows as high as their figures, no
/// grid, no row that becomes current by itself, Copy by key.
class WordTable : public QTableView {
  Q_OBJECT
 public:
  WordTable(QAbstractItemModel* model, int usualWidth, QWidget* parent = nullptr);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void copyRequested();

 protected:
  /// Gives the columns their widths; called whenever the font or the room has changed.
  virtual void fitColumns() = 0;
  /// Row heights and columns for the present font. A subclass calls it at the end of its constructor.
  void applyLook();
  /// What a column needs for its header and for this text in figures.
  [[nodiscard]] int columnWidthFor(int column, const QString& widest) const;

  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  [[nodiscard]] int heightOf(int rows) const;

  int m_usualWidth;
};

}  // namespace ufb
