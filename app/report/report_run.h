// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "measurement_store.h"
#include "presenters/machine_item.h"
#include "report/report_options.h"
#include "ufb/result.h"

namespace ufb {

class MainWindow;

/// Makes the report of a window that nobody sees, as soon as it has its first answer: `ufb-explorer
/// --report`.
class ReportRun : public QObject {
  Q_OBJECT
 public:
  /// `store` is the window's own. Build it before MainWindow::start().
  ReportRun(MainWindow& window, ReportOptions options, MeasurementStore store);

 Q_SIGNALS:
  /// `problem` is empty if the file was written, else a sentence for stderr.
  void finished(const QString& problem);

 private:
  void proceed();
  [[nodiscard]] bool waits() const;
  void measure();
  void make();
  void end(const Result<void>& result);

  MainWindow& m_window;
  ReportOptions m_options;
  MeasurementStore m_store;
  MachineItem m_machine;
  bool m_measured = false;
  bool m_making = false;
  bool m_done = false;
};

}  // namespace ufb
