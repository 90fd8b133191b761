// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "kernels/fff.h"

/// Layers and batches of any shape, lying in memory in any way, for the tests of the kernel.
namespace ufb::test {

using kernels::FffBatch;
using kernels::FffRecord;
using kernels::FffRows;
using kernels::FffWeights;
using kernels::WeightType;

/// Names of all instruction sets. Asked for once, with none forced: while one is, the kernel names no other.
inline const std::vector<std::string>& instructionSets() {
  static const std::vector<std::string> sets = [] {
    kernels::forceFffInstructionSet({});
    return kernels::fffInstructionSets();
  }();
  return sets;
}

/// How rows lie: so many elements behind an address that all vectors are aligned to, and so many between
/// rows.
struct Placement {
  std::size_t offset = 0;
  std::size_t padding = 0;
};

/// Evenly spread over [-1, 1): made once, and copied from then on, as this code is not optimised. Their count
/// is a prime, so that rows of any width start at ever other places.
inline const std::vector<float>& randomNumbers() {
  static const std::vector<float> numbers = [] {
    std::vector<float> made(1048573);
    std::uint64_t state = 20240613;
    for (float& number : made) {
      state = state * 6364136223846793005U + 1442695040888963407U;
      number = static_cast<float>(static_cast<std::int64_t>(state) >> 40) * 0x1p-23F;
    }
    return made;
  }();
  return numbers;
}

/// `value` cut off to 16 bits; which neighbour it becomes is no matter, tests read what is stored. Numbers
/// below 2^-14 in size become numbers that half precision holds without a leading one.
inline std::uint16_t cutTo16(float value, WeightType type) {
  const auto bits = std::bit_cast<std::uint32_t>(value);
  if (type == WeightType::BF16) return static_cast<std::uint16_t>(bits >> 16);
  const auto exponent = static_cast<std::int32_t>((bits >> 23) & 0xffU) - 127 + 15;
  const std::uint32_t fraction = (bits >> 13) & 0x3ffU;
  const auto biased = static_cast<std::uint32_t>(std::max(exponent, 0));
  return static_cast<std::uint16_t>(((bits >> 16) & 0x8000U) | (biased << 10) | fraction);
}

/// A table of its own. All its bytes are kUntouched at first, those around and between the rows for good.
class Rows {
 public:
  Rows(std::size_t count, std::size_t width, Placement placement = {}, WeightType type = WeightType::F32)
      : m_count(count),
        m_width(width),
        m_stride(width + placement.padding),
        m_element(type == WeightType::F32 ? 4 : 2),
        m_type(type),
        m_size(kAlignment * 3 + (placement.offset + count * m_stride) * m_element),
        m_bytes(std::make_unique_for_overwrite<std::byte[]>(m_size)) {
    const auto address = reinterpret_cast<std::uintptr_t>(m_bytes.get());
    m_start = 2 * kAlignment - address % kAlignment + placement.offset * m_element;
    std::memset(m_bytes.get(), kUntouched, m_size);
  }

  [[nodiscard]] std::size_t count() const { return m_count; }
  [[nodiscard]] std::size_t width() const { return m_width; }
  [[nodiscard]] std::size_t stride() const { return m_stride; }
  [[nodiscard]] FffRows table() const { return {bytes(0), m_stride, m_type}; }
  [[nodiscard]] const float* row(std::size_t index) const {
    return reinterpret_cast<const float*>(bytes(index));
  }
  [[nodiscard]] float* row(std::size_t index) { return reinterpret_cast<float*>(bytes(index)); }

  /// Random numbers below `scale` in size, the `first` one and those after it.
  void fill(float scale, std::size_t first) {
    const std::vector<float>& numbers = randomNumbers();
    const std::size_t distinct = std::min(numbers.size(), m_count * m_width);
    std::vector<std::byte> scaled(distinct * m_element);
    for (std::size_t i = 0; i < distinct; ++i) {
      const float value = numbers[(first + i) % numbers.size()] * scale;
      const std::uint16_t cut = cutTo16(value, m_type);
      std::memcpy(&scaled[i * m_element], m_element == 4 ? static_cast<const void*>(&value) : &cut,
                  m_element);
    }
    for (std::size_t r = 0; r < m_count; ++r) copyAround(scaled, r);
  }

  /// Whether nothing but the rows was ever written to.
  [[nodiscard]] bool untouchedOutside() const {
    const auto untouched = [](const std::byte* from, const std::byte* to) {
      return std::all_of(from, to, [](std::byte b) { return b == std::byte{kUntouched}; });
    };
    const std::byte* from = m_bytes.get();
    for (std::size_t r = 0; r < m_count; ++r) {
      if (!untouched(from, bytes(r))) return false;
      from = bytes(r) + m_width * m_element;
    }
    return untouched(from, m_bytes.get() + m_size);
  }

 private:
  static constexpr std::size_t kAlignment = 64;
  static constexpr int kUntouched = 0xa5;

  [[nodiscard]] const std::byte* bytes(std::size_t index) const {
    return m_bytes.get() + m_start + index * m_stride * m_element;
  }
  [[nodiscard]] std::byte* bytes(std::size_t index) {
    return m_bytes.get() + m_start + index * m_stride * m_element;
  }

  /// Row `index` from `source`, which is used over and over.
  void copyAround(const std::vector<std::byte>& source, std::size_t index) {
    std::size_t at = index * m_width * m_element % source.size();
    for (std::size_t done = 0; done < m_width * m_element;) {
      const std::size_t part = std::min(m_width * m_element - done, source.size() - at);
      std::memcpy(bytes(index) + done, source.data() + at, part);
      done += part;
      at = 0;
    }
  }

  std::size_t m_count, m_width, m_stride, m_element;
  WeightType m_type;
  std::size_t m_size, m_start = 0;
  std::unique_ptr<std::byte[]> m_bytes;
};

/// What a layer is to be.
struct LayerShape {
  int width = 1;
  int trees = 1;
  int depth = 0;
  WeightType in = WeightType::F32;
  WeightType out = WeightType::F32;
  Placement placement = {};

  [[nodiscard]] std::size_t nodes() const {
    return static_cast<std::size_t>(trees) * ((std::size_t{2} << depth) - 1);
  }
  [[nodiscard]] std::size_t levels() const { return static_cast<std::size_t>(depth) + 1; }
  /// Of both tables in float32.
  [[nodiscard]] std::size_t bytes() const { return nodes() * static_cast<std::size_t>(width) * 8; }
};

/// A layer of random weights whose logits are of size 1 for inputs of makeInputs().
struct Layer {
  LayerShape shape;
  float largestIn, largestBias = 0.1F, largestOut;
  Rows in, bias, out;
  FffWeights weights;

  explicit Layer(const LayerShape& s)
      : shape(s),
        largestIn(std::sqrt(3.0F / static_cast<float>(s.width))),
        largestOut(largestIn),
        in(s.nodes(), static_cast<std::size_t>(s.width), s.placement, s.in),
        bias(1, s.nodes(), {s.placement.offset, 0}),
        out(s.nodes(), static_cast<std::size_t>(s.width), s.placement, s.out),
        weights{in.table(), bias.row(0), out.table(), s.width, s.trees, s.depth} {
    in.fill(largestIn, 0);
    bias.fill(largestBias, 200003);
    out.fill(largestOut, 400009);
  }
};

/// Inputs of variance 1.
inline Rows makeInputs(std::size_t tokens, int width, Placement placement = {}) {
  Rows x(tokens, static_cast<std::size_t>(width), placement);
  x.fill(std::sqrt(3.0F), 700001);
  return x;
}

/// What a run left behind, packed.
struct Output {
  std::size_t tokens = 0;
  std::vector<float> y;             ///< [tokens, d]
  std::vector<std::int32_t> nodes;  ///< [K, tokens, D+1]
  std::vector<float> logits;        ///< the same
  bool inBounds = true;             ///< nothing was written but the rows of y
};

struct RunOptions {
  std::vector<std::size_t> cuts;  ///< where the batch is split; every part gets a thread, all at once
  bool recorded = true;
  Placement y = {};
};

inline Output run(const FffWeights& w, const Rows& x, const RunOptions& options = {}) {
  const std::size_t tokens = x.count();
  const std::size_t levels =
      static_cast<std::size_t>(w.trees) * tokens * static_cast<std::size_t>(w.depth + 1);
  Rows y(tokens, x.width(), options.y);
  Output output{tokens, std::vector<float>(tokens * x.width()), {}, {}};
  output.nodes.assign(options.recorded ? levels : 0, -77);
  output.logits.assign(options.recorded ? levels : 0, -77.0F);
  const FffBatch batch{x.row(0), x.stride(), y.row(0), y.stride()};
  const FffRecord record{output.nodes.data(), output.logits.data(), tokens};
  const auto part = [&](std::size_t begin, std::size_t end) {
    kernels::fffForward(w, batch, begin, end, options.recorded ? &record : nullptr);
  };
  std::vector<std::thread> threads;
  std::size_t begin = 0;
  for (const std::size_t cut : options.cuts) {
    threads.emplace_back(part, begin, cut);
    begin = cut;
  }
  part(begin, tokens);
  for (std::thread& thread : threads) thread.join();
  for (std::size_t t = 0; t < tokens; ++t) {
    std::memcpy(output.y.data() + t * x.width(), y.row(t), x.width() * sizeof(float));
  }
  output.inBounds = y.untouchedOutside();
  return output;
}

/// Where `threads` threads split a batch evenly.
inline std::vector<std::size_t> evenCuts(std::size_t tokens, std::size_t threads) {
  std::vector<std::size_t> cuts;
  for (std::size_t i = 1; i < threads; ++i) cuts.push_back(tokens * i / threads);
  return cuts;
}

template <class T>
bool sameBits(const std::vector<T>& a, const std::vector<T>& b) {
  return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(T)) == 0);
}

}  // namespace ufb::test
