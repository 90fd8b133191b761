// SPDX-License-Identifier: MIT
#include "model/encoder.h"

#include <ATen/ATen.h>

#include <chrono>

#include "ops/attention.h"
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

void normInto(const at::Tensor& x, const NormWeights& norm, const ModelConfig& config, at::Tensor& y) {
  ops::norm(x, norm.weight, norm.bias, config.normEps, y);
}

/// Room for what a layer computes on its way, used again by the next one.
class Workspace {
 public:
  explicit Workspace(std::int64_t rows) : m_rows(rows) {}

  at::Tensor& normed(std::int64_t width) { return fit(m_normed, width); }
  at::Tensor& inner(std::int64_t width) { return fit(m_inner, width); }
  at::Tensor& context(std::int64_t width) { return fit(m_context, width); }

 private:
  at::Tensor& fit(at::Tensor& buffer, std::int64_t width) const {
    if (!buffer.defined() || buffer.size(1) != width) buffer = at::empty({m_rows, width}, at::kFloat);
    return buffer;
  }

  std::int64_t m_rows;
  at::Tensor m_normed;
  at::Tensor m_inner;
  at::Tensor m_context;
};

at::Tensor embed(const BertWeights& w, const ModelConfig& config, const TokenBatch& batch) {
  at::Tensor x = w.wordEmbedding.index_select(0, at::tensor(batch.ids, at::kLong));
  std::int64_t first = 0;
  for (const int length : batch.lengths) {
    x.narrow(0, first, length).add_(w.positions.narrow(0, 0, length));
    first += length;
  }
  if (config.embeddingNorm) normInto(x, w.embeddingNorm, config, x);
  return x;
}

/// Adds the attention over `input` [T,d] to x [T,d].
void addAttention(const at::Tensor& input, const LayerWeights& w, int heads, const std::vector<int>& lengths,
                  Workspace& space, at::Tensor& x) {
  at::Tensor& qkv = space.inner(w.queryKeyValue.packed.outputs());
  w.queryKeyValue.packed.run(input, qkv);
  at::Tensor& context = space.context(qkv.size(1) / 3);
  ops::attend(qkv, heads, lengths, context);
  w.attentionOut.packed.run(context, x, ops::Finish::Add);
}

/// Adds the dense layers' output for `input` to x.
void addDense(const at::Tensor& input, const LayerWeights& w, bool gated, Workspace& space, at::Tensor& x) {
  at::Tensor& inner = space.inner(w.denseIn.packed.outputs());
  if (!gated) {
    w.denseIn.packed.run(input, inner, ops::Finish::Gelu);
    return w.denseOut.packed.run(inner, x, ops::Finish::Add);
  }
  // GELUglu: the first half times the gelu of the second one (section 3.5).
  w.denseIn.packed.run(input, inner);
  const std::int64_t half = inner.size(1) / 2;
  at::Tensor gate = inner.narrow(1, half, half).contiguous();
  ops::geluRows(gate);
  w.denseOut.packed.run(gate.mul_(inner.narrow(1, 0, half)), x, ops::Finish::Add);
}

/// Adds the trees' output for `input` to x.
void addTrees(const at::Tensor& input, const LayerWeights& w, const ModelConfig& config, int layer,
              const EncoderRun& run, at::Tensor& x) {
  const bool traced = static_cast<bool>(run.observer);
  const FffLayerWeights given = run.layerTrees ? run.layerTrees(layer) : FffLayerWeights();
  const FffLayerWeights& fff = run.layerTrees ? given : w.fff;
  const ops::FffResult result = ops::fff(input, fff.in, fff.bias, fff.out, config.trees, config.depth,
                                         run.backend == Backend::Masked, traced);
  if (traced) {
    run.observer({layer, config.trees, static_cast<int>(input.size(0)), config.depth,
                  result.nodes.data_ptr<std::int32_t>(), result.logits.data_ptr<float>()});
  }
  const ops::SerialScope serial(static_cast<double>(x.numel()) < ops::kLeastWorkPerThread);
  x.add_(result.y);
}

void addFeedforward(const at::Tensor& input, const LayerWeights& w, const ModelConfig& config, int layer,
                    const EncoderRun& run, EncoderTimes& times, Workspace& space, at::Tensor& x) {
  if (run.feedforwardInput) run.feedforwardInput(layer, input);
  Stopwatch watch;
  if (config.feedforward == FeedforwardKind::Fff) {
    addTrees(input, w, config, layer, run, x);
  } else {
    addDense(input, w, config.feedforward == FeedforwardKind::DenseGlu, space, x);
  }
  times.kernel += watch.lap();
}

/// x += f(norm(x)), crammedBERT's order; with postNorm x = norm(x + f(x)), that of BERT and DistilBERT.
/// add(input) adds f(input) to x; the input may be x itself, all of which is read before any of it is
/// written.
template <class Add>
void residual(at::Tensor& x, const NormWeights& norm, const ModelConfig& config, Workspace& space,
              const Add& add) {
  if (config.postNorm) {
    add(x);
    normInto(x, norm, config, x);
  } else {
    at::Tensor& input = space.normed(x.size(1));
    normInto(x, norm, config, input);
    add(input);
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
  Workspace space(x.size(0));
  times.embedding += watch.lap();
  for (int layer = 0; layer < config.layers; ++layer) {
    if (run.stop.stop_requested()) return {};
    const LayerWeights& weights = w.layers[static_cast<std::size_t>(layer)];
    residual(x, weights.norm1, config, space, [&](const at::Tensor& input) {
      addAttention(input, weights, config.heads, batch.lengths, space, x);
    });
    times.attention += watch.lap();
    residual(x, weights.norm2, config, space, [&](const at::Tensor& input) {
      addFeedforward(input, weights, config, layer, run, times, space, x);
    });
    times.feedforward += watch.lap();
  }
  if (config.finalNorm) normInto(x, w.finalNorm, config, x);
  times.rest += watch.lap();
  return x;
}

at::Tensor headLogits(const BertWeights& w, const ModelConfig& config, const at::Tensor& hidden) {
  const c10::InferenceMode inference;
  if (config.skipHeadTransform) return ops::tableProduct(hidden, w.decoder.weight, w.decoder.bias);
  at::Tensor x = at::empty({hidden.size(0), w.headDense.packed.outputs()}, hidden.options());
  w.headDense.packed.run(hidden, x, ops::Finish::Gelu);
  normInto(x, w.headNorm, config, x);
  return ops::tableProduct(x, w.decoder.weight, w.decoder.bias);
}

}  // namespace ufb
