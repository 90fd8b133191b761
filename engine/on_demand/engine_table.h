// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "ufb/bench.h"
#include "ufb/corpus.h"
#include "ufb/engine.h"

namespace ufb {

/// The inside of a CorpusRun on the library's side; its functions are CorpusRun's.
class CountInProgress {
 public:
  virtual ~CountInProgress() = default;
  [[nodiscard]] virtual Result<bool> step() = 0;
  [[nodiscard]] virtual CountingProgress progress() const = 0;
  [[nodiscard]] virtual const RoutingCounts& counts() const = 0;
  [[nodiscard]] virtual bool whole() const = 0;
  [[nodiscard]] virtual RoutingCounts take() = 0;
};

/// What the library offers: the functions of the face that need the network, under their own names. C++ types
/// cross here, so both sides must be built from the same headers by the same compiler; the stamp says so.
struct EngineTable {
  /// Stays the first member for ever, so that it can be read before anything else is believed.
  const char* stamp;

  Result<std::unique_ptr<Model>> (*loadModel)(const std::string&, const LoadOptions&);
  Result<WeightEffect> (*weightEffect)(const std::string&, const std::vector<std::int64_t>&,
                                       const LoadOptions&);
  Result<DenseEffect> (*denseEffect)(const std::string&, const std::vector<std::int64_t>&,
                                     const LoadOptions&);
  int (*setThreads)(int);
  int (*threads)();
  const Environment& (*environment)();
  Result<std::unique_ptr<CountInProgress>> (*startCount)(const Model&, const std::vector<std::string>&,
                                                         const CountingSettings&, const CorpusOptions&);
  Result<std::unique_ptr<CountInProgress>> (*resumeCount)(const Model&, RoutingCounts, const CorpusOptions&);
  Result<FfnBenchReport> (*benchFfn)(const FfnBenchOptions&);
  Result<ModelBenchReport> (*benchNamedModel)(const ModelBenchOptions&);
  Result<ModelBenchReport> (*benchOpenModel)(const Model&, const ModelBenchOptions&);
};

/// The library's one visible function.
inline constexpr const char* kEngineEntry = "ufb_engine_table";
using EngineEntry = const EngineTable*();

}  // namespace ufb
