// SPDX-License-Identifier: MIT
// Finds every token's path through one tree. Included once per instruction set.
#if defined(UFB_KERNELS_CPU_ROUTER_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef UFB_KERNELS_CPU_ROUTER_INL_H
#undef UFB_KERNELS_CPU_ROUTER_INL_H
#else
#define UFB_KERNELS_CPU_ROUTER_INL_H
#endif

#include <algorithm>
#include <array>

#include "kernels/cpu/dots-inl.h"
#include "kernels/cpu/scratch.h"

HWY_BEFORE_NAMESPACE();
namespace ufb::kernels {
namespace HWY_NAMESPACE {

/// From so many tokens at one node on, its row is read once for several of them. Below, tokens walk on alone:
/// of the two children's rows that a shared step reads, one would often be for nobody.
inline constexpr std::uint32_t kLeastShared = 8;
/// Tokens that walk side by side, so that one's wait for memory is another's work.
inline constexpr std::size_t kWalkers = 4;

/// Where one tree's rows and one batch's inputs lie.
template <class In>
struct TreeInput {
  Table<In> rows;
  const float* bias;
  std::size_t base;  ///< the tree's root in `rows` and `bias`
  std::size_t width;
  std::uint32_t depth;
  const float* x;  ///< of the batch's first token
  std::size_t xStride;

  [[nodiscard]] HWY_INLINE const In* row(std::uint32_t node) const { return rows.row(base + node); }
  [[nodiscard]] HWY_INLINE float biasOf(std::uint32_t node) const { return bias[base + node]; }
  [[nodiscard]] HWY_INLINE const float* input(std::uint32_t token) const { return x + token * xStride; }
  [[nodiscard]] std::size_t levels() const { return depth + 1; }
};

template <class In>
class Router {
 public:
  /// `far`: the inputs come from beyond the L2 cache.
  HWY_INLINE Router(const TreeInput<In>& tree, FffScratch& scratch, bool far)
      : m_tree(tree), m_scratch(scratch), m_far(far) {}

  /// Takes order[first, first+count), all at `node` of `level`, through the levels below `stop`. Afterwards
  /// they are sorted by where they are, nodes[] says where, and logits[] what was met on the way.
  void route(std::uint32_t first, std::uint32_t count, std::uint32_t node, std::uint32_t level,
             std::uint32_t stop) {
    m_stop = stop;
    m_scratch.few.clear();
    descend(first, count, node, level);
    walkFew();
  }

 private:
  static constexpr std::size_t kPairTile = kAccumulators / (3 * kChains);  // tokens for three rows
  static constexpr std::size_t kWideTile = kAccumulators / kChains;        // tokens for one row

  void descend(std::uint32_t first, std::uint32_t count, std::uint32_t node, std::uint32_t level) {
    if (count == 0) return;
    if (level >= m_stop) {
      settle(first, count, node);
    } else if (count < kLeastShared) {
      m_scratch.few.push_back({first, count, node, level});
    } else if (level + 2 <= m_stop) {
      twoLevels(first, count, node, level);
    } else {
      oneLevel(first, count, node, level);
    }
  }

  void settle(std::uint32_t first, std::uint32_t count, std::uint32_t node) {
    for (std::uint32_t i = first; i < first + count; ++i) m_scratch.nodes[m_scratch.order[i]] = node;
  }

  template <std::size_t kTokens, std::size_t kRows>
  HWY_INLINE void tile(std::uint32_t at, std::uint32_t end, const In* const (&rows)[kRows],
                       float (&z)[kTokens][kRows]) {
    const float* x[2 * kTokens];
    const bool ahead = m_far && at + 2 * kTokens <= end;
    for (std::size_t t = 0; t < (ahead ? 2 : 1) * kTokens; ++t) x[t] = m_tree.input(m_scratch.order[at + t]);
    const float* now[kTokens];
    std::copy(x, x + kTokens, now);
    dots<kTokens, kRows>(rows, now, m_tree.width, z, ahead ? x + kTokens : nullptr);
  }

  /// A node and both its children in one pass over the inputs.
  void twoLevels(std::uint32_t first, std::uint32_t count, std::uint32_t node, std::uint32_t level) {
    const std::uint32_t child = 2 * node + 1;
    const In* const rows[3] = {m_tree.row(node), m_tree.row(child), m_tree.row(child + 1)};
    const float biases[3] = {m_tree.biasOf(node), m_tree.biasOf(child), m_tree.biasOf(child + 1)};
    const auto keep = [&](std::uint32_t at, const float(&z)[3]) {
      float* logits = m_scratch.logits.data() + m_scratch.order[at] * m_tree.levels() + level;
      logits[0] = z[0] + biases[0];
      const unsigned turn = logits[0] > 0 ? 1 : 0;
      logits[1] = z[1 + turn] + biases[1 + turn];
      m_scratch.turns[at] = static_cast<std::uint8_t>(2 * turn + (logits[1] > 0 ? 1 : 0));
    };
    const std::uint32_t end = first + count;
    std::uint32_t at = first;
    for (; at + kPairTile <= end; at += kPairTile) {
      float z[kPairTile][3];
      tile<kPairTile, 3>(at, end, rows, z);
      for (std::uint32_t t = 0; t < kPairTile; ++t) keep(at + t, z[t]);
    }
    for (; at < end; ++at) {
      float z[1][3];
      tile<1, 3>(at, end, rows, z);
      keep(at, z[0]);
    }
    const auto ends = sortByTurns<4>(first, count);
    const bool leaves = level + 1 == m_tree.depth;
    for (std::uint32_t turns = 0, start = first; turns < 4; start = ends[turns++]) {
      if (leaves) {
        settle(start, ends[turns] - start, child + turns / 2);
      } else {
        descend(start, ends[turns] - start, 4 * node + 3 + turns, level + 2);
      }
    }
  }

  void oneLevel(std::uint32_t first, std::uint32_t count, std::uint32_t node, std::uint32_t level) {
    const In* const rows[1] = {m_tree.row(node)};
    const auto keep = [&](std::uint32_t at, float z) {
      z += m_tree.biasOf(node);
      m_scratch.logits[m_scratch.order[at] * m_tree.levels() + level] = z;
      m_scratch.turns[at] = z > 0 ? 1 : 0;
    };
    const std::uint32_t end = first + count;
    std::uint32_t at = first;
    for (; at + kWideTile <= end; at += kWideTile) {
      float z[kWideTile][1];
      tile<kWideTile, 1>(at, end, rows, z);
      for (std::uint32_t t = 0; t < kWideTile; ++t) keep(at + t, z[t][0]);
    }
    for (; at < end; ++at) {
      float z[1][1];
      tile<1, 1>(at, end, rows, z);
      keep(at, z[0][0]);
    }
    if (level == m_tree.depth) {
      settle(first, count, node);
      return;
    }
    const auto ends = sortByTurns<2>(first, count);
    descend(first, ends[0] - first, 2 * node + 1, level + 1);
    descend(ends[0], ends[1] - ends[0], 2 * node + 2, level + 1);
  }

  /// Puts order[first, first+count) in the order of their turns; returns where each turn's tokens end.
  template <std::size_t kTurns>
  std::array<std::uint32_t, kTurns> sortByTurns(std::uint32_t first, std::uint32_t count) {
    std::uint32_t* const order = m_scratch.order.data();
    std::uint32_t* const spare = m_scratch.spare.data();
    const std::uint8_t* const turns = m_scratch.turns.data();
    std::array<std::uint32_t, kTurns> ends{};
    for (std::uint32_t i = first; i < first + count; ++i) ++ends[turns[i]];
    std::array<std::uint32_t, kTurns> next{};
    std::uint32_t start = first;
    for (std::size_t turn = 0; turn < kTurns; ++turn) {
      next[turn] = start;
      start += ends[turn];
      ends[turn] = start;
    }
    std::copy(order + first, order + first + count, spare + first);
    for (std::uint32_t i = first; i < first + count; ++i) order[next[turns[i]]++] = spare[i];
    return ends;
  }

  /// One token on its way down alone.
  struct Walker {
    std::uint32_t token;
    std::uint32_t node;
    std::uint32_t level;
  };

  HWY_INLINE void step(Walker& walker) {
    const In* const rows[1] = {m_tree.row(walker.node)};
    const float* const x[1] = {m_tree.input(walker.token)};
    float z[1][1];
    dots<1, 1>(rows, x, m_tree.width, z);
    const float logit = z[0][0] + m_tree.biasOf(walker.node);
    m_scratch.logits[walker.token * m_tree.levels() + walker.level] = logit;
    if (walker.level < m_tree.depth) walker.node = 2 * walker.node + (logit > 0 ? 2 : 1);
    ++walker.level;
  }

  HWY_INLINE void walk(Walker* walkers, std::size_t count) {
    for (bool walking = true; walking;) {
      walking = false;
      for (std::size_t i = 0; i < count; ++i) {
        if (walkers[i].level >= m_stop) continue;
        step(walkers[i]);
        walking = true;
      }
    }
    for (std::size_t i = 0; i < count; ++i) m_scratch.nodes[walkers[i].token] = walkers[i].node;
  }

  void walkFew() {
    Walker walkers[kWalkers];
    std::size_t waiting = 0;
    for (const FewTokens& run : m_scratch.few) {
      for (std::uint32_t i = run.first; i < run.first + run.count; ++i) {
        walkers[waiting++] = {m_scratch.order[i], run.node, run.level};
        if (waiting == kWalkers) {
          walk(walkers, waiting);
          waiting = 0;
        }
      }
    }
    walk(walkers, waiting);
    for (const FewTokens& run : m_scratch.few) sortByNode(run);
  }

  /// An insertion sort: there are fewer than kLeastShared.
  void sortByNode(const FewTokens& run) {
    std::uint32_t* const order = m_scratch.order.data() + run.first;
    for (std::uint32_t i = 1; i < run.count; ++i) {
      const std::uint32_t token = order[i];
      const std::uint32_t node = m_scratch.nodes[token];
      std::uint32_t at = i;
      for (; at > 0 && m_scratch.nodes[order[at - 1]] > node; --at) order[at] = order[at - 1];
      order[at] = token;
    }
  }

  const TreeInput<In>& m_tree;
  FffScratch& m_scratch;
  bool m_far;
  std::uint32_t m_stop = 0;
};

}  // namespace HWY_NAMESPACE
}  // namespace ufb::kernels
HWY_AFTER_NAMESPACE();

#endif  // toggle
