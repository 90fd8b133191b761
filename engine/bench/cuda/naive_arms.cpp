// SPDX-License-Identifier: MIT
#include "bench/cuda/naive_arms.h"

#include <ATen/ATen.h>
#include <c10/cuda/CUDAException.h>
#include <c10/cuda/CUDAStream.h>

#include <string>

#include "kernels/cuda/dense_naive.h"
#include "kernels/cuda/fff_cuda.h"

namespace ufb::bench {

namespace {

namespace cuda = kernels::cuda;

cuda::Type typeOf(Precision precision) {
  return precision == Precision::BF16  ? cuda::Type::BF16
         : precision == Precision::F16 ? cuda::Type::F16
                                       : cuda::Type::F32;
}

cuda::Rows rowsOf(const at::Tensor& rows, cuda::Type type) {
  return {rows.data_ptr(), static_cast<std::size_t>(rows.stride(0)), type};
}

cuda::FffTokens tokensOf(const at::Tensor& x, const at::Tensor& y, cuda::Type type) {
  return {x.data_ptr(), static_cast<std::size_t>(x.stride(0)), y.data_ptr(), type,
          static_cast<int>(x.size(0))};
}

cudaStream_t currentStream() {
  return c10::cuda::getCurrentCUDAStream().stream();
}

DeviceArm naive(std::string name, std::string what, std::string kind, Precision precision) {
  DeviceArm arm;
  arm.name = std::move(name);
  arm.what = std::move(what) + "; " + std::string(precisionName(precision)) + ", sums in float32";
  arm.kind = std::move(kind);
  arm.precision = precision;
  arm.required = false;
  return arm;
}

}  // namespace

DeviceArm naiveFffArm(const FffLayer& layer, Precision precision) {
  DeviceArm arm =
      naive("fff-naive", "the paper's way on a GPU: a thread walks a whole token's path", "fff", precision);
  arm.rounding = outputRounding(precision);
  const cuda::Type type = typeOf(precision);
  cuda::FffLayer table;
  table.in = rowsOf(layer.in, type);
  table.bias = layer.bias.data_ptr<float>();
  table.out = rowsOf(layer.out, type);
  table.width = static_cast<int>(layer.width());
  table.trees = layer.trees;
  table.depth = layer.depth;
  arm.run = [layer, table, type](const at::Tensor& x) {
    at::Tensor y = at::empty_like(x);
    C10_CUDA_CHECK(
        cuda::fffForward(cuda::FffKernel::Naive, table, tokensOf(x, y, type), {}, nullptr, currentStream()));
    return y;
  };
  return arm;
}

DeviceArm naiveDenseArm(const DeviceDense& dense, Precision precision) {
  DeviceArm arm = naive("dense-" + std::to_string(dense.neurons()) + "-naive",
                        "the dense kernel that the paper's is compared with: a thread for every number",
                        "dense", precision);
  arm.rounding = productRounding(precision);
  arm.dense = dense.host.get();
  const cuda::DenseLayer layer{dense.in.data_ptr(), dense.bias.data_ptr(), dense.out.data_ptr(),
                               static_cast<int>(dense.in.size(1)), dense.neurons()};
  arm.run = [dense, layer, type = typeOf(precision)](const at::Tensor& x) {
    at::Tensor y = at::empty_like(x);
    const at::Tensor hidden = at::empty({x.size(0), dense.in.size(0)}, x.options());
    C10_CUDA_CHECK(cuda::denseNaive(layer, tokensOf(x, y, type), hidden.data_ptr(), currentStream()));
    return y;
  };
  return arm;
}

}  // namespace ufb::bench
