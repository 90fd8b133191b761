// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <memory>

#include "inference/request.h"
#include "presenters/machine_item.h"

namespace ufb {

/// The only place that calls the engine. Lives on the inference thread; models are made, used and destroyed
/// there. Every request is answered by exactly one outcome; no exception leaves this class.
class InferenceWorker : public QObject {
  Q_OBJECT
 public:
  explicit InferenceWorker(ModelLoader loader);
  ~InferenceWorker() override;

  void describeMachine();
  /// Opens a model. The model at hand stays until the new one is complete.
  void load(const LoadRequest& request);
  void analyse(const AnalysisRequest& request);
  /// 0 = one per physical core.
  void setThreads(int count);

 Q_SIGNALS:
  void machineDescribed(const ufb::MachineItem& machine);
  /// At most thirty a second.
  void loadProgressed(quint64 id, double fraction, const QString& what);
  void loadFinished(const ufb::LoadOutcome& outcome);
  void analysisFinished(const ufb::AnalysisOutcome& outcome);
  void threadsChanged(int count);

 private:
  Result<view::ModelItem> tryLoad(const LoadRequest& request);
  Result<Answer> tryAnalyse(const AnalysisRequest& request) const;
  [[nodiscard]] ProgressCallback progressReporter(RequestId id);

  ModelLoader m_loader;
  std::unique_ptr<Model> m_model;
};

}  // namespace ufb
