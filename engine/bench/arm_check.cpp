// SPDX-License-Identifier: MIT
#include "bench/arm_check.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "kernels/gelu.h"
#include "kernels/reference/fff_reference.h"
#include "ops/fff_backend.h"

namespace ufb::bench {

namespace {

constexpr int kFffTokens = 16;
constexpr int kDenseTokens = 2;
constexpr double kHalfUlp = 0x1p-24;
constexpr double kSumFactor = 16 * kHalfUlp;
constexpr double kGeluError = 4e-6;
/// Of a single rounding error's bound: what many of them together stay below.
constexpr double kManyErrors = 4;

/// Neurons that a token's output is the sum of: rows of float32 tensors of any strides.
struct Neurons {
  at::Tensor in;    ///< [m, d]
  at::Tensor bias;  ///< [m]
  at::Tensor out;   ///< [m, d]
};

struct Expected {
  std::vector<double> y, tolerance;  ///< [d]
};

/// A logit, the sum of its terms' sizes, and that of their squares.
struct Logit {
  double value = 0;
  double size = 0;
  double squares = 0;
};

Logit logitOf(const Neurons& neurons, std::int64_t row, const float* x) {
  const float* w = neurons.in.data_ptr<float>() + row * neurons.in.stride(0);
  const double bias = neurons.bias.data_ptr<float>()[row];
  Logit logit{bias, std::abs(bias), bias * bias};
  for (std::int64_t j = 0; j < neurons.in.size(1); ++j) {
    const double term = static_cast<double>(w[j]) * x[j];
    logit.value += term;
    logit.size += std::abs(term);
    logit.squares += term * term;
  }
  return logit;
}

/// What coarser rounding than float32's may add to a logit: each term's own error, and that of parts of the
/// sum, which libraries round, too.
double roughness(const Logit& logit, const Rounding& rounding) {
  const double sum = std::abs(logit.value);
  return kManyErrors * (rounding.operands + rounding.inner) * (std::sqrt(logit.squares) + sum);
}

double geluOf(double logit, const Rounding& rounding) {
  if (!rounding.tanhGelu) return kernels::geluExact(logit);
  constexpr double kRootTwoOverPi = 0.79788456080286535588;
  return 0.5 * logit * (1 + std::tanh(kRootTwoOverPi * (logit + 0.044715 * logit * logit * logit)));
}

/// Errors of the terms are independent, so they add up as roots of sums of squares.
Expected expect(const Neurons& neurons, const float* x, const Rounding& rounding) {
  const std::int64_t width = neurons.in.size(1);
  const std::int64_t count = neurons.in.size(0);
  const double logitFactor = std::sqrt(static_cast<double>(width));
  const double sumFactor = std::sqrt(static_cast<double>(count));
  const auto size = static_cast<std::size_t>(width);
  Expected expected{std::vector<double>(size), std::vector<double>(size)};
  std::vector<double> squares(size), rough(size), terms(size);
  for (std::int64_t row = 0; row < count; ++row) {
    const Logit logit = logitOf(neurons, row, x);
    const double activation = geluOf(logit.value, rounding);
    const double coarse = roughness(logit, rounding) + rounding.gelu * std::abs(logit.value) +
                          kManyErrors * (rounding.operands + rounding.inner) * std::abs(activation);
    const double error = logitFactor * logit.size + sumFactor * std::abs(activation);
    const float* out = neurons.out.data_ptr<float>() + row * neurons.out.stride(0);
    for (std::size_t j = 0; j < size; ++j) {
      const double weight = out[static_cast<std::int64_t>(j) * neurons.out.stride(1)];
      expected.y[j] += activation * weight;
      squares[j] += error * weight * error * weight;
      rough[j] += coarse * weight * coarse * weight;
      terms[j] += activation * weight * activation * weight;
      expected.tolerance[j] += kGeluError * std::abs(weight);
    }
  }
  const double last = kManyErrors * (rounding.operands + rounding.outer);
  for (std::size_t j = 0; j < size; ++j) {
    expected.tolerance[j] += kSumFactor * std::sqrt(squares[j]) + std::sqrt(rough[j]) +
                             last * (std::sqrt(terms[j]) + std::abs(expected.y[j]));
  }
  return expected;
}

Result<void> compare(const std::string& arm, const Expected& expected, const float* y, std::int64_t token) {
  for (std::size_t j = 0; j < expected.y.size(); ++j) {
    // Written so that NaN fails.
    if (std::abs(y[j] - expected.y[j]) <= expected.tolerance[j]) continue;
    return failure(ErrorCode::Internal, arm,
                   "its output " + std::to_string(j) + " of token " + std::to_string(token) + " is " +
                       std::to_string(y[j]) + ", double precision gives " + std::to_string(expected.y[j]),
                   "nothing was timed; please report this");
  }
  return {};
}

/// First, last, and evenly between.
std::vector<std::int64_t> someTokens(std::int64_t tokens, std::int64_t most) {
  const std::int64_t count = std::min(tokens, most);
  std::vector<std::int64_t> chosen;
  for (std::int64_t i = 0; i < count; ++i) {
    chosen.push_back(count > 1 ? i * (tokens - 1) / (count - 1) : 0);
  }
  return chosen;
}

/// The rows of the nodes on a token's path through all trees.
Neurons neuronsOf(const FffLayer& layer, const std::vector<std::int32_t>& nodes) {
  const std::int64_t levels = layer.depth + 1;
  at::Tensor index = at::empty({static_cast<std::int64_t>(nodes.size())}, at::kLong);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const auto tree = static_cast<std::int64_t>(i) / levels;
    index.data_ptr<std::int64_t>()[i] = tree * layer.nodesPerTree() + nodes[i];
  }
  return {layer.in.index_select(0, index).to(at::kFloat), layer.bias.index_select(0, index),
          layer.out.index_select(0, index).to(at::kFloat)};
}

/// A rounding error may turn one of the path's decisions. The leaves decide nothing.
bool hasTie(const Neurons& path, int depth, const float* x, const Rounding& rounding) {
  const double factor = kSumFactor * std::sqrt(static_cast<double>(path.in.size(1)));
  for (std::int64_t row = 0; row < path.in.size(0); ++row) {
    const Logit logit = logitOf(path, row, x);
    const double error = factor * logit.size + roughness(logit, rounding);
    if (row % (depth + 1) != depth && std::abs(logit.value) <= error) return true;
  }
  return false;
}

}  // namespace

Result<int> checkFffOutput(const std::string& arm, const FffLayer& layer, const at::Tensor& x,
                           const at::Tensor& y, const Rounding& rounding) {
  const kernels::FffWeights weights =
      ops::kernelWeights({x, layer.in, layer.bias, layer.out, layer.trees, layer.depth});
  int compared = 0;
  for (const std::int64_t token : someTokens(x.size(0), kFffTokens)) {
    const float* input = x.data_ptr<float>() + token * x.stride(0);
    const Neurons path = neuronsOf(layer, kernels::fffReference(weights, input).nodes);
    if (hasTie(path, layer.depth, input, rounding)) continue;
    const float* output = y.data_ptr<float>() + token * y.stride(0);
    const auto same = compare(arm, expect(path, input, rounding), output, token);
    if (!same) return tl::unexpected<Error>(same.error());
    ++compared;
  }
  return compared;
}

Result<int> checkDenseOutput(const std::string& arm, const DenseWeights& weights, const at::Tensor& x,
                             const at::Tensor& y, const Rounding& rounding) {
  const Neurons all{weights.in, weights.bias, weights.out.t()};
  int compared = 0;
  for (const std::int64_t token : someTokens(x.size(0), kDenseTokens)) {
    const float* input = x.data_ptr<float>() + token * x.stride(0);
    const float* output = y.data_ptr<float>() + token * y.stride(0);
    const auto same = compare(arm, expect(all, input, rounding), output, token);
    if (!same) return tl::unexpected<Error>(same.error());
    ++compared;
  }
  return compared;
}

}  // namespace ufb::bench
