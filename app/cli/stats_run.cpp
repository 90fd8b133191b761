// SPDX-License-Identifier: MIT
#include <chrono>
#include <cmath>
#include <cstdio>
#include <filesystem>

#include "io/atomic_file.h"
#include "stats_options.h"
#include "ufb/corpus.h"
#include "ufb/routing_store.h"

namespace ufb::cli {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

std::string inFolder(const std::string& folder, const char* name) {
  return (fs::path(folder) / name).string();
}

/// Absolute, so that an unfinished count can be gone on with from anywhere.
std::vector<std::string> absolute(const std::vector<std::string>& files) {
  std::vector<std::string> paths;
  for (const std::string& file : files) {
    std::error_code error;
    const fs::path path = file == "-" ? fs::path(file) : fs::absolute(file, error).lexically_normal();
    paths.push_back(error ? file : path.string());
  }
  return paths;
}

CountingSettings settingsOf(const StatsOptions& options) {
  CountingSettings settings = options.settings;
  settings.unit = *textUnitFromName(options.unit);
  settings.tableBytes = std::llround(options.tableMegabytes * (1 << 20));
  return settings;
}

/// A new run, or the one that lies unfinished in the folder.
Result<CorpusRun> openRun(const Model& model, const CommonOptions& common, const StatsOptions& options) {
  const CorpusOptions how{*backendFromName(common.backend), options.batchTokens, interruption()};
  const std::vector<std::string> files = absolute(options.files);
  const CountingSettings settings = settingsOf(options);
  const std::string partial = inFolder(options.output.folder, kPartialStoreFile);
  std::error_code error;
  if (options.fresh || !fs::exists(partial, error)) return CorpusRun::start(model, files, settings, how);
  auto counts = loadCounts(partial);
  if (!counts) {
    counts.error().advice += "; --fresh starts over";
    return tl::unexpected<Error>(counts.error());
  }
  if (counts->resume.files != files || counts->settings != settings) {
    return failure(ErrorCode::InvalidArgument, partial,
                   "it is an unfinished count of other texts or settings",
                   "choose another folder, or start over with --fresh");
  }
  note("going on after the " + std::to_string(counts->text.tokens) + " tokens that are counted in " +
       partial);
  return CorpusRun::resume(model, std::move(*counts), how);
}

std::string timeLeft(double seconds) {
  const auto whole = static_cast<long>(seconds);
  char text[32];
  std::snprintf(text, sizeof text, "%ld:%02ld:%02ld left", whole / 3600, whole / 60 % 60, whole % 60);
  return text;
}

void show(const CountingProgress& progress) {
  std::string line = "\r\033[K";
  if (progress.fraction >= 0) line += std::to_string(static_cast<int>(progress.fraction * 100)) + " %  ";
  line += progress.file + "  " + std::to_string(progress.tokens) + " tokens";
  if (progress.catchingUp) line += "  finding the place";
  if (progress.tokensPerSecond > 0)
    line += "  " + std::to_string(std::lround(progress.tokensPerSecond)) + "/s";
  if (progress.secondsLeft >= 0) line += "  " + timeLeft(progress.secondsLeft);
  std::fputs(line.c_str(), stderr);
  std::fflush(stderr);
}

/// Counts to the end or to the interruption, with a checkpoint every now and then.
Result<void> countAll(CorpusRun& run, const StatsOptions& options) {
  const std::string partial = inFolder(options.output.folder, kPartialStoreFile);
  const ProgressCallback terminal = terminalProgress();
  Clock::time_point saved = Clock::now();
  Clock::time_point shown;
  while (true) {
    auto more = run.step();
    if (!more || !*more) {
      clearProgress(terminal);
      if (!more) return tl::unexpected<Error>(more.error());
      return {};
    }
    const Clock::time_point now = Clock::now();
    if (terminal && now - shown > std::chrono::milliseconds(200)) {
      show(run.progress());
      shown = now;
    }
    if (now - saved < std::chrono::seconds(options.checkpointSeconds)) continue;
    if (const auto written = saveCounts(run.counts(), partial); !written) {
      // The next one may succeed; an hour's count is not to end for a disk that is full for a moment.
      clearProgress(terminal);
      note(written.error().sentence() + "; the count goes on without this checkpoint");
    }
    saved = Clock::now();
  }
}

/// What was counted is kept beside what stands there already.
int keepPartial(const CorpusRun& run, const StatsOptions& options, int status) {
  // Before the place is found again the file on the disk says the same; after a tear it says more.
  if (run.progress().catchingUp || !run.whole()) return status;
  if (run.counts().text.units + run.counts().text.unitsLeftOut == 0) return status;
  const std::string partial = inFolder(options.output.folder, kPartialStoreFile);
  if (const auto written = saveCounts(run.counts(), partial); !written) return report(written.error());
  note(std::to_string(run.counts().text.tokens) + " tokens are counted so far and kept in " + partial +
       (status == kInterrupted ? "; the same command goes on from there"
                               : "; once that is mended, the same command goes on from there"));
  return status;
}

int finish(const CommonOptions& common, const RoutingCounts& counts, const StatsOptions& options) {
  const std::string store = inFolder(options.output.folder, kStoreFile);
  if (const auto written = saveCounts(counts, store); !written) return report(written.error());
  std::error_code error;
  fs::remove(inFolder(options.output.folder, kPartialStoreFile), error);
  const auto files = exportAll(counts, options.output);
  if (!files) {
    const int status = report(files.error());
    note("the count itself is complete and kept in " + store + "; ufb stats merge " + options.output.folder +
         " --out ANOTHER writes its tables");
    return status;
  }
  printSummary(counts, options.output.folder, *files, common.json);
  return kDone;
}

}  // namespace

Result<void> prepareFolder(const std::string& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) {
    return failure(ErrorCode::WriteFailed, folder, "this folder cannot be made: " + error.message(),
                   "choose another one");
  }
  const auto probe = AtomicFile::create(inFolder(folder, kStoreFile));
  if (!probe) return tl::unexpected<Error>(probe.error());
  return {};
}

Result<std::vector<std::string>> exportAll(const RoutingCounts& counts, const StatsOutput& output) {
  std::vector<std::string> files{kStoreFile};
  for (const std::string& name : output.formats) {
    if (name == "none") continue;
    ExportOptions options;
    options.leastPairCount = output.leastPairs;
    options.stop = interruption();
    const auto written = exportCounts(counts, output.folder, *exportFormatFromName(name), options);
    if (!written) return written;
    files.insert(files.end(), written->begin(), written->end());
  }
  return files;
}

int runStats(const CommonOptions& common, const StatsOptions& options) {
  if (const auto ready = prepareFolder(options.output.folder); !ready) return report(ready.error());
  const auto opened = openModel(common);
  if (!opened) return report(opened.error());
  auto run = openRun(*opened->model, common, options);
  if (!run) return report(run.error());
  const auto counted = countAll(*run, options);
  if (!counted) return keepPartial(*run, options, report(counted.error()));
  if (!run->counts().complete) return keepPartial(*run, options, reportInterruption());
  return finish(common, run->counts(), options);
}

}  // namespace ufb::cli
