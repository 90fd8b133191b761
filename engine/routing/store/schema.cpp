// SPDX-License-Identifier: MIT
#include "routing/store/schema.h"

#include <array>

namespace ufb::store {

std::span<const Table> tables() {
  static constexpr std::array kTables = {kAbout,    kSources,   kRuns,     kResumeFiles, kTokens,
                                         kTrees,    kMargins,   kNodes,    kLeaves,      kTokenLeaf,
                                         kSketches, kLeafPairs, kContexts, kChecksums};
  return kTables;
}

}  // namespace ufb::store
