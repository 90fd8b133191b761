// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <memory>
#include <string>
#include <vector>

#include "bench/dense_stand_in.h"
#include "bench/text_model_arm.h"

namespace ufb::bench {

/// A dense network's weights as LibTorch's own modules would hold them: plain matrices [out,in], float32 on
/// the CPU, in the network's own type on a device.
struct TorchLinear {
  at::Tensor weight;
  at::Tensor bias;  ///< or undefined
};
struct TorchLayer {
  NormWeights norm1;
  TorchLinear queryKeyValue;  ///< rows: all queries head by head, then all keys, then all values
  TorchLinear attentionOut;
  NormWeights norm2;
};
/// What stand-ins of all widths share.
struct TorchNetwork {
  ModelConfig config;
  at::Tensor wordEmbedding, positions;
  NormWeights embeddingNorm, finalNorm, headNorm;
  std::vector<TorchLayer> layers;
  TorchLinear headDense, decoder;
  at::Device device = at::kCPU;
  at::ScalarType type = at::kFloat;  ///< of the states
};
[[nodiscard]] std::shared_ptr<const TorchNetwork> makeTorchNetwork(const EngineNetwork& subject);

/// A stand-in as a user of LibTorch would write it: its linear, matmul, softmax, gelu, layer_norm and topk
/// operators on fused query-key-value matrices, nothing computed that is not needed. On a device with its
/// fused attention, where it has one.
class TorchModelArm final : public TextModelArm {
 public:
  /// `dense` as given to withDense().
  TorchModelArm(std::string name, TextReader reader, std::shared_ptr<const TorchNetwork> network,
                std::vector<PlainDense> dense);

  [[nodiscard]] std::string what() const override;
  [[nodiscard]] Result<void> prepare(const std::vector<ModelInput>& inputs) override;
  [[nodiscard]] ModelWork work() const override { return m_work; }
  [[nodiscard]] bool hidesStages() const override { return !m_network->device.is_cpu(); }

 protected:
  at::Tensor hidden(const TokenBatch& batch, EncoderTimes* times) override;
  at::Tensor head(const at::Tensor& hidden) override;
  void choose(const at::Tensor& logits) override;

 private:
  [[nodiscard]] at::Tensor embed(const TokenBatch& batch) const;
  [[nodiscard]] at::Tensor attention(const at::Tensor& x, const TorchLayer& layer, std::int64_t texts) const;
  [[nodiscard]] at::Tensor context(const at::Tensor& split) const;
  /// Before the clock is read: what is queued for a device takes its time whenever it likes.
  void settle(const at::Tensor& x) const;
  [[nodiscard]] at::Tensor dense(const at::Tensor& x, const PlainDense& layer) const;
  [[nodiscard]] at::Tensor norm(const at::Tensor& x, const NormWeights& weights) const;
  [[nodiscard]] at::Tensor linear(const at::Tensor& x, const TorchLinear& weights) const;
  /// x + f(norm(x)), or norm(x + f(x)) where the norms follow the sums.
  template <class Part>
  void residual(at::Tensor& x, const NormWeights& weights, const Part& part) const;

  std::shared_ptr<const TorchNetwork> m_network;
  std::vector<PlainDense> m_dense;
  ModelWork m_work;
};

}  // namespace ufb::bench
