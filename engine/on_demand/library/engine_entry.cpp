// SPDX-License-Identifier: MIT
// libufb-engine.so: the network and the latency comparison behind one function.
#include "engine_stamp.h"
#include "on_demand/engine_table.h"

namespace ufb {
namespace {

/// A CorpusRun of this side for the other one.
class LibraryCount : public CountInProgress {
 public:
  explicit LibraryCount(CorpusRun run) : m_run(std::move(run)) {}
  Result<bool> step() override { return m_run.step(); }
  CountingProgress progress() const override { return m_run.progress(); }
  const RoutingCounts& counts() const override { return m_run.counts(); }
  bool whole() const override { return m_run.whole(); }
  RoutingCounts take() override { return m_run.take(); }

 private:
  CorpusRun m_run;
};

Result<std::unique_ptr<CountInProgress>> behindInterface(Result<CorpusRun> run) {
  if (!run) return tl::unexpected<Error>(run.error());
  return std::make_unique<LibraryCount>(std::move(*run));
}

Result<std::unique_ptr<CountInProgress>> startCount(const Model& model, const std::vector<std::string>& files,
                                                    const CountingSettings& settings,
                                                    const CorpusOptions& options) {
  return behindInterface(CorpusRun::start(model, files, settings, options));
}

Result<std::unique_ptr<CountInProgress>> resumeCount(const Model& model, RoutingCounts counts,
                                                     const CorpusOptions& options) {
  return behindInterface(CorpusRun::resume(model, std::move(counts), options));
}

}  // namespace
}  // namespace ufb

extern "C" __attribute__((visibility("default"))) const ufb::EngineTable* ufb_engine_table() {
  static const ufb::EngineTable table{UFB_ENGINE_STAMP, ufb::loadModel, ufb::weightEffect, ufb::denseEffect,
                                      ufb::setThreads,  ufb::threads,   ufb::environment,  ufb::startCount,
                                      ufb::resumeCount, ufb::benchFfn,  ufb::benchModel,   ufb::benchModel};
  return &table;
}
