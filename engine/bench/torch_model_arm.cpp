// SPDX-License-Identifier: MIT
#include "bench/torch_model_arm.h"

#include <ATen/ATen.h>
#include <torch/version.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "bench/lap.h"
#include "bench/torch_linear.h"
#include "model/weight_parts.h"
#include "runtime/blas.h"
#include "ufb/engine.h"

namespace ufb::bench {

namespace {

constexpr std::int64_t kCandidates = 10;

/// Rows of heads x (q, k, v) to (q, k, v) x heads, as torch.nn.MultiheadAttention has them.
at::Tensor groupRows(const at::Tensor& rows, std::int64_t heads) {
  if (!rows.defined()) return rows;
  const std::int64_t width = rows.size(0) / heads / 3;
  return rows.view({heads, 3, width, -1}).transpose(0, 1).contiguous().view(rows.sizes());
}

/// On a device it is plain already.
TorchLinear plain(const LinearWeights& linear) {
  return {linear.packed.defined() || linear.weight.device().is_cpu() ? plainWeight(linear) : linear.weight,
          linear.bias};
}

std::string typeName(at::ScalarType type) {
  return type == at::kHalf ? "float16" : type == at::kBFloat16 ? "bfloat16" : "float32";
}

TorchLayer torchLayer(const LayerWeights& w, std::int64_t heads) {
  TorchLinear queryKeyValue = plain(w.queryKeyValue);
  queryKeyValue = {groupRows(queryKeyValue.weight, heads), groupRows(queryKeyValue.bias, heads)};
  return {w.norm1, std::move(queryKeyValue), plain(w.attentionOut), w.norm2};
}

}  // namespace

std::shared_ptr<const TorchNetwork> makeTorchNetwork(const EngineNetwork& subject) {
  const BertWeights& w = *subject.weights;
  TorchNetwork network;
  network.config = subject.config;
  network.wordEmbedding = w.wordEmbedding;
  network.positions = w.positions;
  network.embeddingNorm = w.embeddingNorm;
  network.finalNorm = w.finalNorm;
  network.headNorm = w.headNorm;
  for (const LayerWeights& layer : w.layers) {
    network.layers.push_back(torchLayer(layer, subject.config.heads));
  }
  if (!subject.config.skipHeadTransform) network.headDense = plain(w.headDense);
  network.decoder = plain(w.decoder);
  network.device = w.wordEmbedding.device();
  if (!network.device.is_cpu()) network.type = network.decoder.weight.scalar_type();
  return std::make_shared<const TorchNetwork>(std::move(network));
}

TorchModelArm::TorchModelArm(std::string name, TextReader reader, std::shared_ptr<const TorchNetwork> network,
                             std::vector<PlainDense> dense)
    : TextModelArm(std::move(name), "dense", std::move(reader)),
      m_network(std::move(network)),
      m_dense(std::move(dense)) {}

std::string TorchModelArm::what() const {
  if (!m_network->device.is_cpu()) {
    return "speed only: the same stand-in as LibTorch " TORCH_VERSION
           " operators on the device, the way a PyTorch user's model runs: fused query-key-value linear, "
           "attention, gelu, layer_norm, topk; " +
           typeName(m_network->type);
  }
  return "speed only: the same stand-in as LibTorch " TORCH_VERSION
         " operators, the way a PyTorch user's model runs: fused query-key-value linear, bmm, softmax, gelu, "
         "layer_norm, topk, on " +
         prepareBlas().name + "; float32, weight rows and heads shared out to its threads";
}

Result<void> TorchModelArm::prepare(const std::vector<ModelInput>& inputs) {
  if (auto prepared = TextModelArm::prepare(inputs); !prepared) return prepared;
  ModelConfig config = m_network->config;
  config.feedforward = FeedforwardKind::Dense;
  config.intermediateSize = static_cast<int>(m_dense.front().in.size(0));
  std::vector<ModelWork> calls;
  for (int input = 0; input < this->inputs(); ++input) {
    const DenseType type = m_network->type == at::kFloat ? DenseType::F32 : DenseType::BF16;
    calls.push_back(workOf(config, read(input).batch.lengths, 0, weightSizes(TreeWeights::F32, type)));
  }
  m_work = meanWork(calls);
  return {};
}

at::Tensor TorchModelArm::norm(const at::Tensor& x, const NormWeights& weights) const {
  return at::layer_norm(x, {x.size(1)}, weights.weight, weights.bias, m_network->config.normEps);
}

at::Tensor TorchModelArm::linear(const at::Tensor& x, const TorchLinear& weights) const {
  return torchLinear(x, weights.weight, weights.bias, threads());
}

at::Tensor TorchModelArm::embed(const TokenBatch& batch) const {
  const auto texts = static_cast<std::int64_t>(batch.lengths.size());
  const std::int64_t length = batch.lengths.front();
  const at::Tensor ids = at::tensor(batch.ids, at::kLong).to(m_network->device);
  at::Tensor x = at::embedding(m_network->wordEmbedding, ids);
  x.view({texts, length, -1}).add_(m_network->positions.narrow(0, 0, length));
  return (m_network->config.embeddingNorm ? norm(x, m_network->embeddingNorm) : x).to(m_network->type);
}

at::Tensor TorchModelArm::attention(const at::Tensor& x, const TorchLayer& layer, std::int64_t texts) const {
  const std::int64_t heads = m_network->config.heads;
  const std::int64_t length = x.size(0) / texts, width = x.size(1) / heads;
  const at::Tensor split =
      linear(x, layer.queryKeyValue).view({texts, length, 3, heads, width}).permute({2, 0, 3, 1, 4});
  const at::Tensor joined =
      context(split).view({texts, heads, length, width}).transpose(1, 2).reshape({x.size(0), heads * width});
  return linear(joined, layer.attentionOut);
}

/// [3, texts, heads, length, width], the queries, keys and values, to [texts * heads, length, width].
at::Tensor TorchModelArm::context(const at::Tensor& parts) const {
#if TORCH_VERSION_MAJOR >= 2
  if (!m_network->device.is_cpu()) {
    return at::scaled_dot_product_attention(parts[0], parts[1], parts[2]).contiguous();
  }
#endif
  const std::int64_t texts = parts.size(1), heads = parts.size(2), length = parts.size(3),
                     width = parts.size(4);
  const at::Tensor split = parts.reshape({3, texts * heads, length, width});
  const double scale = 1 / std::sqrt(static_cast<double>(width));
  const at::Tensor query = split.select(0, 0).mul_(scale);
  const at::Tensor key = split.select(0, 1).transpose(1, 2), value = split.select(0, 2);
  at::Tensor result = at::empty({texts * heads, length, width}, parts.options());
  at::parallel_for(0, texts * heads, 1, [&](std::int64_t begin, std::int64_t end) {
    const c10::InferenceMode inference;
    const std::int64_t count = end - begin;
    const at::Tensor weights =
        at::softmax(at::bmm(query.narrow(0, begin, count), key.narrow(0, begin, count)), -1);
    at::Tensor out = result.narrow(0, begin, count);
    at::bmm_out(out, weights, value.narrow(0, begin, count));
  });
  return result;
}

at::Tensor TorchModelArm::dense(const at::Tensor& x, const PlainDense& layer) const {
  at::Tensor inner = linear(x, {layer.in, layer.inBias});
  at::gelu_(inner);
  return linear(inner, {layer.out, layer.outBias});
}

template <class Part>
void TorchModelArm::residual(at::Tensor& x, const NormWeights& weights, const Part& part) const {
  if (m_network->config.postNorm) {
    x = norm(x.add_(part(x)), weights);
  } else {
    x.add_(part(norm(x, weights)));
  }
}

void TorchModelArm::settle(const at::Tensor& x) const {
  if (!m_network->device.is_cpu()) static_cast<void>(x.select(0, 0).select(0, 0).item());
}

at::Tensor TorchModelArm::hidden(const TokenBatch& batch, EncoderTimes* times) {
  const c10::InferenceMode inference;
  const auto texts = static_cast<std::int64_t>(batch.lengths.size());
  Lap lap;
  const auto note = [&](Lap& since, const at::Tensor& done, double EncoderTimes::*part) {
    if (times == nullptr) return;
    settle(done);
    times->*part += since.milliseconds();
  };
  at::Tensor x = embed(batch);
  note(lap, x, &EncoderTimes::embedding);
  for (std::size_t i = 0; i < m_network->layers.size(); ++i) {
    const TorchLayer& layer = m_network->layers[i];
    residual(x, layer.norm1, [&](const at::Tensor& input) { return attention(input, layer, texts); });
    note(lap, x, &EncoderTimes::attention);
    residual(x, layer.norm2, [&](const at::Tensor& input) {
      if (times != nullptr) settle(input);
      Lap kernel;
      at::Tensor y = dense(input, m_dense[i]);
      note(kernel, y, &EncoderTimes::kernel);
      return y;
    });
    note(lap, x, &EncoderTimes::feedforward);
  }
  return m_network->config.finalNorm ? norm(x, m_network->finalNorm) : x;
}

at::Tensor TorchModelArm::head(const at::Tensor& hidden) {
  at::Tensor x = hidden;
  if (!m_network->config.skipHeadTransform) {
    x = linear(x, m_network->headDense);
    x = norm(at::gelu_(x), m_network->headNorm);
  }
  return linear(x, m_network->decoder).to(at::kFloat).contiguous();
}

void TorchModelArm::choose(const at::Tensor& logits) {
  const at::Tensor probabilities = at::softmax(logits, -1);
  const auto [best, ids] = at::topk(probabilities, std::min(kCandidates, logits.size(1)));
  static_cast<void>(best.cpu());
  static_cast<void>(ids.cpu());
}

}  // namespace ufb::bench
