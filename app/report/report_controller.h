// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "measurement_store.h"
#include "presenters/machine_item.h"
#include "ufb/result.h"

class QWidget;

namespace ufb {

class CorpusController;
class LatencyView;
class ReportJob;
class Session;

/// "Make a report…": asks for a file, makes the report of what the window shows, and says how that went. One
/// at a time.
class ReportController : public QObject {
  Q_OBJECT
 public:
  /// All outlive it; `latency` and `corpus` may be null. `store` is where the window keeps measurements.
  /// `window` is the dialog's parent and its own.
  ReportController(Session& session, const LatencyView* latency, const CorpusController* corpus,
                   MeasurementStore store, QWidget* window);
  ~ReportController() override;

  void ask();
  /// Without asking; the name ends in one of ReportJob::suffixes(). Nothing happens while another is made.
  void make(const QString& file);
  void cancel();
  [[nodiscard]] bool running() const { return m_job != nullptr; }

 Q_SIGNALS:
  /// For NoticeBar::showProgress().
  void progressed(double fraction, const QString& what);
  void saved(const QString& file);
  void failed(const ufb::Error& error);
  /// It was cancelled: there is no file.
  void cancelled();

 private:
  void end();
  void takeFile(const QString& file, const QString& suffix);

  Session& m_session;
  const LatencyView* m_latency;
  const CorpusController* m_corpus;
  MeasurementStore m_store;
  QWidget* m_window;
  MachineItem m_machine;
  QString m_folder;  ///< where the last one went
  ReportJob* m_job = nullptr;
};

}  // namespace ufb
