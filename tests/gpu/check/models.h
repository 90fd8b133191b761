// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "gpu/check/check.h"
#include "ufb/engine.h"

/// Models to check with, on the CPU and on cuda:0, and how their answers are compared. What cannot be had
/// throws std::runtime_error, which outcomeOf() makes a failure.
namespace ufb::gpu {

inline constexpr const char* kDevice = "cuda:0";
/// "nodes must agree wherever every earlier |node_logit| exceeds this" (the reference's own words).
inline constexpr double kCertainMargin = 1e-4;
/// What float32 logits may differ by.
inline constexpr double kLogitTolerance = 2e-4;

/// Absolute path of something below tests/.
[[nodiscard]] std::string testFile(const std::string& relative);
/// Folder of a bundled model.
[[nodiscard]] std::string demoModel(const std::string& name);

/// The value, or a throw with the error's sentence.
template <class T>
[[nodiscard]] T valueOf(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().sentence());
  return std::move(*result);
}

[[nodiscard]] std::unique_ptr<Model> load(const std::string& folder, const std::string& device,
                                          DenseType dense = DenseType::F32,
                                          TreeWeights trees = TreeWeights::F32);

/// The largest |difference|; infinity if the lengths differ or one is no number.
[[nodiscard]] double worstError(const std::vector<float>& actual, const std::vector<float>& expected);

/// Where a path leaves the expected one, or a logit on it is off by kLogitTolerance, in words; empty if
/// nothing does. A path is compared down to its first decision that is too close to call; `uncertain` counts
/// such paths. `levels` is depth + 1.
[[nodiscard]] std::string pathDifference(const std::vector<std::int32_t>& nodes,
                                         const std::vector<float>& logits,
                                         const std::vector<std::int32_t>& expectedNodes,
                                         const std::vector<float>& expectedLogits, std::size_t levels,
                                         int* uncertain = nullptr);

/// "%.3g"
[[nodiscard]] std::string figure(double value);

}  // namespace ufb::gpu
