// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>
#include <cblas.h>

#include <algorithm>
#include <cmath>

#include "bench/fff_arms.h"
#include "runtime/blas.h"

namespace ufb::bench {

namespace {

float gelu(float z) {
  constexpr float kRootHalf = 0.70710678F;
  return 0.5F * z * (1.0F + std::erf(z * kRootHalf));
}

/// The published CPU algorithm: one token after the other, one BLAS level 1 call per row.
class FffPublishedLoop final : public FffArm {
 public:
  explicit FffPublishedLoop(const FffLayer& layer)
      : FffArm("fff-blas1-loop",
               "the published algorithm: per token and level one dot and one axpy of " + prepareBlas().name +
                   ", exact GELU by the C library; float32, tokens shared out to OpenMP threads",
               layer) {}

  void run(const at::Tensor& x, at::Tensor& y, int threads) override {
    useThreads(threads);
    const std::int64_t tokens = x.size(0), width = x.size(1);
    const float* input = x.data_ptr<float>();
    float* output = y.data_ptr<float>();
#pragma omp parallel for num_threads(threads) if (tokens > 1)
    for (std::int64_t token = 0; token < tokens; ++token) {
      runToken(input + token * width, output + token * width);
    }
  }

 private:
  void runToken(const float* x, float* y) const {
    const auto width = static_cast<blasint>(layer().width());
    const float* in = layer().in.data_ptr<float>();
    const float* bias = layer().bias.data_ptr<float>();
    const float* out = layer().out.data_ptr<float>();
    const std::int64_t inStride = layer().in.stride(0), outStride = layer().out.stride(0);
    std::fill_n(y, width, 0.0F);
    for (std::int64_t root = 0; root < layer().nodes(); root += layer().nodesPerTree()) {
      std::int64_t node = 0;
      for (int level = 0; level <= layer().depth; ++level) {
        const std::int64_t row = root + node;
        const float z = cblas_sdot(width, in + row * inStride, 1, x, 1) + bias[row];
        cblas_saxpy(width, gelu(z), out + row * outStride, 1, y, 1);
        node = 2 * node + (z > 0 ? 2 : 1);
      }
    }
  }
};

}  // namespace

std::unique_ptr<FfnArm> makeFffPublishedLoop(const FffLayer& layer) {
  return std::make_unique<FffPublishedLoop>(layer);
}

}  // namespace ufb::bench
