// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace ufb {

class CompareDelegate;
class CompareModel;

/// Both models' candidates in two halves of the same width behind the rank. Ctrl+C copies. The bars get what
/// room the other columns leave.
class CompareTable : public QTableView {
  Q_OBJECT
 public:
  explicit CompareTable(CompareModel* model, QWidget* parent = nullptr);

  void setStale(bool stale);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  /// Where A's half starts, counted from the side where reading starts, and how wide each half is.
  void halvesChanged(int start, int width);
  void copyRequested();

 protected:
  void changeEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void applyLook();
  void fitColumns();
  void fitHalf(int word, int width);
  [[nodiscard]] int columnWidthFor(int column, const QString& widest) const;
  [[nodiscard]] int heightOf(int rows) const;

  CompareDelegate* m_delegate;
};

}  // namespace ufb
