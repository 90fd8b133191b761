// SPDX-License-Identifier: MIT
#include "model/cuda/device_network.h"

#include <ATen/ATen.h>
#include <c10/core/DeviceGuard.h>
#include <c10/cuda/CUDACachingAllocator.h>

#include <string>
#include <utility>
#include <vector>

#include "model/cuda/device_attention.h"
#include "model/cuda/device_clock.h"
#include "model/cuda/device_weights.h"
#include "ops/fff.h"

namespace ufb {

namespace {

/// While it lives, this thread's calls compute on a device, record no gradients, and multiply float32 as
/// float32, whatever this process allows others: TensorFloat-32 would keep 11 of 24 bits.
class DeviceScope {
 public:
  explicit DeviceScope(at::Device device)
      : m_device(device), m_allowed(at::globalContext().allowTF32CuBLAS()) {
    // The guard above is asked by some of LibTorch's products only.
    if (m_allowed) at::globalContext().setAllowTF32CuBLAS(false);
  }
  ~DeviceScope() {
    if (m_allowed) at::globalContext().setAllowTF32CuBLAS(true);
  }
  DeviceScope(const DeviceScope&) = delete;
  DeviceScope& operator=(const DeviceScope&) = delete;

 private:
  c10::InferenceMode m_inference;
  at::NoTF32Guard m_exact;
  c10::DeviceGuard m_device;
  bool m_allowed;
};

at::Tensor normed(const at::Tensor& x, const NormWeights& norm, double eps) {
  return at::layer_norm(x, {x.size(1)}, norm.weight, norm.bias, eps);
}

at::Tensor product(const at::Tensor& x, const LinearWeights& linear) {
  return at::linear(x, linear.weight, linear.bias);
}

/// x += input weight^T + bias, rounded to x's type once per sum.
void addProduct(at::Tensor& x, const at::Tensor& input, const LinearWeights& linear) {
  x.addmm_(input, linear.weight.t());
  if (linear.bias.defined()) x.add_(linear.bias);
}

/// What was freed last: other programs want the device's memory as well, and the next model does.
void giveMemoryBack() {
  try {
    c10::cuda::CUDACachingAllocator::emptyCache();
  } catch (const c10::Error&) {
    // A device that has failed keeps its memory until the process ends; nothing can be done about it.
    return;
  }
}

/// Where the tokens of texts that lie end to end stand in their texts.
std::vector<std::int64_t> placesOf(const std::vector<int>& lengths) {
  std::vector<std::int64_t> places;
  for (const int length : lengths) {
    for (std::int64_t i = 0; i < length; ++i) places.push_back(i);
  }
  return places;
}

class DeviceNetwork final : public Network {
 public:
  DeviceNetwork(BertWeights weights, ModelConfig config, std::string device, at::ScalarType dense)
      : m_name(std::move(device)),
        m_device(m_name),
        m_dense(dense),
        m_config(std::move(config)),
        m_weights(std::move(weights)) {}
  ~DeviceNetwork() override;

  [[nodiscard]] const std::string& device() const override { return m_name; }
  [[nodiscard]] const ModelConfig& config() const override { return m_config; }
  [[nodiscard]] const BertWeights& weights() const override { return m_weights; }
  [[nodiscard]] at::Tensor encode(const TokenBatch& batch, const EncoderRun& run) const override;
  [[nodiscard]] at::Tensor head(const at::Tensor& hidden) const override;

 private:
  [[nodiscard]] at::Tensor embed(const TokenBatch& batch) const;
  template <class Add>
  void residual(at::Tensor& x, const NormWeights& norm, const Add& add) const;
  void addFeedforward(const at::Tensor& input, int layer, const EncoderRun& run, at::Tensor& x) const;
  void addTrees(const at::Tensor& input, int layer, const EncoderRun& run, at::Tensor& x) const;
  void addDense(const at::Tensor& input, const LayerWeights& w, at::Tensor& x) const;

  std::string m_name;
  at::Device m_device;
  at::ScalarType m_dense;
  ModelConfig m_config;
  BertWeights m_weights;
};

DeviceNetwork::~DeviceNetwork() {
  m_weights = {};
  giveMemoryBack();
}

at::Tensor DeviceNetwork::embed(const TokenBatch& batch) const {
  const std::vector<std::int64_t> places = placesOf(batch.lengths);
  const at::Tensor ids = at::tensor(batch.ids, at::kLong).to(m_device);
  const at::Tensor positions = at::tensor(places, at::kLong).to(m_device);
  at::Tensor x = m_weights.wordEmbedding.index_select(0, ids);
  x.add_(m_weights.positions.index_select(0, positions));
  if (m_config.embeddingNorm) x = normed(x, m_weights.embeddingNorm, m_config.normEps);
  return x.to(m_dense);
}

/// x += f(norm(x)), or with postNorm x = norm(x + f(x)); add(input) adds f(input) to x.
template <class Add>
void DeviceNetwork::residual(at::Tensor& x, const NormWeights& norm, const Add& add) const {
  if (m_config.postNorm) {
    add(x);
    x = normed(x, norm, m_config.normEps);
  } else {
    add(normed(x, norm, m_config.normEps));
  }
}

void DeviceNetwork::addTrees(const at::Tensor& input, int layer, const EncoderRun& run, at::Tensor& x) const {
  const bool traced = static_cast<bool>(run.observer);
  const FffLayerWeights given = run.layerTrees ? run.layerTrees(layer) : FffLayerWeights();
  const FffLayerWeights& fff = run.layerTrees ? given : m_weights.layers[static_cast<std::size_t>(layer)].fff;
  const ops::FffResult result =
      ops::fff(input, fff.in, fff.bias, fff.out, m_config.trees, m_config.depth, false, traced);
  if (traced) {
    const at::Tensor nodes = result.nodes.cpu().contiguous();
    const at::Tensor logits = result.logits.cpu().contiguous();
    run.observer({layer, m_config.trees, static_cast<int>(input.size(0)), m_config.depth,
                  nodes.data_ptr<std::int32_t>(), logits.data_ptr<float>()});
  }
  x.add_(result.y);
}

void DeviceNetwork::addDense(const at::Tensor& input, const LayerWeights& w, at::Tensor& x) const {
  const at::Tensor inner = product(input, w.denseIn);
  if (m_config.feedforward != FeedforwardKind::DenseGlu) {
    return addProduct(x, at::gelu(inner), w.denseOut);
  }
  // GELUglu: the first half times the gelu of the second one.
  const std::int64_t half = inner.size(1) / 2;
  addProduct(x, at::gelu(inner.narrow(1, half, half)).mul_(inner.narrow(1, 0, half)), w.denseOut);
}

void DeviceNetwork::addFeedforward(const at::Tensor& input, int layer, const EncoderRun& run,
                                   at::Tensor& x) const {
  if (m_config.feedforward == FeedforwardKind::Fff) return addTrees(input, layer, run, x);
  addDense(input, m_weights.layers[static_cast<std::size_t>(layer)], x);
}

at::Tensor DeviceNetwork::encode(const TokenBatch& batch, const EncoderRun& run) const {
  TORCH_CHECK(run.backend == Backend::Sparse || m_config.feedforward != FeedforwardKind::Fff,
              "trees are computed on a CUDA device by the sparse backend only");
  const DeviceScope scope(m_device);
  EncoderTimes unused;
  EncoderTimes& times = run.times != nullptr ? *run.times : unused;
  DeviceClock clock(run.times != nullptr);
  std::size_t here = clock.mark();
  at::Tensor x = embed(batch);
  const DeviceAttention attention(batch.lengths, m_device);
  here = clock.span(here, times.embedding);
  for (int layer = 0; layer < m_config.layers; ++layer) {
    if (run.stop.stop_requested()) return {};
    const LayerWeights& w = m_weights.layers[static_cast<std::size_t>(layer)];
    residual(x, w.norm1, [&](const at::Tensor& input) {
      addProduct(x, attention.run(product(input, w.queryKeyValue), m_config.heads), w.attentionOut);
    });
    here = clock.span(here, times.attention);
    residual(x, w.norm2, [&](const at::Tensor& input) {
      if (run.feedforwardInput) run.feedforwardInput(layer, input);
      const std::size_t before = clock.mark();
      addFeedforward(input, layer, run, x);
      clock.span(before, times.kernel);
    });
    here = clock.span(here, times.feedforward);
  }
  if (m_config.finalNorm) x = normed(x, m_weights.finalNorm, m_config.normEps);
  clock.span(here, times.rest);
  clock.finish();
  return x;
}

at::Tensor DeviceNetwork::head(const at::Tensor& hidden) const {
  const DeviceScope scope(m_device);
  if (m_config.skipHeadTransform) return product(hidden, m_weights.decoder).to(at::kFloat);
  const at::Tensor x = at::gelu(product(hidden, m_weights.headDense));
  return product(normed(x, m_weights.headNorm, m_config.normEps), m_weights.decoder).to(at::kFloat);
}

}  // namespace

Result<std::shared_ptr<const Network>> makeDeviceNetwork(BertWeights weights, ModelConfig config,
                                                         const NetworkPlace& place) {
  try {
    if (const auto moved = moveToDevice(weights, place); !moved) {
      weights = {};
      giveMemoryBack();
      return tl::unexpected<Error>(moved.error());
    }
  } catch (...) {
    weights = {};
    giveMemoryBack();
    throw;
  }
  return std::make_shared<DeviceNetwork>(std::move(weights), std::move(config), place.device,
                                         denseScalarType(place.dense));
}

}  // namespace ufb
