// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>
#include <cblas.h>
#include <omp.h>

#include <algorithm>
#include <utility>

#include "bench/dense_arms.h"
#include "runtime/blas.h"

namespace ufb::bench {

namespace {

/// Larger batches are cut into blocks: less memory, and hidden values that stay in the caches.
constexpr std::int64_t kBlockTokens = 2048;

/// out[tokens, rows of w] = beta * out + source w^T
void multiply(const float* source, std::int64_t tokens, const at::Tensor& w, const Share& rows, float beta,
              float* out, std::int64_t outStride) {
  if (rows.count == 0) return;
  const auto m = static_cast<blasint>(tokens), n = static_cast<blasint>(rows.count),
             k = static_cast<blasint>(w.size(1)), stride = static_cast<blasint>(w.stride(0));
  const float* weight = w.data_ptr<float>() + rows.first * w.stride(0);
  if (tokens == 1) {
    cblas_sgemv(CblasRowMajor, CblasNoTrans, n, k, 1.0F, weight, stride, source, 1, beta, out + rows.first,
                1);
  } else {
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, m, n, k, 1.0F, source, k, weight, stride, beta,
                out + rows.first, static_cast<blasint>(outStride));
  }
}

class DenseOpenBlas final : public DenseArm {
 public:
  explicit DenseOpenBlas(std::shared_ptr<const DenseWeights> weights)
      : DenseArm(std::move(weights), "openblas", describe()) {}

  void run(const at::Tensor& x, at::Tensor& y, int threads) override {
    useThreads(threads);
    const std::int64_t tokens = x.size(0), width = x.size(1);
    const std::int64_t block = std::min(tokens, kBlockTokens);
    reserveHidden(block);
    for (std::int64_t done = 0; done < tokens; done += block) {
      runBlock(x.data_ptr<float>() + done * width, y.data_ptr<float>() + done * width,
               std::min(block, tokens - done), threads);
    }
  }

 private:
  static std::string describe() {
    return prepareBlas().name + (" sgemm, sgemv for one token; float32, rows of weights shared out to OpenMP "
                                 "threads, exact GELU by "
                                 "LibTorch; tokens in blocks of at most " +
                                 std::to_string(kBlockTokens));
  }

  void runBlock(const float* x, float* y, std::int64_t tokens, int threads) {
    const std::int64_t neurons = weights().neurons(), width = weights().width();
    const float* inner = hidden().data_ptr<float>();
#pragma omp parallel num_threads(threads)
    {
      const int part = omp_get_thread_num(), parts = omp_get_num_threads();
      activate(tokens, shareOf(neurons, parts, part), x);
#pragma omp barrier
      multiply(inner, tokens, weights().out, shareOf(width, parts, part), 0.0F, y, width);
    }
  }

  /// Some neurons of all tokens: hidden = gelu(x W1^T + b1).
  void activate(std::int64_t tokens, const Share& share, const float* x) {
    if (share.count == 0) return;
    const c10::InferenceMode inference;
    at::Tensor part = hidden().narrow(0, 0, tokens).narrow(1, share.first, share.count);
    part.copy_(weights().bias.narrow(0, share.first, share.count));
    multiply(x, tokens, weights().in, share, 1.0F, hidden().data_ptr<float>(), hidden().stride(0));
    at::gelu_out(part, part);
  }
};

}  // namespace

std::unique_ptr<FfnArm> makeDenseOpenBlas(std::shared_ptr<const DenseWeights> weights) {
  return std::make_unique<DenseOpenBlas>(std::move(weights));
}

}  // namespace ufb::bench
