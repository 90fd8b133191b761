// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cstring>

#include "io/safetensors_reader.h"

namespace ufb {

namespace {

static_assert(std::endian::native == std::endian::little, "safetensors data is little-endian");

/// Exact for every bit pattern, NaN payloads included. Without branches, so that the loop becomes vector
/// code.
std::uint32_t floatBitsOfHalf(std::uint16_t half) {
  constexpr std::uint32_t kRebias = (127U - 15U) << 23U;
  constexpr std::uint32_t kSmallestNormal = (127U - 14U) << 23U;
  const std::uint32_t magnitude = (half & 0x7FFFU) << 13U;
  const std::uint32_t exponent = half & 0x7C00U;
  const std::uint32_t normal = magnitude + kRebias + (exponent == 0x7C00U ? kRebias : 0U);
  // 2^-14 * (1 + m/1024) - 2^-14 is the subnormal m * 2^-24, computed without rounding.
  const float shifted =
      std::bit_cast<float>(magnitude + kSmallestNormal) - std::bit_cast<float>(kSmallestNormal);
  const std::uint32_t subnormal = std::bit_cast<std::uint32_t>(shifted);
  const std::uint32_t sign = (half & 0x8000U) << 16U;
  return sign | (exponent == 0 ? subnormal : normal);
}

struct FromHalf {
  using Stored = std::uint16_t;
  static std::uint32_t bits(Stored value) { return floatBitsOfHalf(value); }
};

struct FromBrain {
  using Stored = std::uint16_t;
  static std::uint32_t bits(Stored value) { return static_cast<std::uint32_t>(value) << 16U; }
};

struct FromDouble {
  using Stored = double;
  static std::uint32_t bits(Stored value) { return std::bit_cast<std::uint32_t>(static_cast<float>(value)); }
};

/// Goes through small arrays of its own: the source need not be aligned, and a loop of known length over
/// memory that cannot overlap is vectorised at every optimisation level.
template <class Conversion>
void convert(const std::byte* source, std::span<float> out) {
  using Stored = typename Conversion::Stored;
  constexpr std::size_t kBlock = 256;
  std::array<Stored, kBlock> in = {};
  std::array<std::uint32_t, kBlock> bits = {};
  for (std::size_t start = 0; start < out.size(); start += kBlock) {
    const std::size_t count = std::min(kBlock, out.size() - start);
    std::memcpy(in.data(), source + start * sizeof(Stored), count * sizeof(Stored));
    for (std::size_t i = 0; i < kBlock; ++i) bits[i] = Conversion::bits(in[i]);
    std::memcpy(out.data() + start, bits.data(), count * sizeof(float));
  }
}

}  // namespace

bool copyAsFloat(const TensorView& view, std::span<float> out) {
  if (!isFloating(view.dtype)) return false;
  assert(out.size() * dtypeSize(view.dtype) == view.bytes.size());
  if (out.empty()) return true;
  switch (view.dtype) {
    case DType::F16:
      convert<FromHalf>(view.bytes.data(), out);
      return true;
    case DType::BF16:
      convert<FromBrain>(view.bytes.data(), out);
      return true;
    case DType::F64:
      convert<FromDouble>(view.bytes.data(), out);
      return true;
    default:
      std::memcpy(out.data(), view.bytes.data(), view.bytes.size());
      return true;
  }
}

}  // namespace ufb
