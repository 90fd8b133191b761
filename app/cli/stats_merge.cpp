// SPDX-License-Identifier: MIT
#include <filesystem>

#include "stats_options.h"
#include "ufb/routing_store.h"

namespace ufb::cli {
namespace {

Result<RoutingCounts> merged(const std::vector<std::string>& paths) {
  auto all = loadCounts(paths.front());
  if (!all) return all;
  for (std::size_t i = 1; i < paths.size(); ++i) {
    auto part = loadCounts(paths[i]);
    if (!part) return part;
    if (const auto added = mergeCounts(*all, *part, paths.front(), paths[i]); !added) {
      return tl::unexpected<Error>(added.error());
    }
    if (interrupted()) return failure(ErrorCode::Cancelled, paths[i], "interrupted");
  }
  all->resume = {};
  return all;
}

}  // namespace

int runStatsMerge(bool json, const std::vector<std::string>& paths, const StatsOutput& output) {
  const auto counts = merged(paths);
  if (!counts) return report(counts.error());
  if (!counts->complete) note("at least one of them is unfinished, so is what they give together");
  if (const auto ready = prepareFolder(output.folder); !ready) return report(ready.error());
  const std::string store = (std::filesystem::path(output.folder) / kStoreFile).string();
  if (const auto written = saveCounts(*counts, store); !written) return report(written.error());
  const auto files = exportAll(*counts, output);
  if (!files) return report(files.error());
  printSummary(*counts, output.folder, *files, json);
  return kDone;
}

}  // namespace ufb::cli
