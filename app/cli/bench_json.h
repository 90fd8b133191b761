// SPDX-License-Identifier: MIT
#pragma once

#include "json_output.h"
#include "ufb/bench.h"

/// A benchmark as JSON, key by key as the command line's contract has it.
namespace ufb::cli {

/// {"environment","command","subject","options","ceilings","effect","complete","series":[...]}; with a single
/// series also that one's "scope", "tokens", "threads", "samples", "arms" and "ratios" beside them. `command`
/// is what was typed.
[[nodiscard]] Json toJson(const FfnBenchReport& report, const std::string& command);

}  // namespace ufb::cli
