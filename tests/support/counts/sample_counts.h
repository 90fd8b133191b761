// SPDX-License-Identifier: MIT
#pragma once

#include "ufb/routing_counts.h"

namespace ufb::test {

/// A shape to make up counts for.
struct SampleShape {
  int layers = 2;
  int trees = 1;
  int depth = 3;
  int vocabulary = 40;
  int sentences = 60;
  std::uint64_t seed = 1;
  std::int64_t tableBytes = std::int64_t{1} << 30;
};

[[nodiscard]] RoutedModel sampleModel(const SampleShape& shape);

/// Counts of random sentences on random trees, counted as the program counts. Sentences first .. last-1 of
/// the corpus that the seed stands for, so that parts and their whole can be made; the paths and logits of a
/// sentence depend on the seed and its number alone. `salt` shifts which leaves are liked, for a corpus that
/// differs.
[[nodiscard]] RoutingCounts sampleCounts(const SampleShape& shape, int first, int last, int salt = 0);
/// All of them.
[[nodiscard]] RoutingCounts sampleCounts(const SampleShape& shape = {});

}  // namespace ufb::test
