// SPDX-License-Identifier: MIT
#pragma once

#include "fff_grouped.h"

namespace ufb::kernels::cuda {

/// A block's tokens and the groups they go to; in shared memory.
template <int Tokens>
struct Joining {
  int group[Tokens];
  int place[Tokens];
  int counts[kMostGroups];  ///< of this block, then where its share of the group begins
};

/// Enters tokens `tokenOf(i)`, i < count, into their groups. The block asks for room once per group, not once
/// per token: thousands of tokens waiting for 64 counters would take longer than their walk. All threads of
/// the block call this; joining.group has been written before a barrier.
template <int Tokens, class TokenOf>
__device__ void joinGroups(Joining<Tokens>& joining, int count, int allTokens, const Groups& groups,
                           const TokenOf& tokenOf) {
  for (int g = threadIdx.x; g < kMostGroups; g += blockDim.x) joining.counts[g] = 0;
  __syncthreads();
  for (int i = threadIdx.x; i < count; i += blockDim.x) {
    joining.place[i] = atomicAdd(&joining.counts[joining.group[i]], 1);
  }
  __syncthreads();
  for (int g = threadIdx.x; g < kMostGroups; g += blockDim.x) {
    if (joining.counts[g] > 0) joining.counts[g] = atomicAdd(groups.counts + g, joining.counts[g]);
  }
  __syncthreads();
  for (int i = threadIdx.x; i < count; i += blockDim.x) {
    const int group = joining.group[i];
    groups.members[static_cast<std::size_t>(group) * allTokens + joining.counts[group] + joining.place[i]] =
        tokenOf(i);
  }
}

}  // namespace ufb::kernels::cuda
