// SPDX-License-Identifier: MIT
#include "bench/contestants.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <map>
#include <utility>

#include "bench/arm_check.h"
#include "bench/fff_arms.h"
#include "bench/words.h"

namespace ufb::bench {

namespace {

constexpr double kHeatSeconds = 0.2;  ///< about, for each library
constexpr int kLeastHeatCalls = 2;
constexpr int kMostHeatCalls = 40;

Contestant fffContestant(std::unique_ptr<FfnArm> arm, const FffLayer& layer, bool required) {
  Contestant contestant;
  contestant.arm = std::move(arm);
  contestant.name = contestant.arm->name();
  contestant.what = contestant.arm->what();
  contestant.kind = "fff";
  contestant.layer = &layer;
  contestant.required = required;
  return contestant;
}

std::vector<Contestant> fffContestants(const Field& field) {
  const FffLayer& layer = field.subject.layer;
  std::vector<Contestant> all;
  all.push_back(fffContestant(makeFffSparseArm(field.converted, false), field.converted, true));
  Contestant again = all.front();
  again.name += "-again";
  again.what = "the arm fff-sparse entered a second time: its ratio to itself is the noise floor";
  again.kind = "a/a";
  all.push_back(std::move(again));
  all.push_back(fffContestant(makeFffSparseArm(field.converted, true), field.converted, true));
  if (field.options.weights != "f32") {
    all.push_back(fffContestant(makeFffSparseArm(layer, false), layer, true));
    all.back().name += "-f32";
  }
  if (!field.options.rivals) return all;
  all.push_back(fffContestant(makeFffPublishedLoop(layer), layer, false));
  all.push_back(fffContestant(makeFffBatchedMatmul(layer), layer, false));
  all.push_back(fffContestant(makeFffMaskedArm(layer), layer, false));
  return all;
}

std::vector<Contestant> denseContestants(const std::shared_ptr<const DenseWeights>& weights) {
  std::vector<Contestant> all;
  for (std::unique_ptr<FfnArm>& arm : makeDenseArms(weights)) {
    Contestant contestant;
    contestant.arm = std::move(arm);
    contestant.name = contestant.arm->name();
    contestant.what = contestant.arm->what();
    contestant.kind = "dense";
    contestant.dense = weights;
    all.push_back(std::move(contestant));
  }
  return all;
}

double timeCall(const Field& field, const Setting& setting, const Contestant& contestant, std::size_t input) {
  using Clock = std::chrono::steady_clock;
  at::Tensor y = setting.y;
  if (field.walker != nullptr) field.walker->walk();
  const Clock::time_point start = Clock::now();
  contestant.arm->run(setting.inputs.sets[input % setting.inputs.sets.size()], y, setting.threads);
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// The first call allocates and is compared; the second one says what a call costs.
Result<void> admit(const Field& field, const Setting& setting, Contestant& contestant,
                   std::vector<std::string>& notes) {
  at::Tensor y = setting.y;
  const at::Tensor& x = setting.inputs.sets.front();
  contestant.arm->run(x, y, setting.threads);
  const auto compared = contestant.layer != nullptr
                            ? checkFffOutput(contestant.name, *contestant.layer, x, y)
                            : checkDenseOutput(contestant.name, *contestant.dense, x, y);
  if (!compared) return tl::unexpected<Error>(compared.error());
  if (*compared == 0) {
    notes.push_back(
        contestant.name +
        " was not compared with double precision: every token's path has a decision within rounding");
  }
  contestant.callSeconds = timeCall(field, setting, contestant, 1);
  return {};
}

/// A rival whose least number of rounds alone would overrun the series is named, but left out.
void leaveOutIfSlow(const FfnBenchOptions& options, Contestant& contestant) {
  if (contestant.required || !contestant.untimed.empty()) return;
  if (contestant.callSeconds * options.leastRounds <= options.secondsPerSeries) return;
  contestant.untimed = "a call takes " + shown(contestant.callSeconds * 1e3, "%.0f ms") + ", too long for " +
                       std::to_string(options.leastRounds) + " rounds in " +
                       shown(options.secondsPerSeries, "%g s");
}

/// In turn, so that a disturbance meets all libraries.
void runHeat(const Field& field, const Setting& setting, std::vector<Contestant>& libraries) {
  double slowest = 0;
  for (const Contestant& library : libraries) slowest = std::max(slowest, library.callSeconds);
  const int calls =
      std::clamp(static_cast<int>(kHeatSeconds / std::max(slowest, 1e-7)), kLeastHeatCalls, kMostHeatCalls);
  for (int i = 0; i < calls && !field.options.stop.stop_requested(); ++i) {
    for (Contestant& library : libraries) {
      const double seconds = timeCall(field, setting, library, static_cast<std::size_t>(i) + 2);
      library.callSeconds = std::min(library.callSeconds, seconds);
    }
  }
}

/// The best library first; without rivals it stays alone.
void closeHeat(const Field& field, std::vector<Contestant>& libraries) {
  std::sort(libraries.begin(), libraries.end(),
            [](const Contestant& a, const Contestant& b) { return a.callSeconds < b.callSeconds; });
  std::string heat;
  for (const Contestant& library : libraries) {
    heat += (heat.empty() ? "" : ", ") + library.name + shown(library.callSeconds * 1e6, " %.1f µs");
  }
  for (Contestant& library : libraries) {
    library.heat = heat;
    library.required = &library == &libraries.front();
  }
  if (!field.options.rivals) libraries.resize(1);
}

}  // namespace

Result<std::optional<std::vector<Contestant>>> chooseContestants(const Field& field, const Setting& setting,
                                                                 std::vector<std::string>& notes) {
  const auto admitAll = [&](std::vector<Contestant>& group) -> Result<void> {
    for (Contestant& contestant : group) {
      if (field.options.stop.stop_requested()) return {};
      if (const auto admitted = admit(field, setting, contestant, notes); !admitted) return admitted;
    }
    return {};
  };
  std::vector<Contestant> all = fffContestants(field);
  if (const auto admitted = admitAll(all); !admitted) return tl::unexpected<Error>(admitted.error());
  for (const auto& weights : field.dense) {
    std::vector<Contestant> libraries = denseContestants(weights);
    if (const auto admitted = admitAll(libraries); !admitted) return tl::unexpected<Error>(admitted.error());
    runHeat(field, setting, libraries);
    closeHeat(field, libraries);
    std::move(libraries.begin(), libraries.end(), std::back_inserter(all));
  }
  if (field.options.stop.stop_requested()) return std::nullopt;
  for (Contestant& contestant : all) leaveOutIfSlow(field.options, contestant);
  return all;
}

void nameBestDense(std::vector<Contestant>& timed, const std::vector<double>& times) {
  std::map<std::int64_t, std::size_t> best;
  for (std::size_t i = 0; i < timed.size(); ++i) {
    if (!timed[i].dense) continue;
    const auto [at, first] = best.emplace(timed[i].dense->neurons(), i);
    if (!first && times[i] < times[at->second]) at->second = i;
  }
  for (const auto& [neurons, index] : best) {
    Contestant& winner = timed[index];
    winner.name = "dense-" + std::to_string(neurons);
    winner.what += "; the best library here (qualifying heat: " + winner.heat + ")";
  }
}

}  // namespace ufb::bench
