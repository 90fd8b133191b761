// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThreadPool>
#include <memory>
#include <stop_token>

#include "measurement_store.h"
#include "report/report_snapshot.h"
#include "ufb/result.h"

namespace ufb {

class ReportPainter;

/// Makes one report: draws its pictures in the GUI thread, one at a time between other events, then puts it
/// together and writes it on a thread of its own. The file appears whole or not at all.
class ReportJob : public QObject {
  Q_OBJECT
 public:
  /// `store` is where the measurement on show may have been kept; without it the report has its samples but
  /// not its whole environment.
  ReportJob(ReportSnapshot snapshot, MeasurementStore store, QObject* parent = nullptr);
  /// Stops the writing and waits for it.
  ~ReportJob() override;

  void start();
  /// Ends it with failed(), code Cancelled, and without a file.
  void cancel();
  /// The kinds of files that there are: "html", "htm", "pdf".
  [[nodiscard]] static QStringList suffixes();

 Q_SIGNALS:
  void progressed(double fraction, const QString& what);
  /// One of these comes, once.
  void finished(const QString& file);
  void failed(const ufb::Error& error);

 private:
  void drawNext();
  void write();
  void end(const Result<void>& result);

  ReportSnapshot m_snapshot;
  MeasurementStore m_store;
  std::unique_ptr<ReportPainter> m_painter;
  std::stop_source m_stop;
  bool m_ended = false;
  QThreadPool m_pool;
};

}  // namespace ufb
