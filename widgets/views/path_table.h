// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace ufb {

class PathDelegate;
class PathModel;

/// The table of a path's nodes. The share's bar takes what room the other columns leave, but never less than
/// its number needs.
class PathTable : public QTableView {
  Q_OBJECT
 public:
  explicit PathTable(PathModel* model, QWidget* parent = nullptr);
  /// Dims the rows: they belong to an older text.
  void setStale(bool stale);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fitRows();
  void fitColumns();

  PathDelegate* m_delegate;
};

}  // namespace ufb
