// SPDX-License-Identifier: MIT
#include "subject.h"

#include <cmath>
#include <cstring>
#include <random>

#include "kernels/cuda/numbers.cuh"

namespace ufb::ladder {

using namespace kernels::cuda;

namespace {

/// Values as stored: 16 bits in the lower half where the type has 16.
std::vector<unsigned char> stored(const std::vector<float>& values, Type type) {
  std::vector<unsigned char> bytes(values.size() * sizeOf(type));
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (type == Type::F32) {
      std::memcpy(&bytes[i * 4], &values[i], 4);
    } else if (type == Type::F16) {
      const __half h = __float2half(values[i]);
      std::memcpy(&bytes[i * 2], &h, 2);
    } else {
      const __nv_bfloat16 h = __float2bfloat16(values[i]);
      std::memcpy(&bytes[i * 2], &h, 2);
    }
  }
  return bytes;
}

std::vector<float> normal(std::size_t count, double scale, std::mt19937& random) {
  std::normal_distribution<float> distribution(0, static_cast<float>(scale));
  std::vector<float> values(count);
  for (float& value : values) value = distribution(random);
  return values;
}

}  // namespace

std::vector<double> valuesOf(const std::vector<unsigned char>& bytes, Type type) {
  std::vector<double> values(bytes.size() / sizeOf(type));
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (type == Type::F32) {
      float f = 0;
      std::memcpy(&f, &bytes[i * 4], 4);
      values[i] = f;
    } else if (type == Type::F16) {
      __half h;
      std::memcpy(&h, &bytes[i * 2], 2);
      values[i] = __half2float(h);
    } else {
      __nv_bfloat16 h;
      std::memcpy(&h, &bytes[i * 2], 2);
      values[i] = __bfloat162float(h);
    }
  }
  return values;
}

Subject::Subject(const Options& given) : options(given) {
  std::mt19937 random(1);
  const std::size_t nodes = (std::size_t{2} << options.depth) - 1;
  const std::size_t numbers = nodes * static_cast<std::size_t>(options.width);
  in = stored(normal(numbers, 1 / std::sqrt(options.width), random), options.type);
  out = stored(normal(numbers, 1 / std::sqrt(options.depth + 1), random), options.type);
  bias = normal(nodes, 0.1, random);
  deviceIn = DeviceMemory<unsigned char>(in);
  deviceOut = DeviceMemory<unsigned char>(out);
  deviceBias = DeviceMemory<float>(bias);
  const auto width = static_cast<std::size_t>(options.width);
  layer = {{deviceIn.data(), width, options.type},
           deviceBias.data(),
           {deviceOut.data(), width, options.type},
           options.width,
           1,
           options.depth};
}

Input makeInput(const Options& options, int tokens, unsigned seed) {
  std::mt19937 random(seed);
  const auto width = static_cast<std::size_t>(options.width);
  std::vector<float> values = normal(width * static_cast<std::size_t>(tokens), 1, random);
  if (options.skewed) {
    std::mt19937 same(99);
    const std::vector<float> common = normal(width, std::sqrt(0.95), same);
    for (std::size_t i = 0; i < values.size(); ++i) {
      values[i] = values[i] * std::sqrt(0.05F) + common[i % width];
    }
  }
  Input input;
  input.host = stored(values, options.type);
  input.device = DeviceMemory<unsigned char>(input.host);
  return input;
}

bool reference(const Subject& subject, const double* x, const std::vector<double>& in,
               const std::vector<double>& out, const std::int32_t* nodes, std::vector<double>& y) {
  const int width = subject.options.width;
  y.assign(static_cast<std::size_t>(width), 0.0);
  int expected = 0;
  double last = 1;
  for (int level = 0; level <= subject.options.depth; ++level) {
    const int node = nodes[level];
    if (node != expected && (std::abs(last) > 1e-4 || (node - 1) / 2 != (expected - 1) / 2)) return false;
    const std::size_t row = static_cast<std::size_t>(node) * static_cast<std::size_t>(width);
    double z = subject.bias[static_cast<std::size_t>(node)];
    for (int j = 0; j < width; ++j) z += in[row + static_cast<std::size_t>(j)] * x[j];
    const double factor = 0.5 * z * (1 + std::erf(z / std::sqrt(2.0)));
    for (int j = 0; j < width; ++j) {
      y[static_cast<std::size_t>(j)] += factor * out[row + static_cast<std::size_t>(j)];
    }
    last = z;
    expected = 2 * node + 1 + (z > 0 ? 1 : 0);
  }
  return true;
}

}  // namespace ufb::ladder
