// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace ufb {

/// Attention on a CUDA device over texts that lie end to end and do not see each other. Texts of one length
/// are computed together; of unequal ones those of similar length, the shorter ones filled up with rows that
/// nobody looks at. Made once for a batch, used for every layer.
class DeviceAttention {
 public:
  /// `lengths` of the texts, each at least 1.
  DeviceAttention(const std::vector<int>& lengths, at::Device device);

  /// qkv [T,3*heads*h] in the layout of ops::attend() -> every head's outputs side by side, [T,heads*h]. Sums
  /// of the softmax are float32.
  [[nodiscard]] at::Tensor run(const at::Tensor& qkv, std::int64_t heads) const;

 private:
  /// Texts that are computed together.
  struct Group {
    std::int64_t texts = 0;
    std::int64_t length = 0;  ///< of each, filled up
    at::Tensor rows;          ///< [texts*length]: where each row comes from
    at::Tensor kept;          ///< [sum of lengths]: which of those rows are the texts' own
    at::Tensor targets;       ///< [sum of lengths]: and where they belong
    at::Tensor mask;          ///< [texts,1,1,length]: true where a text is
  };
  [[nodiscard]] static Group makeGroup(const std::vector<std::int64_t>& starts,
                                       const std::vector<std::int64_t>& lengths, at::Device device);

  bool m_equal;
  std::int64_t m_texts;
  std::vector<Group> m_groups;  ///< of unequal lengths
};

}  // namespace ufb
