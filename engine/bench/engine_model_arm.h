// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <utility>

#include "bench/model_work.h"
#include "bench/text_model_arm.h"
#include "model/bert_model.h"

namespace ufb::bench {

/// A network as the engine runs it.
struct EngineNetwork {
  ModelConfig config;
  /// The network's own.
  std::shared_ptr<const BertWeights> weights;
  WeightSizes sizes;
  DenseType dense = DenseType::F32;        ///< how the matrices outside the trees are stored
  std::shared_ptr<const Network> network;  ///< what computes, on its device

  [[nodiscard]] bool onCpu() const { return network->device() == "cpu"; }
};

/// A loaded model's.
[[nodiscard]] EngineNetwork networkOf(const BertModel& model);
/// One whose matrices and trees are stored in these types.
[[nodiscard]] EngineNetwork networkOf(std::shared_ptr<const Network> network, TreeWeights trees,
                                      DenseType dense);
[[nodiscard]] TextReader readerOf(const Model& model);
/// "fff" or "dense".
[[nodiscard]] std::string kindOf(const ModelConfig& config);

/// The engine's own way, that of Model::analyse().
class EngineModelArm final : public TextModelArm {
 public:
  /// `what` is completed by what the texts are to this arm.
  EngineModelArm(std::string name, std::string what, TextReader reader, EngineNetwork network);

  [[nodiscard]] std::string what() const override;
  [[nodiscard]] Result<void> prepare(const std::vector<ModelInput>& inputs) override;
  [[nodiscard]] ModelWork work() const override { return m_work; }
  [[nodiscard]] bool hidesStages() const override { return !m_network.onCpu(); }

 protected:
  at::Tensor hidden(const TokenBatch& batch, EncoderTimes* times) override;
  at::Tensor head(const at::Tensor& hidden) override;

 private:
  std::string m_what;
  EngineNetwork m_network;
  ModelWork m_work;
  double m_tokensAsked = 0;  ///< of a call, as the subject counts them
};

}  // namespace ufb::bench
