// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

/// What is left of a transformer's layer beside its products. Bits as for PackedLinear.
namespace ufb::ops {

/// qkv [T,3*heads*h]: of every head its q, then k, then v; the texts, `lengths` of them, lie end to end and
/// do not see each other. Writes every head's outputs side by side into out [T,heads*h].
void attend(const at::Tensor& qkv, std::int64_t heads, const std::vector<int>& lengths, at::Tensor& out);

/// Layer norm of every row of x [T,d] into y [T,d], which may be x.
void norm(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias, double eps, at::Tensor& y);

}  // namespace ufb::ops
