// SPDX-License-Identifier: MIT
#include <string>

#include "ufb/engine.h"

namespace ufb {

std::string_view backendName(Backend backend) {
  return backend == Backend::Sparse ? "sparse" : "masked";
}

Result<Backend> backendFromName(std::string_view name) {
  if (name == "sparse") return Backend::Sparse;
  if (name == "masked") return Backend::Masked;
  return failure(ErrorCode::InvalidArgument, std::string(name), "there is no such backend",
                 "choose sparse or masked");
}

std::string_view treeWeightsName(TreeWeights weights) {
  switch (weights) {
    case TreeWeights::F16:
      return "f16";
    case TreeWeights::BF16:
      return "bf16";
    case TreeWeights::Mixed:
      return "mixed";
    case TreeWeights::F32:
      break;
  }
  return "f32";
}

Result<TreeWeights> treeWeightsFromName(std::string_view name) {
  for (const TreeWeights weights :
       {TreeWeights::F32, TreeWeights::F16, TreeWeights::BF16, TreeWeights::Mixed}) {
    if (name == treeWeightsName(weights)) return weights;
  }
  return failure(ErrorCode::InvalidArgument, std::string(name), "there are no such weights",
                 "choose f32, f16, bf16 or mixed");
}

std::string_view denseWeightsName(DenseType weights) {
  switch (weights) {
    case DenseType::F16:
      return "f16";
    case DenseType::BF16:
      return "bf16";
    case DenseType::F32:
      break;
  }
  return "f32";
}

Result<DenseType> denseWeightsFromName(std::string_view name) {
  for (const DenseType weights : {DenseType::F32, DenseType::F16, DenseType::BF16}) {
    if (name == denseWeightsName(weights)) return weights;
  }
  return failure(ErrorCode::InvalidArgument, std::string(name), "there are no such dense weights",
                 "choose f32, f16 or bf16");
}

}  // namespace ufb
