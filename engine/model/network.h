// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <memory>
#include <stop_token>
#include <string>

#include "model/encoder.h"

namespace ufb {

/// A BERT's weights where they are computed with, and the computation. Const after it was made; one thread at
/// a time. What goes wrong flies as c10::Error or std::bad_alloc (see exceptionError()).
class Network {
 public:
  Network() = default;
  virtual ~Network() = default;
  Network(const Network&) = delete;
  Network& operator=(const Network&) = delete;

  /// "cpu", "cuda:0"
  [[nodiscard]] virtual const std::string& device() const = 0;
  [[nodiscard]] virtual const ModelConfig& config() const = 0;
  /// On that device. Of a CUDA device's, the linear layers hold plain matrices [out,in] and nothing packed;
  /// the norms of the trees' rows are on the host in any case.
  [[nodiscard]] virtual const BertWeights& weights() const = 0;
  /// As ufb::encode(); the hidden states stay on the device and have the type of its states (see DenseType).
  /// What run.feedforwardInput is shown is there, too, and what run.layerTrees returns has to be. The
  /// observer gets nodes and logits on the host. On a CUDA device the states may still be in the making when
  /// this returns, unless run.times is set.
  [[nodiscard]] virtual at::Tensor encode(const TokenBatch& batch, const EncoderRun& run) const = 0;
  /// Hidden states [M,d] on the device to logits [M,V], float32, on the device.
  [[nodiscard]] virtual at::Tensor head(const at::Tensor& hidden) const = 0;

  /// The same logits on the host, contiguous.
  [[nodiscard]] at::Tensor headLogits(const at::Tensor& hidden) const;
};

/// Where a network is to compute.
struct NetworkPlace {
  std::string device = "cpu";        ///< as resolveDevice() gives it
  DenseType dense = DenseType::F32;  ///< of a CUDA device; on the CPU the weights are as they come
  std::string subject;               ///< the model, for refusals
  std::stop_token stop{};            ///< asked between the layers that move to a device
};

/// Takes the weights over: moves them to a CUDA device layer by layer, and frees what only they hold on the
/// host as they go; those that lie there already stay. Fails with InvalidArgument (the weights do not fit the
/// 16-bit type), DeviceUnavailable (a build without CUDA) or Cancelled; c10::Error may fly.
[[nodiscard]] Result<std::shared_ptr<const Network>> makeNetwork(BertWeights weights, ModelConfig config,
                                                                 const NetworkPlace& place);

/// Whether a network computes trees in this way; InvalidArgument if not.
[[nodiscard]] Result<void> checkBackend(const Network& network, Backend backend);

}  // namespace ufb
