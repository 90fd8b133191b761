// SPDX-License-Identifier: MIT
#pragma once

#include "fff_grouped.h"
#include "numbers.cuh"

namespace ufb::kernels::cuda {

/// A block's piece of a group.
struct Share {
  int group = 0;
  int first = 0;  ///< place within the group
  int count = 0;  ///< 0: this block has nothing to do
};

/// Every group is cut into equal pieces of at most Most tokens; block b takes the b-th, counting through all
/// groups. Every warp finds it by itself.
template <int Most>
__device__ Share findShare(const Groups& groups) {
  constexpr int kEach = kMostGroups / kWarp;
  const auto piecesOf = [](int count) { return (count + Most - 1) / Most; };
  const int lane = threadIdx.x % kWarp;
  int counts[kEach];
  int pieces = 0;
#pragma unroll
  for (int i = 0; i < kEach; ++i) {
    counts[i] = groups.counts[lane * kEach + i];
    pieces += piecesOf(counts[i]);
  }
  int before = pieces;
#pragma unroll
  for (int distance = 1; distance < kWarp; distance *= 2) {
    const int other = __shfl_up_sync(kAllLanes, before, distance);
    if (lane >= distance) before += other;
  }
  before -= pieces;
  const int wanted = blockIdx.x;
  Share share;
  const bool mine = wanted >= before && wanted < before + pieces;
  if (mine) {
#pragma unroll
    for (int i = 0; i < kEach; ++i) {
      const int here = piecesOf(counts[i]);
      const int piece = wanted - before;
      if (piece >= 0 && piece < here) {
        share.group = lane * kEach + i;
        share.first = static_cast<int>(static_cast<long long>(piece) * counts[i] / here);
        share.count = static_cast<int>((piece + 1LL) * counts[i] / here) - share.first;
      }
      before += here;
    }
  }
  const unsigned owner = __ballot_sync(kAllLanes, mine);
  if (owner == 0) return {};
  const int source = __ffs(owner) - 1;
  share.group = __shfl_sync(kAllLanes, share.group, source);
  share.first = __shfl_sync(kAllLanes, share.first, source);
  share.count = __shfl_sync(kAllLanes, share.count, source);
  return share;
}

/// Blocks that find a piece of at most `most` tokens at all: how many pieces there are is known on the device
/// alone, at most one per group more than whole ones.
inline int mostPieces(int tokens, int groupLevels, int most) {
  const int groups = 1 << groupLevels;
  return tokens / most + (groups < tokens ? groups : tokens);
}

}  // namespace ufb::kernels::cuda
