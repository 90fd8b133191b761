// SPDX-License-Identifier: MIT
#include "model/encoder.h"

#include <ATen/ATen.h>

#include <chrono>
#include <cmath>

#include "ops/fff.h"
#include "ops/parallel.h"
#include "ops/parallel_math.h"

namespace ufb {

namespace {

/// Adds the time since the last lap to one of EncoderTimes' sums.
class Stopwatch {
 public:
  using Clock = std::chrono::steady_clock;
  double lap() {
    const Clock::time_point now = Clock::now();
    const double ms = std::chrono::duration<double, std::milli>(now - m_last).count();
    m_last = now;
    return ms;
  }

 private:
  Clock::time_point m_last = Clock::now();
};

at::Tensor layerNorm(const at::Tensor& x, const NormWeights& norm, double eps) {
  const ops::SerialScope serial(static_cast<double>(x.numel()) < ops::kLeastWorkPerThread);
  return at::layer_norm(x, {x.size(1)}, norm.weight, norm.bias, eps);
}

at::Tensor linear(const at::Tensor& x, const LinearWeights& w) {
  return ops::linear(x, w.weight, w.bias);
}

at::Tensor embed(const BertWeights& w, const ModelConfig& config, const TokenBatch& batch) {
  at::Tensor x = w.wordEmbedding.index_select(0, at::tensor(batch.ids, at::kLong));
  std::int64_t first = 0;
  for (const int length : batch.lengths) {
    x.narrow(0, first, length).add_(w.positions.narrow(0, 0, length));
    first += length;
  }
  return config.embeddingNorm ? layerNorm(x, w.embeddingNorm, config.normEps) : x;
}

/// One head of one text: its columns of `qkv` [T,3d] are its q, then k, then v (section 3.3); its share of
/// `context` [T,d] is written.
void attendHead(const at::Tensor& qkv, at::Tensor context, std::int64_t head, std::int64_t width) {
  const std::int64_t first = head * 3 * width;
  const at::Tensor q = qkv.narrow(1, first, width);
  const at::Tensor k = qkv.narrow(1, first + width, width);
  const at::Tensor v = qkv.narrow(1, first + 2 * width, width);
  const double scale = 1.0 / std::sqrt(static_cast<double>(width));
  const at::Tensor weights = at::softmax(at::mm(q, k.t()).mul_(scale), 1);
  at::Tensor out = context.narrow(1, head * width, width);
  at::mm_out(out, weights, v);
}

/// x [T,d] -> [T,d]. A head is computed by one thread alone, so the number of threads changes nothing.
at::Tensor attention(const at::Tensor& x, const LayerWeights& w, int heads, const std::vector<int>& lengths) {
  const std::int64_t width = x.size(1) / heads;
  const at::Tensor qkv = linear(x, w.queryKeyValue);
  at::Tensor context = at::empty({x.size(0), heads * width}, x.options());
  std::int64_t first = 0;
  for (const int length : lengths) {
    const at::Tensor rows = qkv.narrow(0, first, length);
    const at::Tensor out = context.narrow(0, first, length);
    const double work = 2.0 * static_cast<double>(length) * length * static_cast<double>(width);
    ops::parallelFor(heads, work, [&](std::int64_t begin, std::int64_t end) {
      const c10::InferenceMode inference;
      for (std::int64_t head = begin; head < end; ++head) attendHead(rows, out, head, width);
    });
    first += length;
  }
  return linear(context, w.attentionOut);
}

at::Tensor dense(const at::Tensor& x, const LayerWeights& w, bool gated) {
  at::Tensor inner = linear(x, w.denseIn);
  if (gated) {
    // GELUglu: the first half times the gelu of the second one (section 3.5).
    const std::int64_t half = inner.size(1) / 2;
    at::Tensor gate = inner.narrow(1, half, half).contiguous();
    ops::geluRows(gate);
    inner = inner.narrow(1, 0, half) * gate;
  } else {
    ops::geluRows(inner);
  }
  return linear(inner, w.denseOut);
}

at::Tensor trees(const at::Tensor& x, const LayerWeights& w, const ModelConfig& config, int layer,
                 const EncoderRun& run) {
  const bool traced = static_cast<bool>(run.observer);
  const FffLayerWeights given = run.layerTrees ? run.layerTrees(layer) : FffLayerWeights();
  const FffLayerWeights& fff = run.layerTrees ? given : w.fff;
  const ops::FffResult result = ops::fff(x, fff.in, fff.bias, fff.out, config.trees, config.depth,
                                         run.backend == Backend::Masked, traced);
  if (traced) {
    run.observer({layer, config.trees, static_cast<int>(x.size(0)), config.depth,
                  result.nodes.data_ptr<std::int32_t>(), result.logits.data_ptr<float>()});
  }
  return result.y;
}

at::Tensor feedforward(const at::Tensor& x, const LayerWeights& w, const ModelConfig& config, int layer,
                       const EncoderRun& run, EncoderTimes& times) {
  if (run.feedforwardInput) run.feedforwardInput(layer, x);
  Stopwatch watch;
  const at::Tensor y = config.feedforward == FeedforwardKind::Fff
                           ? trees(x, w, config, layer, run)
                           : dense(x, w, config.feedforward == FeedforwardKind::DenseGlu);
  times.kernel += watch.lap();
  return y;
}

/// x + f(norm(x)), crammedBERT's order; with postNorm norm(x + f(x)), that of BERT and DistilBERT.
template <class Part>
void residual(at::Tensor& x, const NormWeights& norm, const ModelConfig& config, const Part& part) {
  if (config.postNorm) {
    x = layerNorm(x.add_(part(x)), norm, config.normEps);
  } else {
    x.add_(part(layerNorm(x, norm, config.normEps)));
  }
}

}  // namespace

at::Tensor encode(const BertWeights& w, const ModelConfig& config, const TokenBatch& batch,
                  const EncoderRun& run) {
  const c10::InferenceMode inference;
  EncoderTimes unused;
  EncoderTimes& times = run.times != nullptr ? *run.times : unused;
  Stopwatch watch;
  at::Tensor x = embed(w, config, batch);
  times.embedding += watch.lap();
  for (int layer = 0; layer < config.layers; ++layer) {
    if (run.stop.stop_requested()) return {};
    const LayerWeights& weights = w.layers[static_cast<std::size_t>(layer)];
    residual(x, weights.norm1, config,
             [&](const at::Tensor& input) { return attention(input, weights, config.heads, batch.lengths); });
    times.attention += watch.lap();
    residual(x, weights.norm2, config,
             [&](const at::Tensor& input) { return feedforward(input, weights, config, layer, run, times); });
    times.feedforward += watch.lap();
  }
  if (config.finalNorm) x = layerNorm(x, w.finalNorm, config.normEps);
  times.rest += watch.lap();
  return x;
}

at::Tensor headLogits(const BertWeights& w, const ModelConfig& config, const at::Tensor& hidden) {
  const c10::InferenceMode inference;
  at::Tensor x = hidden;
  if (!config.skipHeadTransform) {
    x = linear(x, w.headDense);
    ops::geluRows(x);
    x = layerNorm(x, w.headNorm, config.normEps);
  }
  return linear(x, w.decoder);
}

}  // namespace ufb
