// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "bench/dense_layer.h"
#include "bench/fff_layer.h"
#include "bench/precision.h"

/// Contestants on a device: layers that lie there, and ways of computing them.
namespace ufb::bench {

/// A dense layer in one precision.
struct DeviceDense {
  std::shared_ptr<const DenseWeights> host;  ///< its values, float32 on the CPU
  at::Tensor in, bias, out;                  ///< on the device, [n,d], [n], [d,n], contiguous
  [[nodiscard]] int neurons() const { return static_cast<int>(in.size(0)); }
};

/// An FFF in one precision.
struct DeviceFff {
  FffLayer host;    ///< its values, in- and out-rows stored as on the device
  FffLayer device;  ///< rows side by side
};

[[nodiscard]] DeviceFff toDevice(const FffLayer& layer, Precision precision, at::Device device);
[[nodiscard]] DeviceDense toDevice(const DenseWeights& weights, Precision precision, at::Device device);

struct DeviceArm {
  std::string name, what;
  std::string kind;  ///< "fff", "dense"
  Precision precision = Precision::F32;
  Rounding rounding;
  const DenseWeights* dense = nullptr;  ///< the values of a dense layer, by which it is checked; null: an FFF
  bool required = true;                 ///< timed however long it takes
  /// x [tokens, d] on the device, in storedAs(precision), to y of the same type; queued, not waited for.
  std::function<at::Tensor(const at::Tensor& x)> run;
};

/// "fff-sparse", or "fff-sparse-traced": the operator ufb::fff.
[[nodiscard]] DeviceArm sparseArm(const FffLayer& layer, Precision precision, bool traced);
/// "fff-batched-matmul": the paper's PyTorch way, gathered rows multiplied in batches.
[[nodiscard]] DeviceArm batchedMatmulArm(const FffLayer& layer, Precision precision);
/// "dense-<n>", and with TF32 "dense-<n>-tf32": linear, exact GELU, linear.
[[nodiscard]] DeviceArm denseArm(const DeviceDense& dense, Precision precision);
/// "dense-<n>-fused-gelu": the first product, its bias and GELU's approximation by tanh in one call.
[[nodiscard]] DeviceArm fusedDenseArm(const DeviceDense& dense, Precision precision);

/// Whether LibTorch's float32 products may go through TensorFloat-32; for all products of this process.
void allowTf32(bool allowed);

}  // namespace ufb::bench
