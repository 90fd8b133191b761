// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <memory>
#include <vector>

#include "bench/arm.h"

/// The dense rivals of the benchmark: y = gelu(x W1^T + b1) W2^T with the exact (erf) GELU, float32.
namespace ufb::bench {

/// Seeded random weights of one dense layer, shared by the libraries that compute it. Rows lie 64-byte
/// aligned in huge pages where the system grants them.
struct DenseWeights {
  at::Tensor in;    ///< W1 [n, d], normal, scaled by 1/sqrt(d)
  at::Tensor bias;  ///< b1 [n], normal, scaled by 0.1
  at::Tensor out;   ///< W2 [d, n], normal, scaled by 1/sqrt(n)

  [[nodiscard]] std::int64_t width() const { return in.size(1); }
  [[nodiscard]] std::int64_t neurons() const { return in.size(0); }
};

[[nodiscard]] std::shared_ptr<const DenseWeights> makeDenseWeights(int width, int neurons,
                                                                   std::uint64_t seed);

/// One arm per library, all of them with these weights: "dense-<n>-onednn", "dense-<n>-openblas",
/// "dense-<n>-torch". The first run with a number of tokens (and of threads) allocates, later ones do not.
[[nodiscard]] std::vector<std::unique_ptr<FfnArm>> makeDenseArms(std::shared_ptr<const DenseWeights> weights);

}  // namespace ufb::bench
