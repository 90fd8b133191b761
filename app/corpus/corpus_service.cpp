// SPDX-License-Identifier: MIT
#include "corpus/corpus_service.h"

#include <QThread>
#include <utility>

#include "corpus/corpus_worker.h"
#include "inference/inference_service.h"
#include "inference/inference_worker.h"

namespace ufb {

CorpusService::CorpusService(InferenceService& inference, CorpusPace pace, QObject* parent)
    : QObject(parent), m_worker(new CorpusWorker(inference.worker(), pace)) {
  QThread* thread = inference.worker().thread();
  m_worker->moveToThread(thread);
  connect(thread, &QThread::finished, m_worker, [worker = m_worker] { worker->close(); });
  connect(thread, &QThread::finished, m_worker, &QObject::deleteLater);
  connectWorker();
  connectAnswers();
}

CorpusService::~CorpusService() {
  m_stop.request_stop();
  m_stopExport.request_stop();
}

template <class Work>
void CorpusService::post(Work work) {
  QMetaObject::invokeMethod(
      m_worker, [worker = m_worker, work = std::move(work)] { work(*worker); }, Qt::QueuedConnection);
}

void CorpusService::connectWorker() {
  connect(m_worker, &CorpusWorker::begun, this, [this](quint64 id, const QString& folder) {
    if (id == m_running) Q_EMIT begun(folder);
  });
  connect(m_worker, &CorpusWorker::progressed, this,
          [this](quint64 id, const view::CorpusProgressItem& progress) {
            if (id == m_running) Q_EMIT progressed(progress);
          });
  connect(m_worker, &CorpusWorker::figuresChanged, this, [this](quint64 id, const view::CorpusPtr& corpus) {
    if (id == m_running) Q_EMIT figuresChanged(corpus);
  });
  connect(m_worker, &CorpusWorker::notKept, this, [this](quint64 id, const Error& error) {
    if (id == m_running) Q_EMIT notKept(error);
  });
  connect(m_worker, &CorpusWorker::countEnded, this, [this](const CountOutcome& outcome) {
    if (outcome.id != m_running) return;
    m_running = 0;
    Q_EMIT ended(outcome);
  });
}

void CorpusService::connectAnswers() {
  connect(m_worker, &CorpusWorker::loadEnded, this, [this](const LoadCountsOutcome& outcome) {
    if (outcome.id != m_loading) return;
    m_loading = 0;
    Q_EMIT loaded(outcome);
  });
  connect(m_worker, &CorpusWorker::compared, this, [this](const CompareOutcome& outcome) {
    if (outcome.id != m_comparing) return;
    m_comparing = 0;
    Q_EMIT compared(outcome);
  });
  connect(m_worker, &CorpusWorker::wordsFound, this,
          [this](quint64, const std::optional<view::NodeWordsItem>& words) {
            m_words.busy = false;
            if (words && !m_words.waiting) Q_EMIT wordsFound(*words);
            sendWords();
          });
  connect(m_worker, &CorpusWorker::wordLeavesFound, this,
          [this](quint64, const std::optional<view::WordLeavesItem>& leaves) {
            m_wordLeaves.busy = false;
            if (leaves && !m_wordLeaves.waiting) Q_EMIT wordLeavesFound(*leaves);
            sendWordLeaves();
          });
  connect(m_worker, &CorpusWorker::exported, this, [this](const ExportOutcome& outcome) {
    if (outcome.id != m_exporting) return;
    m_exporting = 0;
    Q_EMIT exported(outcome);
  });
  connect(m_worker, &CorpusWorker::unfinishedFound, this, &CorpusService::unfinishedFound);
}

/// The count of before ends where it is.
void CorpusService::beginCount() {
  m_stop.request_stop();
  m_stop = std::stop_source();
  m_running = ++m_lastId;
  m_loading = 0;
}

void CorpusService::count(const view::CorpusRequestItem& what, const QString& folder) {
  beginCount();
  post([request = CountRequest{m_running, what, folder, m_stop.get_token()}](CorpusWorker& worker) {
    worker.count(request);
  });
}

void CorpusService::resume(const QString& folder) {
  beginCount();
  post([request = ResumeRequest{m_running, folder, m_stop.get_token()}](CorpusWorker& worker) {
    worker.resume(request);
  });
}

void CorpusService::setPaused(bool paused) {
  post([id = m_running, paused](CorpusWorker& worker) { worker.setPaused(id, paused); });
}

void CorpusService::cancel() {
  m_stop.request_stop();
  post([id = m_running](CorpusWorker& worker) { worker.stop(id); });
}

void CorpusService::load(const QString& path) {
  m_loading = ++m_lastId;
  Q_EMIT loadStarted(path);
  post([request = LoadCountsRequest{m_loading, path}](CorpusWorker& worker) { worker.load(request); });
}

void CorpusService::loadSecond(const QString& path) {
  m_comparing = ++m_lastId;
  post(
      [request = LoadCountsRequest{m_comparing, path}](CorpusWorker& worker) { worker.loadSecond(request); });
}

void CorpusService::unloadSecond() {
  m_comparing = 0;
  post([](CorpusWorker& worker) { worker.unloadSecond(); });
}

void CorpusService::requestWords(const NodeAddress& node, qint64 leastCount) {
  m_words.waiting = WordsRequest{++m_lastId, node, leastCount};
  sendWords();
}

void CorpusService::sendWords() {
  if (m_words.busy || !m_words.waiting) return;
  m_words.busy = true;
  post([request = *std::exchange(m_words.waiting, std::nullopt)](CorpusWorker& worker) {
    worker.words(request);
  });
}

void CorpusService::requestWordLeaves(const QString& word, int layer, int tree) {
  m_wordLeaves.waiting = WordLeavesRequest{++m_lastId, word, layer, tree};
  sendWordLeaves();
}

void CorpusService::sendWordLeaves() {
  if (m_wordLeaves.busy || !m_wordLeaves.waiting) return;
  m_wordLeaves.busy = true;
  post([request = *std::exchange(m_wordLeaves.waiting, std::nullopt)](CorpusWorker& worker) {
    worker.wordLeaves(request);
  });
}

void CorpusService::exportTo(const QString& folder, const std::vector<ExportFormat>& formats) {
  m_stopExport.request_stop();
  m_stopExport = std::stop_source();
  m_exporting = ++m_lastId;
  const ExportRequest request{m_exporting, folder, formats, m_stopExport.get_token()};
  post([request](CorpusWorker& worker) { worker.exportCounts(request); });
}

void CorpusService::cancelExport() {
  m_stopExport.request_stop();
}

void CorpusService::findUnfinished(const QString& root) {
  post([root](CorpusWorker& worker) { worker.findUnfinished(root); });
}

}  // namespace ufb
