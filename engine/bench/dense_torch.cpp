// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>
#include <torch/version.h>

#include <algorithm>
#include <utility>

#include "bench/dense_arms.h"
#include "bench/torch_linear.h"
#include "runtime/blas.h"

namespace ufb::bench {

namespace {

constexpr std::int64_t kBlockTokens = 2048;

class DenseTorch final : public DenseArm {
 public:
  explicit DenseTorch(std::shared_ptr<const DenseWeights> weights)
      : DenseArm(std::move(weights), "torch", describe()) {}

  void run(const at::Tensor& x, at::Tensor& y, int threads) override {
    useThreads(threads);
    const std::int64_t tokens = x.size(0), block = std::min(tokens, kBlockTokens);
    reserveHidden(block);
    for (std::int64_t done = 0; done < tokens; done += block) {
      const std::int64_t count = std::min(block, tokens - done);
      runBlock(x.narrow(0, done, count), y.narrow(0, done, count), threads);
    }
  }

 private:
  static std::string describe() {
    return "LibTorch " TORCH_VERSION " addmm and gelu (addmv for one token) into tensors that are kept, on " +
           prepareBlas().name +
           "; float32, rows of weights shared out to its threads; tokens in blocks of at most " +
           std::to_string(kBlockTokens);
  }

  void runBlock(const at::Tensor& x, const at::Tensor& y, int threads) {
    const at::Tensor inner = hidden().narrow(0, 0, x.size(0));
    shareOut(weights().neurons(), threads, [&](const Share& share) {
      at::Tensor part = inner.narrow(1, share.first, share.count);
      linearInto(part, x, weights().in.narrow(0, share.first, share.count),
                 weights().bias.narrow(0, share.first, share.count));
      at::gelu_out(part, part);
    });
    shareOut(weights().width(), threads, [&](const Share& share) {
      at::Tensor part = y.narrow(1, share.first, share.count);
      linearInto(part, inner, weights().out.narrow(0, share.first, share.count), {});
    });
  }
};

}  // namespace

std::unique_ptr<FfnArm> makeDenseTorch(std::shared_ptr<const DenseWeights> weights) {
  return std::make_unique<DenseTorch>(std::move(weights));
}

}  // namespace ufb::bench
