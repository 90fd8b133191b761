// SPDX-License-Identifier: MIT
#include "session.h"

#include <utility>

#include "presenters/compare_presenter.h"
#include "token_tracking.h"

namespace ufb {
namespace {

const QString kFallback = QStringLiteral("cpu");
constexpr int kDimAfterMs = 60;

}  // namespace

Session::Session(ModelLoader loader, QObject* parent) : QObject(parent), m_service(std::move(loader)) {
  m_dimming.setSingleShot(true);
  m_dimming.setInterval(kDimAfterMs);
  connect(&m_dimming, &QTimer::timeout, this, [this] { Q_EMIT dimmed(true); });
  connect(&m_service, &InferenceService::modelLoaded, this, &Session::onModelLoaded);
  connect(&m_service, &InferenceService::loadFailed, this,
          [this](const QString&, const Error& error, ModelSlot slot) { onLoadFailed(error, slot); });
  connect(&m_service, &InferenceService::loadCancelled, this, [this](ModelSlot slot) {
    if (slot == ModelSlot::A) settleDevice(m_device);
    m_pendingSecond.clear();
  });
  connect(&m_service, &InferenceService::analysisFailed, this, &Session::loadPendingSecond);
  connect(&m_service, &InferenceService::analysisReady, this, &Session::onAnswer);
}

void Session::load(const QString& path) {
  m_wantedPath = path;
  m_service.requestLoad(path, m_wantedDevice);
}

void Session::loadSecond(const QString& path) {
  if (m_model.path.isEmpty() && m_service.loading(ModelSlot::A)) {
    m_pendingSecond = path;
  } else {
    m_service.requestLoad(path, m_wantedDevice, ModelSlot::B);
  }
}

void Session::loadPendingSecond() {
  if (m_pendingSecond.isEmpty()) return;
  m_service.requestLoad(std::exchange(m_pendingSecond, QString()), m_wantedDevice, ModelSlot::B);
}

void Session::unloadSecond() {
  m_pendingSecond.clear();
  m_service.requestUnloadSecond();
  m_modelB = {};
  m_answer.second.reset();
  Q_EMIT secondModelChanged(m_modelB);
}

bool Session::awaitsSecond() const {
  if (!m_pendingSecond.isEmpty() || m_service.loading(ModelSlot::B)) return true;
  return !m_modelB.name.isEmpty() && (m_stale || answerB() == nullptr);
}

void Session::swapModels() {
  if (m_model.name.isEmpty() || m_modelB.name.isEmpty() || m_service.loading()) return;
  m_service.requestSwap();
  std::swap(m_model, m_modelB);
  ++m_question.revision;
  const auto second = m_answer.second;
  Q_EMIT modelChanged(m_model);
  Q_EMIT secondModelChanged(m_modelB);
  if (second == nullptr || second->problem || m_stale) {
    m_answer.second.reset();
    ask(InferenceService::Urgency::Now);
  }
  if (second == nullptr || second->problem) return;
  // Both have answered already: nothing is computed again.
  Answer first = second->answer;
  Answer other = m_answer;
  other.second.reset();
  first.second = std::make_shared<const SecondAnswer>(
      SecondAnswer{std::move(other), swapped(second->comparison), std::nullopt});
  takeAnswer(first);
}

void Session::setDevice(const QString& device) {
  m_wantedDevice = device;
  const bool keepsModel = !m_model.path.isEmpty() && !m_service.loading();
  const QString path = keepsModel ? m_model.path : m_wantedPath;
  if (path.isEmpty()) {
    settleDevice(device);
  } else {
    load(path);
  }
}

void Session::settleDevice(const QString& device) {
  m_device = device;
  m_wantedDevice = device;
  Q_EMIT deviceSettled(device);
}

void Session::onLoadFailed(const Error& error, ModelSlot slot) {
  if (slot == ModelSlot::B) return;  // A works where it is, and B, if there was one, still does
  loadPendingSecond();
  const bool hasModel = !m_model.path.isEmpty();
  if (hasModel) settleDevice(m_device);
  // Without a model no device has proved to work, but the CPU always does.
  if (!hasModel && error.code == ErrorCode::DeviceUnavailable) settleDevice(kFallback);
}

void Session::setThreads(int count) {
  m_service.requestThreads(count);
  ++m_question.revision;
  if (!m_model.name.isEmpty()) ask(InferenceService::Urgency::Now);
}

void Session::setText(const QString& text) {
  if (text == m_question.text) return;
  const auto urgency =
      looksTyped(m_question.text, text) ? InferenceService::Urgency::Typed : InferenceService::Urgency::Now;
  m_question.text = text;
  ask(urgency);
}

void Session::setTargetWord(const QString& word) {
  const QStringList targets = word.isEmpty() ? QStringList() : QStringList(word);
  if (targets == m_question.targets) return;
  m_question.targets = targets;
  ask(InferenceService::Urgency::Typed);
}

void Session::ask(InferenceService::Urgency urgency) {
  setStale(true);
  if (!m_paused) m_service.requestAnalysis(m_question, urgency);
}

void Session::setPaused(bool paused) {
  m_paused = paused;
  if (!paused && m_stale) m_service.requestAnalysis(m_question, InferenceService::Urgency::Now);
}

void Session::setStale(bool stale) {
  if (stale == m_stale) return;
  m_stale = stale;
  Q_EMIT staleChanged(stale);
  if (stale) {
    m_dimming.start();
  } else {
    m_dimming.stop();
    Q_EMIT dimmed(false);
  }
}

void Session::onModelLoaded(const view::ModelItem& model, const QString& device, ModelSlot slot) {
  if (slot == ModelSlot::B) {
    onSecondLoaded(model);
    return;
  }
  const bool moved = device != m_device;
  m_model = model;
  ++m_question.revision;
  settleDevice(device);
  Q_EMIT modelChanged(model);
  ask(InferenceService::Urgency::Now);
  if (moved && !m_modelB.path.isEmpty()) loadSecond(m_modelB.path);
}

void Session::onSecondLoaded(const view::ModelItem& model) {
  m_modelB = model;
  m_answer.second.reset();
  ++m_question.revision;
  Q_EMIT secondModelChanged(model);
  if (!m_model.name.isEmpty()) ask(InferenceService::Urgency::Now);
}

void Session::onAnswer(const Answer& answer, const Question& question) {
  takeAnswer(answer);
  setStale(question != m_question);
  loadPendingSecond();
}

void Session::takeAnswer(const Answer& answer) {
  const QVector<view::TokenItem> before = m_answer.prediction.tokens;
  m_answer = answer;
  if (m_modelB.name.isEmpty()) m_answer.second.reset();  // it was freed in the meantime
  m_memory.take(m_answer.routing);
  updateSelection(before);
  Q_EMIT answerChanged(m_answer);
}

bool Session::chosenByUser() const {
  return m_selection.primaryToken() >= 0 && m_selection.primaryToken() != m_chosenByUs;
}

/// A word that the user chose is kept. Otherwise the mask that was just made is the one to look at.
int Session::tokenToShow(const QVector<view::TokenItem>& before) const {
  const QVector<view::TokenItem>& tokens = m_answer.prediction.tokens;
  const int previous = m_selection.primaryToken();
  const int followed = followToken(before, tokens, previous);
  const bool onMask = followed >= 0 && tokens[followed].mask;
  const bool wasMask = previous >= 0 && previous < before.size() && before[previous].mask;
  if (chosenByUser() && !wasMask) return followed;
  if (m_newMask >= 0) return m_newMask;
  const bool ours = !chosenByUser() && !m_answer.prediction.masks.isEmpty();
  return onMask || !ours ? followed : -1;
}

void Session::updateSelection(const QVector<view::TokenItem>& before) {
  const QVector<view::TokenItem>& tokens = m_answer.prediction.tokens;
  m_newMask = ufb::newMask(before, tokens, m_cursor);
  const bool users = chosenByUser();
  const int wanted = tokenToShow(before);
  const int next = wanted >= 0 ? wanted : defaultToken(tokens);
  const bool kept = users && wanted >= 0;

  const int layers = m_answer.routing ? m_answer.routing->layers : m_model.layers;
  const int trees = m_answer.routing ? m_answer.routing->trees : 1;
  const int depth = m_answer.routing ? m_answer.routing->depth : 0;
  m_selection.setExtent(static_cast<int>(tokens.size()), layers, trees, depth);
  if (next >= 0 && next != m_selection.primaryToken()) m_selection.selectToken(next);
  m_chosenByUs = kept ? -1 : next;
}

}  // namespace ufb
