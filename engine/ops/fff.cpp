// SPDX-License-Identifier: MIT
#include "ops/fff.h"

#include <ATen/ATen.h>
#include <ATen/core/dispatch/Dispatcher.h>

namespace ufb::ops {

namespace {

using Plain = at::Tensor(const at::Tensor&, const at::Tensor&, const at::Tensor&, const at::Tensor&,
                         std::int64_t, std::int64_t);
using Traced = std::tuple<at::Tensor, at::Tensor, at::Tensor>(const at::Tensor&, const at::Tensor&,
                                                              const at::Tensor&, const at::Tensor&,
                                                              std::int64_t, std::int64_t);

template <class Signature>
c10::TypedOperatorHandle<Signature> find(const char* name) {
  linkFffSchema();
  linkFffCpu();
  linkFffMasked();
#ifdef UFB_CUDA
  linkFffCuda();
#endif
  return c10::Dispatcher::singleton().findSchemaOrThrow(name, "").typed<Signature>();
}

}  // namespace

FffResult fff(const at::Tensor& x, const at::Tensor& inWeight, const at::Tensor& inBias,
              const at::Tensor& outWeight, std::int64_t trees, std::int64_t depth, bool masked, bool traced) {
  static const auto sparsePlain = find<Plain>("ufb::fff");
  static const auto sparseTraced = find<Traced>("ufb::fff_traced");
  static const auto maskedPlain = find<Plain>("ufb::fff_masked");
  static const auto maskedTraced = find<Traced>("ufb::fff_masked_traced");
  if (!traced) {
    const auto& op = masked ? maskedPlain : sparsePlain;
    return {op.call(x, inWeight, inBias, outWeight, trees, depth), {}, {}};
  }
  const auto& op = masked ? maskedTraced : sparseTraced;
  auto [y, nodes, logits] = op.call(x, inWeight, inBias, outWeight, trees, depth);
  return {y, nodes, logits};
}

}  // namespace ufb::ops
