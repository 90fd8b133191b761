// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include "routing/figures/information_sum.h"

namespace ufb {

namespace {

CountEntropy entropyOf(const std::vector<std::uint64_t>& counts) {
  CountEntropy entropy;
  for (const std::uint64_t count : counts) entropy.add(count);
  return entropy;
}

}  // namespace

Information InformationSum::result() const {
  if (m_pairs.used() == 0) {
    return {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};
  }
  const CountEntropy rows = entropyOf(m_rows);
  const CountEntropy columns = entropyOf(m_columns);
  const auto freedom = static_cast<double>(m_pairs.used() - rows.used() - columns.used() + 1);
  Information information;
  // It cannot be negative, but for the last digits of three rounded entropies.
  information.bits = std::max(0.0, rows.bits() + columns.bits() - m_pairs.bits());
  // With few observations the correction would have the wrong sign; it says nothing then.
  information.biasBits = std::max(0.0, freedom) / (2 * static_cast<double>(m_pairs.total()) * std::numbers::ln2);
  return information;
}

Information informationOf(std::span<const std::uint32_t> table, std::size_t columns) {
  const std::size_t rows = columns == 0 ? 0 : table.size() / columns;
  InformationSum sum(rows, columns);
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t column = 0; column < columns; ++column) {
      sum.add(row, column, table[row * columns + column]);
    }
  }
  return sum.result();
}

Information leafPairInformation(const LeafPairs& pairs) {
  return informationOf(pairs.counts, std::size_t{1} << pairs.levels);
}

}  // namespace ufb
