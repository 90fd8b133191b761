// SPDX-License-Identifier: MIT
// ufb-gpu-check: the checks that need a GPU, for machines without Qt. Without arguments all of them run, else
// those whose names contain one of the arguments; --list lists them. Exit status 1 if one failed.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <span>
#include <string>

#include "gpu/check/check.h"

using namespace ufb::gpu;

namespace {

struct Summary {
  int passed = 0;
  int failed = 0;
  int skipped = 0;
  std::string reason;  ///< why the last one was skipped
};

bool wanted(const Check& check, std::span<char*> words) {
  return words.empty() || std::ranges::any_of(words, [&](const char* word) {
           return check.name.find(word) != std::string::npos;
         });
}

void print(const char* verdict, const Check& check, const std::string& text, double seconds) {
  std::printf("%-4s %s%s%s (%.1f s)\n", verdict, check.name.c_str(), text.empty() ? "" : ": ", text.c_str(),
              seconds);
  std::fflush(stdout);
}

void run(const Check& check, Summary& summary) {
  const auto start = std::chrono::steady_clock::now();
  const Outcome outcome = whyNoGpu().empty() ? outcomeOf(check) : skipped(whyNoGpu());
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  switch (outcome.kind) {
    case Outcome::Kind::Passed:
      ++summary.passed;
      return print("ok", check, outcome.text, seconds);
    case Outcome::Kind::Failed:
      ++summary.failed;
      return print("FAIL", check, outcome.text, seconds);
    case Outcome::Kind::Skipped:
      ++summary.skipped;
      summary.reason = outcome.text;
      return print("skip", check, outcome.text, seconds);
  }
}

}  // namespace

int main(int argc, char** argv) {
  const std::span<char*> words(argv + 1, static_cast<std::size_t>(std::max(0, argc - 1)));
  if (!words.empty() && std::strcmp(words.front(), "--list") == 0) {
    for (const Check& check : checks()) std::printf("%s\n", check.name.c_str());
    return 0;
  }
  Summary summary;
  for (const Check& check : checks()) {
    if (wanted(check, words)) run(check, summary);
  }
  std::printf("%d passed, %d failed, %d skipped%s%s\n", summary.passed, summary.failed, summary.skipped,
              summary.reason.empty() ? "" : ": ", summary.reason.c_str());
  if (summary.passed + summary.failed + summary.skipped == 0) {
    std::fprintf(stderr, "ufb-gpu-check: no check has such a name; --list lists them\n");
    return 1;
  }
  return summary.failed > 0 ? 1 : 0;
}
