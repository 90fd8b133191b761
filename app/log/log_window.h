// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "log/log_line.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ufb {

class ElidingLabel;
class Log;
class LogModel;
class LogRows;

/// The log as a table that can be filtered by level, searched and copied. Follows the log while it is open.
class LogWindow : public QDialog {
  Q_OBJECT
 public:
  /// The log must outlive the window.
  explicit LogWindow(Log& log, QWidget* parent = nullptr);

  [[nodiscard]] QTableView* table() const { return m_table; }

 Q_SIGNALS:
  /// The user wants more or less to be written from now on; the log knows already. To be remembered.
  void levelChosen(ufb::LogLevel level);

 protected:
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void buildTable();
  void buildLayout();
  void connectControls();
  void retranslate();
  void sizeColumns();
  void filter();
  void updateCount();
  void copyRows();

  Log& m_log;
  LogModel* m_lines;
  LogRows* m_rows;
  QLabel* m_showLabel;
  QComboBox* m_show;
  QLabel* m_recordLabel;
  QComboBox* m_record;
  QLineEdit* m_search;
  QTableView* m_table;
  QLabel* m_count;
  ElidingLabel* m_path;
  QPushButton* m_copy;
  QPushButton* m_folder;
  bool m_follow = true;  ///< the newest line is in sight
};

}  // namespace ufb
