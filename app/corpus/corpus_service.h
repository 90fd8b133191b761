// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <optional>
#include <stop_token>

#include "corpus/corpus_request.h"
#include "corpus/corpus_job.h"

namespace ufb {

class CorpusWorker;
class InferenceService;

/// The GUI thread's face of counts of whole texts. It never waits: requests return at once, results come as
/// signals. Of each kind the newest request wins.
class CorpusService : public QObject {
  Q_OBJECT
 public:
  /// Ends before `inference` does. What is being counted at the end of the thread is kept.
  explicit CorpusService(InferenceService& inference, CorpusPace pace = {}, QObject* parent = nullptr);
  ~CorpusService() override;

  void count(const view::CorpusRequestItem& what, const QString& folder);
  void resume(const QString& folder);
  void setPaused(bool paused);
  /// What was counted by then comes as ended().
  void cancel();
  void load(const QString& path);
  void loadSecond(const QString& path);
  void unloadSecond();
  void requestWords(const NodeAddress& node, qint64 leastCount);
  void requestWordLeaves(const QString& word, int layer, int tree);
  void exportTo(const QString& folder, const std::vector<ExportFormat>& formats);
  void cancelExport();
  void findUnfinished(const QString& root);

  /// From a request to count until its end.
  [[nodiscard]] bool counting() const { return m_running != 0; }
  [[nodiscard]] bool exporting() const { return m_exporting != 0; }

 Q_SIGNALS:
  /// A count has begun; its results go to `folder`.
  void begun(const QString& folder);
  void progressed(const ufb::view::CorpusProgressItem& progress);
  void figuresChanged(const ufb::view::CorpusPtr& corpus);
  void notKept(const ufb::Error& error);
  void ended(const ufb::CountOutcome& outcome);
  void loadStarted(const QString& path);
  void loaded(const ufb::LoadCountsOutcome& outcome);
  void compared(const ufb::CompareOutcome& outcome);
  void wordsFound(const ufb::view::NodeWordsItem& words);
  void wordLeavesFound(const ufb::view::WordLeavesItem& leaves);
  void exported(const ufb::ExportOutcome& outcome);
  void unfinishedFound(const ufb::UnfinishedOutcome& outcome);

 private:
  /// One request at the worker; of those that come meanwhile only the newest is sent afterwards.
  template <class Request>
  struct Turn {
    bool busy = false;
    std::optional<Request> waiting;
  };

  void connectWorker();
  void connectAnswers();
  template <class Work>
  void post(Work work);
  void beginCount();
  void sendWords();
  void sendWordLeaves();

  CorpusWorker* m_worker;  ///< deleted on its thread when that ends
  RequestId m_lastId = 0;
  RequestId m_running = 0;
  RequestId m_loading = 0;
  RequestId m_comparing = 0;
  RequestId m_exporting = 0;
  std::stop_source m_stop;
  std::stop_source m_stopExport;
  Turn<WordsRequest> m_words;
  Turn<WordLeavesRequest> m_wordLeaves;
};

}  // namespace ufb
