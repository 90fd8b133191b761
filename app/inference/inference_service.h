// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSemaphore>
#include <QThread>
#include <QTimer>
#include <array>
#include <optional>
#include <stop_token>

#include "inference/request.h"
#include "presenters/machine_item.h"

namespace ufb {

class InferenceWorker;

/// The GUI thread's face of the inference thread. It never waits: requests return at once, results come as
/// signals. Of each kind the newest request wins: older ones are stopped and their results dropped.
/// Texts that arrive during a load are analysed when it has ended, by whichever model is there then.
class InferenceService : public QObject {
  Q_OBJECT
 public:
  enum class Urgency {
    Typed,  ///< more keys may follow: wait a moment for them, unless answers come within a frame anyway
    Now
  };

  explicit InferenceService(ModelLoader loader = loadModel, QObject* parent = nullptr);
  /// Stops what runs and waits for it; at most one layer's time.
  ~InferenceService() override;

  /// Whatever is asked from now on, here or of other workers on the thread, waits for release().
  void hold();
  /// Does nothing if nothing is held.
  void release();

  /// Sends machineDescribed().
  void requestMachine();
  /// `path` may be a bundled model's name. The model at hand stays if this fails or is cancelled.
  void requestLoad(const QString& path, const QString& device = QStringLiteral("cpu"),
                   ModelSlot slot = ModelSlot::A);
  /// Frees model B and stops its load. Answers that come later have none of it.
  void requestUnloadSecond();
  /// Model A becomes B and B becomes A; what was asked before is dropped. Only while neither is being loaded.
  void requestSwap();
  /// Counts agreement of A and B over a file, beside everything else. Of several the newest wins.
  void requestAgreement(const QString& path);
  /// What was counted by then comes as agreementFinished().
  void cancelAgreement();
  void requestAnalysis(const Question& question, Urgency urgency = Urgency::Now);
  /// 0 = one per physical core.
  void requestThreads(int count);
  /// Stops the loads; if there is none, the analysis that runs or waits.
  void cancel();

  /// For other workers that are to share its thread and its models. Lives there: no call from here.
  [[nodiscard]] InferenceWorker& worker() const { return *m_worker; }

  /// Something runs or waits to run.
  [[nodiscard]] bool busy() const { return m_busy; }
  [[nodiscard]] bool loading() const { return loading(ModelSlot::A) || loading(ModelSlot::B); }
  [[nodiscard]] bool loading(ModelSlot slot) const { return m_loads[indexOf(slot)].id != 0; }
  [[nodiscard]] bool counting() const { return m_agreement.id != 0; }

 Q_SIGNALS:
  void machineDescribed(const ufb::MachineItem& machine);
  void loadStarted(const QString& path, ufb::ModelSlot slot);
  void loadProgress(double fraction, const QString& what);
  void modelLoaded(const ufb::view::ModelItem& model, const QString& device, ufb::ModelSlot slot);
  /// The path is as requested; a model loaded before still works.
  void loadFailed(const QString& path, const ufb::Error& error, ufb::ModelSlot slot);
  void loadCancelled(ufb::ModelSlot slot);
  void analysisReady(const ufb::Answer& answer, const ufb::Question& question);
  void analysisFailed(const ufb::Error& error);
  void agreementStarted(const QString& path);
  void agreementProgress(const ufb::view::AgreementItem& soFar, double fraction);
  /// To the end of the file, or until it was stopped or a model changed.
  void agreementFinished(const ufb::view::AgreementItem& agreement);
  void agreementFailed(const ufb::Error& error);
  void threadsChanged(int count);
  void busyChanged(bool busy);

 private:
  /// A request that the worker has; id 0 if it has none.
  struct Running {
    RequestId id = 0;
    std::stop_source stop;
  };

  [[nodiscard]] static std::size_t indexOf(ModelSlot slot) { return static_cast<std::size_t>(slot); }
  void connectWorker();
  [[nodiscard]] Running begin(Running& previous);
  void reportLoad(const LoadOutcome& outcome);
  void sendWaitingQuestion();
  void onLoadProgressed(RequestId id, double fraction, const QString& what);
  void onLoadFinished(const LoadOutcome& outcome);
  void onAnalysisFinished(const AnalysisOutcome& outcome);
  void onAgreementFinished(const AgreementOutcome& outcome);
  void updateBusy();

  QSemaphore m_gate;  ///< the thread waits for it while it is held
  bool m_held = false;
  QThread m_thread;
  InferenceWorker* m_worker = nullptr;  ///< deleted on its thread when that ends
  RequestId m_lastId = 0;
  std::array<Running, 2> m_loads;  ///< by ModelSlot
  Running m_analysis;
  Running m_agreement;
  std::optional<Question> m_waiting;  ///< for the debounce timer or for the end of a load
  /// A model that was complete before its request was replaced: it is in use if the newer load fails.
  std::array<std::optional<LoadOutcome>, 2> m_unannounced;
  RequestId m_unloaded = 0;  ///< loads of B up to this one came before it was freed
  QTimer m_debounce;
  std::array<bool, 2> m_hasModel{};
  bool m_busy = false;
};

}  // namespace ufb
