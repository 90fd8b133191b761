// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json.hpp>

#include "ufb/types.h"
#include "ufb/engine.h"

/// The command line's JSON, key by key as its contract has it. Keys keep their order.
namespace ufb::cli {

using Json = nlohmann::ordered_json;

[[nodiscard]] Json toJson(const Environment& environment);
[[nodiscard]] Json toJson(const DeviceInfo& device);
[[nodiscard]] Json toJson(const std::vector<Token>& tokens);
[[nodiscard]] Json toJson(const MaskPrediction& mask);
/// paths[layer][tree][token]
[[nodiscard]] Json toJson(const RoutingTrace& trace);
[[nodiscard]] Json toJson(const StageTimes& times);
/// {"type"}, and "effect" if that was measured.
[[nodiscard]] Json toJson(TreeWeights weights, const std::optional<WeightEffect>& effect = {});

[[nodiscard]] Json toJson(DenseType weights, const std::optional<DenseEffect>& effect = {});

/// One document on stdout, alone, with a newline at its end. Text that is not UTF-8 is mended, never refused.
void print(const Json& document);

}  // namespace ufb::cli
