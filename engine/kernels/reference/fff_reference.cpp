// SPDX-License-Identifier: MIT
#include "kernels/reference/fff_reference.h"

#include <cmath>

namespace ufb::kernels {

namespace {

double gelu(double z) {
  return 0.5 * z * (1.0 + std::erf(z / std::sqrt(2.0)));
}

double logitOf(const FffWeights& w, std::size_t row, const float* x) {
  double z = w.bias[row];
  for (int j = 0; j < w.width; ++j) z += static_cast<double>(w.in[row * w.stride + j]) * x[j];
  return z;
}

ReferenceResult walk(const FffWeights& w, const float* x, const std::int32_t* given) {
  ReferenceResult result;
  result.y.assign(w.width, 0.0);
  for (int k = 0; k < w.trees; ++k) {
    std::int32_t node = 0;
    for (int level = 0; level <= w.depth; ++level) {
      if (given) node = given[k * (w.depth + 1) + level];
      const std::size_t row = static_cast<std::size_t>(k) * w.nodesPerTree() + node;
      const double z = logitOf(w, row, x);
      for (int j = 0; j < w.width; ++j) result.y[j] += gelu(z) * w.out[row * w.stride + j];
      result.nodes.push_back(node);
      result.logits.push_back(z);
      node = 2 * node + 1 + (z > 0 ? 1 : 0);
    }
  }
  return result;
}

}  // namespace

ReferenceResult fffReference(const FffWeights& weights, const float* x) {
  return walk(weights, x, nullptr);
}

ReferenceResult fffReferenceAlong(const FffWeights& weights, const float* x, const std::int32_t* nodes) {
  return walk(weights, x, nodes);
}

}  // namespace ufb::kernels
