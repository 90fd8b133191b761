// SPDX-License-Identifier: MIT
#include "model/weight_parts.h"

#include <ATen/ATen.h>

#include <utility>

namespace ufb {

LinearWeights makeLinear(at::Tensor weight, at::Tensor bias) {
  ops::PackedLinear packed(weight, bias);
  return {{}, std::move(bias), std::move(packed)};
}

LinearWeights makeDecoder(at::Tensor weight, at::Tensor bias) {
  return {std::move(weight), std::move(bias), {}};
}

at::Tensor plainWeight(const LinearWeights& linear) {
  return linear.packed.defined() ? linear.packed.plain() : linear.weight.to(at::kFloat, false, true);
}

NormWeights loadNorm(TensorLoader& loader, const std::string& name) {
  return {loader.plain(name + ".weight"), loader.plain(name + ".bias")};
}

LinearWeights loadLinear(TensorLoader& loader, const std::string& name, bool bias) {
  return makeLinear(loader.plain(name + ".weight"), bias ? loader.plain(name + ".bias") : at::Tensor());
}

}  // namespace ufb
