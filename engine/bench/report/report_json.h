// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "ufb/bench.h"
#include "ufb/types.h"

/// The parts that the command line's JSON and that of all benchmarks share, key by key as the contract has
/// them. Keys keep their order.
namespace ufb::bench {

using Json = nlohmann::ordered_json;

/// A figure that was not measured is null, never 0.
template <class T>
[[nodiscard]] Json orNull(const std::optional<T>& value) {
  return value ? Json(*value) : Json();
}

[[nodiscard]] Json environmentJson(const BenchEnvironment& environment);
[[nodiscard]] Json ceilingsJson(const std::vector<BenchCeilings>& ceilings);
[[nodiscard]] Json ceilingsJson(const DeviceCeilings& ceilings);
/// An arm that took no part has n = 0 and null for every figure.
[[nodiscard]] Json armJson(const BenchArm& arm);
[[nodiscard]] Json ratiosJson(const std::vector<BenchRatio>& ratios);
[[nodiscard]] Json sampleJson(const BenchSample& sample);
/// What `ufb info` prints.
[[nodiscard]] Json modelJson(const ModelInfo& info);
/// "fff", "dense", "dense-glu"
[[nodiscard]] const char* kindName(FeedforwardKind kind);

/// One line. Text that is not UTF-8 is mended, never refused.
[[nodiscard]] std::string dumpJson(const Json& document);

}  // namespace ufb::bench
