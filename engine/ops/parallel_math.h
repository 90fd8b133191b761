// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

/// Dense building blocks whose every bit is the same for every thread count. The work is cut into blocks that
/// depend on the shapes alone, each block is one single-threaded call, and the threads share the blocks; so a
/// logit near zero never turns the other way because the machine has more cores. See prepareBlas() in
/// runtime/blas.h.
namespace ufb::ops {

/// x [T,a] times w [a,b] -> [T,b]; w may be a transposed view.
at::Tensor matmulBlocked(const at::Tensor& x, const at::Tensor& w);

/// x [T,a], weight [b,a], bias [b] or undefined -> x weight^T + bias, [T,b].
at::Tensor linear(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias);

/// Exact (erf) GELU of every element of x [T,a], in place, a row at a time.
void geluRows(at::Tensor& x);

}  // namespace ufb::ops
