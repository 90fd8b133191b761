// SPDX-License-Identifier: MIT
#include "report/report_run.h"

#include "address_lookup.h"
#include "corpus/corpus_controller.h"
#include "main_window.h"
#include "report/report_job.h"
#include "views.h"

namespace ufb {

ReportRun::ReportRun(MainWindow& window, ReportOptions options, MeasurementStore store)
    : m_window(window), m_options(std::move(options)), m_store(std::move(store)) {
  Session& session = window.session();
  const InferenceService& service = session.service();
  connect(&service, &InferenceService::machineDescribed, this,
          [this](const MachineItem& machine) { m_machine = machine; });
  connect(&service, &InferenceService::loadFailed, this,
          [this](const QString&, const Error& error) { end(tl::unexpected(error)); });
  connect(&service, &InferenceService::analysisFailed, this,
          [this](const Error& error) { end(tl::unexpected(error)); });
  // Queued, so that everyone else has the answer before.
  connect(&session, &Session::answerChanged, this, &ReportRun::proceed, Qt::QueuedConnection);
  connect(window.corpus(), &CorpusController::opened, this, [this](const std::optional<Error>& problem) {
    if (problem) return end(tl::unexpected(*problem));
    QMetaObject::invokeMethod(this, &ReportRun::proceed, Qt::QueuedConnection);
  });
  const MeasurementService& measurements = window.measurements();
  connect(&measurements, &MeasurementService::finished, this, &ReportRun::proceed, Qt::QueuedConnection);
  connect(&measurements, &MeasurementService::failed, this,
          [this](const Error& error) { end(tl::unexpected(error)); });
  session.setTargetWord(m_options.target);
}

bool ReportRun::waits() const {
  const Session& session = m_window.session();
  return session.model().name.isEmpty() || session.stale() || session.awaitsSecond() ||
         m_window.corpus()->opening() || m_window.measurements().measuring();
}

void ReportRun::proceed() {
  if (m_done || m_making || waits()) return;
  const SecondAnswer* second = m_window.session().answerB();
  if (second != nullptr && second->problem) return end(tl::unexpected(*second->problem));
  if (m_options.measure && !m_measured) return measure();
  if (!m_options.select.isEmpty()) {
    Session& session = m_window.session();
    const Result<void> selected =
        selectAddress(m_options.select, session.answer().routing, session.selection());
    if (!selected) return end(selected);
  }
  make();
}

/// A short one: what a report says of it names its intervals.
void ReportRun::measure() {
  constexpr double kSeconds = 1.5;
  m_measured = true;
  const view::ModelItem& second = m_window.session().secondModel();
  const QStringList against = second.path.isEmpty() ? QStringList() : QStringList(second.path);
  m_window.measurements().start({{8, 32, 128}, {}, {1}, kSeconds, against, false});
}

void ReportRun::make() {
  m_making = true;
  ReportRequest request;
  request.file = m_options.file;
  request.corpusB = m_window.corpus()->secondFolder();
  request.measured = m_measured;
  request.machine = m_machine;
  const LatencyView* latency = m_window.allViews().latency();
  auto* job =
      new ReportJob(takeSnapshot(m_window.session(), latency, m_window.corpus(), request), m_store, this);
  connect(job, &ReportJob::finished, this, [this] { end({}); });
  connect(job, &ReportJob::failed, this, [this](const Error& error) { end(tl::unexpected(error)); });
  job->start();
}

void ReportRun::end(const Result<void>& result) {
  if (m_done) return;
  m_done = true;
  Q_EMIT finished(result ? QString() : QString::fromStdString(result.error().sentence()));
}

}  // namespace ufb
