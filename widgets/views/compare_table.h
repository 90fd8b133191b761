// SPDX-License-Identifier: MIT
#pragma once

#include "views/word_table.h"

namespace ufb {

class CompareDelegate;
class CompareModel;

/// Both models' candidates in two halves of the same width behind the rank. Ctrl+C copies. The bars get what
/// room the other columns leave.
class CompareTable : public WordTable {
  Q_OBJECT
 public:
  explicit CompareTable(CompareModel* model, QWidget* parent = nullptr);

  void setStale(bool stale);

 Q_SIGNALS:
  /// Where A's half starts, counted from the side where reading starts, and how wide each half is.
  void halvesChanged(int start, int width);

 protected:
  void fitColumns() override;

 private:
  void fitHalf(int word, int width);

  CompareDelegate* m_delegate;
};

}  // namespace ufb
