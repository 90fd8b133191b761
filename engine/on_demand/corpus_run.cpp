// SPDX-License-Identifier: MIT
// CorpusRun over the library's.
#include "ufb/corpus.h"

#include "on_demand/engine_library.h"

namespace ufb {

struct CorpusRun::Impl {
  std::unique_ptr<CountInProgress> count;
};

CorpusRun::CorpusRun(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
CorpusRun::CorpusRun(CorpusRun&&) noexcept = default;
CorpusRun& CorpusRun::operator=(CorpusRun&&) noexcept = default;
CorpusRun::~CorpusRun() = default;

Result<CorpusRun> CorpusRun::start(const Model& model, const std::vector<std::string>& files,
                                   const CountingSettings& settings, const CorpusOptions& options) {
  const auto table = engineTable();
  if (!table) return tl::unexpected<Error>(table.error());
  auto count = (*table)->startCount(model, files, settings, options);
  if (!count) return tl::unexpected<Error>(count.error());
  return CorpusRun(std::make_unique<Impl>(Impl{std::move(*count)}));
}

Result<CorpusRun> CorpusRun::resume(const Model& model, RoutingCounts counts, const CorpusOptions& options) {
  const auto table = engineTable();
  if (!table) return tl::unexpected<Error>(table.error());
  auto count = (*table)->resumeCount(model, std::move(counts), options);
  if (!count) return tl::unexpected<Error>(count.error());
  return CorpusRun(std::make_unique<Impl>(Impl{std::move(*count)}));
}

Result<bool> CorpusRun::step() {
  return m_impl->count->step();
}

CountingProgress CorpusRun::progress() const {
  return m_impl->count->progress();
}

const RoutingCounts& CorpusRun::counts() const {
  return m_impl->count->counts();
}

bool CorpusRun::whole() const {
  return m_impl->count->whole();
}

RoutingCounts CorpusRun::take() {
  return m_impl->count->take();
}

}  // namespace ufb
