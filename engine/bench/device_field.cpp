// SPDX-License-Identifier: MIT
#include "bench/device_field.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <utility>

#include "bench/arm_check.h"
#include "bench/words.h"

namespace ufb::bench {

namespace {

constexpr std::size_t kMostSets = 64;
constexpr int kMostTokensOfGraphs = 128;
/// Tokens that are compared with double precision, if ties leave so many.
constexpr int kFffTokens = 16;
constexpr int kDenseTokens = 2;

DeviceContestant contestant(DeviceArm arm) {
  DeviceContestant made;
  made.name = arm.name;
  made.what = arm.what;
  made.kind = arm.kind;
  made.arm = std::move(arm);
  return made;
}

DeviceContestant again(const DeviceContestant& twin) {
  DeviceContestant copy = twin;
  copy.name += "-again";
  copy.what = "the arm " + twin.name + " entered a second time: its ratio to itself is the noise floor";
  copy.kind = "a/a";
  return copy;
}

std::vector<DeviceContestant> entrants(const DeviceSetting& setting) {
  const DeviceLayers& layers = setting.layers;
  const FffLayer& fff = layers.fff.device;
  const Precision precision = layers.precision;
  const bool rivals = setting.options.rivals;
  std::vector<DeviceContestant> all;
  const auto enter = [&all](DeviceArm arm) { all.push_back(contestant(std::move(arm))); };
  enter(sparseArm(fff, precision, false));
  enter(sparseArm(fff, precision, true));
  if (rivals) {
    // It adds up several trees in the outputs themselves, which 16 bits would round each time.
    if (fff.trees == 1 || precision == Precision::F32) enter(setting.device.naiveFff(fff, precision));
    enter(batchedMatmulArm(fff, precision));
  }
  for (const DeviceDense& dense : layers.dense) {
    enter(denseArm(dense, precision));
    if (precision == Precision::F32) enter(denseArm(dense, Precision::TF32));
    if (rivals) enter(fusedDenseArm(dense, precision));
  }
  if (rivals && !layers.dense.empty()) {
    enter(setting.device.naiveDense(layers.dense.front(), precision));
  }
  return all;
}

at::Tensor outputOf(const DeviceSetting& setting, const DeviceContestant& contestant, std::size_t input) {
  if (!contestant.replayed()) return contestant.arm.run(setting.inputs.device[input]);
  DeviceGraph& graph = *(*contestant.graphs)[input];
  graph.replay();
  return graph.output();
}

Result<void> check(const DeviceSetting& setting, const DeviceContestant& contestant,
                   std::vector<std::string>& notes) {
  const DeviceArm& arm = contestant.arm;
  const int wanted = arm.dense != nullptr ? kDenseTokens : kFffTokens;
  int seen = 0, compared = 0;
  for (std::size_t i = 0; i < setting.inputs.host.size() && seen < wanted; ++i) {
    const at::Tensor& x = setting.inputs.host[i];
    const at::Tensor y = outputOf(setting, contestant, i).to(at::kCPU).to(at::kFloat).contiguous();
    const auto same = arm.dense != nullptr
                          ? checkDenseOutput(contestant.name, *arm.dense, x, y, arm.rounding)
                          : checkFffOutput(contestant.name, setting.layers.fff.host, x, y, arm.rounding);
    if (!same) return tl::unexpected<Error>(same.error());
    seen += static_cast<int>(x.size(0));
    compared += *same;
  }
  if (compared > 0) return {};
  notes.push_back(contestant.name +
                  " was not compared with double precision: every token's path has a decision within "
                  "rounding");
  return {};
}

/// The best of two, of which the first may still pay for memory.
void timeCall(const DeviceSetting& setting, DeviceContestant& contestant) {
  for (int i = 0; i < 2; ++i) {
    const double begin = setting.clock();
    contestant.call(setting.inputs, i % static_cast<int>(setting.inputs.device.size()));
    const double seconds = setting.clock() - begin;
    contestant.callSeconds = i == 0 ? seconds : std::min(contestant.callSeconds, seconds);
  }
}

/// A rival whose least number of rounds alone would overrun the series is named, but left out.
void leaveOutIfSlow(const FfnBenchOptions& options, DeviceContestant& contestant) {
  if (contestant.arm.required || contestant.callSeconds * options.leastRounds <= options.secondsPerSeries) {
    return;
  }
  contestant.untimed = "a call takes " + shown(contestant.callSeconds * 1e3, "%.0f ms") + ", too long for " +
                       std::to_string(options.leastRounds) + " rounds in " +
                       shown(options.secondsPerSeries, "%g s");
}

/// The same arm by replays; nothing where it cannot be captured.
std::optional<DeviceContestant> captured(const DeviceSetting& setting, const DeviceContestant& original,
                                         std::vector<std::string>& notes) {
  DeviceContestant made = original;
  made.name += "-graph";
  made.what += "; captured into a CUDA graph for each input, and replayed";
  made.graphs = std::make_shared<std::vector<std::unique_ptr<DeviceGraph>>>();
  try {
    for (const at::Tensor& x : setting.inputs.device) {
      made.graphs->push_back(setting.device.capture([run = made.arm.run, x] { return run(x); }));
    }
  } catch (const c10::Error& error) {
    notes.push_back(original.name + " cannot be captured into a graph: " + error.what_without_backtrace());
    return std::nullopt;
  }
  return made;
}

/// An arm that disagrees with the reference ends the run.
Result<void> admit(const DeviceSetting& setting, DeviceContestant& one, std::vector<std::string>& notes) {
  if (const auto checked = check(setting, one, notes); !checked) return checked;
  timeCall(setting, one);
  leaveOutIfSlow(setting.options, one);
  return {};
}

Result<void> addGraphs(const DeviceSetting& setting, std::vector<DeviceContestant>& all,
                       std::vector<std::string>& notes) {
  const std::size_t count = all.size();
  for (std::size_t i = 0; i < count && !setting.options.stop.stop_requested(); ++i) {
    if (!all[i].untimed.empty()) continue;
    auto made = captured(setting, all[i], notes);
    if (!made) continue;
    if (auto admitted = admit(setting, *made, notes); !admitted) return admitted;
    all.push_back(std::move(*made));
  }
  return {};
}

/// A twin directly behind each form of the operator.
void addTwins(std::vector<DeviceContestant>& all) {
  for (const char* name : {"fff-sparse", "fff-sparse-graph"}) {
    const auto found =
        std::find_if(all.begin(), all.end(), [name](const DeviceContestant& c) { return c.name == name; });
    if (found == all.end()) continue;
    DeviceContestant twin = again(*found);
    all.insert(found + 1, std::move(twin));
  }
}

}  // namespace

void DeviceContestant::call(const DeviceInputs& inputs, int input) const {
  const auto index = static_cast<std::size_t>(input);
  if (replayed())
    (*graphs)[index]->replay();
  else
    static_cast<void>(arm.run(inputs.device[index]));
}

DeviceInputs makeDeviceInputs(const FfnSubject& subject, const FfnBenchOptions& options, int tokens,
                              Precision precision, at::Device device) {
  const FfnInputs made = makeInputs(subject, options, tokens);
  const auto sets = static_cast<std::int64_t>(std::min(made.sets.size(), kMostSets));
  const at::ScalarType type = storedAs(precision);
  const at::Tensor stored = made.all.narrow(0, 0, sets * tokens).to(type);
  const at::Tensor moved = stored.to(device);
  DeviceInputs inputs;
  inputs.all = stored.to(at::kFloat);
  for (std::int64_t i = 0; i < sets; ++i) {
    inputs.host.push_back(inputs.all.narrow(0, i * tokens, tokens));
    inputs.device.push_back(moved.narrow(0, i * tokens, tokens));
  }
  return inputs;
}

Result<std::vector<DeviceContestant>> chooseDeviceContestants(const DeviceSetting& setting,
                                                              std::vector<std::string>& notes) {
  std::vector<DeviceContestant> all = entrants(setting);
  for (DeviceContestant& one : all) {
    if (setting.options.stop.stop_requested()) return std::vector<DeviceContestant>();
    if (auto admitted = admit(setting, one, notes); !admitted) return tl::unexpected<Error>(admitted.error());
  }
  if (setting.inputs.host.front().size(0) <= kMostTokensOfGraphs || setting.options.graphs) {
    if (auto added = addGraphs(setting, all, notes); !added) return tl::unexpected<Error>(added.error());
  }
  if (setting.options.stop.stop_requested()) return std::vector<DeviceContestant>();
  addTwins(all);
  return all;
}

}  // namespace ufb::bench
