// SPDX-License-Identifier: MIT
#include "corpus/corpus_worker.h"

#include <QDir>
#include <utility>

#include "corpus/counts_files.h"
#include "inference/guarded.h"
#include "inference/inference_worker.h"
#include "presenters/corpus_presenter.h"
#include "ufb/routing_store.h"

namespace ufb {
namespace {

const QString kCount = QStringLiteral("count");

tl::unexpected<Error> cancelled(const QString& subject) {
  return failure(ErrorCode::Cancelled, subject.toStdString(), "cancelled");
}

tl::unexpected<Error> noModel() {
  return failure(ErrorCode::InvalidArgument, kCount.toStdString(), "no model is open", "open one first");
}

tl::unexpected<Error> noCounts() {
  return failure(ErrorCode::InvalidArgument, kCount.toStdString(), "nothing is counted yet",
                 "count a text or open a count first");
}

}  // namespace

CorpusWorker::CorpusWorker(InferenceWorker& inference, CorpusPace pace)
    : m_inference(inference), m_pace(pace) {
  m_pool.setMaxThreadCount(1);
  connect(
      &inference, &InferenceWorker::modelLeaves, this, [this] { endRun(); }, Qt::DirectConnection);
}

CorpusWorker::~CorpusWorker() {
  m_pool.waitForDone();
}

/// `work` fails or returns on the thread of its own, `done` gets its result here.
template <class Work, class Done>
void CorpusWorker::inBackground(Work work, Done done) {
  ++m_background;
  m_pool.start([this, work = std::move(work), done = std::move(done)] {
    auto result = std::make_shared<decltype(work())>(guarded(kCount, work));
    QMetaObject::invokeMethod(
        this,
        [this, result, done] {
          --m_background;
          done(std::move(*result));
          schedule();
        },
        Qt::QueuedConnection);
  });
}

const RoutingCounts* CorpusWorker::current() const {
  if (m_counts) return m_counts.get();
  return m_job ? &m_job->counts() : nullptr;
}

void CorpusWorker::count(const CountRequest& request) {
  m_newest = request.id;
  begin(request.id, guarded(kCount, [&]() -> Result<std::unique_ptr<CorpusJob>> {
          const Model* model = m_inference.model();
          if (model == nullptr) return noModel();
          return CorpusJob::start(*model, request);
        }));
}

void CorpusWorker::resume(const ResumeRequest& request) {
  m_newest = request.id;
  endRun();  // it may be the one that writes there
  const QString file = QDir(request.folder).filePath(QString::fromLatin1(kPartialStoreFile));
  inBackground([file] { return loadCounts(nativePath(file)); },
               [this, request](Result<RoutingCounts> counts) {
                 begin(request.id, guarded(kCount, [&]() -> Result<std::unique_ptr<CorpusJob>> {
                         const Model* model = m_inference.model();
                         if (request.id != m_newest) return cancelled(request.folder);
                         if (!counts) return tl::unexpected(counts.error());
                         if (model == nullptr) return noModel();
                         return CorpusJob::resume(*model, std::move(*counts), request);
                       }));
               });
}

void CorpusWorker::begin(RequestId id, Result<std::unique_ptr<CorpusJob>> job) {
  if (!job) {
    Q_EMIT countEnded({id, std::nullopt, job.error()});
    return;
  }
  endRun();
  m_job = std::move(*job);
  Q_EMIT begun(id, m_job->folder());
  Q_EMIT progressed(id, m_job->progress());
  schedule();
}

void CorpusWorker::setPaused(RequestId id, bool paused) {
  if (!m_job || m_job->id() != id) return;
  m_job->setPaused(paused);
  Q_EMIT progressed(id, m_job->progress());
  if (!paused) return schedule();
  showSoFar();
  checkpoint();
}

void CorpusWorker::stop(RequestId id) {
  if (m_job && m_job->id() == id) endRun();
}

void CorpusWorker::schedule() {
  if (!m_job || m_job->paused() || m_background > 0 || m_scheduled) return;
  m_scheduled = true;
  QMetaObject::invokeMethod(
      this,
      [this] {
        m_scheduled = false;
        step();
      },
      Qt::QueuedConnection);
}

void CorpusWorker::step() {
  if (!m_job || m_job->paused() || m_background > 0) return;
  const auto more = guarded(kCount, [this] { return m_job->step(); });
  if (!more) return endRun(more.error());
  if (!*more) return endRun();
  if (m_job->worthReporting(m_pace)) Q_EMIT progressed(m_job->id(), m_job->progress());
  if (m_job->worthShowing(m_pace)) showSoFar();
  if (m_job->worthSaving(m_pace)) checkpoint();
  schedule();
}

void CorpusWorker::showSoFar() {
  if (m_job->counts().text.tokens == 0) return;
  m_counts.reset();  // what was on show before makes room
  const auto corpus = guarded(kCount, [this]() -> Result<view::CorpusPtr> {
    return presentCorpus(m_job->counts(), CorpusDetail::Running);
  });
  if (corpus) Q_EMIT figuresChanged(m_job->id(), *corpus);
}

void CorpusWorker::checkpoint() {
  if (m_job->counts().text.tokens == 0) return;
  inBackground([counts = &m_job->counts(), folder = m_job->folder()] { return keepCounts(*counts, folder); },
               [this, id = m_job->id()](const Result<void>& kept) {
                 if (!kept) Q_EMIT notKept(id, kept.error());
               });
}

/// What was counted goes on show and into its folder.
void CorpusWorker::endRun(const std::optional<Error>& problem) {
  if (!m_job) return;
  m_pool.waitForDone();  // nothing reads what is to be moved
  const std::unique_ptr<CorpusJob> job = std::move(m_job);
  if (job->counts().text.tokens == 0) {
    const Error nothing{ErrorCode::InvalidArgument, "text", "there is nothing to count in it",
                        "choose another one"};
    const bool empty = !problem && job->counts().complete;
    Q_EMIT countEnded({job->id(), std::nullopt, empty ? std::optional(nothing) : problem});
    return;
  }
  m_counts = std::make_shared<const RoutingCounts>(job->take());
  inBackground(
      [counts = m_counts, second = m_second, folder = job->folder(), id = job->id(),
       problem]() -> Result<CountOutcome> {
        return keepAndShow(*counts, second.get(), {id, std::nullopt, problem}, folder);
      },
      [this, id = job->id()](const Result<CountOutcome>& outcome) {
        Q_EMIT countEnded(outcome ? *outcome : CountOutcome{id, std::nullopt, outcome.error()});
      });
}

void CorpusWorker::close() {
  m_pool.waitForDone();
  const std::unique_ptr<CorpusJob> job = std::move(m_job);
  if (job && job->counts().text.tokens > 0) {
    // Nobody is there any more to be told that it failed.
    static_cast<void>(guarded(kCount, [&] { return keepCounts(job->counts(), job->folder()); }));
  }
}

bool CorpusWorker::hasShapeOfModel(const RoutedModel& counted) const {
  const Model* model = m_inference.model();
  if (model == nullptr) return true;
  const ModelInfo& info = model->info();
  return info.feedforward.kind == FeedforwardKind::Fff && info.layers == counted.layers &&
         info.feedforward.trees == counted.trees && info.feedforward.depth == counted.depth &&
         info.vocabulary == counted.vocabulary;
}

void CorpusWorker::load(const LoadCountsRequest& request) {
  m_newest = request.id;
  inBackground([path = request.path] { return loadCounts(nativePath(path)); },
               [this, request](Result<RoutingCounts> counts) { onLoaded(request, std::move(counts)); });
}

void CorpusWorker::onLoaded(const LoadCountsRequest& request, Result<RoutingCounts> counts) {
  if (request.id != m_newest) counts = cancelled(request.path);
  if (!counts) return failLoad(request, counts.error());
  if (!hasShapeOfModel(counts->model)) {
    return failLoad(request,
                    {ErrorCode::InvalidArgument, request.path.toStdString(),
                     "it was counted with another model, " + counts->model.name, "open that model first"},
                    QString::fromStdString(counts->model.name));
  }
  endRun();
  m_counts = std::make_shared<const RoutingCounts>(std::move(*counts));
  inBackground(
      [counts = m_counts, second = m_second, path = request.path]() -> Result<ShownCounts> {
        return showLoaded(*counts, second.get(), path);
      },
      [this, request](const Result<ShownCounts>& shown) {
        Q_EMIT loadEnded({request.id, request.path, shown, {}});
      });
}

void CorpusWorker::failLoad(const LoadCountsRequest& request, const Error& error, const QString& otherModel) {
  Q_EMIT loadEnded({request.id, request.path, tl::unexpected(error), otherModel});
}

void CorpusWorker::loadSecond(const LoadCountsRequest& request) {
  m_newestSecond = request.id;
  inBackground([path = request.path] { return loadCounts(nativePath(path)); },
               [this, request](Result<RoutingCounts> counts) { onSecondLoaded(request, std::move(counts)); });
}

void CorpusWorker::onSecondLoaded(const LoadCountsRequest& request, Result<RoutingCounts> counts) {
  const auto fail = [&](const Error& error) {
    Q_EMIT compared({request.id, request.path, tl::unexpected(error)});
  };
  if (request.id != m_newestSecond) counts = cancelled(request.path);
  if (!counts) return fail(counts.error());
  const RoutingCounts* first = current();
  if (first == nullptr) return fail(noCounts().value());
  auto second = std::make_shared<const RoutingCounts>(std::move(*counts));
  inBackground([first, keep = m_counts, second] { return differenceOf(*first, *second); },
               [this, request, second](const Result<view::CorpusDifferencePtr>& difference) {
                 if (difference && request.id == m_newestSecond) m_second = second;
                 Q_EMIT compared({request.id, request.path, difference});
               });
}

void CorpusWorker::unloadSecond() {
  m_newestSecond = 0;
  m_second.reset();
}

void CorpusWorker::words(const WordsRequest& request) {
  const RoutingCounts* counts = current();
  std::optional<view::NodeWordsItem> words;
  if (counts != nullptr && hasNode(*counts, request.node)) {
    const auto found = guarded(kCount, [&]() -> Result<view::NodeWordsItem> {
      return presentNodeWords(*counts, request.node, request.leastCount);
    });
    if (found) words = *found;
  }
  Q_EMIT wordsFound(request.id, words);
}

void CorpusWorker::wordLeaves(const WordLeavesRequest& request) {
  const RoutingCounts* counts = current();
  std::optional<view::WordLeavesItem> leaves;
  if (counts != nullptr && hasNode(*counts, NodeAddress::ofNode(request.layer, request.tree, 0))) {
    const auto found = guarded(kCount, [&]() -> Result<view::WordLeavesItem> {
      return presentWordLeaves(*counts, request.word, request.layer, request.tree);
    });
    if (found) leaves = *found;
  }
  Q_EMIT wordLeavesFound(request.id, leaves);
}

void CorpusWorker::exportCounts(const ExportRequest& request) {
  const RoutingCounts* counts = current();
  if (counts == nullptr) {
    Q_EMIT exported({request.id, request.folder, noCounts()});
    return;
  }
  inBackground([counts, keep = m_counts, second = m_second,
                request] { return exportAll(*counts, second.get(), request); },
               [this, request](const Result<QStringList>& files) {
                 Q_EMIT exported({request.id, request.folder, files});
               });
}

void CorpusWorker::findUnfinished(const QString& root) {
  inBackground([root] { return newestUnfinished(root); },
               [this](const Result<UnfinishedOutcome>& found) {
                 if (found) Q_EMIT unfinishedFound(*found);
               });
}

}  // namespace ufb
