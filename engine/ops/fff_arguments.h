// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace ufb::ops {

/// What every backend of ufb::fff checks before it touches a pointer; throws c10::Error with the offending shape.
void checkFffArguments(const at::Tensor& x, const at::Tensor& inWeight, const at::Tensor& inBias,
                       const at::Tensor& outWeight, std::int64_t trees, std::int64_t depth);

}  // namespace ufb::ops
