// SPDX-License-Identifier: MIT
#include "ops/fff_arguments.h"

#include <ATen/ATen.h>

namespace ufb::ops {

namespace {

void checkRows(const char* name, const at::Tensor& rows, std::int64_t count, std::int64_t width) {
  TORCH_CHECK(rows.dim() == 2 && rows.size(0) == count && rows.size(1) == width, "ufb::fff: ", name, " is ",
              rows.sizes(), ", expected [", count, ", ", width, "]");
  TORCH_CHECK(rows.stride(1) == 1 && rows.stride(0) >= width, "ufb::fff: the rows of ", name,
              " must be contiguous");
}

}  // namespace

void checkFffArguments(const at::Tensor& x, const at::Tensor& inWeight, const at::Tensor& inBias,
                       const at::Tensor& outWeight, std::int64_t trees, std::int64_t depth) {
  TORCH_CHECK(trees >= 1 && trees <= 65536, "ufb::fff: trees must be 1 to 65536, not ", trees);
  TORCH_CHECK(depth >= 0 && depth <= 20, "ufb::fff: depth must be 0 to 20, not ", depth);
  TORCH_CHECK(x.dim() == 2 && x.size(1) >= 1, "ufb::fff: x must be [tokens, width], not ", x.sizes());
  const std::int64_t nodes = trees * ((std::int64_t{2} << depth) - 1);
  for (const at::Tensor* tensor : {&x, &inWeight, &inBias, &outWeight}) {
    TORCH_CHECK(tensor->scalar_type() == at::kFloat, "ufb::fff: expected float32, found ",
                tensor->scalar_type());
    TORCH_CHECK(tensor->device() == x.device(), "ufb::fff: all tensors must be on one device");
  }
  checkRows("in_weight", inWeight, nodes, x.size(1));
  checkRows("out_weight", outWeight, nodes, x.size(1));
  TORCH_CHECK(inBias.dim() == 1 && inBias.size(0) == nodes && inBias.is_contiguous(), "ufb::fff: in_bias is ",
              inBias.sizes(), ", expected [", nodes, "]");
}

}  // namespace ufb::ops
