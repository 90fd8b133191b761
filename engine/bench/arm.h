// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>

namespace ufb::bench {

/// One way of computing a feedforward layer: a contestant. An arm owns its weights, packed as it likes best
/// before the first run, and any scratch memory; a run allocates as little as the library behind it allows.
class FfnArm {
 public:
  virtual ~FfnArm() = default;

  /// Unique within a benchmark, e.g. "fff-sparse", "dense-4095-onednn".
  [[nodiscard]] virtual const std::string& name() const = 0;
  /// One sentence for readers: library, version, what is fused, what the weights are.
  [[nodiscard]] virtual const std::string& what() const = 0;

  /// y = layer(x), float32, x and y contiguous [tokens, d]; y is written whole. `threads` is the count that
  /// the arm's library is to use; the caller has told the engine's own pool already (ufb::setThreads).
  virtual void run(const at::Tensor& x, at::Tensor& y, int threads) = 0;

  /// Floating-point operations that a run on x performs (a multiply-add is two), and the bytes of weights
  /// that it has to read if every distinct row is read once. They may depend on the paths that x takes.
  [[nodiscard]] virtual double flops(const at::Tensor& x) const = 0;
  [[nodiscard]] virtual double weightBytes(const at::Tensor& x) const = 0;
};

}  // namespace ufb::bench
