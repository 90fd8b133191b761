// SPDX-License-Identifier: MIT
#include "ops/fff_backend.h"

#include <ATen/ATen.h>

namespace ufb::ops {

namespace {

void checkRows(const char* name, const at::Tensor& rows, std::int64_t count, std::int64_t width) {
  TORCH_CHECK(rows.dim() == 2 && rows.size(0) == count && rows.size(1) == width, "ufb::fff: ", name, " is ",
              rows.sizes(), ", expected [", count, ", ", width, "]");
  TORCH_CHECK(rows.stride(1) == 1 && rows.stride(0) >= width, "ufb::fff: the rows of ", name,
              " must be contiguous");
}

kernels::FffRows rowsOf(const at::Tensor& weight) {
  const auto type = weight.scalar_type() == at::kHalf       ? kernels::WeightType::F16
                    : weight.scalar_type() == at::kBFloat16 ? kernels::WeightType::BF16
                                                            : kernels::WeightType::F32;
  return {weight.data_ptr(), static_cast<std::size_t>(weight.stride(0)), type};
}

}  // namespace

kernels::FffWeights kernelWeights(const FffArguments& a) {
  return {rowsOf(a.inWeight),        a.inBias.data_ptr<float>(),
          rowsOf(a.outWeight),       static_cast<int>(a.x.size(1)),
          static_cast<int>(a.trees), static_cast<int>(a.depth)};
}

void checkFffArguments(const FffArguments& a) {
  TORCH_CHECK(a.trees >= 1 && a.trees <= 65536, "ufb::fff: trees must be 1 to 65536, not ", a.trees);
  TORCH_CHECK(a.depth >= 0 && a.depth <= 20, "ufb::fff: depth must be 0 to 20, not ", a.depth);
  TORCH_CHECK(a.x.dim() == 2 && a.x.size(1) >= 1, "ufb::fff: x must be [tokens, width], not ", a.x.sizes());
  const std::int64_t nodes = a.trees * ((std::int64_t{2} << a.depth) - 1);
  for (const at::Tensor* tensor : {&a.x, &a.inWeight, &a.inBias, &a.outWeight}) {
    const at::ScalarType type = tensor->scalar_type();
    const bool isMatrix = tensor == &a.inWeight || tensor == &a.outWeight;
    const bool mayBeHalf = isMatrix || (tensor == &a.x && a.x.is_cuda());
    TORCH_CHECK(type == at::kFloat || (mayBeHalf && (type == at::kHalf || type == at::kBFloat16)),
                "ufb::fff: expected float32", mayBeHalf ? ", float16 or bfloat16" : "", ", found ", type);
    TORCH_CHECK(tensor->device() == a.x.device(), "ufb::fff: all tensors must be on one device");
  }
  checkRows("in_weight", a.inWeight, nodes, a.x.size(1));
  checkRows("out_weight", a.outWeight, nodes, a.x.size(1));
  TORCH_CHECK(a.inBias.dim() == 1 && a.inBias.size(0) == nodes && a.inBias.is_contiguous(),
              "ufb::fff: in_bias is ", a.inBias.sizes(), ", expected [", nodes, "]");
}

void makeRecord(const FffArguments& a, FffResult& result) {
  const std::vector<std::int64_t> shape{a.trees, a.x.size(0), a.depth + 1};
  result.nodes = at::empty(shape, a.x.options().dtype(at::kInt));
  result.logits = at::empty(shape, a.x.options().dtype(at::kFloat));
}

}  // namespace ufb::ops
