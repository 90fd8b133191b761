// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThread>
#include <QTimer>
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
    Typed,  ///< more keys may follow: wait a moment for them
    Now
  };

  explicit InferenceService(ModelLoader loader = loadModel, QObject* parent = nullptr);
  /// Stops what runs and waits for it; at most one layer's time.
  ~InferenceService() override;

  /// Sends machineDescribed().
  void requestMachine();
  /// `path` may be a bundled model's name. The model at hand stays if this fails or is cancelled.
  void requestLoad(const QString& path, const QString& device = QStringLiteral("cpu"));
  void requestAnalysis(const Question& question, Urgency urgency = Urgency::Now);
  /// 0 = one per physical core.
  void requestThreads(int count);
  /// Stops the load; if there is none, the analysis that runs or waits.
  void cancel();

  /// Something runs or waits to run.
  [[nodiscard]] bool busy() const { return m_busy; }
  [[nodiscard]] bool loading() const { return m_load.id != 0; }

 Q_SIGNALS:
  void machineDescribed(const ufb::MachineItem& machine);
  void loadStarted(const QString& path);
  void loadProgress(double fraction, const QString& what);
  void modelLoaded(const ufb::view::ModelItem& model, const QString& device);
  /// The path is as requested; a model loaded before still works.
  void loadFailed(const QString& path, const ufb::Error& error);
  void loadCancelled();
  void analysisReady(const ufb::Answer& answer, const ufb::Question& question);
  void analysisFailed(const ufb::Error& error);
  void threadsChanged(int count);
  void busyChanged(bool busy);

 private:
  /// A request that the worker has; id 0 if it has none.
  struct Running {
    RequestId id = 0;
    std::stop_source stop;
  };

  void connectWorker();
  [[nodiscard]] Running begin(Running& previous);
  void reportLoad(const LoadOutcome& outcome);
  void sendWaitingQuestion();
  void onLoadProgressed(RequestId id, double fraction, const QString& what);
  void onLoadFinished(const LoadOutcome& outcome);
  void onAnalysisFinished(const AnalysisOutcome& outcome);
  void updateBusy();

  QThread m_thread;
  InferenceWorker* m_worker = nullptr;  ///< deleted on its thread when that ends
  RequestId m_lastId = 0;
  Running m_load;
  Running m_analysis;
  std::optional<Question> m_waiting;  ///< for the debounce timer or for the end of a load
  /// A model that was complete before its request was replaced: it is in use if the newer load fails.
  std::optional<LoadOutcome> m_unannounced;
  QTimer m_debounce;
  bool m_hasModel = false;
  bool m_busy = false;
};

}  // namespace ufb
