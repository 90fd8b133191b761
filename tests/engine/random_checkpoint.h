// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cmath>
#include <cstring>
#include <map>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <vector>

#include "io/model_config.h"
#include "io/safetensors_writer.h"
#include "plain_network.h"
#include "support/models/tiny_model.h"

/// Checkpoints of the crammedBERT family with any options and random weights, and what is in them.
namespace ufb::test {

/// Laid over the "arch" of goldens/fff-3x3 before a row's own changes.
inline constexpr const char* kBase =
    R"({"hidden_size": 16, "intermed_size": 2, "attention": {"num_attention_heads": 4},
        "embedding": {"max_seq_length": 12}})";

/// Of a uniform distribution: made by hand, it is the same on every platform.
struct Spread {
  double mean = 0;
  double deviation = 1;
};

/// Large enough that a bias or a scale left out is seen in every logit, small enough that attention is not
/// all on one token.
inline Spread spreadOf(const ExpectedTensor& tensor) {
  const std::string& name = tensor.name;
  if (name.ends_with("scale_factor")) return {0.7, 0.1};
  if (name.ends_with(".bias")) return {0, 0.4};
  if (name.find("embedding.weight") != std::string::npos) return {0, 1};
  if (tensor.shape.size() == 2) return {0, 1.5 / std::sqrt(static_cast<double>(tensor.shape[1]))};
  return {1, 0.3};
}

inline int significantBits(DType dtype) {
  return dtype == DType::F16 ? 11 : dtype == DType::BF16 ? 8 : 24;
}

/// The nearest number that the type holds exactly; what F16 would hold as a subnormal becomes zero.
inline double storable(double value, DType dtype) {
  constexpr int kSmallestHalfExponent = -13;  // in std::frexp's way of counting
  int exponent = 0;
  const double mantissa = std::frexp(value, &exponent);
  if (dtype == DType::F16 && exponent < kSmallestHalfExponent) return 0;
  const int bits = significantBits(dtype);
  return std::ldexp(std::nearbyint(std::ldexp(mantissa, bits)), exponent - bits);
}

/// The bit pattern of a storable() value, in the low bits.
inline std::uint32_t storedBits(double value, DType dtype) {
  const auto bits = std::bit_cast<std::uint32_t>(static_cast<float>(value));
  if (dtype == DType::F32) return bits;
  if (dtype == DType::BF16) return bits >> 16U;
  const std::uint32_t sign = (bits >> 16U) & 0x8000U;
  const std::uint32_t magnitude = bits & 0x7FFFFFFFU;
  return magnitude == 0 ? sign : sign | ((magnitude - (112U << 23U)) >> 13U);
}

inline PlainTensor randomTensor(const ExpectedTensor& expected, DType dtype, std::mt19937_64& generator) {
  PlainTensor tensor;
  tensor.shape = expected.shape;
  std::int64_t count = 1;
  for (const std::int64_t extent : expected.shape) count *= extent;
  const Spread spread = spreadOf(expected);
  for (std::int64_t i = 0; i < count; ++i) {
    const double unit = std::ldexp(static_cast<double>(generator() >> 11U), -53);  // 0 <= unit < 1
    tensor.values.push_back(storable(spread.mean + spread.deviation * std::sqrt(12.0) * (unit - 0.5), dtype));
  }
  return tensor;
}

/// All that the configuration asks for. Buffers are random as well: inference works them out itself and must
/// not believe the file. A tied decoder is left out.
inline PlainTensors randomTensors(const ModelConfig& config, DType dtype) {
  std::mt19937_64 generator(20231115);
  PlainTensors tensors;
  for (const ExpectedTensor& expected : expectedTensors(config)) {
    if (expected.optional && !expected.unread) continue;
    tensors[expected.name] = randomTensor(expected, dtype, generator);
  }
  return tensors;
}

inline std::vector<std::byte> bytesOf(const PlainTensor& tensor, DType dtype) {
  const std::size_t size = dtypeSize(dtype);
  std::vector<std::byte> bytes(tensor.values.size() * size);
  for (std::size_t i = 0; i < tensor.values.size(); ++i) {
    const std::uint32_t bits = storedBits(tensor.values[i], dtype);
    std::memcpy(bytes.data() + i * size, &bits, size);
  }
  return bytes;
}

inline Result<void> writeWeights(const TinyModel& folder, const PlainTensors& tensors, DType dtype) {
  std::map<std::string, std::vector<std::byte>> bytes;
  std::vector<TensorToWrite> list;
  for (const auto& [name, tensor] : tensors) {
    bytes[name] = bytesOf(tensor, dtype);
    list.push_back({name, dtype, tensor.shape, bytes[name], {}});
  }
  return writeSafetensors(folder.weights().toStdString(), list);
}

/// Writes the options into config.json and returns its "arch".
inline nlohmann::json writeArch(TinyModel& folder, const QByteArray& changes) {
  nlohmann::json arch;
  folder.editConfig([&](nlohmann::json& config) {
    arch = config.at("arch");
    arch.merge_patch(nlohmann::json::parse(kBase));
    arch.merge_patch(nlohmann::json::parse(changes.toStdString()));
    arch["embedding"]["embedding_dim"] = arch["hidden_size"];
    config["arch"] = arch;
  });
  return arch;
}

}  // namespace ufb::test
