// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <string_view>

#include "bench/arm_check.h"

namespace ufb::bench {

/// How a layer on a device stores its numbers, and what its products round them to. Sums are float32.
enum class Precision {
  F32,   ///< stored and multiplied as float32
  TF32,  ///< stored as float32, multiplied as TensorFloat-32, which has float16's 11 significant bits
  F16,
  BF16
};

[[nodiscard]] constexpr std::string_view precisionName(Precision precision) {
  switch (precision) {
    case Precision::TF32:
      return "tf32";
    case Precision::F16:
      return "f16";
    case Precision::BF16:
      return "bf16";
    case Precision::F32:
      break;
  }
  return "f32";
}

/// "f32", "bf16" and "f16", which are checked before; TF32 is an arm's own matter.
[[nodiscard]] constexpr Precision precisionFromName(std::string_view name) {
  return name == "bf16" ? Precision::BF16 : name == "f16" ? Precision::F16 : Precision::F32;
}

[[nodiscard]] constexpr at::ScalarType storedAs(Precision precision) {
  return precision == Precision::BF16  ? at::ScalarType::BFloat16
         : precision == Precision::F16 ? at::ScalarType::Half
                                       : at::ScalarType::Float;
}

/// Of a stored number: half a step, relative to it.
[[nodiscard]] constexpr double storageError(Precision precision) {
  return precision == Precision::BF16 ? 0x1p-8 : precision == Precision::F16 ? 0x1p-11 : 0;
}

/// Of an arm that sums in float32 and stores nothing but its output.
[[nodiscard]] constexpr Rounding outputRounding(Precision precision) {
  Rounding rounding;
  rounding.outer = storageError(precision);
  return rounding;
}

/// Of an arm made of products whose results are stored: logits and activations, too. TensorFloat-32 may cut
/// digits off instead of rounding.
[[nodiscard]] constexpr Rounding productRounding(Precision precision) {
  Rounding rounding = outputRounding(precision);
  rounding.inner = storageError(precision);
  rounding.operands = precision == Precision::TF32 ? 0x1p-10 : 0;
  return rounding;
}

}  // namespace ufb::bench
