// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThreadPool>
#include <memory>
#include <optional>

#include "corpus/corpus_job.h"

namespace ufb {

class InferenceWorker;

/// Counts texts on the inference thread, in steps between which other requests are served, and answers what
/// is asked about the counts. Files are read and written, and figures made, on one thread of its own, while
/// no step is made: predictions go on meanwhile. Every request but pausing is answered by exactly one
/// outcome; of counting, going on and loading the newest wins. No exception leaves this class.
class CorpusWorker : public QObject {
  Q_OBJECT
 public:
  /// `inference` has the model and lives on the same thread. Move both there before the first request.
  explicit CorpusWorker(InferenceWorker& inference, CorpusPace pace = {});
  ~CorpusWorker() override;

  /// A count that runs ends, as by stop(), once the new one has begun.
  void count(const CountRequest& request);
  void resume(const ResumeRequest& request);
  void setPaused(RequestId id, bool paused);
  /// Ends this count, keeping what was counted. Together with its stop token, which ends a step.
  void stop(RequestId id);
  void load(const LoadCountsRequest& request);
  /// Compares what is on show with other counts, from now on.
  void loadSecond(const LoadCountsRequest& request);
  void unloadSecond();
  void words(const WordsRequest& request);
  void wordLeaves(const WordLeavesRequest& request);
  /// The counts on show, and the comparison if there is one.
  void exportCounts(const ExportRequest& request);
  /// Looks for the newest unfinished count in the folders of a folder.
  void findUnfinished(const QString& root);
  /// Before the thread ends: keeps what is counted.
  void close();

 Q_SIGNALS:
  void begun(quint64 id, const QString& folder);
  void progressed(quint64 id, const ufb::view::CorpusProgressItem& progress);
  /// What was counted so far.
  void figuresChanged(quint64 id, const ufb::view::CorpusPtr& corpus);
  /// A checkpoint could not be written; the count goes on.
  void notKept(quint64 id, const ufb::Error& error);
  void countEnded(const ufb::CountOutcome& outcome);
  void loadEnded(const ufb::LoadCountsOutcome& outcome);
  void compared(const ufb::CompareOutcome& outcome);
  /// Nothing if there is nothing such.
  void wordsFound(quint64 id, const std::optional<ufb::view::NodeWordsItem>& words);
  void wordLeavesFound(quint64 id, const std::optional<ufb::view::WordLeavesItem>& leaves);
  void exported(const ufb::ExportOutcome& outcome);
  void unfinishedFound(const ufb::UnfinishedOutcome& outcome);

 private:
  using Counts = std::shared_ptr<const RoutingCounts>;

  template <class Work, class Done>
  void inBackground(Work work, Done done);
  void begin(RequestId id, Result<std::unique_ptr<CorpusJob>> job);
  void schedule();
  void step();
  void showSoFar();
  void checkpoint();
  void endRun(const std::optional<Error>& problem = {});
  void onLoaded(const LoadCountsRequest& request, Result<RoutingCounts> counts);
  void onSecondLoaded(const LoadCountsRequest& request, Result<RoutingCounts> counts);
  void failLoad(const LoadCountsRequest& request, const Error& error, const QString& otherModel = {});
  /// What is on show; null if there is nothing. Valid until the next step or end of a run.
  [[nodiscard]] const RoutingCounts* current() const;
  [[nodiscard]] bool hasShapeOfModel(const RoutedModel& counted) const;

  InferenceWorker& m_inference;
  CorpusPace m_pace;
  std::unique_ptr<CorpusJob> m_job;
  Counts m_counts;  ///< on show while nothing, or nothing yet, is counted
  Counts m_second;
  RequestId m_newest = 0;
  RequestId m_newestSecond = 0;
  bool m_scheduled = false;
  int m_background = 0;  ///< jobs that are running on the thread of their own, or wait for it
  QThreadPool m_pool;
};

}  // namespace ufb
