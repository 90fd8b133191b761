// SPDX-License-Identifier: MIT
#include "io/float_conversion.h"

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

// Magnitudes are a float32's bits without the sign: as signed numbers they are ordered like the values, and
// every processor compares vectors of those.
constexpr std::int32_t kInfinity = 0xFF << 23;

/// Drops the lowest bits of a magnitude, to nearest, ties to even. The carry into the exponent is meant.
template <int bits>
std::int32_t roundOff(std::int32_t magnitude) {
  return (magnitude + ((1 << (bits - 1)) - 1) + ((magnitude >> bits) & 1)) >> bits;
}

struct ToHalf {
  static constexpr std::int32_t kInfinite = 0x7C00;
  static std::int32_t ofMagnitude(std::int32_t magnitude) {
    constexpr std::int32_t kRebias = (127 - 15) << 23;
    constexpr std::int32_t kSmallestNormal = (127 - 14) << 23;
    constexpr std::int32_t kBeyondRange = (127 + 16) << 23;
    constexpr float kHalf = 0.5F;
    const std::int32_t inRange = magnitude < kBeyondRange ? magnitude : kBeyondRange;
    const std::int32_t normal = roundOff<13>(inRange - kRebias);
    // Next to 0.5 a float32's last place is worth 2^-24, as a float16 subnormal's is: the sum rounds as
    // wanted.
    const std::int32_t small = magnitude < kSmallestNormal ? magnitude : kSmallestNormal;
    const float sum = std::bit_cast<float>(small) + kHalf;
    const std::int32_t subnormal = std::bit_cast<std::int32_t>(sum) - std::bit_cast<std::int32_t>(kHalf);
    const std::int32_t nan = (magnitude & 0x7FFFFF) >> 13 | 0x7E00;
    const std::int32_t number = magnitude < kSmallestNormal ? subnormal : normal;
    return magnitude > kInfinity ? nan : number;
  }
};

struct ToBrain {
  static constexpr std::int32_t kInfinite = 0x7F80;
  static std::int32_t ofMagnitude(std::int32_t magnitude) {
    // A NaN's lower bits must not carry into the sign.
    const std::int32_t nan = magnitude >> 16 | 0x40;
    const std::int32_t number = magnitude < kInfinity ? magnitude : kInfinity;
    return magnitude > kInfinity ? nan : roundOff<16>(number);
  }
};

template <class Conversion>
bool narrow(std::span<const float> values, std::span<std::uint16_t> out) {
  assert(values.size() == out.size());
  const float* const from = values.data();
  std::uint16_t* const to = out.data();
  std::int32_t overflown = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const auto bits = std::bit_cast<std::int32_t>(from[i]);
    const std::int32_t magnitude = bits & 0x7FFFFFFF;
    const std::int32_t narrowed = Conversion::ofMagnitude(magnitude);
    overflown |= (magnitude < kInfinity ? 1 : 0) & (narrowed == Conversion::kInfinite ? 1 : 0);
    to[i] = static_cast<std::uint16_t>((bits >> 16 & 0x8000) | narrowed);
  }
  return overflown == 0;
}

}  // namespace

bool copyAsHalf(std::span<const float> values, std::span<std::uint16_t> out) {
  return narrow<ToHalf>(values, out);
}

bool copyAsBrain(std::span<const float> values, std::span<std::uint16_t> out) {
  return narrow<ToBrain>(values, out);
}

bool copyAsFloat(const TensorView& view, std::span<float> out) {
  if (!isFloating(view.dtype)) return false;
  if (!view.strides.empty()) return copyAsFloat(view, 0, out);
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
