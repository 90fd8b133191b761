// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "ufb/engine.h"
#include "ufb/routing_counts.h"

/// Running whole texts through a model.
namespace ufb {

struct CountingProgress {
  std::string file;            ///< being read
  double fraction = 0;         ///< 0..1 of the files' bytes; -1 where their length is not known
  std::int64_t units = 0;      ///< used, those of an earlier run included
  std::int64_t tokens = 0;     ///< the same
  double seconds = 0;          ///< of computing in this run, without pauses
  double tokensPerSecond = 0;  ///< in this run; 0 before the first batch
  double secondsLeft = -1;     ///< -1: not known
  bool catchingUp = false;     ///< reading again what an earlier run has counted
};

struct CorpusOptions {
  Backend backend = Backend::Sparse;
  /// How many tokens the model is given at once, from 1; more make better use of it up to a few thousand.
  int batchTokens = 4096;
  std::stop_token stop;  ///< asked between layers
};

/// Counts the routing of text files batch by batch, so that a caller may do other things, pause or stop
/// between two of them. Memory does not grow with the text. Call it from the thread that the model is used
/// from; the model must outlive the run.
class CorpusRun {
 public:
  /// Files are UTF-8 text, plain or compressed by gzip, xz, bzip2 or zstd; "-" is standard input. Fails with
  /// InvalidArgument (a model without trees, a share outside 0..1, no mask token for masking), FileNotFound
  /// (no files, or the model's weights cannot be read) or OutOfMemory.
  [[nodiscard]] static Result<CorpusRun> start(const Model& model, const std::vector<std::string>& files,
                                               const CountingSettings& settings,
                                               const CorpusOptions& options = {});
  /// Goes on where `counts` of an unfinished run stand, with its files and settings. Fails also with
  /// InvalidArgument if the model is another one; step() does if the text is not the one that was counted.
  [[nodiscard]] static Result<CorpusRun> resume(const Model& model, RoutingCounts counts,
                                                const CorpusOptions& options = {});
  CorpusRun(CorpusRun&&) noexcept;
  CorpusRun& operator=(CorpusRun&&) noexcept;
  ~CorpusRun();

  /// One batch. False at the end of the text, or after a stop. What was counted before stays whole (but see
  /// whole()) if it fails: BadFormat or FileNotFound (a file is damaged or gone), or as Model::analyse()
  /// does.
  [[nodiscard]] Result<bool> step();
  [[nodiscard]] CountingProgress progress() const;
  /// What was counted so far; complete at the end of the text.
  [[nodiscard]] const RoutingCounts& counts() const;
  /// False once memory has run out while a batch was being added: counts() hold a part of it and are not to
  /// be kept; what was saved before is whole.
  [[nodiscard]] bool whole() const;
  /// The same, to be kept when the run is over.
  [[nodiscard]] RoutingCounts take();

 private:
  struct Impl;
  explicit CorpusRun(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> m_impl;
};

}  // namespace ufb
