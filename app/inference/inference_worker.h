// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <array>
#include <memory>

#include "inference/agreement_job.h"
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
  /// Frees model B.
  void unloadSecond();
  /// Model A becomes B, and B becomes A.
  void swapModels();
  /// Puts the question to model A and, if there is one, to model B.
  void analyse(const AnalysisRequest& request);
  /// Counts in slices between which other requests are served. A newer count, and any change of the models,
  /// ends it: what was counted by then is its outcome.
  void countAgreement(const AgreementRequest& request);
  /// 0 = one per physical core.
  void setThreads(int count);
  /// Model A; null if there is none. For others on the inference thread.
  [[nodiscard]] const Model* model() const { return m_models[0].get(); }

 Q_SIGNALS:
  void machineDescribed(const ufb::MachineItem& machine);
  /// At most thirty a second.
  void loadProgressed(quint64 id, double fraction, const QString& what);
  void loadFinished(const ufb::LoadOutcome& outcome);
  void analysisFinished(const ufb::AnalysisOutcome& outcome);
  /// Model A is about to be another one. For others on the inference thread, connected directly.
  void modelLeaves();
  void threadsChanged(int count);
  /// At most ten a second.
  void agreementProgressed(quint64 id, const ufb::view::AgreementItem& soFar, double fraction);
  void agreementFinished(const ufb::AgreementOutcome& outcome);

 private:
  Result<view::ModelItem> tryLoad(const LoadRequest& request);
  Result<Answer> tryAnalyse(const AnalysisRequest& request) const;
  Result<Answer> tryAnalyseSecond(const AnalysisRequest& request, const Analysis& first, Answer answer) const;
  void goOnCounting(RequestId id);
  void endCounting();
  [[nodiscard]] ProgressCallback progressReporter(RequestId id);

  ModelLoader m_loader;
  std::array<std::unique_ptr<Model>, 2> m_models;  ///< by ModelSlot
  std::unique_ptr<AgreementJob> m_counting;        ///< looks at both models: goes before they do
};

}  // namespace ufb
