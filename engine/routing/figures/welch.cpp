// SPDX-License-Identifier: MIT
#include "routing/figures/welch.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace ufb {

namespace {

/// Nothing of Boost throws: what it cannot do comes back as NaN or the nearest number. Doubles stay doubles,
/// which are many times faster and exact to far more digits than a p is read to.
using Quiet = boost::math::policies::policy<
    boost::math::policies::domain_error<boost::math::policies::ignore_error>,
    boost::math::policies::pole_error<boost::math::policies::ignore_error>,
    boost::math::policies::overflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::underflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::denorm_error<boost::math::policies::ignore_error>,
    boost::math::policies::evaluation_error<boost::math::policies::ignore_error>,
    boost::math::policies::rounding_error<boost::math::policies::ignore_error>,
    boost::math::policies::promote_double<false>>;

}  // namespace

MeanShare meanShare(std::span<const PartVisits> parts, double share) {
  const auto n = static_cast<double>(parts.size());
  double sum = 0;
  double perToken = 0;
  for (const PartVisits& part : parts) {
    sum += static_cast<double>(part.visits) / static_cast<double>(part.tokens);
    perToken += 1 / static_cast<double>(part.tokens);
  }
  const double mean = sum / n;
  double squares = 0;
  for (const PartVisits& part : parts) {
    const double away = static_cast<double>(part.visits) / static_cast<double>(part.tokens) - mean;
    squares += away * away;
  }
  const double ofSpread = squares / (n - 1) / n;
  const double ofTokens = share * (1 - share) * perToken / (n * n);
  return {mean, std::max(ofSpread, ofTokens), parts.size()};
}

double welchP(const MeanShare& a, const MeanShare& b) {
  if (a.mean == b.mean) return 1;
  const double squaredError = a.squaredError + b.squaredError;
  const double t = std::abs(a.mean - b.mean) / std::sqrt(squaredError);
  const double partA = a.squaredError / squaredError;
  const double partB = b.squaredError / squaredError;
  const double freedom = 1 / (partA * partA / static_cast<double>(a.parts - 1) +
                              partB * partB / static_cast<double>(b.parts - 1));
  const boost::math::students_t_distribution<double, Quiet> distribution(freedom);
  return std::clamp(2 * boost::math::cdf(boost::math::complement(distribution, t)), 0.0, 1.0);
}

std::vector<double> holm(const std::vector<double>& p) {
  std::vector<std::size_t> order(p.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&p](std::size_t a, std::size_t b) { return p[a] < p[b]; });
  std::vector<double> corrected(p.size());
  double largest = 0;
  for (std::size_t rank = 0; rank < order.size(); ++rank) {
    const auto left = static_cast<double>(p.size() - rank);
    largest = std::max(largest, std::min(1.0, left * p[order[rank]]));
    corrected[order[rank]] = largest;
  }
  return corrected;
}

}  // namespace ufb
