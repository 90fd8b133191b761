// SPDX-License-Identifier: MIT
#include "ufb/token_leaf_table.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <new>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace ufb {
namespace {

constexpr std::size_t kFirstSlots = 1024;
constexpr int kBlock = 32;

/// Of a pair in one row of the sketch; rows are told apart by the seed.
std::uint64_t hashOf(std::uint64_t pair, std::uint64_t row) {
  return XXH3_64bits_withSeed(&pair, sizeof pair, row);
}

}  // namespace

void TokenLeafTable::Free::operator()(void* memory) const {
  std::free(memory);
}

TokenLeafTable::TokenLeafTable(int vocabulary, int leaves, std::int64_t bytes)
    : m_vocabulary(vocabulary), m_leaves(leaves), m_bytes(bytes) {
  const auto cells = static_cast<std::uint64_t>(vocabulary) * static_cast<std::uint64_t>(leaves);
  if (cells * sizeof(std::uint32_t) <= static_cast<std::uint64_t>(std::max<std::int64_t>(0, bytes))) {
    // calloc's pages stay untouched, and cost nothing, until something is counted in them.
    m_plain.reset(static_cast<std::uint32_t*>(std::calloc(cells, sizeof(std::uint32_t))));
    if (!m_plain && cells > 0) throw std::bad_alloc();
    return;
  }
  m_form = Form::Hash;
  m_slots.resize(kFirstSlots);
}

std::uint64_t TokenLeafTable::pairOf(int token, int leaf) const {
  return static_cast<std::uint64_t>(leaf) * static_cast<std::uint64_t>(m_vocabulary) +
         static_cast<std::uint64_t>(token);
}

/// Where the pair's slot is, or a free one for it.
std::size_t TokenLeafTable::slotOf(std::uint64_t pair) const {
  const std::size_t mask = m_slots.size() - 1;
  std::size_t slot = hashOf(pair, kRows) & mask;
  while (m_slots[slot].pair != 0 && m_slots[slot].pair != pair + 1) slot = (slot + 1) & mask;
  return slot;
}

void TokenLeafTable::add(int token, int leaf, std::uint32_t count) {
  if (count == 0) return;
  m_total += count;
  const std::uint64_t pair = pairOf(token, leaf);
  switch (m_form) {
    case Form::Plain:
      m_plain[pair] += count;
      break;
    case Form::Hash:
      addToHash(pair, count);
      break;
    case Form::Sketch:
      addToSketch(pair, count);
      break;
  }
}

void TokenLeafTable::addToHash(std::uint64_t pair, std::uint32_t count) {
  Slot& slot = m_slots[slotOf(pair)];
  slot.count += count;
  if (slot.pair != 0) return;
  slot.pair = pair + 1;
  m_used += 1;
  // Linear probing stays short below two thirds.
  if (m_used * 3 > m_slots.size() * 2) growOrSketch();
}

void TokenLeafTable::growOrSketch() {
  const std::size_t twice = m_slots.size() * 2;
  if (static_cast<std::uint64_t>(twice) * sizeof(Slot) >
      static_cast<std::uint64_t>(std::max<std::int64_t>(0, m_bytes))) {
    becomeSketch();
    return;
  }
  std::vector<Slot> old(twice);
  old.swap(m_slots);
  for (const Slot& slot : old) {
    if (slot.pair != 0) m_slots[slotOf(slot.pair - 1)] = slot;
  }
}

void TokenLeafTable::becomeSketch() {
  const auto cells =
      static_cast<std::uint64_t>(std::max<std::int64_t>(0, m_bytes)) / (kRows * sizeof(std::uint32_t));
  const std::vector<Slot> pairs = std::move(m_slots);
  m_slots = {};
  m_used = 0;
  m_form = Form::Sketch;
  m_sketch.assign(kRows * std::bit_floor(std::max<std::uint64_t>(cells, kFirstSlots)), 0);
  for (const Slot& slot : pairs) {
    if (slot.pair != 0) addToSketch(slot.pair - 1, slot.count);
  }
}

void TokenLeafTable::addToSketch(std::uint64_t pair, std::uint32_t count) {
  const std::size_t width = m_sketch.size() / kRows;
  for (std::uint64_t row = 0; row < kRows; ++row) {
    m_sketch[row * width + (hashOf(pair, row) & (width - 1))] += count;
  }
}

void TokenLeafTable::add(const TokenLeafTable& other) {
  if (other.m_form != Form::Sketch) {
    other.forEach([this](int token, int leaf, std::uint32_t count) { add(token, leaf, count); });
    return;
  }
  // The other has more pairs than fit, so the two together have.
  if (m_form != Form::Sketch) becomeSketch();
  for (std::size_t i = 0; i < m_sketch.size(); ++i) m_sketch[i] += other.m_sketch[i];
  m_total += other.m_total;
}

double TokenLeafTable::errorBound() const {
  if (exact()) return 0;
  return std::exp(1.0) / static_cast<double>(m_sketch.size() / kRows) * static_cast<double>(m_total);
}

std::uint32_t TokenLeafTable::count(int token, int leaf) const {
  const std::uint64_t pair = pairOf(token, leaf);
  if (m_form == Form::Plain) return m_plain[pair];
  if (m_form == Form::Hash) return m_slots[slotOf(pair)].count;
  const std::size_t width = m_sketch.size() / kRows;
  std::uint32_t least = 0xFFFFFFFF;
  for (std::uint64_t row = 0; row < kRows; ++row) {
    least = std::min(least, m_sketch[row * width + (hashOf(pair, row) & (width - 1))]);
  }
  return least;
}

std::vector<TokenLeafTable::Slot> TokenLeafTable::sortedPairs() const {
  std::vector<Slot> pairs;
  pairs.reserve(m_used);
  for (const Slot& slot : m_slots) {
    if (slot.pair != 0) pairs.push_back(slot);
  }
  std::sort(pairs.begin(), pairs.end(), [](const Slot& a, const Slot& b) { return a.pair < b.pair; });
  return pairs;
}

void TokenLeafTable::forEach(
    const std::function<void(int token, int leaf, std::uint32_t count)>& visit) const {
  if (m_form == Form::Sketch) return;
  if (m_form == Form::Hash) {
    const auto vocabulary = static_cast<std::uint64_t>(m_vocabulary);
    for (const Slot& slot : sortedPairs()) {
      visit(static_cast<int>((slot.pair - 1) % vocabulary), static_cast<int>((slot.pair - 1) / vocabulary),
            slot.count);
    }
    return;
  }
  for (int leaf = 0; leaf < m_leaves; ++leaf) {
    const std::uint32_t* const row = m_plain.get() + pairOf(0, leaf);
    for (int token = 0; token < m_vocabulary; token += kBlock) {
      const int end = std::min(token + kBlock, m_vocabulary);
      // Most of a table is zero: a block of zeros is found out without a branch for each cell.
      std::uint32_t any = 0;
      for (int i = token; i < end; ++i) any |= row[i];
      for (int i = any != 0 ? token : end; i < end; ++i) {
        if (row[i] != 0) visit(i, leaf, row[i]);
      }
    }
  }
}

void TokenLeafTable::addLeaves(int first, int last, std::span<std::uint64_t> sums) const {
  if (m_form == Form::Hash) {
    const std::uint64_t begin = pairOf(0, first);
    const std::uint64_t end = pairOf(0, last + 1);
    for (const Slot& slot : m_slots) {
      if (slot.pair > begin && slot.pair <= end) {
        sums[(slot.pair - 1) % static_cast<std::uint64_t>(m_vocabulary)] += slot.count;
      }
    }
    return;
  }
  for (int leaf = first; leaf <= last; ++leaf) {
    for (int token = 0; token < m_vocabulary; ++token) {
      sums[static_cast<std::size_t>(token)] += count(token, leaf);
    }
  }
}

std::vector<std::pair<int, std::uint32_t>> TokenLeafTable::leavesOf(int token) const {
  std::vector<std::pair<int, std::uint32_t>> leaves;
  for (int leaf = 0; leaf < m_leaves; ++leaf) {
    if (const std::uint32_t times = count(token, leaf); times > 0) leaves.emplace_back(leaf, times);
  }
  return leaves;
}

std::int64_t TokenLeafTable::distinctPairs() const {
  if (m_form == Form::Sketch) return -1;
  if (m_form == Form::Hash) return static_cast<std::int64_t>(m_used);
  std::int64_t pairs = 0;
  forEach([&pairs](int, int, std::uint32_t) { pairs += 1; });
  return pairs;
}

std::span<const std::uint32_t> TokenLeafTable::sketch() const {
  return m_sketch;
}

bool TokenLeafTable::restoreSketch(std::span<const std::uint32_t> counters, std::int64_t total) {
  if (m_form == Form::Plain) return false;
  becomeSketch();
  if (m_sketch.size() != counters.size()) return false;
  std::copy(counters.begin(), counters.end(), m_sketch.begin());
  m_total = total;
  return true;
}

std::int64_t TokenLeafTable::memoryBytes() const {
  const std::int64_t plain =
      m_plain ? static_cast<std::int64_t>(pairOf(0, m_leaves) * sizeof(std::uint32_t)) : 0;
  return plain + static_cast<std::int64_t>(m_slots.size() * sizeof(Slot)) +
         static_cast<std::int64_t>(m_sketch.size() * sizeof(std::uint32_t));
}

}  // namespace ufb
