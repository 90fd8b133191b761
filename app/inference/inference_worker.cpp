// SPDX-License-Identifier: MIT
#include "inference/inference_worker.h"

#include <QThread>
#include <exception>
#include <new>

#include "presenters/answer_presenter.h"
#include "presenters/machine_presenter.h"
#include "presenters/model_presenter.h"

namespace ufb {
namespace {

constexpr qint64 kProgressIntervalMs = 1000 / 30;
constexpr int kCandidates = 50;

/// Runs `work` and turns whatever it throws into an Error about `subject`.
template <class Work>
auto guarded(const QString& subject, Work&& work) -> decltype(work()) {
  try {
    return work();
  } catch (const std::bad_alloc&) {
    return failure(ErrorCode::OutOfMemory, subject.toStdString(), "there is not enough memory for it",
                   "close other programs or use a smaller model");
  } catch (const std::exception& exception) {
    return failure(ErrorCode::Internal, subject.toStdString(), exception.what(), "please report this");
  } catch (...) {
    return failure(ErrorCode::Internal, subject.toStdString(), "an unknown exception", "please report this");
  }
}

tl::unexpected<Error> cancelled(const QString& subject) {
  return failure(ErrorCode::Cancelled, subject.toStdString(), "cancelled");
}

AnalysisOptions optionsFor(const AnalysisRequest& request) {
  AnalysisOptions options;
  options.top = kCandidates;
  options.trace = true;
  options.maskAliases = {"___", "<mask>", "[MASK]"};
  options.stop = request.stop;
  for (const QString& word : request.question.targets) options.targets.push_back(word.toStdString());
  return options;
}

}  // namespace

InferenceWorker::InferenceWorker(ModelLoader loader) : m_loader(std::move(loader)) {}

InferenceWorker::~InferenceWorker() = default;

void InferenceWorker::describeMachine() {
  const auto machine = guarded(QStringLiteral("machine"), []() -> Result<MachineItem> {
    return presentMachine(environment(), bundledModels());
  });
  Q_EMIT machineDescribed(machine.value_or(MachineItem{}));
}

void InferenceWorker::setThreads(int count) {
  const auto inForce =
      guarded(QStringLiteral("threads"), [count]() -> Result<int> { return ufb::setThreads(count); });
  if (inForce) Q_EMIT threadsChanged(*inForce);
}

void InferenceWorker::load(const LoadRequest& request) {
  LoadOutcome outcome{request.id, request.path, request.device,
                      guarded(request.path, [&] { return tryLoad(request); })};
  Q_EMIT loadFinished(outcome);
}

Result<view::ModelItem> InferenceWorker::tryLoad(const LoadRequest& request) {
  if (request.stop.stop_requested()) return cancelled(request.path);
  QElapsedTimer clock;
  clock.start();
  LoadOptions options;
  options.device = request.device.toStdString();
  options.stop = request.stop;
  options.progress = progressReporter(request.id);
  auto loaded = m_loader(request.path.toStdString(), options);
  if (!loaded) return tl::unexpected(loaded.error());
  if (request.stop.stop_requested()) return cancelled(request.path);
  auto item = presentModel((*loaded)->info(), static_cast<double>(clock.nsecsElapsed()) / 1e6);
  m_model = std::move(*loaded);
  return item;
}

ProgressCallback InferenceWorker::progressReporter(RequestId id) {
  auto clock = std::make_shared<QElapsedTimer>();
  return [this, id, clock](double fraction, const std::string& what) {
    if (clock->isValid() && clock->elapsed() < kProgressIntervalMs) return;
    clock->start();
    Q_EMIT loadProgressed(id, fraction, QString::fromStdString(what));
  };
}

void InferenceWorker::analyse(const AnalysisRequest& request) {
  AnalysisOutcome outcome{request.id, request.question,
                          guarded(QStringLiteral("text"), [&] { return tryAnalyse(request); })};
  Q_EMIT analysisFinished(outcome);
}

Result<Answer> InferenceWorker::tryAnalyse(const AnalysisRequest& request) const {
  if (request.stop.stop_requested() || !m_model) return cancelled(QStringLiteral("text"));
  const QString& text = request.question.text;
  const auto analysis = m_model->analyse(text.toStdString(), optionsFor(request));
  if (!analysis) return tl::unexpected(analysis.error());
  return presentAnswer(*analysis, m_model->info(), text);
}

}  // namespace ufb
