// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace ufb {

/// How often every token type reached every leaf of one tree, in bounded memory.
///
/// Exact while it fits: as a plain table where vocabulary x leaves counters fit the bound, else as a hash
/// table of the pairs that occurred. Once there are more pairs than fit it becomes a Count-Min sketch
/// (Cormode and Muthukrishnan 2005), which never counts too little, and too much by more than errorBound()
/// with a probability of at most exp(-kRows) for any one pair. Which form it has depends on the pairs alone,
/// not on their order: tables of parts, put together, equal the table of the whole.
class TokenLeafTable {
 public:
  enum class Form { Plain, Hash, Sketch };
  static constexpr int kRows = 4;  ///< of the sketch

  TokenLeafTable() = default;
  /// `bytes` bounds the counters. Memory that is not used stays untouched. Throws std::bad_alloc.
  TokenLeafTable(int vocabulary, int leaves, std::int64_t bytes);

  /// 0 <= token < vocabulary, 0 <= leaf < leaves.
  void add(int token, int leaf, std::uint32_t count = 1);
  /// Adds another table of the same vocabulary, leaves and bound.
  void add(const TokenLeafTable& other);

  [[nodiscard]] Form form() const { return m_form; }
  [[nodiscard]] bool exact() const { return m_form != Form::Sketch; }
  [[nodiscard]] int vocabulary() const { return m_vocabulary; }
  [[nodiscard]] int leaves() const { return m_leaves; }
  /// Of all that was added.
  [[nodiscard]] std::int64_t total() const { return m_total; }
  /// What a count may be too high by, except with probability exp(-kRows): e / width x total; 0 if exact.
  [[nodiscard]] double errorBound() const;

  /// An estimate, never too low, if it is not exact.
  [[nodiscard]] std::uint32_t count(int token, int leaf) const;
  /// Calls visit(token, leaf, count) for every pair that was counted, ascending by leaf, then by token. Only
  /// if exact.
  void forEach(const std::function<void(int token, int leaf, std::uint32_t count)>& visit) const;
  /// Adds the counts of leaves first .. last (inclusive) to sums [vocabulary]; estimates of every token if
  /// not exact, whose errors add up.
  void addLeaves(int first, int last, std::span<std::uint64_t> sums) const;
  /// (leaf, count) of one token where the count is not 0, ascending by leaf.
  [[nodiscard]] std::vector<std::pair<int, std::uint32_t>> leavesOf(int token) const;
  /// Pairs with a count above 0; -1 if not exact.
  [[nodiscard]] std::int64_t distinctPairs() const;

  /// The sketch's counters, kRows x width, for a store. Empty if exact.
  [[nodiscard]] std::span<const std::uint32_t> sketch() const;
  /// Makes this table the sketch that sketch() gave, of `total` counts. False if the size is not this
  /// bound's.
  [[nodiscard]] bool restoreSketch(std::span<const std::uint32_t> counters, std::int64_t total);

  /// Bytes of the counters that it may have touched.
  [[nodiscard]] std::int64_t memoryBytes() const;

 private:
  struct Slot {
    std::uint64_t pair = 0;  ///< 1 + leaf*vocabulary + token; 0: free
    std::uint32_t count = 0;
  };
  struct Free {
    void operator()(void* memory) const;
  };

  [[nodiscard]] std::uint64_t pairOf(int token, int leaf) const;
  [[nodiscard]] std::size_t slotOf(std::uint64_t pair) const;
  void addToHash(std::uint64_t pair, std::uint32_t count);
  void addToSketch(std::uint64_t pair, std::uint32_t count);
  void growOrSketch();
  void becomeSketch();
  [[nodiscard]] std::vector<Slot> sortedPairs() const;

  Form m_form = Form::Plain;
  int m_vocabulary = 0;
  int m_leaves = 0;
  std::int64_t m_bytes = 0;
  std::int64_t m_total = 0;
  std::unique_ptr<std::uint32_t[], Free> m_plain;  ///< [leaves, vocabulary]
  std::vector<Slot> m_slots;                       ///< a power of two of them
  std::size_t m_used = 0;
  std::vector<std::uint32_t> m_sketch;  ///< [kRows, width], width a power of two
};

}  // namespace ufb
