// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace ufb {

class CandidateModel;
class ProbabilityDelegate;

/// The candidates of one mask: Enter or a click chooses, Ctrl+C copies. Gives up the rank, then the logit,
/// when it is too narrow for all columns.
class CandidateTable : public QTableView {
  Q_OBJECT
 public:
  explicit CandidateTable(CandidateModel* model, QWidget* parent = nullptr);

  void setStale(bool stale);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void chosen(int row);
  void copyRequested();

 protected:
  void focusInEvent(QFocusEvent* event) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool viewportEvent(QEvent* event) override;

 private:
  void applyLook();
  void fitColumns();
  void setHoveredRow(int row);
  [[nodiscard]] int columnWidthFor(int column, const QString& widest) const;
  [[nodiscard]] int heightOf(int rows) const;

  ProbabilityDelegate* m_delegate;
  int m_hoveredRow = -1;
};

}  // namespace ufb
