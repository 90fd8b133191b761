// SPDX-License-Identifier: MIT
#include "model/cuda/device_attention.h"

#include <ATen/ATen.h>
#include <torch/version.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace ufb {

namespace {

/// Texts whose lengths round up to the same multiple of this are computed together.
constexpr std::int64_t kLengthStep = 32;

/// [B,H,L,h] each -> the same.
at::Tensor attention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, const at::Tensor& mask) {
#if TORCH_VERSION_MAJOR >= 2
  return at::scaled_dot_product_attention(q, k, v, mask.defined() ? std::make_optional(mask) : std::nullopt);
#else
  const double scale = 1.0 / std::sqrt(static_cast<double>(q.size(3)));
  at::Tensor scores = at::matmul(q * scale, k.transpose(2, 3)).to(at::kFloat);
  if (mask.defined()) scores.masked_fill_(mask.logical_not(), -INFINITY);
  return at::matmul(at::softmax(scores, -1).to(v.scalar_type()), v);
#endif
}

/// qkv [texts*length,3*heads*h] -> [texts*length,heads*h].
at::Tensor attendTexts(const at::Tensor& qkv, std::int64_t texts, std::int64_t length, std::int64_t heads,
                       const at::Tensor& mask) {
  const std::int64_t width = qkv.size(1) / (3 * heads);
  const at::Tensor parts = qkv.view({texts, length, heads, 3, width});
  const auto part = [&](std::int64_t which) { return parts.select(3, which).transpose(1, 2); };
  return attention(part(0), part(1), part(2), mask).transpose(1, 2).reshape({texts * length, heads * width});
}

at::Tensor indices(const std::vector<std::int64_t>& values, at::Device device) {
  return at::tensor(values, at::kLong).to(device);
}

}  // namespace

DeviceAttention::DeviceAttention(const std::vector<int>& lengths, at::Device device)
    : m_equal(std::ranges::all_of(lengths, [&](int length) { return length == lengths.front(); })),
      m_texts(static_cast<std::int64_t>(lengths.size())) {
  if (m_equal) return;
  struct Texts {
    std::vector<std::int64_t> starts;
    std::vector<std::int64_t> lengths;
  };
  std::map<std::int64_t, Texts> similar;
  std::int64_t start = 0;
  for (const int length : lengths) {
    Texts& texts = similar[(length + kLengthStep - 1) / kLengthStep];
    texts.starts.push_back(start);
    texts.lengths.push_back(length);
    start += length;
  }
  for (const auto& [step, texts] : similar) {
    m_groups.push_back(makeGroup(texts.starts, texts.lengths, device));
  }
}

DeviceAttention::Group DeviceAttention::makeGroup(const std::vector<std::int64_t>& starts,
                                                  const std::vector<std::int64_t>& lengths,
                                                  at::Device device) {
  Group group;
  group.texts = static_cast<std::int64_t>(starts.size());
  group.length = *std::ranges::max_element(lengths);
  std::vector<std::int64_t> rows, kept, targets;
  for (std::size_t text = 0; text < starts.size(); ++text) {
    for (std::int64_t i = 0; i < group.length; ++i) {
      const bool own = i < lengths[text];
      if (own) kept.push_back(static_cast<std::int64_t>(rows.size()));
      if (own) targets.push_back(starts[text] + i);
      rows.push_back(starts[text] + (own ? i : 0));
    }
  }
  group.rows = indices(rows, device);
  group.kept = indices(kept, device);
  group.targets = indices(targets, device);
  if (kept.size() == rows.size()) return group;
  group.mask = at::arange(group.length, at::kLong)
                   .unsqueeze(0)
                   .lt(at::tensor(lengths, at::kLong).unsqueeze(1))
                   .view({group.texts, 1, 1, group.length})
                   .to(device);
  return group;
}

at::Tensor DeviceAttention::run(const at::Tensor& qkv, std::int64_t heads) const {
  if (m_equal) return attendTexts(qkv, m_texts, qkv.size(0) / m_texts, heads, {});
  at::Tensor context = at::empty({qkv.size(0), qkv.size(1) / 3}, qkv.options());
  for (const Group& group : m_groups) {
    const at::Tensor filled = qkv.index_select(0, group.rows);
    const at::Tensor result = attendTexts(filled, group.texts, group.length, heads, group.mask);
    context.index_copy_(0, group.targets, result.index_select(0, group.kept));
  }
  return context;
}

}  // namespace ufb
