// SPDX-License-Identifier: MIT
#pragma once

#include "ufb/bench.h"
#include "ufb/engine.h"

namespace ufb::bench {

/// Whether these options make sense before any model is known. Fails with InvalidArgument.
[[nodiscard]] Result<void> checkOptions(const ModelBenchOptions& options);

/// The options with every default filled in for this subject.
[[nodiscard]] ModelBenchOptions withDefaults(ModelBenchOptions options, const ModelInfo& subject);

/// Whether the stand-ins fit this machine's memory beside what is loaded. Fails with InvalidArgument.
[[nodiscard]] Result<void> checkMemory(const ModelBenchOptions& options, const ModelInfo& subject);

}  // namespace ufb::bench
