// SPDX-License-Identifier: MIT
#include "latency_controller.h"

#include <QFileInfo>
#include <QSet>

#include "error_text.h"
#include "inference/measurement_service.h"
#include "presenters/latency_presenter.h"
#include "session.h"
#include "views/latency_view.h"

namespace ufb {

LatencyController::LatencyController(LatencyView& view, MeasurementService& service, Session& session,
                                     QObject* parent)
    : QObject(parent), m_view(view), m_service(service), m_session(session) {
  m_view.setReferences(latencyReferences());
  connectView();
  connectService();
  connect(&m_session, &Session::modelChanged, this, &LatencyController::updateModels);
  connect(&m_session, &Session::secondModelChanged, this, &LatencyController::updateModels);
  m_service.requestPast();
}

void LatencyController::setMachine(const MachineItem& machine) {
  m_machine = machine;
  m_view.setMachine(machine.physicalCores);
  updateModels();
}

void LatencyController::connectView() {
  connect(&m_view, &LatencyView::measureRequested, this, [this](view::LatencyRequestItem request) {
    for (QString& model : request.against) model = m_paths.value(model, model);
    m_service.start(request);
  });
  connect(&m_view, &LatencyView::cancelRequested, &m_service, &MeasurementService::cancel);
}

void LatencyController::connectService() {
  connect(&m_service, &MeasurementService::started, &m_view, [this] {
    m_view.setFailure({});
    m_view.setRunning(true);
  });
  connect(&m_service, &MeasurementService::progressed, &m_view, &LatencyView::setProgress);
  connect(&m_service, &MeasurementService::measured, &m_view, &LatencyView::setPartial);
  connect(&m_service, &MeasurementService::finished, this, &LatencyController::show);
  connect(&m_service, &MeasurementService::failed, &m_view, [this](const Error& error) {
    if (error.code != ErrorCode::Cancelled) m_view.setFailure(errorText(error));
    m_view.setRunning(false);
  });
  connect(&m_service, &MeasurementService::notKept, &m_view,
          [this](const Error& error) { m_view.setFailure(errorText(error)); });
  connect(&m_service, &MeasurementService::presented, this, [this](QVector<view::LatencyRunItem> runs) {
    if (runs.isEmpty()) return;
    const view::LatencyRunItem newest = runs.takeLast();
    m_ofSession = std::move(runs);
    show(newest);
  });
  connect(&m_service, &MeasurementService::pastRead, this, [this](const QVector<view::LatencyRunItem>& runs) {
    m_kept = runs;
    updatePast();
  });
}

void LatencyController::show(const view::LatencyRunItem& run) {
  m_view.setRun(run);
  m_view.setRunning(false);
  if (run.series.isEmpty()) return;  // stopped at once: the view keeps what it had
  m_shown = run.id;
  m_service.requestPast();
}

void LatencyController::updatePast() {
  QVector<view::LatencyRunItem> past;
  QSet<QString> listed{m_shown};
  for (const view::LatencyRunItem& run : m_kept + m_ofSession) {
    if (!listed.contains(run.id)) past.append(run);
    listed.insert(run.id);
  }
  m_view.setPastRuns(past);
}

void LatencyController::updateModels() {
  m_paths.clear();
  const view::ModelItem& subject = m_session.model();
  for (const QString& folder : m_machine.bundledModels) m_paths.insert(QFileInfo(folder).fileName(), folder);
  const view::ModelItem& second = m_session.secondModel();
  if (!second.name.isEmpty()) m_paths.insert(second.name, second.path);
  m_paths.remove(subject.name);
  m_view.setSubject(subject.name);
  m_view.setOpenModels(m_paths.keys());
}

}  // namespace ufb
