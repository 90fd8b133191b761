// SPDX-License-Identifier: MIT
#include "bench/cuda/naive_arms.h"

#include <ATen/ATen.h>
#include <c10/cuda/CUDAException.h>
#include <c10/cuda/CUDAStream.h>

#include <string>

#include "kernels/cuda/dense_naive.h"
#include "ops/cuda/fff_tensors.h"

namespace ufb::bench {

namespace {

namespace cuda = kernels::cuda;

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
  const cuda::FffLayer table = ops::kernelLayer(layer.in, layer.bias, layer.out, layer.trees, layer.depth);
  arm.run = [layer, table](const at::Tensor& x) {
    at::Tensor y = at::empty_like(x);
    C10_CUDA_CHECK(cuda::fffForward(cuda::FffKernel::Naive, table, ops::kernelTokens(x, y), {}, nullptr,
                                    currentStream()));
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
  arm.run = [dense, layer](const at::Tensor& x) {
    at::Tensor y = at::empty_like(x);
    const at::Tensor hidden = at::empty({x.size(0), dense.in.size(0)}, x.options());
    C10_CUDA_CHECK(cuda::denseNaive(layer, ops::kernelTokens(x, y), hidden.data_ptr(), currentStream()));
    return y;
  };
  return arm;
}

}  // namespace ufb::bench
