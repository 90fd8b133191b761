// SPDX-License-Identifier: MIT
#include "model/network.h"

#include <ATen/ATen.h>

#include <utility>

#ifdef UFB_CUDA
#include "model/cuda/device_network.h"
#endif

namespace ufb {

namespace {

class CpuNetwork final : public Network {
 public:
  CpuNetwork(BertWeights weights, ModelConfig config)
      : m_weights(std::move(weights)), m_config(std::move(config)) {}

  [[nodiscard]] const std::string& device() const override { return m_device; }
  [[nodiscard]] const ModelConfig& config() const override { return m_config; }
  [[nodiscard]] const BertWeights& weights() const override { return m_weights; }
  [[nodiscard]] at::Tensor encode(const TokenBatch& batch, const EncoderRun& run) const override {
    return ufb::encode(m_weights, m_config, batch, run);
  }
  [[nodiscard]] at::Tensor head(const at::Tensor& hidden) const override {
    return ufb::headLogits(m_weights, m_config, hidden);
  }

 private:
  std::string m_device = "cpu";
  BertWeights m_weights;
  ModelConfig m_config;
};

}  // namespace

at::Tensor Network::headLogits(const at::Tensor& hidden) const {
  const c10::InferenceMode inference;
  return head(hidden).cpu().contiguous();
}

Result<std::shared_ptr<const Network>> makeNetwork(BertWeights weights, ModelConfig config,
                                                   const NetworkPlace& place) {
  if (place.device == "cpu") return std::make_shared<CpuNetwork>(std::move(weights), std::move(config));
#ifdef UFB_CUDA
  return makeDeviceNetwork(std::move(weights), std::move(config), place);
#else
  return failure(ErrorCode::DeviceUnavailable, place.device, "this build has no CUDA kernels",
                 "use --device cpu");
#endif
}

Result<void> checkBackend(const Network& network, Backend backend) {
  const bool trees = network.config().feedforward == FeedforwardKind::Fff;
  if (backend == Backend::Sparse || !trees || network.device() == "cpu") return {};
  return failure(ErrorCode::InvalidArgument, network.device(),
                 "the masked backend, all nodes and then a mask, is computed on the CPU only",
                 "choose --backend sparse or --device cpu");
}

}  // namespace ufb
