// SPDX-License-Identifier: MIT
#pragma once

#include "views/word_table.h"

namespace ufb {

class CandidateModel;
class ProbabilityDelegate;

/// The candidates of one mask: Enter or a click chooses, Ctrl+C copies. Gives up the rank, then the logit,
/// when it is too narrow for all columns.
class CandidateTable : public WordTable {
  Q_OBJECT
 public:
  explicit CandidateTable(CandidateModel* model, QWidget* parent = nullptr);

  void setStale(bool stale);

 Q_SIGNALS:
  void chosen(int row);

 protected:
  void fitColumns() override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  bool viewportEvent(QEvent* event) override;

 private:
  void setHoveredRow(int row);

  ProbabilityDelegate* m_delegate;
  int m_hoveredRow = -1;
};

}  // namespace ufb
