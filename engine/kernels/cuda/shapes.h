// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "fff_cuda.h"

/// Which shapes the kernels with registers for a whole row take.
namespace ufb::kernels::cuda {

/// Lane loads of 16 bytes.
inline constexpr int kLoadBytes = 16;

[[nodiscard]] inline bool isAligned(const void* data, std::size_t strideElements, Type type) {
  const std::size_t bytes = strideElements * sizeOf(type);
  return reinterpret_cast<std::uintptr_t>(data) % kLoadBytes == 0 && bytes % kLoadBytes == 0;
}

/// Widest row that the lanes of a warp hold in registers.
inline constexpr int kMostWidth = 1024;

/// One type throughout, and rows that are whole 16-byte loads and short enough for registers.
[[nodiscard]] inline bool fitsRegisters(const FffLayer& layer, const FffTokens& tokens) {
  const int perLoad = kLoadBytes / static_cast<int>(sizeOf(tokens.type));
  return layer.in.type == tokens.type && layer.out.type == tokens.type && layer.width % perLoad == 0 &&
         layer.width <= kMostWidth && isAligned(layer.in.data, layer.in.stride, layer.in.type) &&
         isAligned(layer.out.data, layer.out.stride, layer.out.type) &&
         isAligned(tokens.x, tokens.xStride, tokens.type) &&
         isAligned(tokens.y, static_cast<std::size_t>(layer.width), tokens.type);
}

/// What the device has, asked for once per device and kept.
struct DeviceLimits {
  int processors = 0;      ///< streaming multiprocessors
  int sharedPerBlock = 0;  ///< bytes, when asked for
};
[[nodiscard]] cudaError_t currentLimits(DeviceLimits& limits);

}  // namespace ufb::kernels::cuda
