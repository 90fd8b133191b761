// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <memory>

#include "corpus/corpus_request.h"
#include "ufb/corpus.h"

namespace ufb {

/// How often a running count does what, in milliseconds.
struct CorpusPace {
  qint64 reportMs = 100;    ///< says how far it is
  qint64 figuresMs = 2000;  ///< shows what it has counted
  qint64 saveMs = 60'000;   ///< saves what it has counted
};

/// A count that goes on in steps, so that what else the inference thread is asked for has its turn between
/// two of them. Lives on that thread.
class CorpusJob {
 public:
  /// Fails as CorpusRun::start() and CorpusRun::resume() do. The model must outlive the job's steps.
  [[nodiscard]] static Result<std::unique_ptr<CorpusJob>> start(const Model& model,
                                                                const CountRequest& request);
  [[nodiscard]] static Result<std::unique_ptr<CorpusJob>> resume(const Model& model, RoutingCounts counts,
                                                                 const ResumeRequest& request);

  [[nodiscard]] RequestId id() const { return m_id; }
  [[nodiscard]] const QString& folder() const { return m_folder; }
  [[nodiscard]] bool paused() const { return m_paused; }
  void setPaused(bool paused) { m_paused = paused; }

  /// Counts for a moment. False at the end, or after a stop.
  [[nodiscard]] Result<bool> step();
  [[nodiscard]] const RoutingCounts& counts() const { return m_run.counts(); }
  [[nodiscard]] view::CorpusProgressItem progress() const;
  /// What was counted; no step may follow.
  [[nodiscard]] RoutingCounts take() { return m_run.take(); }

  /// True once in a while, by the pace.
  [[nodiscard]] bool worthReporting(const CorpusPace& pace) { return due(m_sinceReport, pace.reportMs); }
  [[nodiscard]] bool worthShowing(const CorpusPace& pace) { return due(m_sinceFigures, pace.figuresMs); }
  [[nodiscard]] bool worthSaving(const CorpusPace& pace) { return due(m_sinceSave, pace.saveMs); }

 private:
  CorpusJob(RequestId id, QString folder, CorpusRun run);
  static bool due(QElapsedTimer& since, qint64 ms);

  RequestId m_id;
  QString m_folder;
  CorpusRun m_run;
  bool m_paused = false;
  QElapsedTimer m_sinceReport, m_sinceFigures, m_sinceSave;
};

/// Writes counts into a folder, made if it is missing, under the name that tells whether they are complete; a
/// partial store of before goes with the complete one. An empty folder's name: does nothing. Fails with
/// WriteFailed.
[[nodiscard]] Result<void> keepCounts(const RoutingCounts& counts, const QString& folder);

}  // namespace ufb
