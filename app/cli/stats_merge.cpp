// SPDX-License-Identifier: MIT
#include <filesystem>
#include <set>

#include "stats_options.h"
#include "ufb/routing_store.h"

namespace ufb::cli {
namespace {

/// The file that a path means, in one spelling.
std::string storeOf(const std::string& path) {
  namespace fs = std::filesystem;
  std::error_code error;
  const fs::path file = fs::is_directory(path, error) ? fs::path(path) / kStoreFile : fs::path(path);
  const fs::path whole = fs::weakly_canonical(file, error);
  return error ? file.string() : whole.string();
}

/// Counting a part twice, or the result as a part of itself, would go unnoticed.
Result<void> checkParts(const std::vector<std::string>& paths, const std::string& out) {
  std::set<std::string> seen;
  for (const std::string& path : paths) {
    if (!seen.insert(storeOf(path)).second) {
      return failure(ErrorCode::InvalidArgument, path, "it is named twice", "name every part once");
    }
  }
  if (!seen.contains(storeOf(out))) return {};
  return failure(ErrorCode::InvalidArgument, out, "it is one of the parts",
                 "write the result to another folder");
}

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
  if (const auto checked = checkParts(paths, output.folder); !checked) return report(checked.error());
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
