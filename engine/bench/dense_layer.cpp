// SPDX-License-Identifier: MIT
#include "bench/dense_layer.h"

#include <ATen/ATen.h>

#include <cmath>

#include "bench/dense_arms.h"
#include "bench/huge_tensor.h"

namespace ufb::bench {

std::shared_ptr<const DenseWeights> makeDenseWeights(int width, int neurons, std::uint64_t seed) {
  DenseWeights weights;
  weights.in = hugeNormal(neurons, width, 1.0 / std::sqrt(width), 3 * seed);
  weights.bias = normal(1, neurons, 3 * seed + 1).squeeze(0).mul_(0.1);
  weights.out = hugeNormal(width, neurons, 1.0 / std::sqrt(neurons), 3 * seed + 2);
  return std::make_shared<const DenseWeights>(std::move(weights));
}

std::vector<std::unique_ptr<FfnArm>> makeDenseArms(std::shared_ptr<const DenseWeights> weights) {
  std::vector<std::unique_ptr<FfnArm>> arms;
#ifdef UFB_ONEDNN
  arms.push_back(makeDenseOneDnn(weights));
#endif
  arms.push_back(makeDenseOpenBlas(weights));
  arms.push_back(makeDenseTorch(std::move(weights)));
  return arms;
}

DenseArm::DenseArm(std::shared_ptr<const DenseWeights> weights, const std::string& library, std::string what)
    : NamedArm("dense-" + std::to_string(weights->neurons()) + "-" + library, std::move(what)),
      m_weights(std::move(weights)) {}

void DenseArm::reserveHidden(std::int64_t tokens) {
  if (m_hidden.defined() && m_hidden.size(0) >= tokens) return;
  m_hidden = hugeContiguous(tokens, weights().neurons());
}

double DenseArm::flops(const at::Tensor& x) const {
  return 4.0 * static_cast<double>(x.size(0) * weights().neurons() * weights().width());
}

double DenseArm::weightBytes(const at::Tensor&) const {
  return 8.0 * static_cast<double>(weights().neurons() * weights().width());
}

Share shareOf(std::int64_t count, int parts, int index) {
  constexpr std::int64_t kVector = 16;
  const std::int64_t vectors = (count + kVector - 1) / kVector;
  const auto edge = [&](int at) { return std::min(count, vectors * at / parts * kVector); };
  return {edge(index), edge(index + 1) - edge(index)};
}

}  // namespace ufb::bench
