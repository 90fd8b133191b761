// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include <algorithm>

#include "bench/fff_arms.h"
#include "ops/fff.h"

namespace ufb::bench {

namespace {

/// Neurons times tokens of one block: its temporary tensors stay below the size (32 MB) from which the C
/// library returns memory to the system at once, to be paid for again page by page in the next run.
constexpr std::int64_t kBlockNeurons = std::int64_t{4} << 20;

class FffMaskedArm final : public FffArm {
 public:
  explicit FffMaskedArm(const FffLayer& layer)
      : FffArm("fff-masked",
               "every neuron computed by LibTorch, all but the visited ones masked out, as in the published "
               "training code; float32, tokens in blocks of at most " +
                   std::to_string(blockOf(layer)),
               layer),
        m_block(blockOf(layer)) {}

  void run(const at::Tensor& x, at::Tensor& y, int threads) override {
    useThreads(threads);
    const c10::InferenceMode inference;
    for (std::int64_t done = 0; done < x.size(0); done += m_block) {
      const std::int64_t count = std::min(m_block, x.size(0) - done);
      y.narrow(0, done, count)
          .copy_(ops::fff(x.narrow(0, done, count), layer().in, layer().bias, layer().out, layer().trees,
                          layer().depth, true, false)
                     .y);
    }
  }

  [[nodiscard]] double flops(const at::Tensor& x) const override {
    return 4.0 * static_cast<double>(x.size(0) * layer().nodes() * layer().width());
  }
  [[nodiscard]] double weightBytes(const at::Tensor&) const override {
    return static_cast<double>(layer().nodes()) * bytesPerNode();
  }

 private:
  static std::int64_t blockOf(const FffLayer& layer) {
    return std::max<std::int64_t>(1, kBlockNeurons / layer.nodes());
  }

  std::int64_t m_block;
};

}  // namespace

std::unique_ptr<FfnArm> makeFffMaskedArm(const FffLayer& layer) {
  return std::make_unique<FffMaskedArm>(layer);
}

}  // namespace ufb::bench
