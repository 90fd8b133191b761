// SPDX-License-Identifier: MIT
// The loops behind the ceilings with Google Highway: compiled once per instruction set, the best one that the
// machine runs is picked at the first call.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "bench/ceilings_hwy.cpp"
#include "hwy/foreach_target.h"
// foreach_target must come first.
#include "bench/ceilings_hwy.h"
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace ufb::bench {
namespace HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

/// Chains that run side by side. Two multiply-adds of four cycles need 8, four need 16; SSE and AVX2 have
/// only 16 registers for them and the two constants.
#if HWY_ARCH_X86 && HWY_MAX_BYTES < 64
constexpr int kChains = 12;
#else
constexpr int kChains = 16;
#endif

/// The sums are variables of their own, since scalable vectors cannot be array elements.
FmaRun multiplyAdds(std::int64_t iterations) {
  const hn::ScalableTag<float> d;
  // Every chain goes towards 1 from a start of its own: equal chains would be computed once.
  const auto m = hn::Set(d, 0.75F);
  const auto c = hn::Set(d, 0.25F);
  auto s0 = hn::Set(d, 0.0F), s1 = hn::Set(d, 0.1F), s2 = hn::Set(d, 0.2F), s3 = hn::Set(d, 0.3F);
  auto s4 = hn::Set(d, 0.4F), s5 = hn::Set(d, 0.5F), s6 = hn::Set(d, 0.6F), s7 = hn::Set(d, 0.7F);
  auto s8 = hn::Set(d, 0.8F), s9 = hn::Set(d, 0.9F), s10 = hn::Set(d, 1.1F), s11 = hn::Set(d, 1.2F);
  auto s12 = hn::Set(d, 1.3F), s13 = hn::Set(d, 1.4F), s14 = hn::Set(d, 1.5F), s15 = hn::Set(d, 1.6F);
  for (std::int64_t i = 0; i < iterations; ++i) {
    s0 = hn::MulAdd(s0, m, c);
    s1 = hn::MulAdd(s1, m, c);
    s2 = hn::MulAdd(s2, m, c);
    s3 = hn::MulAdd(s3, m, c);
    s4 = hn::MulAdd(s4, m, c);
    s5 = hn::MulAdd(s5, m, c);
    s6 = hn::MulAdd(s6, m, c);
    s7 = hn::MulAdd(s7, m, c);
    s8 = hn::MulAdd(s8, m, c);
    s9 = hn::MulAdd(s9, m, c);
    s10 = hn::MulAdd(s10, m, c);
    s11 = hn::MulAdd(s11, m, c);
    if constexpr (kChains == 16) {
      s12 = hn::MulAdd(s12, m, c);
      s13 = hn::MulAdd(s13, m, c);
      s14 = hn::MulAdd(s14, m, c);
      s15 = hn::MulAdd(s15, m, c);
    }
  }
  auto sum = hn::Add(hn::Add(hn::Add(s0, s1), hn::Add(s2, s3)), hn::Add(hn::Add(s4, s5), hn::Add(s6, s7)));
  sum = hn::Add(sum, hn::Add(hn::Add(s8, s9), hn::Add(s10, s11)));
  if constexpr (kChains == 16) sum = hn::Add(sum, hn::Add(hn::Add(s12, s13), hn::Add(s14, s15)));
  FmaRun run;
  run.flops = 2.0 * kChains * static_cast<double>(hn::Lanes(d)) * static_cast<double>(iterations);
  run.sum = hn::GetLane(hn::SumOfLanes(d, sum));
  return run;
}

std::uint32_t foldRows(const std::byte* base, const std::uint32_t* order, std::size_t count) {
  const hn::ScalableTag<std::uint32_t> d;
  const std::size_t lanes = hn::Lanes(d);
  static_assert(kCeilingRowBytes % (std::size_t{4} * HWY_MAX_BYTES) == 0,
                "a row is whole quadruples of vectors");
  constexpr std::size_t words = kCeilingRowBytes / sizeof(std::uint32_t);
  auto f0 = hn::Zero(d);
  auto f1 = hn::Zero(d);
  auto f2 = hn::Zero(d);
  auto f3 = hn::Zero(d);
  for (std::size_t i = 0; i < count; ++i) {
    const auto* row = reinterpret_cast<const std::uint32_t*>(base + std::size_t{order[i]} * kCeilingRowBytes);
    for (std::size_t j = 0; j < words; j += 4 * lanes) {
      f0 = hn::Xor(f0, hn::LoadU(d, row + j));
      f1 = hn::Xor(f1, hn::LoadU(d, row + j + lanes));
      f2 = hn::Xor(f2, hn::LoadU(d, row + j + 2 * lanes));
      f3 = hn::Xor(f3, hn::LoadU(d, row + j + 3 * lanes));
    }
  }
  std::uint32_t folded[HWY_MAX_BYTES / sizeof(std::uint32_t)] = {};
  hn::StoreU(hn::Xor(hn::Xor(f0, f1), hn::Xor(f2, f3)), d, folded);
  std::uint32_t result = 0;
  for (std::size_t lane = 0; lane < lanes; ++lane) result ^= folded[lane];
  return result;
}

}  // namespace HWY_NAMESPACE
}  // namespace ufb::bench
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace ufb::bench {

HWY_EXPORT(multiplyAdds);
HWY_EXPORT(foldRows);

FmaRun runMultiplyAdds(std::int64_t iterations) {
  return HWY_DYNAMIC_DISPATCH(multiplyAdds)(iterations);
}

std::uint32_t readRows(const std::byte* base, std::span<const std::uint32_t> order) {
  return HWY_DYNAMIC_DISPATCH(foldRows)(base, order.data(), order.size());
}

}  // namespace ufb::bench
#endif  // HWY_ONCE
