// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "routing/figures/count_entropy.h"
#include "ufb/routing_figures.h"

namespace ufb {

/// Mutual information of a table's rows and columns, H(rows) + H(columns) - H(pairs), from its cells.
class InformationSum {
 public:
  InformationSum(std::size_t rows, std::size_t columns) : m_rows(rows), m_columns(columns) {}

  /// Each cell at most once; always in the same order where results are to be the same bits.
  void add(std::size_t row, std::size_t column, std::uint32_t count) {
    m_rows[row] += count;
    m_columns[column] += count;
    m_pairs.add(count);
  }

  /// NaN if nothing was counted.
  [[nodiscard]] Information result() const;

 private:
  std::vector<std::uint64_t> m_rows;
  std::vector<std::uint64_t> m_columns;
  CountEntropy m_pairs;
};

/// Of a whole table [rows, columns].
[[nodiscard]] Information informationOf(std::span<const std::uint32_t> table, std::size_t columns);

}  // namespace ufb
