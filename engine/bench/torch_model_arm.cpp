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

TorchLinear plain(const LinearWeights& linear) {
  return {plainWeight(linear), linear.bias};
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
  return std::make_shared<const TorchNetwork>(std::move(network));
}

TorchModelArm::TorchModelArm(std::string name, TextReader reader, std::shared_ptr<const TorchNetwork> network,
                             std::vector<PlainDense> dense)
    : TextModelArm(std::move(name), "dense", std::move(reader)),
      m_network(std::move(network)),
      m_dense(std::move(dense)) {}

std::string TorchModelArm::what() const {
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
    calls.push_back(workOf(config, read(input).batch.lengths, 0, {}));
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
  at::Tensor x = at::embedding(m_network->wordEmbedding, at::tensor(batch.ids, at::kLong));
  x.view({texts, length, -1}).add_(m_network->positions.narrow(0, 0, length));
  return m_network->config.embeddingNorm ? norm(x, m_network->embeddingNorm) : x;
}

at::Tensor TorchModelArm::attention(const at::Tensor& x, const TorchLayer& layer, std::int64_t texts) const {
  const std::int64_t heads = m_network->config.heads;
  const std::int64_t length = x.size(0) / texts, width = x.size(1) / heads;
  const at::Tensor split = linear(x, layer.queryKeyValue)
                               .view({texts, length, 3, heads, width})
                               .permute({2, 0, 3, 1, 4})
                               .reshape({3, texts * heads, length, width});
  const double scale = 1 / std::sqrt(static_cast<double>(width));
  const at::Tensor query = split.select(0, 0).mul_(scale);
  const at::Tensor key = split.select(0, 1).transpose(1, 2), value = split.select(0, 2);
  at::Tensor context = at::empty({texts * heads, length, width}, x.options());
  at::parallel_for(0, texts * heads, 1, [&](std::int64_t begin, std::int64_t end) {
    const c10::InferenceMode inference;
    const std::int64_t count = end - begin;
    const at::Tensor weights =
        at::softmax(at::bmm(query.narrow(0, begin, count), key.narrow(0, begin, count)), -1);
    at::Tensor out = context.narrow(0, begin, count);
    at::bmm_out(out, weights, value.narrow(0, begin, count));
  });
  const at::Tensor joined =
      context.view({texts, heads, length, width}).transpose(1, 2).reshape({texts * length, heads * width});
  return linear(joined, layer.attentionOut);
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

at::Tensor TorchModelArm::hidden(const TokenBatch& batch, EncoderTimes& times) {
  const c10::InferenceMode inference;
  const auto texts = static_cast<std::int64_t>(batch.lengths.size());
  Lap lap;
  at::Tensor x = embed(batch);
  times.embedding += lap.milliseconds();
  for (std::size_t i = 0; i < m_network->layers.size(); ++i) {
    const TorchLayer& layer = m_network->layers[i];
    residual(x, layer.norm1, [&](const at::Tensor& input) { return attention(input, layer, texts); });
    times.attention += lap.milliseconds();
    residual(x, layer.norm2, [&](const at::Tensor& input) {
      Lap kernel;
      at::Tensor y = dense(input, m_dense[i]);
      times.kernel += kernel.milliseconds();
      return y;
    });
    times.feedforward += lap.milliseconds();
  }
  return m_network->config.finalNorm ? norm(x, m_network->finalNorm) : x;
}

at::Tensor TorchModelArm::head(const at::Tensor& hidden) {
  at::Tensor x = hidden;
  if (!m_network->config.skipHeadTransform) {
    x = linear(x, m_network->headDense);
    x = norm(at::gelu_(x), m_network->headNorm);
  }
  return linear(x, m_network->decoder).contiguous();
}

void TorchModelArm::choose(const at::Tensor& logits) {
  const at::Tensor probabilities = at::softmax(logits, -1);
  static_cast<void>(at::topk(probabilities, std::min(kCandidates, logits.size(1))));
}

}  // namespace ufb::bench
