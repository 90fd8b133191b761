// SPDX-License-Identifier: MIT
#include "bench_output.h"

#include "session.h"

namespace ufb::cli {

CLI::Option* addCounts(CLI::App& command, const char* name, std::vector<int>& values, const char* what,
                       int most, const std::string& shown) {
  return command.add_option(name, values, what)
      ->delimiter(',')
      ->check(CLI::Range(1, most))
      ->allow_extra_args(false)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->default_str(shown);
}

Result<std::optional<AtomicFile>> outputFile(const std::string& path) {
  if (path.empty()) return std::nullopt;
  auto made = AtomicFile::create(path);
  if (!made) return tl::unexpected<Error>(made.error());
  return std::optional<AtomicFile>(std::move(*made));
}

Result<void> finish(std::optional<AtomicFile>& file, const std::string& text) {
  if (!file) return {};
  if (auto written = file->write(text); !written) return written;
  return file->commit();
}

void noteConditions(const BenchEnvironment& environment, bool allWarnings) {
  if (!environment.refusal.empty()) note(environment.refusal);
  if (!allWarnings) return;
  for (const std::string& warning : environment.warnings) note(warning);
}

int finishBench(bool complete, std::size_t kept, std::size_t asked) {
  if (complete) return kDone;
  note("interrupted: " + std::to_string(kept) + " of " + std::to_string(asked) +
       " series were measured and kept");
  return kInterrupted;
}

}  // namespace ufb::cli
