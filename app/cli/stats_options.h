// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "session.h"
#include "ufb/routing_counts.h"
#include "ufb/routing_export.h"

namespace ufb::cli {

/// What every command that writes into a folder takes.
struct StatsOutput {
  std::string folder;
  std::vector<std::string> formats = {"csv"};
  std::int64_t leastPairs = 1;
};

struct StatsOptions {
  std::vector<std::string> files;
  StatsOutput output;
  std::string unit = "sentence";
  CountingSettings settings;  ///< `unit` aside
  double tableMegabytes = 1024;
  int batchTokens = 4096;
  int checkpointSeconds = 60;
  bool fresh = false;
};

/// `ufb stats FILE… --out DIR`
int runStats(const CommonOptions& common, const StatsOptions& options);
/// `ufb stats merge DIR… --out DIR`
int runStatsMerge(bool json, const std::vector<std::string>& paths, const StatsOutput& output);

struct StatsWordsOptions {
  std::string path;
  std::string address;
  std::string word;
  std::string order = "count";
  int top = 20;
  std::int64_t least = 1;
  bool json = false;
};
/// `ufb stats words DIR (--at ADDRESS | --of WORD)`
int runStatsWords(const StatsWordsOptions& options);

struct StatsCompareOptions {
  std::string a, b;
  StatsOutput output;
  double level = 0.05;
  std::int64_t least = 20;
  int top = 20;
  bool json = false;
};
/// `ufb stats compare A B [--out DIR]`
int runStatsCompare(const StatsCompareOptions& options);

/// Makes the folder if it is missing, and finds out whether a file can be written there before anything is
/// computed. Fails with WriteFailed.
[[nodiscard]] Result<void> prepareFolder(const std::string& folder);

/// Writes the files of all formats and returns their names.
[[nodiscard]] Result<std::vector<std::string>> exportAll(const RoutingCounts& counts,
                                                         const StatsOutput& output);

/// A line on what these counts are of: model, unit, tokens, what was sampled and masked, whether they are
/// whole.
[[nodiscard]] std::string factsLine(const RoutingCounts& counts);

/// What was counted, in a table or as JSON, on stdout. `files` are those written, in `folder`.
void printSummary(const RoutingCounts& counts, const std::string& folder,
                  const std::vector<std::string>& files, bool json);

}  // namespace ufb::cli
