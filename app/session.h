// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include "inference/inference_service.h"
#include "models/selection.h"
#include "routing_memory.h"

namespace ufb {

/// What the window is about: model, text, answer and selection, with one signal for each change. Holds no
/// widget. Asks the inference service and keeps the last good answer until there is a newer one.
class Session : public QObject {
  Q_OBJECT
 public:
  explicit Session(ModelLoader loader = loadModel, QObject* parent = nullptr);

  [[nodiscard]] InferenceService& service() { return m_service; }
  [[nodiscard]] Selection& selection() { return m_selection; }
  [[nodiscard]] const Selection& selection() const { return m_selection; }
  /// The pinned text, and those of before.
  [[nodiscard]] RoutingMemory& memory() { return m_memory; }
  [[nodiscard]] const RoutingMemory& memory() const { return m_memory; }
  [[nodiscard]] const view::ModelItem& model() const { return m_model; }  ///< empty name: none yet
  [[nodiscard]] const view::ModelItem& secondModel() const {
    return m_modelB;
  }  ///< empty name: there is none
  [[nodiscard]] const Answer& answer() const { return m_answer; }
  /// What model B says; null if there is none, or it has not answered yet.
  [[nodiscard]] const SecondAnswer* answerB() const { return m_answer.second.get(); }
  /// A second model was asked for that has not answered yet.
  [[nodiscard]] bool awaitsSecond() const;
  [[nodiscard]] const QString& text() const { return m_question.text; }
  /// The answer belongs to an older text, word or model.
  [[nodiscard]] bool stale() const { return m_stale; }
  /// The token of a mask that the newest answer has and the one before had not; -1 if there is none.
  [[nodiscard]] int newMask() const { return m_newMask; }
  /// The primary token is one that the user chose, not the default.
  [[nodiscard]] bool chosenByUser() const;

  void load(const QString& path);
  /// Opens model B. While the first model A is on its way, its first answer comes before.
  void loadSecond(const QString& path);
  void unloadSecond();
  /// A becomes B and B becomes A, with no loading. Does nothing without two models, or during a load.
  void swapModels();
  /// Loads the present model again on another device, or what was asked for last if none could be loaded.
  /// Later loads go there too, unless this one fails.
  void setDevice(const QString& device);
  /// Where the model is; before the first one, where the next goes.
  [[nodiscard]] const QString& device() const { return m_device; }
  /// 0 = one per physical core. Asks again, so that the times are those of the new count.
  void setThreads(int count);
  /// Asks at once if the text came as a whole or a mask was set or filled, else after the last keystroke.
  void setText(const QString& text);
  void setTargetWord(const QString& word);
  /// While paused nothing is asked: what changes meanwhile is asked for when it goes on.
  void setPaused(bool paused);
  /// Where the cursor stands in the text, in UTF-16 units: tells which of several new masks is meant.
  void setCursor(int position) { m_cursor = position; }

 Q_SIGNALS:
  void modelChanged(const ufb::view::ModelItem& model);
  /// Another model B, or none: the name is empty then.
  void secondModelChanged(const ufb::view::ModelItem& model);
  void answerChanged(const ufb::Answer& answer);
  void staleChanged(bool stale);
  /// The answer has been too old for long enough to be dimmed, or it is no longer. Where answers come at once
  /// nothing flickers.
  void dimmed(bool dim);
  /// device() has changed, or another one was tried in vain.
  void deviceSettled(const QString& device);

 private:
  void onModelLoaded(const view::ModelItem& model, const QString& device, ModelSlot slot);
  void onSecondLoaded(const view::ModelItem& model);
  void onLoadFailed(const Error& error, ModelSlot slot);
  void loadPendingSecond();
  void takeAnswer(const Answer& answer);
  void onAnswer(const Answer& answer, const Question& question);
  void settleDevice(const QString& device);
  void ask(InferenceService::Urgency urgency);
  void setStale(bool stale);
  void updateSelection(const QVector<view::TokenItem>& before);
  [[nodiscard]] int tokenToShow(const QVector<view::TokenItem>& before) const;

  InferenceService m_service;
  Selection m_selection;
  RoutingMemory m_memory;
  view::ModelItem m_model;
  view::ModelItem m_modelB;
  QString m_pendingSecond;  ///< model B to open when A has answered
  Answer m_answer;
  Question m_question;
  QString m_device = QStringLiteral("cpu");
  QString m_wantedDevice = m_device;  ///< of the load that runs, and of later ones
  QString m_wantedPath;               ///< the last one asked for
  bool m_stale = false;
  QTimer m_dimming;
  bool m_paused = false;
  int m_cursor = 0;
  int m_newMask = -1;
  int m_chosenByUs = -1;  ///< the primary token if nobody has chosen another one since
};

}  // namespace ufb
