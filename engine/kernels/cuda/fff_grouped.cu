// SPDX-License-Identifier: MIT
// Rows shared between tokens, for one tree and many tokens, in three parts.
//
// Top (fff_top.cu): every block keeps the in-rows of the first L levels in shared memory (63 rows of 768
// float32, 127 of 16 bits), and its warps take one token after the other through them. Tokens that leave at
// the same node form a group. Subtrees (fff_subtrees.cu): the same once more, a block for some of a group's
// tokens and the group's subtree. Outputs (fff_outputs.cu): a block orders tokens of a group by their leaves
// and adds up their outputs four at a time: an out-row that neighbours share is read once for all of them.
//
// What must move through memory: x twice (the second time partly from L2), y once, every row once: at 768
// wide, depth 11, float32, 16384 tokens 50 to 101 + 50 + 25 MB.
//
// With 16-bit numbers the walks would spend their time on turning numbers into float32. There the same is
// done by two parts on the tensor cores: fff_dense_top.cu and fff_dense_bottom.cu.
#include <algorithm>

#include "fff_dense.h"
#include "fff_grouped.h"
#include "fff_kernels.h"

namespace ufb::kernels::cuda {

namespace {

constexpr std::size_t kBoundary = 256;

/// Shared memory that the walks need beside the rows.
constexpr std::size_t kOtherShared = 6 << 10;

std::size_t roundedUp(std::size_t bytes) {
  return (bytes + kBoundary - 1) / kBoundary * kBoundary;
}

}  // namespace

int topLevels(const FffLayer& layer, int sharedBytes) {
  const std::size_t row = static_cast<std::size_t>(layer.width) * sizeOf(layer.in.type) + sizeof(float);
  const auto fits = [&](int levels) {
    return ((std::size_t{1} << levels) - 1) * row + kOtherShared <= static_cast<std::size_t>(sharedBytes);
  };
  int levels = 0;
  while (levels < std::min(layer.depth, kMostTopLevels) && fits(levels + 1)) ++levels;
  return fits(layer.depth + 1 - levels) ? levels : 0;
}

std::size_t layOut(const FffLayer& layer, const FffTokens& tokens, int levels, void* scratch,
                   Groups& groups) {
  const auto count = static_cast<std::size_t>(tokens.count);
  const auto pathLevels = static_cast<std::size_t>(layer.depth) + 1;
  const std::size_t counts = roundedUp(kMostGroups * sizeof(int));
  const std::size_t members = roundedUp((count << levels) * sizeof(int));
  const std::size_t factors = roundedUp(count * pathLevels * sizeof(float));
  char* const base = static_cast<char*>(scratch);
  groups.levels = levels;
  if (base != nullptr) {
    groups.counts = reinterpret_cast<int*>(base);
    groups.members = reinterpret_cast<int*>(base + counts);
    groups.factors = reinterpret_cast<float*>(base + counts + members);
    groups.leaves = reinterpret_cast<int*>(base + counts + members + factors);
  }
  return counts + members + factors + roundedUp(count * sizeof(int));
}

namespace {

/// L of a layer and a kernel; 0 if this device cannot have it.
int levelsOf(const FffLayer& layer, bool dense) {
  DeviceLimits limits;
  if (currentLimits(limits) != cudaSuccess) return 0;
  if (!dense) return topLevels(layer, limits.sharedPerBlock);
  return limits.sharedPerBlock >= denseSharedBytes() ? std::min(layer.depth, kMostTopLevels) : 0;
}

}  // namespace

bool groupedTakes(const FffLayer& layer, const FffTokens& tokens, bool dense) {
  if (layer.trees != 1 || !fitsRegisters(layer, tokens) || tokens.count > kMostGroupedTokens) return false;
  if (dense && (tokens.type == Type::F32 || layer.depth > kMostDenseDepth)) return false;
  return levelsOf(layer, dense) > 0;
}

std::size_t groupedScratchBytes(const FffLayer& layer, const FffTokens& tokens, bool dense) {
  Groups groups;
  return layOut(layer, tokens, levelsOf(layer, dense), nullptr, groups);
}

cudaError_t launchGrouped(const FffLayer& layer, const FffTokens& tokens, const FffTrace& trace, bool dense,
                          void* scratch, cudaStream_t stream) {
  Groups groups;
  layOut(layer, tokens, levelsOf(layer, dense), scratch, groups);
  cudaError_t error = cudaMemsetAsync(groups.counts, 0, kMostGroups * sizeof(int), stream);
  const auto next = [&](const auto& launch) {
    if (error == cudaSuccess) error = launch();
  };
  if (dense) {
    next([&] { return launchDenseTop(layer, tokens, trace, groups, stream); });
    next([&] { return launchDenseBottom(layer, tokens, trace, groups, stream); });
  } else {
    next([&] { return launchTop(layer, tokens, trace, groups, stream); });
    next([&] { return launchSubtrees(layer, tokens, trace, groups, stream); });
    next([&] { return launchOutputs(layer, tokens, groups, stream); });
  }
  return error;
}

}  // namespace ufb::kernels::cuda
