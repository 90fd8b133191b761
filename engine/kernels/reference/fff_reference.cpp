// SPDX-License-Identifier: MIT
#include "kernels/reference/fff_reference.h"

#include <bit>
#include <cmath>

namespace ufb::kernels {

namespace {

double gelu(double z) {
  return 0.5 * z * (1.0 + std::erf(z / std::sqrt(2.0)));
}

/// IEEE half precision: 1 sign, 5 exponent, 10 fraction bits.
double fromHalf(std::uint16_t bits) {
  const double sign = (bits & 0x8000U) != 0 ? -1.0 : 1.0;
  const int exponent = (bits >> 10) & 0x1f;
  const int fraction = bits & 0x3ff;
  if (exponent == 0x1f) return fraction != 0 ? std::nan("") : sign * INFINITY;
  return sign * (exponent == 0 ? std::ldexp(fraction, -24) : std::ldexp(1024 + fraction, exponent - 25));
}

double valueAt(const FffRows& rows, std::size_t row, int column) {
  const std::size_t at = row * rows.stride + static_cast<std::size_t>(column);
  if (rows.type == WeightType::F32) return static_cast<const float*>(rows.data)[at];
  const std::uint16_t bits = static_cast<const std::uint16_t*>(rows.data)[at];
  if (rows.type == WeightType::F16) return fromHalf(bits);
  // bfloat16: the upper half of a float32.
  return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16);
}

double logitOf(const FffWeights& w, std::size_t row, const float* x) {
  double z = w.bias[row];
  for (int j = 0; j < w.width; ++j) z += valueAt(w.in, row, j) * x[j];
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
      const double factor = gelu(z);
      for (int j = 0; j < w.width; ++j) result.y[j] += factor * valueAt(w.out, row, j);
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
