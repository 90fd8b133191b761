// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace ufb::test {

/// Nearly normal numbers by position: element i of a stream is the same whatever was asked for before, so
/// that a tensor can be made in pieces, twice, or in any order.
class RandomValues {
 public:
  RandomValues(std::uint64_t seed, std::string_view stream);
  /// Elements first, first+1, ... of the stream with this mean and standard deviation. None is further than
  /// 3.5 deviations from the mean.
  void fill(std::int64_t first, std::span<float> out, float mean, float deviation) const;

 private:
  std::uint64_t m_key;
};

}  // namespace ufb::test
