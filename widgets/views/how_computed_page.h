// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

#include "models/how_computed.h"

class QLabel;

namespace ufb {

class HowComputedGrid;
class HowComputedTable;
class PathFormula;
class PathModel;

/// One page of "How it is computed": title, sentences, formula, the sum with links, table, notes. Scrolls
/// where there is no room.
class HowComputedPage : public QScrollArea {
  Q_OBJECT
 public:
  /// `path` is what the sum is made of.
  explicit HowComputedPage(const PathModel* path, QWidget* parent = nullptr);

  /// Shows a page from its top; the same page with other numbers stays where it is.
  void showPage(HowStep step, const HowPage& page);
  /// The sum over the path's nodes, with one of them explained; -1 = no sum on this page.
  void showSum(int level, int trees);
  /// Rows by level of the path, or by token where a page's rows are tokens; -1 = none.
  void setChosen(int level, int token);
  void setHovered(int level, int token);
  void setStale(bool stale);
  [[nodiscard]] const HowComputedTable* table() const { return m_table; }
  [[nodiscard]] const PathFormula* sum() const { return m_sum; }
  /// The selected row, its cells joined; empty without one.
  [[nodiscard]] QString rowText() const;

 Q_SIGNALS:
  void rowChosen(int level, int token);   ///< -1: the row is about none
  void rowHovered(int level, int token);  ///< both -1: nothing is pointed at

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void connectParts();
  void applyTheme();
  void scrollToRow();

  HowComputedTable* m_table;
  QLabel* m_title;
  QLabel* m_intro;
  QLabel* m_formula;
  PathFormula* m_sum;
  HowComputedGrid* m_grid;
  QLabel* m_notes;
  HowStep m_step = HowStep::Tokens;
  bool m_stale = false;
};

}  // namespace ufb
