// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "kernels/layer_sample.h"
#include "kernels/reference/fff_reference.h"

/// The double-precision layer, and how far float32 may be from it.
namespace ufb::test {

/// One rounding to float32 changes a number by a factor 1 + e, |e| <= u = 2^-24. n of them change it by a
/// factor 1 + e, |e| <= gamma(n) = n u / (1 - n u) (Higham, Accuracy and Stability of Numerical Algorithms,
/// lemma 3.1).
inline double gammaOf(double roundings) {
  constexpr double kUnit = 0x1p-24;
  return roundings * kUnit / (1.0 - roundings * kUnit);
}

/// How often one of the d products of a logit is rounded at most. In whatever order they are added: once as a
/// product (not even that where it is fused with the sum), d-1 times in sums, once with the bias. The kernel
/// adds two vectors of L lanes in turn, which is less for wide rows: once as a product, d/(2L) + 1 times in
/// its own lane, once when both vectors are added, log2(L) times when lanes are, up to L-1 times with the
/// products that fill no vector, once with the bias. L is 1, 4, 8 or 16; beyond 1, this is never more than
/// d/8 + 23.
inline double logitRoundings(int width, const std::string& instructionSet) {
  const double anyOrder = width + 1.0;
  const double lanes = instructionSet == "SCALAR" ? 1.0 : 4.0;
  return std::min(anyOrder, width / (2.0 * lanes) + 23.0);
}

/// |z' - z| <= gamma(n) (sum |w_j x_j| + |bias|), with the largest weight for all. Products so small that
/// float32 loses their last bits (below FLT_MIN) lose less than FLT_TRUE_MIN each.
inline double logitBound(const Layer& layer, const float* x, const std::string& instructionSet) {
  const int width = layer.shape.width;
  double size = 0.0;
  for (const float* end = x + width; x != end; ++x) size += std::fabs(*x);
  return gammaOf(logitRoundings(width, instructionSet)) * (layer.largestIn * size + layer.largestBias) +
         (width + 1.0) * FLT_TRUE_MIN;
}

/// y = sum of m = K (D+1) terms gelu(z) r, |r| <= R. Where the logit is off by up to B, gelu is off by up to
/// 1.13 B (its slope lies between -0.13 and 1.13). Its own rounding is less than two more (tst_gelu), the
/// product is one, and the sum m: together |y' - y| <= R sum (1.13 B + gamma(m+3) (|gelu(z)| + 1.13 B)), and
/// |gelu(z)| <= |z|.
inline double outputBound(const Layer& layer, const std::vector<double>& logits, double bound) {
  const auto terms = static_cast<double>(logits.size());
  double size = 0.0;
  for (const double z : logits) size += std::abs(z);
  const double shift = 1.13 * bound * terms;
  return layer.largestOut * (shift + gammaOf(terms + 3.0) * (size + shift)) + terms * FLT_MIN;
}

/// The reference's own walks of all tokens.
inline std::vector<kernels::ReferenceResult> truthOf(const Layer& layer, const Rows& x) {
  std::vector<kernels::ReferenceResult> truth;
  for (std::size_t t = 0; t < x.count(); ++t) truth.push_back(kernels::fffReference(layer.weights, x.row(t)));
  return truth;
}

/// Compares one token's run with the reference. Everything that it finds wrong is a sentence.
class TokenCheck {
 public:
  TokenCheck(const Layer& layer, const Rows& x, const Output& output, std::size_t token,
             const std::string& instructionSet)
      : m_layer(layer),
        m_x(x.row(token)),
        m_output(output),
        m_token(token),
        m_bound(logitBound(layer, m_x, instructionSet)) {}

  /// Empty if all is well. `departed` is set where the path is not the reference's, which it may only be
  /// after a decision that is closer to zero than the bound.
  std::string run(const kernels::ReferenceResult& own, bool& departed) {
    collectPath();
    departed = m_nodes != own.nodes;
    if (departed && !departsAtTies(own)) return "a path that is not the reference's";
    if (!follows()) return "nodes that do not follow from the logits";
    return compare(departed ? kernels::fffReferenceAlong(m_layer.weights, m_x, m_nodes.data()) : own);
  }

 private:
  void collectPath() {
    const std::size_t levels = m_layer.shape.levels();
    m_nodes.reserve(levels * static_cast<std::size_t>(m_layer.shape.trees));
    m_logits.reserve(m_nodes.capacity());
    for (std::size_t k = 0; k < static_cast<std::size_t>(m_layer.shape.trees); ++k) {
      const std::size_t at = (k * m_output.tokens + m_token) * levels;
      m_nodes.insert(m_nodes.end(), &m_output.nodes[at], &m_output.nodes[at] + levels);
      m_logits.insert(m_logits.end(), &m_output.logits[at], &m_output.logits[at] + levels);
    }
  }

  [[nodiscard]] bool departsAtTies(const kernels::ReferenceResult& own) const {
    const std::size_t levels = m_layer.shape.levels();
    for (std::size_t root = 0; root < m_nodes.size(); root += levels) {
      const auto end = m_nodes.begin() + static_cast<std::ptrdiff_t>(root + levels);
      const auto parted = std::mismatch(m_nodes.begin() + static_cast<std::ptrdiff_t>(root), end,
                                        own.nodes.begin() + static_cast<std::ptrdiff_t>(root));
      if (parted.first == end) continue;
      const auto at = static_cast<std::size_t>(parted.first - m_nodes.begin());
      if (at == root || std::abs(own.logits[at - 1]) > m_bound) return false;
    }
    return true;
  }

  [[nodiscard]] bool follows() const {
    const std::int32_t* nodes = m_nodes.data();
    const float* logits = m_logits.data();
    for (const std::int32_t* end = nodes + m_nodes.size(); nodes != end; ++logits) {
      if (*nodes++ != 0) return false;
      for (int level = 0; level < m_layer.shape.depth; ++level, ++nodes, ++logits) {
        if (*nodes != 2 * nodes[-1] + (*logits > 0 ? 2 : 1)) return false;
      }
    }
    return true;
  }

  [[nodiscard]] std::string compare(const kernels::ReferenceResult& along) const {
    for (std::size_t at = 0; at < m_logits.size(); ++at) {
      if (!(std::abs(m_logits[at] - along.logits[at]) <= m_bound)) {
        return "logit " + std::to_string(at) + " off by " + std::to_string(m_logits[at] - along.logits[at]);
      }
    }
    const double bound = outputBound(m_layer, along.logits, m_bound);
    const float* y = m_output.y.data() + m_token * along.y.size();
    for (const double due : along.y) {
      if (!(std::abs(*y - due) <= bound)) return "output off by " + std::to_string(*y - due);
      ++y;
    }
    return {};
  }

  const Layer& m_layer;
  const float* m_x;
  const Output& m_output;
  std::size_t m_token;
  double m_bound;
  std::vector<std::int32_t> m_nodes;
  std::vector<float> m_logits;
};

/// Compares a whole run with the reference; an empty text if all is well.
inline std::string compareWithTruth(const Layer& layer, const Rows& x, const Output& output,
                                    const std::vector<kernels::ReferenceResult>& truth,
                                    const std::string& instructionSet) {
  if (!output.inBounds) return instructionSet + ": wrote outside the rows of y";
  std::size_t departures = 0;
  for (std::size_t t = 0; t < output.tokens; ++t) {
    bool departed = false;
    const std::string wrong = TokenCheck(layer, x, output, t, instructionSet).run(truth[t], departed);
    if (!wrong.empty()) return instructionSet + ", token " + std::to_string(t) + ": " + wrong;
    departures += departed ? 1 : 0;
  }
  // Ties are rare in random layers; were they many, the bound would be hiding something.
  const std::size_t decisions = output.nodes.size();
  if (departures > 1 + decisions / 10000)
    return instructionSet + ": too many paths depart from the reference's";
  return {};
}

}  // namespace ufb::test
