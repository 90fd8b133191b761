// SPDX-License-Identifier: MIT
// The fast feedforward layer with Google Highway: this file is compiled once per instruction set, and the
// best one that the machine runs is picked at the first call.
#include "kernels/cpu/targets.h"
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "kernels/cpu/fff_hwy.cpp"
#include "hwy/foreach_target.h"
// foreach_target must come first.
#include <bit>
#include <cmath>
#include <numeric>

#include "hwy/cache_control.h"
#include "hwy/highway.h"
#include "kernels/cpu/gelu-inl.h"
#include "kernels/cpu/router-inl.h"
#include "kernels/cpu/scratch.h"
#include "kernels/cpu/sums-inl.h"
#include "kernels/fff.h"

HWY_BEFORE_NAMESPACE();
namespace ufb::kernels {
namespace HWY_NAMESPACE {

/// Inputs of so many tokens stay in a core's L2 cache beside the rows that they meet.
inline constexpr std::size_t kBlockTokens = 256;
/// From so many tokens on, the tree is cut in two: all tokens through the upper levels block by block, then
/// subtree by subtree through the lower ones, so that every row is read from far away once.
inline constexpr std::size_t kLeastForSubtrees = 512;
/// No more tokens than this are worked on at once: the scratch memory stays small.
inline constexpr std::size_t kMostTokens = 32768;
/// Outputs of this size would push everything else out of the caches: they are written past them.
inline constexpr std::size_t kStreamedBytes = std::size_t{16} << 20;

/// One call: the tokens [begin, begin+count) of a batch.
template <class In, class Out>
class Forward {
 public:
  Forward(const FffWeights& weights, const FffBatch& batch, const FffRecord* record, FffScratch& scratch)
      : m_weights(weights),
        m_batch(batch),
        m_record(record),
        m_scratch(scratch),
        m_out(weights.out),
        m_levels(static_cast<std::size_t>(weights.depth) + 1) {}

  void run(std::size_t begin, std::size_t end) {
    const std::size_t bytes = (end - begin) * static_cast<std::size_t>(m_weights.width) * sizeof(float);
    m_mode.stream = m_weights.trees == 1 && bytes >= kStreamedBytes && alignedOutput();
    for (std::size_t first = begin; first < end; first += kMostTokens) {
      const auto count = static_cast<std::uint32_t>(std::min(kMostTokens, end - first));
      m_scratch.fit(count, m_levels);
      for (int tree = 0; tree < m_weights.trees; ++tree) {
        m_mode.add = tree > 0;
        runTree(tree, first, count);
      }
    }
    if (m_mode.stream) hwy::FlushStream();
  }

 private:
  [[nodiscard]] bool alignedOutput() const {
    const std::size_t bytes = hn::Lanes(Floats()) * sizeof(float);
    return reinterpret_cast<std::uintptr_t>(m_batch.y) % bytes == 0 &&
           m_batch.yStride * sizeof(float) % bytes == 0;
  }

  void runTree(int tree, std::size_t first, std::uint32_t count) {
    const std::size_t base =
        static_cast<std::size_t>(tree) * static_cast<std::size_t>(m_weights.nodesPerTree());
    const TreeInput<In> input{Table<In>(m_weights.in),
                              m_weights.bias,
                              base,
                              static_cast<std::size_t>(m_weights.width),
                              static_cast<std::uint32_t>(m_weights.depth),
                              m_batch.x + first * m_batch.xStride,
                              m_batch.xStride};
    if (count == 1) return runLone(input, static_cast<std::size_t>(tree), first);
    findPaths(input, count);
    if (m_record != nullptr) recordPaths(static_cast<std::size_t>(tree), first, count);
    geluInPlace(m_scratch.logits.data(), count * m_levels);
    sumPaths(base, first, count);
  }

  /// One token has nobody to share with or to walk beside: all that serves several is left out.
  void runLone(const TreeInput<In>& tree, std::size_t treeIndex, std::size_t token) {
    const float* const x[1] = {tree.input(0)};
    float* const logits = m_scratch.logits.data();
    OutputPath<Out> paths[1];
    paths[0].factors = logits;
    paths[0].y = m_batch.y + token * m_batch.yStride;
    std::uint32_t node = 0;
    for (std::size_t level = 0; level < m_levels; ++level) {
      const In* const rows[1] = {tree.row(node)};
      float z[1][1];
      dots<1, 1>(rows, x, tree.width, z);
      logits[level] = z[0][0] + tree.biasOf(node);
      paths[0].rows[level] = m_out.row(tree.base + node);
      m_scratch.nodes[0] = node;
      node = 2 * node + (logits[level] > 0 ? 2 : 1);
    }
    if (m_record != nullptr) recordPaths(treeIndex, token, 1);
    geluInPlace(logits, m_levels);
    sumRows<1>(paths, m_levels, m_levels, tree.width, m_mode);
  }

  void findPaths(const TreeInput<In>& tree, std::uint32_t count) {
    std::uint32_t* const order = m_scratch.order.data();
    std::iota(order, order + count, 0U);
    const auto levels = static_cast<std::uint32_t>(m_levels);
    const bool bySubtree = count >= kLeastForSubtrees && levels >= 4;
    Router<In> router(tree, m_scratch, bySubtree);
    if (!bySubtree) {
      router.route(0, count, 0, 0, levels);
      return;
    }
    const std::uint32_t cut = levels / 2;
    for (std::uint32_t first = 0; first < count; first += kBlockTokens) {
      router.route(first, std::min<std::uint32_t>(kBlockTokens, count - first), 0, 0, cut);
    }
    sortBySubtree(count, cut);
    const std::uint32_t subtrees = 1U << cut;
    for (std::uint32_t i = 0; i < subtrees; ++i) {
      const std::uint32_t start = m_scratch.starts[i];
      router.route(start, m_scratch.starts[i + 1] - start, subtrees - 1 + i, cut, levels);
    }
  }

  /// Puts all tokens in the order of their nodes of level `cut`; starts[i] is where the i-th node's begin.
  void sortBySubtree(std::uint32_t count, std::uint32_t cut) {
    const std::uint32_t subtrees = 1U << cut;
    const std::uint32_t firstNode = subtrees - 1;
    std::vector<std::uint32_t>& starts = m_scratch.starts;
    starts.assign(subtrees + 1, 0);
    for (std::uint32_t t = 0; t < count; ++t) ++starts[m_scratch.nodes[t] - firstNode + 1];
    for (std::uint32_t i = 0; i < subtrees; ++i) starts[i + 1] += starts[i];
    for (std::uint32_t t = 0; t < count; ++t) {
      m_scratch.order[starts[m_scratch.nodes[t] - firstNode]++] = t;
    }
    for (std::uint32_t i = subtrees; i > 0; --i) starts[i] = starts[i - 1];
    starts[0] = 0;
  }

  /// The node of `level` on the way to `leaf`: counted from 1, a node's parent is its half.
  [[nodiscard]] HWY_INLINE std::uint32_t ancestor(std::uint32_t leaf, std::size_t level) const {
    return ((leaf + 1) >> (m_levels - 1 - level)) - 1;
  }

  void recordPaths(std::size_t tree, std::size_t first, std::uint32_t count) {
    for (std::uint32_t t = 0; t < count; ++t) {
      const std::size_t at = (tree * m_record->tokens + first + t) * m_levels;
      for (std::size_t level = 0; level < m_levels; ++level) {
        m_record->nodes[at + level] = static_cast<std::int32_t>(ancestor(m_scratch.nodes[t], level));
        m_record->logits[at + level] = m_scratch.logits[t * m_levels + level];
      }
    }
  }

  HWY_INLINE void fillPath(std::uint32_t token, std::size_t base, std::size_t first,
                           OutputPath<Out>& path) const {
    const std::uint32_t leaf = m_scratch.nodes[token];
    for (std::size_t level = 0; level < m_levels; ++level) {
      path.rows[level] = m_out.row(base + ancestor(leaf, level));
    }
    path.factors = m_scratch.logits.data() + token * m_levels;
    path.y = m_batch.y + (first + token) * m_batch.yStride;
  }

  /// In the order of the leaves: neighbours share the upper rows of their paths.
  void sumPaths(std::size_t base, std::size_t first, std::uint32_t count) {
    constexpr std::uint32_t kTile = kAccumulators / 6;
    const std::uint32_t* const order = m_scratch.order.data();
    const auto width = static_cast<std::size_t>(m_weights.width);
    std::uint32_t at = 0;
    for (; at + kTile <= count; at += kTile) {
      OutputPath<Out> paths[kTile];
      for (std::uint32_t t = 0; t < kTile; ++t) fillPath(order[at + t], base, first, paths[t]);
      const std::uint32_t apart =
          (m_scratch.nodes[order[at]] + 1) ^ (m_scratch.nodes[order[at + kTile - 1]] + 1);
      sumRows<kTile>(paths, m_levels, m_levels - static_cast<std::size_t>(std::bit_width(apart)), width,
                     m_mode);
    }
    for (; at < count; ++at) {
      OutputPath<Out> paths[1];
      fillPath(order[at], base, first, paths[0]);
      sumRows<1>(paths, m_levels, m_levels, width, m_mode);
    }
  }

  const FffWeights& m_weights;
  const FffBatch& m_batch;
  const FffRecord* m_record;
  FffScratch& m_scratch;
  Table<Out> m_out;
  std::size_t m_levels;
  StoreMode m_mode;
};

template <class In>
void forwardFrom(const FffWeights& w, const FffBatch& batch, std::size_t begin, std::size_t end,
                 const FffRecord* record, FffScratch& scratch) {
  switch (w.out.type) {
    case WeightType::F32:
      return Forward<In, float>(w, batch, record, scratch).run(begin, end);
    case WeightType::F16:
      return Forward<In, hwy::float16_t>(w, batch, record, scratch).run(begin, end);
    case WeightType::BF16:
      return Forward<In, hwy::bfloat16_t>(w, batch, record, scratch).run(begin, end);
  }
}

void forward(const FffWeights& w, const FffBatch& batch, std::size_t begin, std::size_t end,
             const FffRecord* record, FffScratch& scratch) {
  switch (w.in.type) {
    case WeightType::F32:
      return forwardFrom<float>(w, batch, begin, end, record, scratch);
    case WeightType::F16:
      return forwardFrom<hwy::float16_t>(w, batch, begin, end, record, scratch);
    case WeightType::BF16:
      return forwardFrom<hwy::bfloat16_t>(w, batch, begin, end, record, scratch);
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
  thread_local FffScratch scratch;
  HWY_DYNAMIC_DISPATCH(forward)(weights, batch, begin, end, record, scratch);
}

namespace {

/// The sets that this file was compiled for and this machine runs, as bits; the lowest bit is the best one.
/// Asked once, while none is forced.
std::int64_t usableTargets() {
  static const std::int64_t targets = hwy::SupportedTargets() & HWY_TARGETS;
  return targets;
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
  const std::int64_t now = hwy::SupportedTargets() & HWY_TARGETS;
  return hwy::TargetName(now & -now);
}

bool forceFffInstructionSet(const std::string& name) {
  static_cast<void>(usableTargets());
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
