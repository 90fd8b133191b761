// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include "kernels/linear.h"

namespace ufb::ops {

using kernels::Finish;

/// A dense layer's weights, packed once into the layout that the kernel reads front to back, and kept in that
/// layout only. Const after construction; copies share the memory. Every bit of a row's result is the same
/// for every number of threads and whatever rows it is computed with.
class PackedLinear {
 public:
  PackedLinear() = default;
  /// weight [out,in] float32, bias [out] or undefined; `type` kFloat or kBFloat16.
  PackedLinear(const at::Tensor& weight, const at::Tensor& bias, at::ScalarType type = at::kFloat);

  [[nodiscard]] bool defined() const { return m_packed.defined(); }
  [[nodiscard]] std::int64_t inputs() const { return m_inputs; }
  [[nodiscard]] std::int64_t outputs() const { return m_outputs; }
  /// How the weights are stored.
  [[nodiscard]] at::ScalarType type() const { return m_packed.scalar_type(); }
  /// Of weights and bias, padding included.
  [[nodiscard]] std::int64_t bytes() const;

  /// y [T,out] from x [T,in]; the rows of both are contiguous, their strides free.
  void run(const at::Tensor& x, at::Tensor& y, Finish finish = Finish::Store) const;
  /// The weights as a plain float32 matrix [out,in]: the very values that came in, unless rounded to 16 bits.
  [[nodiscard]] at::Tensor plain() const;

 private:
  [[nodiscard]] kernels::Panels panels() const;

  at::Tensor m_packed;
  at::Tensor m_bias;  ///< of whole panels
  std::int64_t m_inputs = 0;
  std::int64_t m_outputs = 0;
};

/// x [T,d] -> x table^T + bias, [T,V]. table [V,d] float32 or bfloat16 in plain rows, bias [V] or undefined.
/// Bits as for PackedLinear.
[[nodiscard]] at::Tensor tableProduct(const at::Tensor& x, const at::Tensor& table, const at::Tensor& bias);

}  // namespace ufb::ops
