// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include <algorithm>
#include <string>

#include "bench/fff_arms.h"
#include "bench/huge_tensor.h"

namespace ufb::bench {

namespace {

/// Gathered rows, and the products of as many, are at most so large together.
constexpr std::int64_t kMostScratchBytes = std::int64_t{480} << 20;

/// Without MKL, LibTorch's bmm is a loop of one small product per token, a few microseconds each: it pays
/// from so many trees, whose rows are one product. Below, multiplying and adding up the elements is several
/// times faster.
constexpr int kLeastTreesForBmm = 16;

/// The paper's PyTorch way: level by level, the rows of every token's current node are gathered into one
/// tensor and multiplied in a batch.
class FffBatchedMatmul final : public FffArm {
 public:
  explicit FffBatchedMatmul(const FffLayer& layer)
      : FffArm("fff-batched-matmul", describe(layer), layer),
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
  static std::string describe(const FffLayer& layer) {
    return std::string(
               "the paper's PyTorch way: per level the rows of all tokens gathered by index_select and "
               "multiplied in a batch, by LibTorch's ") +
           (layer.trees < kLeastTreesForBmm ? "mul, sum and addcmul (its bmm is slower without MKL)"
                                            : "bmm and baddbmm") +
           ", into tensors that are kept; float32, tokens in blocks of at most " +
           std::to_string(blockOf(layer));
  }

  static std::int64_t blockOf(const FffLayer& layer) {
    const auto bytes = static_cast<std::int64_t>(2 * layer.trees * layer.width() * sizeof(float));
    return std::max<std::int64_t>(1, kMostScratchBytes / bytes);
  }

  void reserve(std::int64_t tokens) {
    if (m_nodes.defined() && m_nodes.size(0) >= tokens) return;
    const std::int64_t trees = layer().trees;
    m_nodes = at::empty({tokens, trees}, at::kLong);
    m_rows = hugeContiguous(tokens * trees, layer().width());
    m_products = hugeContiguous(tokens * trees, layer().width());
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
      project(rows, x, logits);
      at::index_select_out(bias, layer().bias, 0, nodes.view(-1));
      logits.add_(bias.view_as(logits));
      at::index_select_out(gathered, layer().out, 0, nodes.view(-1));
      // From a tree's first node f, node f+i goes to f+2i+1, or to f+2i+2 where its logit is positive.
      at::gt_out(right, logits.squeeze(2), 0);
      nodes.mul_(2).sub_(m_firstOfTree).add_(1).add_(right);
      at::gelu_out(logits, logits);
      accumulate(rows, logits, sum);
    }
  }

  /// logits [T, K, 1] = rows [T, K, d] times x [T, d]
  void project(const at::Tensor& rows, const at::Tensor& x, at::Tensor& logits) const {
    if (layer().trees >= kLeastTreesForBmm) {
      at::bmm_out(logits, rows, x.unsqueeze(2));
      return;
    }
    at::Tensor products = m_products.narrow(0, 0, rows.size(0) * rows.size(1)).view_as(rows);
    at::mul_out(products, rows, x.unsqueeze(1));
    at::sum_out(logits, products, at::IntArrayRef{2}, true);
  }

  /// sum [T, 1, d] += factors [T, K, 1] times rows [T, K, d]
  void accumulate(const at::Tensor& rows, const at::Tensor& factors, at::Tensor& sum) const {
    if (layer().trees >= kLeastTreesForBmm) {
      sum.baddbmm_(factors.transpose(1, 2), rows);
      return;
    }
    for (std::int64_t tree = 0; tree < rows.size(1); ++tree) {
      sum.addcmul_(factors.narrow(1, tree, 1), rows.narrow(1, tree, 1));
    }
  }

  at::Tensor m_firstOfTree;  ///< [K]
  // For the largest number of tokens T so far:
  at::Tensor m_nodes;     ///< [T, K], counted over all trees
  at::Tensor m_rows;      ///< [T*K, d]: gathered in-rows, then out-rows
  at::Tensor m_products;  ///< [T*K, d]: in-rows times inputs, element by element
  at::Tensor m_bias;      ///< [T*K]
  at::Tensor m_logits;    ///< [T, K, 1], then their GELU
  at::Tensor m_right;     ///< [T, K]
};

}  // namespace

std::unique_ptr<FfnArm> makeFffBatchedMatmul(const FffLayer& layer) {
  return std::make_unique<FffBatchedMatmul>(layer);
}

}  // namespace ufb::bench
