// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "model/bert_weights.h"
#include "model/tensor_loader.h"

/// Pieces that the layouts of all families have. What TensorLoader throws passes through.
namespace ufb {

/// weight [out,in], bias [out] or undefined, laid out as the encoder wants it; the weight itself is not kept.
/// The only way to make one on the CPU, but for the decoder.
[[nodiscard]] LinearWeights makeLinear(at::Tensor weight, at::Tensor bias);

/// The decoder's [V,d], kept in plain rows: tied to the embedding, its rows are looked up as well.
[[nodiscard]] LinearWeights makeDecoder(at::Tensor weight, at::Tensor bias);

/// A copy of the weight as a plain float32 matrix [out,in]: the very values that it was made from, unless
/// they were rounded since.
[[nodiscard]] at::Tensor plainWeight(const LinearWeights& linear);

/// `<name>.weight` and `<name>.bias`.
[[nodiscard]] NormWeights loadNorm(TensorLoader& loader, const std::string& name);

/// `<name>.weight` and, if `bias`, `<name>.bias`: it is there if the configuration says so, whatever else the
/// file holds.
[[nodiscard]] LinearWeights loadLinear(TensorLoader& loader, const std::string& name, bool bias);

}  // namespace ufb
