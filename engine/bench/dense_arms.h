// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include "bench/dense_layer.h"
#include "bench/named_arm.h"

/// The three dense arms, each in a file of its own; outsiders call makeDenseArms().
namespace ufb::bench {

class DenseArm : public NamedArm {
 public:
  DenseArm(std::shared_ptr<const DenseWeights> weights, const std::string& library, std::string what);

  /// Products only; bias and GELU are not counted.
  [[nodiscard]] double flops(const at::Tensor& x) const final;
  [[nodiscard]] double weightBytes(const at::Tensor& x) const final;

 protected:
  [[nodiscard]] const DenseWeights& weights() const { return *m_weights; }
  /// Makes room for the hidden values of so many tokens, unless there is.
  void reserveHidden(std::int64_t tokens);
  /// [most tokens so far, neurons]
  [[nodiscard]] const at::Tensor& hidden() const { return m_hidden; }

 private:
  std::shared_ptr<const DenseWeights> m_weights;
  at::Tensor m_hidden;
};

/// Part `index` of 0 .. count, cut into `parts` at multiples of a vector's length.
struct Share {
  std::int64_t first = 0, count = 0;
};
[[nodiscard]] Share shareOf(std::int64_t count, int parts, int index);

/// Only in builds with oneDNN, as the next one.
[[nodiscard]] std::unique_ptr<FfnArm> makeDenseOneDnn(std::shared_ptr<const DenseWeights> weights);
/// "oneDNN 2.6.3"
[[nodiscard]] std::string oneDnnName();
[[nodiscard]] std::unique_ptr<FfnArm> makeDenseOpenBlas(std::shared_ptr<const DenseWeights> weights);
[[nodiscard]] std::unique_ptr<FfnArm> makeDenseTorch(std::shared_ptr<const DenseWeights> weights);

}  // namespace ufb::bench
