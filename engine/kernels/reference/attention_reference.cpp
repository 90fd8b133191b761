// SPDX-License-Identifier: MIT
#include "kernels/reference/attention_reference.h"

#include <algorithm>
#include <cmath>

namespace ufb::kernels {

namespace {

double dot(const float* a, const float* b, std::size_t width) {
  double sum = 0;
  for (std::size_t i = 0; i < width; ++i) sum += static_cast<double>(a[i]) * b[i];
  return sum;
}

}  // namespace

std::vector<double> attentionReference(const AttentionHead& head) {
  std::vector<double> out(head.tokens * head.width);
  std::vector<double> weights(head.tokens);
  const double scale = 1.0 / std::sqrt(static_cast<double>(head.width));
  for (std::size_t query = 0; query < head.tokens; ++query) {
    for (std::size_t key = 0; key < head.tokens; ++key) {
      weights[key] = scale * dot(head.q + query * head.stride, head.k + key * head.stride, head.width);
    }
    const double most = *std::max_element(weights.begin(), weights.end());
    double sum = 0;
    for (double& weight : weights) sum += weight = std::exp(weight - most);
    for (std::size_t key = 0; key < head.tokens; ++key) {
      for (std::size_t i = 0; i < head.width; ++i) {
        out[query * head.width + i] += weights[key] / sum * head.v[key * head.stride + i];
      }
    }
  }
  return out;
}

}  // namespace ufb::kernels
