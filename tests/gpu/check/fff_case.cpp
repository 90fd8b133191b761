// SPDX-License-Identifier: MIT
#include "gpu/check/fff_case.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "kernels/reference/fff_reference.h"
#include "ops/fff.h"
#include "ops/fff_backend.h"
#ifdef UFB_CUDA
#include <c10/cuda/CUDAStream.h>

#include "ops/cuda/fff_tensors.h"
#endif

namespace ufb::gpu {

namespace {

at::Tensor rowsOf(const at::Tensor& values, at::ScalarType type, int apart) {
  at::Tensor wide = at::full({values.size(0), values.size(1) + apart},
                             std::numeric_limits<float>::quiet_NaN(), at::TensorOptions(type));
  at::Tensor rows = wide.narrow(1, 0, values.size(1));
  rows.copy_(values);
  return rows;
}

#ifdef UFB_CUDA

constexpr std::int64_t kComparedTokens = 12;
/// float32 sums: so much of the sum of the terms' sizes may be lost, several times what is seen.
constexpr double kSumError = 3e-6;

/// Half a unit in the last place of a number of this type, relative.
double rounding(at::ScalarType type) {
  return type == at::kBFloat16 ? 0x1p-8 : type == at::kHalf ? 0x1p-11 : 0x1p-23;
}

std::vector<std::int64_t> someTokens(std::int64_t count) {
  std::vector<std::int64_t> chosen;
  const std::int64_t all = std::min(count, kComparedTokens);
  for (std::int64_t i = 0; i < all; ++i) chosen.push_back(all > 1 ? i * (count - 1) / (all - 1) : 0);
  return chosen;
}

/// What a kernel gave, on the CPU.
struct Answer {
  at::Tensor y, nodes, logits;
};

struct Truth {
  const kernels::FffWeights& weights;
  at::ScalarType type;
  std::int64_t tokens;

  [[nodiscard]] std::string compare(const Answer& answer, std::int64_t token, const float* x) const {
    const std::int64_t levels = weights.depth + 1;
    std::vector<std::int32_t> nodes;
    std::vector<float> logits;
    for (std::int64_t tree = 0; tree < weights.trees; ++tree) {
      const std::int64_t at = (tree * tokens + token) * levels;
      nodes.insert(nodes.end(), answer.nodes.data_ptr<std::int32_t>() + at,
                   answer.nodes.data_ptr<std::int32_t>() + at + levels);
      logits.insert(logits.end(), answer.logits.data_ptr<float>() + at,
                    answer.logits.data_ptr<float>() + at + levels);
    }
    const kernels::ReferenceResult own = kernels::fffReference(weights, x);
    const kernels::ReferenceResult along = kernels::fffReferenceAlong(weights, x, nodes.data());
    if (std::string different = comparePaths(own, along, nodes, logits, sizeOf(x)); !different.empty()) {
      return different;
    }
    return compareOutputs(along, answer.y.data_ptr<float>() + token * weights.width, sizeOf(x));
  }

  /// What the terms of a logit may add up to: the rows' numbers are of size 1/sqrt(d).
  [[nodiscard]] double sizeOf(const float* x) const {
    double sum = 0;
    for (int j = 0; j < weights.width; ++j) sum += std::abs(x[j]);
    return sum / std::sqrt(static_cast<double>(weights.width)) + 1;
  }

  [[nodiscard]] std::string comparePaths(const kernels::ReferenceResult& own,
                                         const kernels::ReferenceResult& along,
                                         const std::vector<std::int32_t>& nodes,
                                         const std::vector<float>& logits, double size) const {
    const auto levels = static_cast<std::size_t>(weights.depth) + 1;
    bool astray = false;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      if (i % levels == 0) astray = false;
      if (!(std::abs(logits[i] - along.logits[i]) <= kSumError * size)) {
        return "logit " + std::to_string(i) + " is " + std::to_string(logits[i]) + ", not " +
               std::to_string(along.logits[i]);
      }
      if (astray || nodes[i] == own.nodes[i]) continue;
      // It left the reference's path at the decision before: that one must have been a tie.
      astray = true;
      if (i % levels == 0 || std::abs(own.logits[i - 1]) > kSumError * size) {
        return "node " + std::to_string(i) + " is " + std::to_string(nodes[i]) + ", not " +
               std::to_string(own.nodes[i]);
      }
    }
    return {};
  }

  [[nodiscard]] std::string compareOutputs(const kernels::ReferenceResult& along, const float* y,
                                           double size) const {
    // Each visited node adds a number of the size of its logit; the rows' numbers are below 5.
    double terms = 0;
    for (const double logit : along.logits) terms += (std::abs(logit) + kSumError * size) * 5;
    // A 16-bit factor of the tensor cores keeps 16 significant bits.
    const double lost = (type == at::kFloat ? kSumError : 0x1p-16 + kSumError) * (terms + size);
    for (int j = 0; j < weights.width; ++j) {
      const double expected = along.y[static_cast<std::size_t>(j)];
      if (!(std::abs(y[j] - expected) <= lost + rounding(type) * std::abs(expected))) {
        return "output " + std::to_string(j) + " is " + std::to_string(y[j]) + ", not " +
               std::to_string(expected);
      }
    }
    return {};
  }
};

namespace cuda = kernels::cuda;

/// On the device with the same strides, which a plain copy would not keep.
at::Tensor onDevice(const at::Tensor& rows) {
  if (rows.is_contiguous()) return rows.to(at::kCUDA);
  at::Tensor wide = at::empty({rows.size(0), rows.stride(0)}, rows.options().device(at::kCUDA));
  at::Tensor copy = wide.narrow(1, 0, rows.size(1));
  copy.copy_(rows);
  return copy;
}

#endif

}  // namespace

FffCase::FffCase(const FffSetting& setting) : m_setting(setting) {
  const std::int64_t nodes = setting.trees * ((std::int64_t{2} << setting.depth) - 1);
  const double perTerm = std::sqrt(setting.trees * (setting.depth + 1.0));
  at::manual_seed(static_cast<std::uint64_t>(setting.width * 131 + setting.depth * 17 + setting.tokens));
  x = rowsOf(at::randn({setting.tokens, setting.width}), setting.types.x, setting.apart);
  in = rowsOf(at::randn({nodes, setting.width}).div_(std::sqrt(setting.width)), setting.types.in,
              setting.apart);
  out = rowsOf(at::randn({nodes, setting.width}).div_(perTerm), setting.types.out, setting.apart);
  bias = at::randn({nodes}).mul_(0.1);
}

#ifdef UFB_CUDA

std::string FffCase::compareKernels(int& compared) const {
  const at::Tensor deviceX = onDevice(x), deviceIn = onDevice(in), deviceOut = onDevice(out);
  const at::Tensor deviceBias = bias.to(at::kCUDA);
  const at::Tensor floats = x.to(at::kFloat).contiguous();
  const kernels::FffWeights weights =
      ops::kernelWeights({floats, in, bias, out, m_setting.trees, m_setting.depth});
  const Truth truth{weights, m_setting.types.x, m_setting.tokens};
  const auto compareAll = [&](const std::string& what, const Answer& answer) -> std::string {
    if (!at::isfinite(answer.y).all().item<bool>()) return what + ": an output is no number";
    if (!answer.nodes.ge(0).all().item<bool>()) return what + ": a node was not written";
    for (const std::int64_t token : someTokens(m_setting.tokens)) {
      const std::string different =
          truth.compare(answer, token, floats.data_ptr<float>() + token * m_setting.width);
      if (!different.empty()) {
        return what + ", " + std::string(c10::toString(m_setting.types.x)) + " x with " +
               c10::toString(m_setting.types.in) + " in-rows, token " + std::to_string(token) + ": " +
               different;
      }
    }
    ++compared;
    return {};
  };
  const cuda::FffLayer layer =
      ops::kernelLayer(deviceIn, deviceBias, deviceOut, m_setting.trees, m_setting.depth);
  const std::vector<std::int64_t> paths{m_setting.trees, m_setting.tokens, m_setting.depth + 1};
  for (const cuda::FffKernel kernel : cuda::kFffKernels) {
    // What is not written stays NaN, and is found.
    const at::Tensor y = at::full({m_setting.tokens, m_setting.width},
                                  std::numeric_limits<float>::quiet_NaN(), deviceX.options());
    const at::Tensor nodes = at::full(paths, -1, deviceX.options().dtype(at::kInt));
    const at::Tensor logits = at::zeros(paths, deviceX.options().dtype(at::kFloat));
    const cuda::FffTokens tokens = ops::kernelTokens(deviceX, y);
    if (!cuda::takes(kernel, layer, tokens)) continue;
    const auto bytes = static_cast<std::int64_t>(cuda::scratchBytes(kernel, layer, tokens));
    const at::Tensor scratch =
        at::empty({std::max<std::int64_t>(1, bytes)}, deviceX.options().dtype(at::kByte));
    const cudaError_t error =
        cuda::fffForward(kernel, layer, tokens, {nodes.data_ptr<std::int32_t>(), logits.data_ptr<float>()},
                         scratch.data_ptr(), c10::cuda::getCurrentCUDAStream().stream());
    if (error != cudaSuccess) return std::string(cuda::name(kernel)) + ": " + cudaGetErrorString(error);
    const std::string different =
        compareAll(cuda::name(kernel), {y.to(at::kFloat).cpu(), nodes.cpu(), logits.cpu()});
    if (!different.empty()) return different;
  }
  const ops::FffResult traced =
      ops::fff(deviceX, deviceIn, deviceBias, deviceOut, m_setting.trees, m_setting.depth, false, true);
  const ops::FffResult plain =
      ops::fff(deviceX, deviceIn, deviceBias, deviceOut, m_setting.trees, m_setting.depth, false, false);
  const std::string different =
      compareAll("operator", {traced.y.to(at::kFloat).cpu(), traced.nodes.cpu(), traced.logits.cpu()});
  if (!different.empty()) return different;
  // More tokens than a kernel's lists hold are computed in parts, unless they are traced.
  return compareAll("operator without trace",
                    {plain.y.to(at::kFloat).cpu(), traced.nodes.cpu(), traced.logits.cpu()});
}

#else

std::string FffCase::compareKernels(int& /*compared*/) const {
  return "this build has no CUDA kernels";
}

#endif

}  // namespace ufb::gpu
