// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace ufb {

/// Less parts than this on one side say too little about their spread.
inline constexpr std::size_t kFewestParts = 4;

/// A part of a corpus: how many of its tokens visited a node.
struct PartVisits {
  std::int64_t visits = 0;
  std::int64_t tokens = 0;  ///< above 0
};

/// Mean of the parts' shares, and the square of its standard error.
struct MeanShare {
  double mean = 0;
  double squaredError = 0;
  std::size_t parts = 0;
};

/// Of at least two parts. The error is that of the parts' spread, but not less than tokens of a fixed `share`
/// that fall independently would give: where a node is hardly visited its parts are alike by chance, most of
/// all at no visits, and would claim to be certain.
[[nodiscard]] MeanShare meanShare(std::span<const PartVisits> parts, double share);

/// Two-sided p of Student's t with the degrees of freedom of Welch (1947) and Satterthwaite (1946). 1 if the
/// means are equal. At least one error must be above 0 if they are not.
[[nodiscard]] double welchP(const MeanShare& a, const MeanShare& b);

/// Corrects for so many tests (Holm 1979): of p ascending, p_i becomes the largest (m - j) p_j, j <= i from
/// 0, at most 1. In the order given.
[[nodiscard]] std::vector<double> holm(const std::vector<double>& p);

}  // namespace ufb
