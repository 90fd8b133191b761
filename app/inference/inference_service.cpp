// SPDX-License-Identifier: MIT
#include "inference/inference_service.h"

#include <utility>

#include "inference/inference_worker.h"

namespace ufb {
namespace {

constexpr int kDebounceMs = 40;
/// An answer that takes less than a frame is not worth waiting for the next key.
constexpr double kQuickMs = 16;

double costOf(const Answer& answer) {
  return answer.times.total + (answer.second ? answer.second->answer.times.total : 0);
}

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
  for (Running* running : {&m_loads[0], &m_loads[1], &m_analysis, &m_agreement}) running->stop.request_stop();
  release();
  m_thread.quit();
  m_thread.wait();
}

void InferenceService::connectWorker() {
  connect(m_worker, &InferenceWorker::machineDescribed, this, &InferenceService::machineDescribed);
  connect(m_worker, &InferenceWorker::threadsChanged, this, &InferenceService::threadsChanged);
  connect(m_worker, &InferenceWorker::loadProgressed, this, &InferenceService::onLoadProgressed);
  connect(m_worker, &InferenceWorker::loadFinished, this, &InferenceService::onLoadFinished);
  connect(m_worker, &InferenceWorker::analysisFinished, this, &InferenceService::onAnalysisFinished);
  connect(m_worker, &InferenceWorker::agreementFinished, this, &InferenceService::onAgreementFinished);
  connect(m_worker, &InferenceWorker::agreementProgressed, this,
          [this](RequestId id, const view::AgreementItem& soFar, double fraction) {
            if (id == m_agreement.id) Q_EMIT agreementProgress(soFar, fraction);
          });
}

void InferenceService::hold() {
  if (m_held) return;
  m_held = true;
  QMetaObject::invokeMethod(
      m_worker, [this] { m_gate.acquire(); }, Qt::QueuedConnection);
}

void InferenceService::release() {
  if (!m_held) return;
  m_held = false;
  m_gate.release();
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

void InferenceService::requestLoad(const QString& path, const QString& device, ModelSlot slot) {
  const Running running = begin(m_loads[indexOf(slot)]);
  const LoadRequest request{running.id, path, device, slot, running.stop.get_token()};
  QMetaObject::invokeMethod(
      m_worker, [worker = m_worker, request] { worker->load(request); }, Qt::QueuedConnection);
  Q_EMIT loadStarted(path, slot);
  updateBusy();
}

void InferenceService::requestUnloadSecond() {
  Running& load = m_loads[indexOf(ModelSlot::B)];
  const bool wasLoading = load.id != 0;
  load.stop.request_stop();
  load = {};
  m_unloaded = m_lastId;
  m_hasModel[indexOf(ModelSlot::B)] = false;
  m_unannounced[indexOf(ModelSlot::B)].reset();
  QMetaObject::invokeMethod(m_worker, &InferenceWorker::unloadSecond, Qt::QueuedConnection);
  if (wasLoading) Q_EMIT loadCancelled(ModelSlot::B);
  sendWaitingQuestion();
  updateBusy();
}

void InferenceService::requestSwap() {
  Q_ASSERT(!loading());
  m_analysis.stop.request_stop();
  m_analysis = {};
  std::swap(m_hasModel[0], m_hasModel[1]);
  QMetaObject::invokeMethod(m_worker, &InferenceWorker::swapModels, Qt::QueuedConnection);
  updateBusy();
}

void InferenceService::requestAgreement(const QString& path) {
  const Running running = begin(m_agreement);
  const AgreementRequest request{running.id, path, running.stop.get_token()};
  QMetaObject::invokeMethod(
      m_worker, [worker = m_worker, request] { worker->countAgreement(request); }, Qt::QueuedConnection);
  Q_EMIT agreementStarted(path);
}

void InferenceService::cancelAgreement() {
  m_agreement.stop.request_stop();
}

void InferenceService::onAgreementFinished(const AgreementOutcome& outcome) {
  if (outcome.id != m_agreement.id) return;
  m_agreement = {};
  if (outcome.agreement) {
    Q_EMIT agreementFinished(*outcome.agreement);
  } else {
    Q_EMIT agreementFailed(outcome.agreement.error());
  }
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
  if (!m_waiting || loading() || !m_hasModel[0] || m_debounce.isActive()) return;
  const Running running = begin(m_analysis);
  const AnalysisRequest request{running.id, *std::exchange(m_waiting, std::nullopt),
                                running.stop.get_token()};
  QMetaObject::invokeMethod(
      m_worker, [worker = m_worker, request] { worker->analyse(request); }, Qt::QueuedConnection);
}

void InferenceService::cancel() {
  if (loading()) {
    for (Running& load : m_loads) load.stop.request_stop();
    return;
  }
  m_analysis.stop.request_stop();
  m_debounce.stop();
  m_waiting.reset();
  updateBusy();
}

void InferenceService::onLoadProgressed(RequestId id, double fraction, const QString& what) {
  for (const Running& load : m_loads) {
    if (id == load.id && !load.stop.stop_requested()) Q_EMIT loadProgress(fraction, what);
  }
}

void InferenceService::onLoadFinished(const LoadOutcome& outcome) {
  if (outcome.slot == ModelSlot::B && outcome.id <= m_unloaded) return;
  const std::size_t slot = indexOf(outcome.slot);
  if (outcome.model) m_hasModel[slot] = true;
  if (outcome.id != m_loads[slot].id) {
    if (outcome.model) m_unannounced[slot] = outcome;
    return;
  }
  m_loads[slot] = {};
  reportLoad(outcome);
  m_unannounced[slot].reset();
  sendWaitingQuestion();
  updateBusy();
}

void InferenceService::reportLoad(const LoadOutcome& outcome) {
  if (outcome.model) {
    Q_EMIT modelLoaded(*outcome.model, outcome.device, outcome.slot);
    return;
  }
  if (const auto& earlier = m_unannounced[indexOf(outcome.slot)])
    Q_EMIT modelLoaded(*earlier->model, earlier->device, outcome.slot);
  if (outcome.model.error().code == ErrorCode::Cancelled) {
    Q_EMIT loadCancelled(outcome.slot);
  } else {
    Q_EMIT loadFailed(outcome.path, outcome.model.error(), outcome.slot);
  }
}

void InferenceService::onAnalysisFinished(const AnalysisOutcome& outcome) {
  if (outcome.id != m_analysis.id) return;
  const bool stopped = m_analysis.stop.stop_requested();
  m_analysis = {};
  if (outcome.answer && !stopped) {
    m_debounce.setInterval(costOf(*outcome.answer) < kQuickMs ? 0 : kDebounceMs);
    Q_EMIT analysisReady(*outcome.answer, outcome.question);
  } else if (!outcome.answer && outcome.answer.error().code != ErrorCode::Cancelled) {
    Q_EMIT analysisFailed(outcome.answer.error());
  }
  updateBusy();
}

void InferenceService::updateBusy() {
  const bool waiting = m_waiting && (m_hasModel[0] || loading(ModelSlot::A));
  const bool busy = loading() || m_analysis.id != 0 || waiting;
  if (busy == m_busy) return;
  m_busy = busy;
  Q_EMIT busyChanged(busy);
}

}  // namespace ufb
