// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <tuple>

#include "kernels/fff.h"
#include "ops/fff.h"

/// What the backends of ufb::fff share: the checks of their arguments, and the two signatures of the
/// operator.
namespace ufb::ops {

/// The operator's arguments; see ops/fff.h for the shapes.
struct FffArguments {
  const at::Tensor& x;
  const at::Tensor& inWeight;
  const at::Tensor& inBias;
  const at::Tensor& outWeight;
  std::int64_t trees;
  std::int64_t depth;
};

/// The CPU kernel into memory that the caller keeps, for callers that run it again and again; nodes and
/// logits go to `traced` unless that is null. Throws c10::Error for wrong arguments.
void fffCpuInto(const FffArguments& arguments, at::Tensor& y, FffResult* traced);

/// To be called before a pointer is touched; throws c10::Error with the offending shape.
void checkFffArguments(const FffArguments& arguments);

/// Checked arguments as the kernels take them.
[[nodiscard]] kernels::FffWeights kernelWeights(const FffArguments& arguments);

/// Gives `result` room for nodes and logits, [K,T,depth+1] each.
void makeRecord(const FffArguments& arguments, FffResult& result);

/// A backend: computes y, and nodes and logits if `traced`.
using FffBackend = FffResult (*)(const FffArguments& arguments, bool traced);

/// The signature of ufb::fff and ufb::fff_masked.
template <FffBackend backend>
at::Tensor plainFff(const at::Tensor& x, const at::Tensor& inWeight, const at::Tensor& inBias,
                    const at::Tensor& outWeight, std::int64_t trees, std::int64_t depth) {
  return backend({x, inWeight, inBias, outWeight, trees, depth}, false).y;
}

/// The signature of their traced twins.
template <FffBackend backend>
std::tuple<at::Tensor, at::Tensor, at::Tensor> tracedFff(const at::Tensor& x, const at::Tensor& inWeight,
                                                         const at::Tensor& inBias,
                                                         const at::Tensor& outWeight, std::int64_t trees,
                                                         std::int64_t depth) {
  FffResult result = backend({x, inWeight, inBias, outWeight, trees, depth}, true);
  return {result.y, result.nodes, result.logits};
}

}  // namespace ufb::ops
