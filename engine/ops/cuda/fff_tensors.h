// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include "kernels/cuda/fff_cuda.h"

/// Tensors on a CUDA device as the kernels take them.
namespace ufb::ops {

/// Of a float32, float16 or bfloat16 tensor.
[[nodiscard]] inline kernels::cuda::Type kernelType(const at::Tensor& tensor) {
  const at::ScalarType type = tensor.scalar_type();
  if (type == at::ScalarType::Half) return kernels::cuda::Type::F16;
  return type == at::ScalarType::BFloat16 ? kernels::cuda::Type::BF16 : kernels::cuda::Type::F32;
}

[[nodiscard]] inline kernels::cuda::FffLayer kernelLayer(const at::Tensor& in, const at::Tensor& bias,
                                                         const at::Tensor& out, std::int64_t trees,
                                                         std::int64_t depth) {
  const auto rows = [](const at::Tensor& weight) {
    return kernels::cuda::Rows{weight.data_ptr(), static_cast<std::size_t>(weight.stride(0)),
                               kernelType(weight)};
  };
  return {rows(in),
          bias.data_ptr<float>(),
          rows(out),
          static_cast<int>(in.size(1)),
          static_cast<int>(trees),
          static_cast<int>(depth)};
}

/// y's rows lie side by side.
[[nodiscard]] inline kernels::cuda::FffTokens kernelTokens(const at::Tensor& x, const at::Tensor& y) {
  return {x.data_ptr(), static_cast<std::size_t>(x.stride(0)), y.data_ptr(), kernelType(x),
          static_cast<int>(x.size(0))};
}

}  // namespace ufb::ops
