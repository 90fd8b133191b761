// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <string>

/// Random layers for the card's kernels, and the truth about them.
namespace ufb::gpu {

struct FffTypes {
  at::ScalarType x, in, out;
};

struct FffSetting {
  int width = 0, depth = 0, trees = 1, tokens = 0;
  FffTypes types{};
  int apart = 0;  ///< elements between the end of a row and the next one's start
};

/// A layer and a batch on the CPU, whose numbers may be changed before anything is compared.
class FffCase {
 public:
  explicit FffCase(const FffSetting& setting);

  at::Tensor x, in, bias, out;

  /// Runs every kernel that takes the case, and the operator, and compares some tokens of each with the
  /// reference: nodes exactly, but where a logit is as small as a rounding error; logits and outputs within
  /// what float32 sums of this length may lose and the output's own rounding. Adds up what was compared.
  /// Empty, or what differs.
  [[nodiscard]] std::string compareKernels(int& compared) const;

 private:
  FffSetting m_setting;
};

}  // namespace ufb::gpu
