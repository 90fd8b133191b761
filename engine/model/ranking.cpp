// SPDX-License-Identifier: MIT
#include "model/ranking.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace ufb {

Ranking::Ranking(std::span<const float> logits) : m_logits(logits) {
  m_highest = *std::max_element(logits.begin(), logits.end());
  double weighted = 0;
  for (const float logit : logits) {
    const double below = static_cast<double>(logit) - m_highest;
    const double weight = std::exp(below);
    m_sum += weight;
    weighted += weight * below;
  }
  // H = log(sum) - sum(w * below) / sum, in nats.
  m_entropyBits = std::max(0.0, (std::log(m_sum) - weighted / m_sum) / std::numbers::ln2);
}

double Ranking::probability(std::int64_t id) const {
  return std::exp(static_cast<double>(m_logits[static_cast<std::size_t>(id)]) - m_highest) / m_sum;
}

int Ranking::rank(std::int64_t id) const {
  const float own = m_logits[static_cast<std::size_t>(id)];
  int better = 0;
  for (std::size_t other = 0; other < m_logits.size(); ++other) {
    const bool tieBefore = m_logits[other] == own && static_cast<std::int64_t>(other) < id;
    better += m_logits[other] > own || tieBefore ? 1 : 0;
  }
  return better + 1;
}

std::vector<std::int64_t> Ranking::best(int count) const {
  std::vector<std::int64_t> ids(m_logits.size());
  std::iota(ids.begin(), ids.end(), 0);
  const auto kept = std::min<std::size_t>(ids.size(), static_cast<std::size_t>(std::max(0, count)));
  std::partial_sort(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(kept), ids.end(),
                    [this](std::int64_t a, std::int64_t b) {
                      const float x = m_logits[static_cast<std::size_t>(a)];
                      const float y = m_logits[static_cast<std::size_t>(b)];
                      return x != y ? x > y : a < b;
                    });
  ids.resize(kept);
  return ids;
}

Candidate Ranking::candidate(std::int64_t id, int rank, const Tokenizer& tokenizer) const {
  return {rank, id, tokenizer.token(id), m_logits[static_cast<std::size_t>(id)], probability(id)};
}

}  // namespace ufb
