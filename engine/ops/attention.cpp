// SPDX-License-Identifier: MIT
#include "ops/attention.h"

#include <ATen/ATen.h>

#include "kernels/attention.h"
#include "kernels/linear.h"
#include "ops/parallel.h"

namespace ufb::ops {

namespace {

std::size_t size(std::int64_t number) {
  return static_cast<std::size_t>(number);
}

/// A number of a row costs a norm about as much as this many multiply-adds.
constexpr double kNormWork = 8;

}  // namespace

void attend(const at::Tensor& qkv, std::int64_t heads, const std::vector<int>& lengths, at::Tensor& out) {
  const std::int64_t width = qkv.size(1) / (3 * heads);
  std::vector<std::int64_t> starts{0};
  for (const int length : lengths) starts.push_back(starts.back() + length);
  const auto texts = static_cast<std::int64_t>(lengths.size());
  const double meanLength = static_cast<double>(starts.back()) / static_cast<double>(texts);
  const double work = 2 * meanLength * (meanLength + 16) * static_cast<double>(width);
  parallelFor(texts * heads, work, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t part = begin; part < end; ++part) {
      const std::int64_t text = part / heads;
      const std::int64_t head = part % heads;
      const std::int64_t row = starts[size(text)];
      const float* const q = qkv.data_ptr<float>() + row * qkv.stride(0) + head * 3 * width;
      kernels::attendHead({q, q + width, q + 2 * width, size(qkv.stride(0)),
                           out.data_ptr<float>() + row * out.stride(0) + head * width, size(out.stride(0)),
                           size(starts[size(text) + 1] - row), size(width)});
    }
  });
}

void norm(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias, double eps, at::Tensor& y) {
  const kernels::Norm norm{weight.data_ptr<float>(), bias.data_ptr<float>(), size(x.size(1)),
                           static_cast<float>(eps)};
  const double work = kNormWork * static_cast<double>(x.size(1));
  parallelFor(x.size(0), work, [&](std::int64_t begin, std::int64_t end) {
    kernels::normRows(norm,
                      {x.data_ptr<float>() + begin * x.stride(0), size(x.stride(0)),
                       y.data_ptr<float>() + begin * y.stride(0), size(y.stride(0)), size(end - begin)});
  });
}

}  // namespace ufb::ops
