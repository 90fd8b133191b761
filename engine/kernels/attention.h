// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

/// Attention on plain memory: no tensors, no threads. A head of a text depends on nothing else.
namespace ufb::kernels {

/// One head of one text of `tokens`; rows of q, k and v are `stride` apart.
struct AttentionHead {
  const float* q = nullptr;  ///< [tokens, width]
  const float* k = nullptr;
  const float* v = nullptr;
  std::size_t stride = 0;
  float* out = nullptr;  ///< [tokens, width], rows `outStride` apart
  std::size_t outStride = 0;
  std::size_t tokens = 0;
  std::size_t width = 0;
};

/// out = softmax(q k^T / sqrt(width)) v, sums in float32. Nothing outside the arrays is read or written.
void attendHead(const AttentionHead& head);

}  // namespace ufb::kernels
