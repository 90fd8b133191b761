// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "bench/fff_layer.h"
#include "bench/named_arm.h"

namespace ufb::bench {

/// The contestants "fff-sparse" or, recording the routing, "fff-sparse-traced" with a layer of any weights;
/// "fff-blas1-loop", "fff-batched-matmul" and "fff-masked" with a float32 one. The first run with a number of
/// tokens allocates what that arm keeps.
[[nodiscard]] std::unique_ptr<FfnArm> makeFffSparseArm(const FffLayer& layer, bool traced);
[[nodiscard]] std::unique_ptr<FfnArm> makeFffPublishedLoop(const FffLayer& layer);
[[nodiscard]] std::unique_ptr<FfnArm> makeFffBatchedMatmul(const FffLayer& layer);
[[nodiscard]] std::unique_ptr<FfnArm> makeFffMaskedArm(const FffLayer& layer);

/// An arm that computes the visited nodes only.
class FffArm : public NamedArm {
 public:
  FffArm(std::string name, std::string what, FffLayer layer);

  /// Products only; bias, GELU and comparisons are not counted.
  [[nodiscard]] double flops(const at::Tensor& x) const override;
  /// In-rows and out-rows of the distinct nodes that x visits, without the padding between rows. Walks the
  /// trees: not for timed code.
  [[nodiscard]] double weightBytes(const at::Tensor& x) const override;

 protected:
  [[nodiscard]] const FffLayer& layer() const { return m_layer; }
  /// Of one node's in-row and out-row.
  [[nodiscard]] double bytesPerNode() const;

 private:
  FffLayer m_layer;
};

}  // namespace ufb::bench
