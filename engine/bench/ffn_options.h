// SPDX-License-Identifier: MIT
#pragma once

#include "ufb/bench.h"

namespace ufb::bench {

/// Whether the options make sense and what they ask for fits into this machine's memory. Fails with
/// InvalidArgument.
[[nodiscard]] Result<void> checkOptions(const FfnBenchOptions& options);
/// The same for the widths and token counts once the layer's width is known (a model's).
[[nodiscard]] Result<void> checkSizes(const FfnBenchOptions& options, double width);

}  // namespace ufb::bench
