// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "ufb/tokenizer.h"
#include "ufb/types.h"

namespace ufb {

/// The vocabulary's logits at one mask, ready to be asked. Keeps a reference to `logits` [V].
class Ranking {
 public:
  explicit Ranking(std::span<const float> logits);

  /// Of softmax(logits) over the whole vocabulary, in double precision.
  [[nodiscard]] double entropyBits() const { return m_entropyBits; }
  [[nodiscard]] double probability(std::int64_t id) const;
  /// 1 + how many ids have a higher logit, or the same one and a lower id.
  [[nodiscard]] int rank(std::int64_t id) const;
  /// The ids with the highest logits, best first; equal logits in order of id.
  [[nodiscard]] std::vector<std::int64_t> best(int count) const;
  [[nodiscard]] Candidate candidate(std::int64_t id, int rank, const Tokenizer& tokenizer) const;

 private:
  std::span<const float> m_logits;
  double m_highest = 0;
  double m_sum = 0;  ///< of exp(logit - highest)
  double m_entropyBits = 0;
};

}  // namespace ufb
