// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

/// What is tried on a real GPU. A check is a plain function, so that a machine without Qt runs the same ones:
/// ufb-gpu-check there, tests_gpu where Qt is.
namespace ufb::gpu {

/// What a check found.
struct Outcome {
  enum class Kind { Passed, Failed, Skipped };
  Kind kind = Kind::Passed;
  std::string text;  ///< passed: figures, may be empty; failed: what differs, and where; skipped: why
};

[[nodiscard]] inline Outcome passed(std::string figures = {}) {
  return {Outcome::Kind::Passed, std::move(figures)};
}
[[nodiscard]] inline Outcome failed(std::string difference) {
  return {Outcome::Kind::Failed, std::move(difference)};
}
[[nodiscard]] inline Outcome skipped(std::string reason) {
  return {Outcome::Kind::Skipped, std::move(reason)};
}

struct Check {
  std::string name;  ///< words; the first one is the group's: "model golden fff-1x5"
  std::function<Outcome()> run;
};

/// All checks of this program, in the order in which they registered.
[[nodiscard]] std::vector<Check>& checks();

/// Runs a check; what it throws is a failure.
[[nodiscard]] Outcome outcomeOf(const Check& check);

/// Why nothing can be computed on cuda:0 here, in one sentence; empty if it can.
[[nodiscard]] const std::string& whyNoGpu();

/// Registers checks before main(): `static const Registration kChecks([] { ... checks().push_back ... });`
/// or a single one by name.
struct Registration {
  explicit Registration(const std::function<void()>& add) { add(); }
  Registration(std::string name, std::function<Outcome()> run) {
    checks().push_back({std::move(name), std::move(run)});
  }
};

}  // namespace ufb::gpu
