// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <vector>

#include "bench/arm.h"
#include "bench/fff_layer.h"

/// Feedforward layers as plain double-precision loops, with a bound of what float32 may do to them.
namespace ufb::test {

/// u: largest relative error of one rounding to float32.
constexpr double kRounding = std::numeric_limits<float>::epsilon() / 2;

/// An output row, and how far a float32 computation of it may be off:
/// a logit of d products and a bias in any order of summation: (d+1) u (sum |w x| + |b|), and GELU's slope is
/// below 1.13; an erf good to 5e-7, and four more roundings of the GELU; N summands of an output element,
/// each |g * out|: (N+1) u times their sum.
struct PlainRow {
  std::vector<double> y, bound;
  double leastLogit = std::numeric_limits<double>::infinity();  ///< least |logit|, in units of its own bound

  PlainRow(std::int64_t width) : y(width, 0.0), bound(width, 0.0) {}

  /// Adds gelu(in x + bias) * out, one of `summands`; `outStep` elements from one of out to the next. Returns
  /// the logit.
  double add(const double* in, double bias, const double* out, std::int64_t outStep, const double* x,
             std::int64_t inputs, std::int64_t summands) {
    double logit = bias, size = std::abs(bias);
    for (std::int64_t j = 0; j < inputs; ++j) {
      logit += in[j] * x[j];
      size += std::abs(in[j] * x[j]);
    }
    const double value = 0.5 * logit * (1.0 + std::erf(logit / std::sqrt(2.0)));
    const double logitError = static_cast<double>(inputs + 1) * kRounding * size;
    const double valueError = 1.13 * logitError + std::abs(logit) * (0.5 * 5e-7 + 4 * kRounding);
    const double sumError = static_cast<double>(summands + 1) * kRounding * std::abs(value);
    for (std::size_t j = 0; j < y.size(); ++j) {
      const double weight = out[static_cast<std::int64_t>(j) * outStep];
      y[j] += value * weight;
      bound[j] += std::abs(weight) * (valueError + sumError);
    }
    leastLogit = std::min(leastLogit, std::abs(logit) / logitError);
    return logit;
  }
};

struct PlainResult {
  std::vector<PlainRow> rows;
  std::vector<std::int32_t> nodes;  ///< of a fast feedforward layer: [K, T, depth+1]
};

inline PlainResult plainDense(const at::Tensor& in, const at::Tensor& bias, const at::Tensor& out,
                              const at::Tensor& x) {
  const at::Tensor w1 = in.to(at::kDouble).contiguous(), b1 = bias.to(at::kDouble),
                   w2 = out.to(at::kDouble).contiguous(), inputs = x.to(at::kDouble).contiguous();
  const std::int64_t neurons = in.size(0), width = in.size(1);
  PlainResult result;
  for (std::int64_t t = 0; t < x.size(0); ++t) {
    PlainRow row(width);
    for (std::int64_t i = 0; i < neurons; ++i) {
      row.add(w1.data_ptr<double>() + i * width, b1.data_ptr<double>()[i], w2.data_ptr<double>() + i, neurons,
              inputs.data_ptr<double>() + t * width, width, neurons);
    }
    result.rows.push_back(row);
  }
  return result;
}

inline PlainResult plainFff(const bench::FffLayer& layer, const at::Tensor& x) {
  const at::Tensor in = layer.in.to(at::kDouble).contiguous(), bias = layer.bias.to(at::kDouble),
                   out = layer.out.to(at::kDouble).contiguous(), inputs = x.to(at::kDouble).contiguous();
  const std::int64_t width = layer.width(), tokens = x.size(0), levels = layer.depth + 1;
  PlainResult result;
  result.nodes.resize(static_cast<std::size_t>(layer.trees * tokens * levels));
  for (std::int64_t t = 0; t < tokens; ++t) {
    PlainRow row(width);
    for (std::int64_t tree = 0; tree < layer.trees; ++tree) {
      std::int64_t node = 0;
      for (std::int64_t level = 0; level < levels; ++level) {
        result.nodes[static_cast<std::size_t>((tree * tokens + t) * levels + level)] =
            static_cast<std::int32_t>(node);
        const std::int64_t at = tree * layer.nodesPerTree() + node;
        const double logit = row.add(in.data_ptr<double>() + at * width, bias.data_ptr<double>()[at],
                                     out.data_ptr<double>() + at * width, 1,
                                     inputs.data_ptr<double>() + t * width, width, layer.trees * levels);
        node = 2 * node + (logit > 0 ? 2 : 1);
      }
    }
    result.rows.push_back(row);
  }
  return result;
}

/// What the arm makes of x; an element that it leaves out is NaN.
inline at::Tensor runArm(bench::FfnArm& arm, const at::Tensor& x, int threads) {
  at::Tensor y = at::full(x.sizes(), std::numeric_limits<float>::quiet_NaN(), at::kFloat);
  arm.run(x, y, threads);
  return y;
}

/// Largest |y - expected| over its bound; infinite for NaN. At most 1 is right.
inline double largestError(const at::Tensor& y, const PlainResult& expected) {
  double worst = 0;
  for (std::size_t t = 0; t < expected.rows.size(); ++t) {
    const PlainRow& row = expected.rows[t];
    for (std::size_t j = 0; j < row.y.size(); ++j) {
      const double error = std::abs(y.data_ptr<float>()[t * row.y.size() + j] - row.y[j]) / row.bound[j];
      if (!(error <= worst)) worst = std::isnan(error) ? std::numeric_limits<double>::infinity() : error;
    }
  }
  return worst;
}

}  // namespace ufb::test
