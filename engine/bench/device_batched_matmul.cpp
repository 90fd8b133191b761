// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include <algorithm>
#include <memory>

#include "bench/device_arm.h"

namespace ufb::bench {

namespace {

/// Gathered rows of a block of tokens are at most so large.
constexpr std::int64_t kMostScratchBytes = std::int64_t{1} << 30;
/// The outputs are stored after each level, and round each time.
constexpr double kStores = 3;

/// Level by level, the rows of every token's current node are gathered into one tensor and multiplied in a
/// batch. What it needs comes from LibTorch's pool, where the call before has left it.
class BatchedMatmul {
 public:
  explicit BatchedMatmul(FffLayer layer)
      : m_layer(std::move(layer)),
        m_firstOfTree(
            at::arange(m_layer.trees, m_layer.in.options().dtype(at::kLong)).mul_(m_layer.nodesPerTree())) {}

  [[nodiscard]] at::Tensor run(const at::Tensor& x) const {
    const auto bytes = static_cast<std::int64_t>(m_layer.in.element_size()) * m_layer.trees * x.size(1);
    const std::int64_t block = std::max<std::int64_t>(1, kMostScratchBytes / bytes);
    if (x.size(0) <= block) return runBlock(x);
    at::Tensor y = at::empty_like(x);
    for (std::int64_t done = 0; done < x.size(0); done += block) {
      const std::int64_t count = std::min(block, x.size(0) - done);
      y.narrow(0, done, count).copy_(runBlock(x.narrow(0, done, count)));
    }
    return y;
  }

 private:
  [[nodiscard]] at::Tensor runBlock(const at::Tensor& x) const {
    const std::int64_t tokens = x.size(0), trees = m_layer.trees, width = x.size(1);
    const auto gathered = [&](const at::Tensor& rows, const at::Tensor& nodes) {
      return rows.index_select(0, nodes.view(-1)).view({tokens, trees, width});
    };
    at::Tensor nodes = m_firstOfTree.expand({tokens, trees}).clone(at::MemoryFormat::Contiguous);
    at::Tensor sum = at::zeros({tokens, 1, width}, x.options());
    for (int level = 0; level <= m_layer.depth; ++level) {
      const at::Tensor bias = m_layer.bias.index_select(0, nodes.view(-1)).view({tokens, trees, 1});
      const at::Tensor logits = at::bmm(gathered(m_layer.in, nodes), x.unsqueeze(2)).add(bias);
      const at::Tensor out = gathered(m_layer.out, nodes);
      // From a tree's first node f, node f+i goes to f+2i+1, or to f+2i+2 where its logit is positive.
      nodes.mul_(2).sub_(m_firstOfTree).add_(1).add_(logits.squeeze(2).gt(0));
      sum.baddbmm_(at::gelu(logits).to(x.scalar_type()).transpose(1, 2), out);
    }
    return sum.squeeze(1);
  }

  FffLayer m_layer;
  at::Tensor m_firstOfTree;  ///< [K]
};

}  // namespace

DeviceArm batchedMatmulArm(const FffLayer& layer, Precision precision) {
  DeviceArm arm;
  arm.name = "fff-batched-matmul";
  arm.what =
      "the paper's PyTorch way: per level the rows of all tokens gathered by index_select and multiplied in "
      "a "
      "batch by bmm and baddbmm, states and weights " +
      std::string(precisionName(precision));
  arm.kind = "fff";
  arm.precision = precision;
  arm.rounding = productRounding(precision);
  arm.rounding.outer *= kStores;
  arm.required = false;
  arm.run = [way = std::make_shared<const BatchedMatmul>(layer)](const at::Tensor& x) {
    allowTf32(false);
    return way->run(x);
  };
  return arm;
}

}  // namespace ufb::bench
