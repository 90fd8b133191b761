// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "ufb/bench.h"

namespace ufb::cli {

/// A benchmark of whole models for readers: environment, warnings and ceilings, then for every series the
/// arms, where their time goes, the ratios, and the way from the neurons to the whole model. UTF-8, lines end
/// in '\n'.
[[nodiscard]] std::string benchModelTable(const ModelBenchReport& report);

}  // namespace ufb::cli
