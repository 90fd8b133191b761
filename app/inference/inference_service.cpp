// SPDX-License-Identifier: MIT
#include "inference/inference_service.h"

#include <utility>

#include "inference/inference_worker.h"

namespace ufb {
namespace {

constexpr int kDebounceMs = 40;

}  // namespace

InferenceService::InferenceService(ModelLoader loader, QObject* parent)
    : QObject(parent), m_worker(new InferenceWorker(std::move(loader))) {
  m_debounce.setSingleShot(true);
  m_debounce.setInterval(kDebounceMs);
  connect(&m_debounce, &QTimer::timeout, this, &InferenceService::sendWaitingQuestion);
  m_thread.setObjectName(QStringLiteral("inference"));
  m_worker->moveToThread(&m_thread);
  connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
  connectWorker();
  m_thread.start();
}

InferenceService::~InferenceService() {
  m_load.stop.request_stop();
  m_analysis.stop.request_stop();
  m_thread.quit();
  m_thread.wait();
}

void InferenceService::connectWorker() {
  connect(m_worker, &InferenceWorker::machineDescribed, this, &InferenceService::machineDescribed);
  connect(m_worker, &InferenceWorker::threadsChanged, this, &InferenceService::threadsChanged);
  connect(m_worker, &InferenceWorker::loadProgressed, this, &InferenceService::onLoadProgressed);
  connect(m_worker, &InferenceWorker::loadFinished, this, &InferenceService::onLoadFinished);
  connect(m_worker, &InferenceWorker::analysisFinished, this, &InferenceService::onAnalysisFinished);
}

void InferenceService::requestMachine() {
  QMetaObject::invokeMethod(m_worker, &InferenceWorker::describeMachine, Qt::QueuedConnection);
}

void InferenceService::requestThreads(int count) {
  QMetaObject::invokeMethod(
      m_worker, [worker = m_worker, count] { worker->setThreads(count); }, Qt::QueuedConnection);
}

InferenceService::Running InferenceService::begin(Running& previous) {
  previous.stop.request_stop();
  previous = Running{++m_lastId, std::stop_source()};
  return previous;
}

void InferenceService::requestLoad(const QString& path, const QString& device) {
  const Running running = begin(m_load);
  const LoadRequest request{running.id, path, device, running.stop.get_token()};
  QMetaObject::invokeMethod(
      m_worker, [worker = m_worker, request] { worker->load(request); }, Qt::QueuedConnection);
  Q_EMIT loadStarted(path);
  updateBusy();
}

void InferenceService::requestAnalysis(const Question& question, Urgency urgency) {
  m_waiting = question;
  if (urgency == Urgency::Typed) {
    m_debounce.start();
  } else {
    m_debounce.stop();
    sendWaitingQuestion();
  }
  updateBusy();
}

void InferenceService::sendWaitingQuestion() {
  if (!m_waiting || loading() || !m_hasModel || m_debounce.isActive()) return;
  const Running running = begin(m_analysis);
  const AnalysisRequest request{running.id, *std::exchange(m_waiting, std::nullopt),
                                running.stop.get_token()};
  QMetaObject::invokeMethod(
      m_worker, [worker = m_worker, request] { worker->analyse(request); }, Qt::QueuedConnection);
}

void InferenceService::cancel() {
  if (loading()) {
    m_load.stop.request_stop();
    return;
  }
  m_analysis.stop.request_stop();
  m_debounce.stop();
  m_waiting.reset();
  updateBusy();
}

void InferenceService::onLoadProgressed(RequestId id, double fraction, const QString& what) {
  if (id == m_load.id && !m_load.stop.stop_requested()) Q_EMIT loadProgress(fraction, what);
}

void InferenceService::onLoadFinished(const LoadOutcome& outcome) {
  if (outcome.model) m_hasModel = true;
  if (outcome.id != m_load.id) {
    if (outcome.model) m_unannounced = outcome;
    return;
  }
  m_load = {};
  reportLoad(outcome);
  m_unannounced.reset();
  sendWaitingQuestion();
  updateBusy();
}

void InferenceService::reportLoad(const LoadOutcome& outcome) {
  if (outcome.model) {
    Q_EMIT modelLoaded(*outcome.model, outcome.device);
    return;
  }
  if (m_unannounced) Q_EMIT modelLoaded(*m_unannounced->model, m_unannounced->device);
  if (outcome.model.error().code == ErrorCode::Cancelled) {
    Q_EMIT loadCancelled();
  } else {
    Q_EMIT loadFailed(outcome.path, outcome.model.error());
  }
}

void InferenceService::onAnalysisFinished(const AnalysisOutcome& outcome) {
  if (outcome.id != m_analysis.id) return;
  const bool stopped = m_analysis.stop.stop_requested();
  m_analysis = {};
  if (outcome.answer && !stopped) {
    Q_EMIT analysisReady(*outcome.answer, outcome.question);
  } else if (!outcome.answer && outcome.answer.error().code != ErrorCode::Cancelled) {
    Q_EMIT analysisFailed(outcome.answer.error());
  }
  updateBusy();
}

void InferenceService::updateBusy() {
  const bool waiting = m_waiting && (m_hasModel || loading());
  const bool busy = loading() || m_analysis.id != 0 || waiting;
  if (busy == m_busy) return;
  m_busy = busy;
  Q_EMIT busyChanged(busy);
}

}  // namespace ufb
