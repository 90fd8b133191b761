// SPDX-License-Identifier: MIT
// Decisions at zero, inputs that are no numbers, and batches of none.
#include <ATen/ATen.h>

#include <limits>

#include "gpu/check/check.h"
#include "gpu/check/fff_case.h"
#include "ops/fff.h"

namespace ufb::gpu {

namespace {

constexpr at::ScalarType kTypes[] = {at::kFloat, at::kHalf, at::kBFloat16};

/// All logits are exactly 0, which turns left at every node; gelu(0) = 0.
Outcome checkTies() {
  int compared = 0;
  for (const at::ScalarType type : kTypes) {
    for (const int tokens : {1, 200, 3000}) {
      FffCase subject({768, 11, 1, tokens, {type, type, type}, 0});
      subject.in.zero_();
      subject.bias.zero_();
      if (const std::string different = subject.compareKernels(compared); !different.empty()) {
        return failed(different);
      }
    }
  }
  return passed(std::to_string(compared) + " results of kernels compared");
}

/// NaN turns left and makes this token's outputs NaN, and no other's.
Outcome checkNaN() {
  for (const at::ScalarType type : kTypes) {
    for (const std::int64_t tokens : {3, 300, 20000}) {
      const FffCase subject({768, 11, 1, static_cast<int>(tokens), {type, type, type}, 0});
      const at::Tensor in = subject.in.to(at::kCUDA), out = subject.out.to(at::kCUDA);
      const at::Tensor bias = subject.bias.to(at::kCUDA);
      at::Tensor x = subject.x.clone();
      x.select(0, 1).fill_(std::numeric_limits<float>::quiet_NaN());
      const ops::FffResult result = ops::fff(x.to(at::kCUDA), in, bias, out, 1, 11, false, true);
      const at::Tensor finite = at::isfinite(result.y).all(1).cpu();
      if (finite.select(0, 1).item<bool>() || finite.sum().item<std::int64_t>() != tokens - 1) {
        return failed("NaN spread: " + std::to_string(finite.sum().item<std::int64_t>()) + " of " +
                      std::to_string(tokens) + " tokens are finite");
      }
      const at::Tensor path = result.nodes.select(1, 1).flatten().cpu();
      for (std::int64_t level = 0; level <= 11; ++level) {
        if (path.select(0, level).item<std::int32_t>() != (1 << level) - 1)
          return failed("NaN did not turn left");
      }
    }
  }
  return passed();
}

Outcome checkNoTokens() {
  const FffCase subject({768, 11, 1, 1, {at::kFloat, at::kFloat, at::kFloat}, 0});
  const at::Tensor x = subject.x.to(at::kCUDA).narrow(0, 0, 0);
  const ops::FffResult result = ops::fff(x, subject.in.to(at::kCUDA), subject.bias.to(at::kCUDA),
                                         subject.out.to(at::kCUDA), 1, 11, false, true);
  if (result.y.size(0) != 0 || result.nodes.size(1) != 0) return failed("no tokens gave some");
  return passed();
}

/// A token's outputs depend on it alone: not a bit changes with what is computed beside it by the same
/// kernel, nor from one run to the next.
Outcome checkRepeatable() {
  for (const at::ScalarType type : kTypes) {
    const FffCase subject({768, 11, 1, 20000, {type, type, type}, 0});
    const at::Tensor x = subject.x.to(at::kCUDA), in = subject.in.to(at::kCUDA),
                     out = subject.out.to(at::kCUDA);
    const at::Tensor bias = subject.bias.to(at::kCUDA);
    const at::Tensor first = ops::fff(x, in, bias, out, 1, 11, false, false).y;
    const at::Tensor turned = ops::fff(x.flip(0), in, bias, out, 1, 11, false, false).y.flip(0);
    const at::Tensor again = ops::fff(x, in, bias, out, 1, 11, false, false).y;
    if (!first.equal(again)) return failed("a second run gives other bits");
    if (!first.equal(turned)) return failed("the order of the tokens changes bits");
  }
  return passed();
}

Outcome onGpu(Outcome (*check)()) {
  return whyNoGpu().empty() ? check() : skipped(whyNoGpu());
}

const Registration kTies("fff logits that are exactly zero", [] { return onGpu(&checkTies); });
const Registration kNaN("fff inputs that are no numbers", [] { return onGpu(&checkNaN); });
const Registration kNone("fff no tokens", [] { return onGpu(&checkNoTokens); });
const Registration kSame("fff the same bits every time", [] { return onGpu(&checkRepeatable); });

}  // namespace

}  // namespace ufb::gpu
