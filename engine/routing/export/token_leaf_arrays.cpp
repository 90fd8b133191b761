// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

#include "routing/export/arrays.h"
#include "routing/export/export_problem.h"

namespace ufb::exporting {
namespace {

constexpr std::int64_t kIndexColumns = 4;

/// The pairs of all trees as rows that are read in order, with one tree's of them in memory.
class PairRows {
 public:
  PairRows(const RoutingCounts& counts, std::stop_token stop, std::string subject)
      : m_counts(counts), m_stop(std::move(stop)), m_subject(std::move(subject)) {
    for (const TreeCounts& tree : counts.trees)
      m_first.push_back(m_first.back() + tree.tokens.distinctPairs());
  }

  struct Row {
    std::array<std::int32_t, kIndexColumns> index;  ///< layer, tree, leaf, token
    std::uint32_t count = 0;
  };
  [[nodiscard]] std::int64_t total() const { return m_first.back(); }

  const Row& row(std::int64_t number) {
    if (number < m_begin || number >= m_end) load(number);
    return m_rows[static_cast<std::size_t>(number - m_begin)];
  }

 private:
  void load(std::int64_t number) {
    stopIfAsked(m_stop, m_subject);
    const auto after = std::upper_bound(m_first.begin(), m_first.end(), number);
    const auto place = static_cast<std::int32_t>(after - m_first.begin()) - 1;
    m_begin = *(after - 1);
    m_end = *after;
    m_rows.clear();
    m_rows.reserve(static_cast<std::size_t>(m_end - m_begin));
    const std::int32_t trees = m_counts.model.trees;
    m_counts.trees[static_cast<std::size_t>(place)].tokens.forEach(
        [&](int token, int leaf, std::uint32_t count) {
          m_rows.push_back({{place / trees, place % trees, leaf, token}, count});
        });
  }

  const RoutingCounts& m_counts;
  std::stop_token m_stop;
  std::string m_subject;
  std::vector<std::int64_t> m_first = {0};  ///< row of every tree, and the end
  std::vector<Row> m_rows;
  std::int64_t m_begin = 0, m_end = 0;  ///< the rows that are loaded
};

}  // namespace

std::vector<ExportArray> tokenLeafArrays(const RoutingCounts& counts, const std::stop_token& stop,
                                         const std::string& subject) {
  const auto rows = std::make_shared<PairRows>(counts, stop, subject);
  TensorToWrite index = {"token_leaf_index", DType::I32, {rows->total(), kIndexColumns}, {}, {}};
  index.produce = [rows](std::int64_t first, std::span<std::byte> chunk) {
    for (std::size_t at = 0; at < chunk.size(); at += sizeof(std::int32_t), ++first) {
      const PairRows::Row& row = rows->row(first / kIndexColumns);
      std::memcpy(&chunk[at], &row.index[static_cast<std::size_t>(first % kIndexColumns)],
                  sizeof(std::int32_t));
    }
  };
  TensorToWrite count = {"token_leaf_count", DType::U32, {rows->total()}, {}, {}};
  count.produce = [rows](std::int64_t first, std::span<std::byte> chunk) {
    for (std::size_t at = 0; at < chunk.size(); at += sizeof(std::uint32_t), ++first) {
      std::memcpy(&chunk[at], &rows->row(first).count, sizeof(std::uint32_t));
    }
  };
  return {{std::move(index), "layer, tree, leaf and token of the pairs that occurred"},
          {std::move(count), "how often each of them did"}};
}

}  // namespace ufb::exporting
