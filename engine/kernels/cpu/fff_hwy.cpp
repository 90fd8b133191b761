// SPDX-License-Identifier: MIT
// The tree walk with Google Highway: this file is compiled once per instruction set, and the best one that
// the machine runs is picked at the first call.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "kernels/cpu/fff_hwy.cpp"
#include "hwy/foreach_target.h"
// foreach_target must come first.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

#include "hwy/highway.h"
#include "kernels/fff.h"

HWY_BEFORE_NAMESPACE();
namespace ufb::kernels {
namespace HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

using Floats = hn::ScalableTag<float>;

/// a.b over n floats. Four sums hide the latency of the multiply-adds; the order of additions depends on n
/// and the instruction set alone.
float dot(const float* HWY_RESTRICT a, const float* HWY_RESTRICT b, std::size_t n) {
  const Floats d;
  const std::size_t lanes = hn::Lanes(d);
  auto s0 = hn::Zero(d);
  auto s1 = hn::Zero(d);
  auto s2 = hn::Zero(d);
  auto s3 = hn::Zero(d);
  std::size_t j = 0;
  for (; j + 4 * lanes <= n; j += 4 * lanes) {
    s0 = hn::MulAdd(hn::LoadU(d, a + j), hn::LoadU(d, b + j), s0);
    s1 = hn::MulAdd(hn::LoadU(d, a + j + lanes), hn::LoadU(d, b + j + lanes), s1);
    s2 = hn::MulAdd(hn::LoadU(d, a + j + 2 * lanes), hn::LoadU(d, b + j + 2 * lanes), s2);
    s3 = hn::MulAdd(hn::LoadU(d, a + j + 3 * lanes), hn::LoadU(d, b + j + 3 * lanes), s3);
  }
  for (; j + lanes <= n; j += lanes) s0 = hn::MulAdd(hn::LoadU(d, a + j), hn::LoadU(d, b + j), s0);
  float sum = hn::GetLane(hn::SumOfLanes(d, hn::Add(hn::Add(s0, s1), hn::Add(s2, s3))));
  for (; j < n; ++j) sum += a[j] * b[j];
  return sum;
}

/// Exact GELU, in double: a dozen a token cost nothing and leave no error of their own.
float gelu(float z) {
  const double wide = z;
  return static_cast<float>(0.5 * wide * (1.0 + std::erf(wide * 0.70710678118654752440)));
}

/// The rows that a walk has still to add to the output. A tree of depth 20 visits 21 nodes.
constexpr std::size_t kMostPending = 32;
struct Pending {
  std::array<const float*, kMostPending> rows;
  std::array<float, kMostPending> factors;
  std::size_t count = 0;
};

/// y = sum of factor * row (+ y if `add`), y stored once however many rows there are.
void accumulate(const Pending& pending, float* HWY_RESTRICT y, std::size_t n, bool add) {
  const Floats d;
  const std::size_t lanes = hn::Lanes(d);
  std::size_t j = 0;
  for (; j + lanes <= n; j += lanes) {
    auto sum = add ? hn::LoadU(d, y + j) : hn::Zero(d);
    for (std::size_t i = 0; i < pending.count; ++i) {
      sum = hn::MulAdd(hn::Set(d, pending.factors[i]), hn::LoadU(d, pending.rows[i] + j), sum);
    }
    hn::StoreU(sum, d, y + j);
  }
  for (; j < n; ++j) {
    float sum = add ? y[j] : 0.0F;
    for (std::size_t i = 0; i < pending.count; ++i) sum += pending.factors[i] * pending.rows[i][j];
    y[j] = sum;
  }
}

/// Walks one tree for one token; leaves the visited rows in `pending`.
void walkTree(const FffWeights& w, int tree, const float* x, Pending& pending, std::int32_t* nodes,
              float* logits) {
  const std::size_t base = static_cast<std::size_t>(tree) * static_cast<std::size_t>(w.nodesPerTree());
  std::size_t node = 0;
  pending.count = 0;
  for (int level = 0; level <= w.depth; ++level) {
    const std::size_t row = base + node;
    const float z = dot(w.in + row * w.stride, x, static_cast<std::size_t>(w.width)) + w.bias[row];
    pending.rows[pending.count] = w.out + row * w.stride;
    pending.factors[pending.count++] = gelu(z);
    if (nodes != nullptr) {
      nodes[level] = static_cast<std::int32_t>(node);
      logits[level] = z;
    }
    node = 2 * node + (z > 0 ? 2 : 1);
  }
}

void forward(const FffWeights& w, const FffBatch& batch, std::size_t begin, std::size_t end,
             const FffRecord* record) {
  const std::size_t levels = static_cast<std::size_t>(w.depth) + 1;
  Pending pending;
  for (std::size_t t = begin; t < end; ++t) {
    for (int tree = 0; tree < w.trees; ++tree) {
      std::int32_t* nodes = nullptr;
      float* logits = nullptr;
      if (record != nullptr) {
        const std::size_t at = (static_cast<std::size_t>(tree) * record->tokens + t) * levels;
        nodes = record->nodes + at;
        logits = record->logits + at;
      }
      walkTree(w, tree, batch.x + t * batch.xStride, pending, nodes, logits);
      accumulate(pending, batch.y + t * batch.yStride, static_cast<std::size_t>(w.width), tree > 0);
    }
  }
}

}  // namespace HWY_NAMESPACE
}  // namespace ufb::kernels
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace ufb::kernels {

HWY_EXPORT(forward);

void fffForward(const FffWeights& weights, const FffBatch& batch, std::size_t begin, std::size_t end,
                const FffRecord* record) {
  HWY_DYNAMIC_DISPATCH(forward)(weights, batch, begin, end, record);
}

namespace {

/// The sets that this file was compiled for and this machine runs, as bits; the lowest bit is the best one.
std::int64_t usableTargets() {
  return hwy::SupportedTargets() & HWY_TARGETS;
}

}  // namespace

std::vector<std::string> fffInstructionSets() {
  std::vector<std::string> names;
  for (std::int64_t left = usableTargets(); left != 0; left &= left - 1) {
    names.emplace_back(hwy::TargetName(left & -left));
  }
  return names;
}

std::string fffInstructionSet() {
  return fffInstructionSets().front();
}

bool forceFffInstructionSet(const std::string& name) {
  hwy::SetSupportedTargetsForTest(0);
  if (name.empty()) {
    hwy::GetChosenTarget().Update(hwy::SupportedTargets());
    return true;
  }
  for (std::int64_t left = usableTargets(); left != 0; left &= left - 1) {
    const std::int64_t target = left & -left;
    if (name != hwy::TargetName(target)) continue;
    hwy::SetSupportedTargetsForTest(target);
    hwy::GetChosenTarget().Update(target);
    return true;
  }
  return false;
}

}  // namespace ufb::kernels
#endif  // HWY_ONCE
