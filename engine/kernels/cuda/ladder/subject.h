// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "device_memory.h"
#include "kernels/cuda/fff_cuda.h"

/// What the ladder's kernels compute: a random layer, random tokens, and the truth about them.
namespace ufb::ladder {

struct Options {
  kernels::cuda::Type type = kernels::cuda::Type::F32;
  std::vector<int> tokens{1, 128, 1024, 16384};
  int width = 768;
  int depth = 11;
  int rounds = 15;
  bool skewed = false;  ///< any two tokens 95 % correlated
  bool timed = true;
};

/// One tree; rows as stored, on the host and on the device.
struct Subject {
  Options options;
  std::vector<unsigned char> in, out;
  std::vector<float> bias;
  DeviceMemory<unsigned char> deviceIn, deviceOut;
  DeviceMemory<float> deviceBias;
  kernels::cuda::FffLayer layer;

  explicit Subject(const Options& given);
};

struct Input {
  std::vector<unsigned char> host;
  DeviceMemory<unsigned char> device;
};
[[nodiscard]] Input makeInput(const Options& options, int tokens, unsigned seed);

/// Stored numbers of a type as what they are worth.
[[nodiscard]] std::vector<double> valuesOf(const std::vector<unsigned char>& bytes, kernels::cuda::Type type);

/// A token's outputs in double precision along the nodes that the device took; false where a decision of
/// theirs is clearly another one.
[[nodiscard]] bool reference(const Subject& subject, const double* x, const std::vector<double>& in,
                             const std::vector<double>& out, const std::int32_t* nodes,
                             std::vector<double>& y);

}  // namespace ufb::ladder
