// SPDX-License-Identifier: MIT
#include "session.h"

#include "token_tracking.h"

namespace ufb {
namespace {

/// Typing changes one character at a time; masks, fills, examples and pasted text change more.
bool looksTyped(const QString& before, const QString& after) {
  return std::abs(before.size() - after.size()) <= 1;
}

}  // namespace

Session::Session(ModelLoader loader, QObject* parent) : QObject(parent), m_service(std::move(loader)) {
  connect(&m_service, &InferenceService::modelLoaded, this, &Session::onModelLoaded);
  connect(&m_service, &InferenceService::analysisReady, this, &Session::onAnswer);
}

void Session::load(const QString& path) {
  m_service.requestLoad(path, m_device);
}

void Session::setDevice(const QString& device) {
  m_device = device;
  if (!m_model.path.isEmpty()) load(m_model.path);
}

void Session::setThreads(int count) {
  m_service.requestThreads(count);
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
  m_service.requestAnalysis(m_question, urgency);
}

void Session::setStale(bool stale) {
  if (stale == m_stale) return;
  m_stale = stale;
  Q_EMIT staleChanged(stale);
}

void Session::onModelLoaded(const view::ModelItem& model) {
  m_model = model;
  Q_EMIT modelChanged(model);
  ask(InferenceService::Urgency::Now);
}

void Session::onAnswer(const Answer& answer) {
  const QVector<view::TokenItem> before = m_answer.prediction.tokens;
  m_answer = answer;
  updateSelection(before);
  Q_EMIT answerChanged(m_answer);
  setStale(answer.prediction.text != m_question.text);
}

void Session::updateSelection(const QVector<view::TokenItem>& before) {
  const QVector<view::TokenItem>& tokens = m_answer.prediction.tokens;
  const int previous = m_selection.primaryToken();
  const bool ours = previous < 0 || previous == m_chosenByUs;
  const bool anyMask = !m_answer.prediction.masks.isEmpty();
  int next = ours && anyMask ? defaultToken(tokens) : followToken(before, tokens, previous);
  const bool kept = next >= 0 && !ours;
  if (next < 0) next = defaultToken(tokens);

  const int layers = m_answer.routing ? m_answer.routing->layers : m_model.layers;
  const int trees = m_answer.routing ? m_answer.routing->trees : 1;
  m_selection.setExtent(static_cast<int>(tokens.size()), layers, trees);
  if (next >= 0 && next != m_selection.primaryToken()) m_selection.selectToken(next);
  m_chosenByUs = kept ? -1 : next;
}

}  // namespace ufb
