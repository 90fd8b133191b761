// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include <algorithm>

#include "bench/fff_arms.h"
#include "bench/huge_tensor.h"

namespace ufb::bench {

namespace {

/// Gathered rows are at most so large.
constexpr std::int64_t kMostGatheredBytes = std::int64_t{480} << 20;

/// The paper's PyTorch way: level by level, the rows of every token's current node are gathered into one
/// tensor and multiplied in a batch.
class FffBatchedMatmul final : public FffArm {
 public:
  explicit FffBatchedMatmul(const FffLayer& layer)
      : FffArm(
            "fff-batched-matmul",
            "the paper's PyTorch way: per level index_select, bmm, gelu, index_select, baddbmm of LibTorch "
            "into tensors that are kept; float32, tokens in blocks of at most " +
                std::to_string(blockOf(layer)),
            layer),
        m_firstOfTree(at::arange(layer.trees, at::kLong).mul_(layer.nodesPerTree())) {}

  void run(const at::Tensor& x, at::Tensor& y, int threads) override {
    useThreads(threads);
    const c10::InferenceMode inference;
    const std::int64_t block = blockOf(layer());
    for (std::int64_t done = 0; done < x.size(0); done += block) {
      const std::int64_t count = std::min(block, x.size(0) - done);
      runBlock(x.narrow(0, done, count), y.narrow(0, done, count));
    }
  }

 private:
  static std::int64_t blockOf(const FffLayer& layer) {
    const auto bytes = static_cast<std::int64_t>(layer.trees * layer.width() * sizeof(float));
    return std::max<std::int64_t>(1, kMostGatheredBytes / bytes);
  }

  void reserve(std::int64_t tokens) {
    if (m_nodes.defined() && m_nodes.size(0) >= tokens) return;
    const std::int64_t trees = layer().trees;
    m_nodes = at::empty({tokens, trees}, at::kLong);
    m_rows = hugeContiguous(tokens * trees, layer().width());
    m_bias = at::empty({tokens * trees}, at::kFloat);
    m_logits = at::empty({tokens, trees, 1}, at::kFloat);
    m_right = at::empty({tokens, trees}, at::kBool);
  }

  void runBlock(const at::Tensor& x, const at::Tensor& y) {
    const std::int64_t tokens = x.size(0), trees = layer().trees;
    reserve(tokens);
    at::Tensor nodes = m_nodes.narrow(0, 0, tokens), right = m_right.narrow(0, 0, tokens);
    at::Tensor gathered = m_rows.narrow(0, 0, tokens * trees), bias = m_bias.narrow(0, 0, tokens * trees);
    at::Tensor logits = m_logits.narrow(0, 0, tokens), sum = y.unsqueeze(1).zero_();
    const at::Tensor rows = gathered.view({tokens, trees, x.size(1)});
    nodes.zero_().add_(m_firstOfTree);
    for (int level = 0; level <= layer().depth; ++level) {
      at::index_select_out(gathered, layer().in, 0, nodes.view(-1));
      at::bmm_out(logits, rows, x.unsqueeze(2));
      at::index_select_out(bias, layer().bias, 0, nodes.view(-1));
      logits.add_(bias.view_as(logits));
      at::index_select_out(gathered, layer().out, 0, nodes.view(-1));
      // From a tree's first node f, node f+i goes to f+2i+1, or to f+2i+2 where its logit is positive.
      at::gt_out(right, logits.squeeze(2), 0);
      nodes.mul_(2).sub_(m_firstOfTree).add_(1).add_(right);
      at::gelu_out(logits, logits);
      sum.baddbmm_(logits.transpose(1, 2), rows);
    }
  }

  at::Tensor m_firstOfTree;  ///< [K]
  // For the largest number of tokens T so far:
  at::Tensor m_nodes;   ///< [T, K], counted over all trees
  at::Tensor m_rows;    ///< [T*K, d]: gathered in-rows, then out-rows
  at::Tensor m_bias;    ///< [T*K]
  at::Tensor m_logits;  ///< [T, K, 1], then their GELU
  at::Tensor m_right;   ///< [T, K]
};

}  // namespace

std::unique_ptr<FfnArm> makeFffBatchedMatmul(const FffLayer& layer) {
  return std::make_unique<FffBatchedMatmul>(layer);
}

}  // namespace ufb::bench
