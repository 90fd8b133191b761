// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <tuple>

/// The operators `ufb::fff`, `ufb::fff_traced`, `ufb::fff_masked` and `ufb::fff_masked_traced`, registered
/// with LibTorch's dispatcher. Shapes: x [T,d], in_weight [K*n,d], in_bias [K*n], out_weight [K*n,d]
/// node-major (its rows, like in_weight's, may lie further apart than d), with n = 2^(depth+1)-1; float32,
/// the two weights also float16 or bfloat16. On a CUDA device x may be 16-bit, too; the masked operators are not
/// registered there.
/// Result y [T,d], of x's type. The traced ones also give nodes [K,T,depth+1] int32 and logits [K,T,depth+1] float32.
/// Wrong shapes or types throw c10::Error before anything is computed.
namespace ufb::ops {

struct FffResult {
  at::Tensor y;
  at::Tensor nodes;   ///< undefined unless traced
  at::Tensor logits;  ///< undefined unless traced
};

/// Calls the operator for the tensor's device. Also keeps the registrations linked: a static library's object
/// files without a called function vanish, and their operators with them.
FffResult fff(const at::Tensor& x, const at::Tensor& inWeight, const at::Tensor& inBias,
              const at::Tensor& outWeight, std::int64_t trees, std::int64_t depth, bool masked, bool traced);

/// Empty; called so that the source with the CPU registrations is linked.
void linkFffCpu();
void linkFffCuda();  ///< only in builds whose LibTorch has CUDA
void linkFffMasked();
void linkFffSchema();

}  // namespace ufb::ops
