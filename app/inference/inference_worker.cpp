// SPDX-License-Identifier: MIT
#include "inference/inference_worker.h"

#include <QThread>

#include "inference/guarded.h"
#include "presenters/answer_presenter.h"
#include "presenters/compare_presenter.h"
#include "presenters/machine_presenter.h"
#include "presenters/model_presenter.h"
#include "ufb/compare.h"
#include "ufb/engine_library.h"

namespace ufb {
namespace {

constexpr qint64 kProgressIntervalMs = 1000 / 30;
constexpr int kCandidates = 50;

tl::unexpected<Error> cancelled(const QString& subject) {
  return failure(ErrorCode::Cancelled, subject.toStdString(), "cancelled");
}

AnalysisOptions optionsFor(const AnalysisRequest& request) {
  AnalysisOptions options;
  options.top = kCandidates;
  options.trace = true;
  options.maskAliases = commonMaskSpellings();
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
  const auto inForce = guarded(QStringLiteral("threads"), [count]() -> Result<int> {
    if (const auto open = openEngine(); !open) return tl::unexpected(open.error());
    return ufb::setThreads(count);
  });
  if (inForce) Q_EMIT threadsChanged(*inForce);
}

void InferenceWorker::load(const LoadRequest& request) {
  LoadOutcome outcome{request.id, request.path, request.device, request.slot,
                      guarded(request.path, [&] { return tryLoad(request); })};
  // "cuda" was asked for, "cuda:0" it is.
  const Model* const model = m_models[static_cast<std::size_t>(request.slot)].get();
  if (outcome.model && model != nullptr) outcome.device = QString::fromStdString(model->info().device);
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
  endCounting();
  if (request.slot == ModelSlot::A) Q_EMIT modelLeaves();
  m_models[static_cast<std::size_t>(request.slot)] = std::move(*loaded);
  return item;
}

void InferenceWorker::unloadSecond() {
  endCounting();
  m_models[1].reset();
}

void InferenceWorker::swapModels() {
  endCounting();
  Q_EMIT modelLeaves();
  m_models[0].swap(m_models[1]);
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
  const Model* first = m_models[0].get();
  if (request.stop.stop_requested() || first == nullptr) return cancelled(QStringLiteral("text"));
  const QString& text = request.question.text;
  const auto analysis = first->analyse(text.toStdString(), optionsFor(request));
  if (!analysis) return tl::unexpected(analysis.error());
  Answer answer = presentAnswer(*analysis, first->info(), text);
  if (!m_models[1]) return answer;
  return tryAnalyseSecond(request, *analysis, std::move(answer));
}

/// Adds model B's answer. What goes wrong there is no reason to keep A's back.
Result<Answer> InferenceWorker::tryAnalyseSecond(const AnalysisRequest& request, const Analysis& first,
                                                 Answer answer) const {
  const Model& model = *m_models[1];
  const QString& text = request.question.text;
  SecondAnswer second;
  const auto analysis = guarded(QString::fromStdString(model.info().name), [&]() -> Result<Analysis> {
    return model.analyse(text.toStdString(), optionsFor(request));
  });
  if (analysis) {
    second.answer = presentAnswer(*analysis, model.info(), text);
    second.comparison = presentComparison(compare(first, *analysis, false), answer, m_models[0]->info(),
                                          second.answer, model.info());
  } else if (analysis.error().code == ErrorCode::Cancelled) {
    return tl::unexpected(analysis.error());
  } else {
    second.problem = analysis.error();
  }
  answer.second = std::make_shared<const SecondAnswer>(std::move(second));
  return answer;
}

void InferenceWorker::countAgreement(const AgreementRequest& request) {
  endCounting();
  auto job = guarded(request.path, [&]() -> Result<std::unique_ptr<AgreementJob>> {
    if (m_models[0] && m_models[1]) return AgreementJob::start(request, *m_models[0], *m_models[1]);
    return failure(ErrorCode::InvalidArgument, request.path.toStdString(),
                   "there are no two models to compare", "open a second one");
  });
  if (!job) {
    Q_EMIT agreementFinished({request.id, tl::unexpected(job.error())});
    return;
  }
  m_counting = std::move(*job);
  goOnCounting(request.id);
}

void InferenceWorker::goOnCounting(RequestId id) {
  if (!m_counting || m_counting->id() != id) return;  // ended, or replaced by another
  const auto more = guarded(QStringLiteral("text"), [this] { return m_counting->goOn(); });
  if (!more) {
    m_counting.reset();
    Q_EMIT agreementFinished({id, tl::unexpected(more.error())});
    return;
  }
  if (!*more) {
    endCounting();
    return;
  }
  if (m_counting->worthReporting())
    Q_EMIT agreementProgressed(id, m_counting->soFar(), m_counting->fraction());
  // Behind whatever was asked for in the meantime.
  QMetaObject::invokeMethod(
      this, [this, id] { goOnCounting(id); }, Qt::QueuedConnection);
}

void InferenceWorker::endCounting() {
  if (!m_counting) return;
  const AgreementOutcome outcome{m_counting->id(), m_counting->soFar()};
  m_counting.reset();
  Q_EMIT agreementFinished(outcome);
}

}  // namespace ufb
