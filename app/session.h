// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "inference/inference_service.h"
#include "models/selection.h"

namespace ufb {

/// What the window is about: model, text, answer and selection, with one signal for each change. Holds no
/// widget. Asks the inference service and keeps the last good answer until there is a newer one.
class Session : public QObject {
  Q_OBJECT
 public:
  explicit Session(ModelLoader loader = loadModel, QObject* parent = nullptr);

  [[nodiscard]] InferenceService& service() { return m_service; }
  [[nodiscard]] Selection& selection() { return m_selection; }
  [[nodiscard]] const view::ModelItem& model() const { return m_model; }  ///< empty name: none yet
  [[nodiscard]] const Answer& answer() const { return m_answer; }
  [[nodiscard]] const QString& text() const { return m_question.text; }
  /// The answer belongs to an older text, word or model.
  [[nodiscard]] bool stale() const { return m_stale; }

  void load(const QString& path);
  /// Loads the present model again on another device; remembered for later loads.
  void setDevice(const QString& device);
  [[nodiscard]] const QString& device() const { return m_device; }
  /// 0 = one per physical core. Asks again, so that the times are those of the new count.
  void setThreads(int count);
  /// Asks at once if the text came as a whole or a mask was set or filled, else after the last keystroke.
  void setText(const QString& text);
  void setTargetWord(const QString& word);

 Q_SIGNALS:
  void modelChanged(const ufb::view::ModelItem& model);
  void answerChanged(const ufb::Answer& answer);
  void staleChanged(bool stale);

 private:
  void onModelLoaded(const view::ModelItem& model);
  void onAnswer(const Answer& answer);
  void ask(InferenceService::Urgency urgency);
  void setStale(bool stale);
  void updateSelection(const QVector<view::TokenItem>& before);

  InferenceService m_service;
  Selection m_selection;
  view::ModelItem m_model;
  Answer m_answer;
  Question m_question;
  QString m_device = QStringLiteral("cpu");
  bool m_stale = false;
  int m_chosenByUs = -1;  ///< the primary token if nobody has chosen another one since
};

}  // namespace ufb
