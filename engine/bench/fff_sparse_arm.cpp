// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include <utility>

#include "bench/fff_arms.h"
#include "kernels/fff.h"
#include "ops/fff_backend.h"

namespace ufb::bench {

namespace {

std::string typeName(const at::Tensor& weight) {
  return weight.scalar_type() == at::kHalf    ? "float16"
         : weight.scalar_type() == at::kFloat ? "float32"
                                              : "bfloat16";
}

std::string describe(const FffLayer& layer, bool traced) {
  return "this program's own kernel (" + kernels::fffInstructionSet() + "), in-rows " + typeName(layer.in) +
         ", out-rows " + typeName(layer.out) + ", sums in float32" +
         (traced ? ", nodes and logits of every path recorded" : "");
}

class FffSparseArm final : public FffArm {
 public:
  FffSparseArm(const FffLayer& layer, bool traced)
      : FffArm(traced ? "fff-sparse-traced" : "fff-sparse", describe(layer, traced), layer),
        m_traced(traced) {}

  void run(const at::Tensor& x, at::Tensor& y, int threads) override {
    useThreads(threads);
    const ops::FffArguments arguments{x, layer().in, layer().bias, layer().out, layer().trees, layer().depth};
    if (m_traced && (!m_record.nodes.defined() || m_record.nodes.size(1) != x.size(0))) {
      ops::makeRecord(arguments, m_record);
    }
    ops::fffCpuInto(arguments, y, m_traced ? &m_record : nullptr);
  }

 private:
  bool m_traced;
  ops::FffResult m_record;
};

}  // namespace

std::unique_ptr<FfnArm> makeFffSparseArm(const FffLayer& layer, bool traced) {
  return std::make_unique<FffSparseArm>(layer, traced);
}

}  // namespace ufb::bench
