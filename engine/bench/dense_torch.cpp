// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <torch/version.h>

#include <algorithm>
#include <utility>

#include "bench/dense_arms.h"
#include "runtime/blas.h"

namespace ufb::bench {

namespace {

constexpr std::int64_t kBlockTokens = 2048;

/// out = x w^T + bias, without a bias where it is undefined; a matrix-vector product for one row.
void linearInto(at::Tensor& out, const at::Tensor& x, const at::Tensor& w, const at::Tensor& bias) {
  if (x.size(0) == 1) {
    at::Tensor row = out.select(0, 0);
    if (bias.defined()) {
      at::addmv_out(row, bias, w, x.select(0, 0));
    } else {
      at::mv_out(row, w, x.select(0, 0));
    }
  } else if (bias.defined()) {
    at::addmm_out(out, bias, x, w.t());
  } else {
    at::mm_out(out, x, w.t());
  }
}

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
    split(weights().neurons(), threads, [&](const Share& share) {
      at::Tensor part = inner.narrow(1, share.first, share.count);
      linearInto(part, x, weights().in.narrow(0, share.first, share.count),
                 weights().bias.narrow(0, share.first, share.count));
      at::gelu_out(part, part);
    });
    split(weights().width(), threads, [&](const Share& share) {
      at::Tensor part = y.narrow(1, share.first, share.count);
      linearInto(part, inner, weights().out.narrow(0, share.first, share.count), {});
    });
  }

  /// LibTorch leaves the threads of a product to its BLAS, which has but one (prepareBlas()); so the split is
  /// made here, by LibTorch's own means.
  template <class Body>
  static void split(std::int64_t count, int threads, const Body& body) {
    at::parallel_for(0, threads, 1, [&](std::int64_t begin, std::int64_t end) {
      const c10::InferenceMode inference;
      for (std::int64_t part = begin; part < end; ++part) {
        const Share share = shareOf(count, threads, static_cast<int>(part));
        if (share.count > 0) body(share);
      }
    });
  }
};

}  // namespace

std::unique_ptr<FfnArm> makeDenseTorch(std::shared_ptr<const DenseWeights> weights) {
  return std::make_unique<DenseTorch>(std::move(weights));
}

}  // namespace ufb::bench
