// SPDX-License-Identifier: MIT
#include "bench/device_arm.h"

#include <ATen/ATen.h>
#include <ATen/Context.h>
#include <torch/version.h>

#include <utility>

#include "ops/fff.h"

namespace ufb::bench {

namespace {

std::string typeName(Precision precision) {
  switch (precision) {
    case Precision::TF32:
      return "float32, products through TensorFloat-32";
    case Precision::F16:
      return "float16";
    case Precision::BF16:
      return "bfloat16";
    case Precision::F32:
      break;
  }
  return "float32, TensorFloat-32 off";
}

DeviceArm fffArm(std::string name, std::string what, Precision precision, Rounding rounding) {
  DeviceArm arm;
  arm.name = std::move(name);
  arm.what = std::move(what);
  arm.kind = "fff";
  arm.precision = precision;
  arm.rounding = rounding;
  return arm;
}

DeviceArm denseArmOf(const DeviceDense& dense, const std::string& suffix, std::string what,
                     Precision precision) {
  DeviceArm arm;
  arm.name = "dense-" + std::to_string(dense.neurons()) + suffix;
  arm.what = std::move(what);
  arm.kind = "dense";
  arm.precision = precision;
  arm.rounding = productRounding(precision);
  arm.dense = dense.host.get();
  return arm;
}

at::Tensor moved(const at::Tensor& values, at::ScalarType type, at::Device device) {
  return values.to(type).to(device).contiguous();
}

}  // namespace

void allowTf32(bool allowed) {
  at::Context& context = at::globalContext();
  if (context.allowTF32CuBLAS() != allowed) context.setAllowTF32CuBLAS(allowed);
}

DeviceFff toDevice(const FffLayer& layer, Precision precision, at::Device device) {
  DeviceFff pair;
  pair.host = convertWeights(layer, precisionName(precision));
  pair.device = pair.host;
  const at::ScalarType type = storedAs(precision);
  pair.device.in = moved(pair.host.in, type, device);
  pair.device.bias = moved(pair.host.bias, at::kFloat, device);
  pair.device.out = moved(pair.host.out, type, device);
  return pair;
}

DeviceDense toDevice(const DenseWeights& weights, Precision precision, at::Device device) {
  const at::ScalarType type = storedAs(precision);
  const auto rounded = [type](const at::Tensor& values) { return values.to(type).to(at::kFloat); };
  DeviceDense dense;
  dense.host = std::make_shared<const DenseWeights>(
      DenseWeights{rounded(weights.in), rounded(weights.bias), rounded(weights.out)});
  dense.in = moved(weights.in, type, device);
  dense.bias = moved(weights.bias, type, device);
  dense.out = moved(weights.out, type, device);
  return dense;
}

DeviceArm sparseArm(const FffLayer& layer, Precision precision, bool traced) {
  DeviceArm arm =
      fffArm(traced ? "fff-sparse-traced" : "fff-sparse",
             "this program's operator ufb::fff on the device; states and weights " + typeName(precision) +
                 ", sums in float32" + (traced ? ", nodes and logits of every path recorded" : ""),
             precision, outputRounding(precision));
  arm.run = [layer, traced](const at::Tensor& x) {
    return ops::fff(x, layer.in, layer.bias, layer.out, layer.trees, layer.depth, false, traced).y;
  };
  return arm;
}

DeviceArm denseArm(const DeviceDense& dense, Precision precision) {
  const bool tf32 = precision == Precision::TF32;
  DeviceArm arm = denseArmOf(
      dense, tf32 ? "-tf32" : "",
      "LibTorch " TORCH_VERSION " linear, exact gelu, linear (cuBLAS); " + typeName(precision), precision);
  arm.run = [in = dense.in, bias = dense.bias, out = dense.out, tf32](const at::Tensor& x) {
    allowTf32(tf32);
    return at::linear(at::gelu(at::linear(x, in, bias)), out);
  };
  return arm;
}

DeviceArm fusedDenseArm(const DeviceDense& dense, Precision precision) {
  /// The library's GELU may take the processor's own tanh, which is good to 11 bits.
  constexpr double kFastTanh = 0x1p-10;
  DeviceArm arm = denseArmOf(dense, "-fused-gelu",
                             "LibTorch " TORCH_VERSION
                             " _addmm_activation, which leaves bias and GELU (its approximation by tanh) to "
                             "the product's library where that has it, then linear; " +
                                 typeName(precision),
                             precision);
  arm.rounding.tanhGelu = true;
  arm.rounding.gelu = kFastTanh;
  arm.required = false;
  arm.run = [in = dense.in.t(), bias = dense.bias, out = dense.out](const at::Tensor& x) {
    allowTf32(false);
    return at::linear(at::_addmm_activation(bias, x, in, 1, 1, true), out);
  };
  return arm;
}

}  // namespace ufb::bench
