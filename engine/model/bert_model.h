// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "model/network.h"
#include "ufb/engine.h"

namespace ufb {

/// A crammedBERT (FFF or dense), BERT or DistilBERT behind the engine's face.
class BertModel : public Model {
 public:
  BertModel(ModelInfo info, Tokenizer tokenizer, std::shared_ptr<const Network> network);

  [[nodiscard]] const ModelInfo& info() const override { return m_info; }
  [[nodiscard]] const Tokenizer& tokenizer() const override { return m_tokenizer; }
  /// What computes: for the benchmark and for whoever counts over batches of texts.
  [[nodiscard]] const Network& network() const { return *m_network; }
  [[nodiscard]] const std::shared_ptr<const Network>& sharedNetwork() const { return m_network; }
  [[nodiscard]] const ModelConfig& config() const { return m_network->config(); }
  /// On the network's device.
  [[nodiscard]] const BertWeights& weights() const { return m_network->weights(); }
  [[nodiscard]] Result<Analysis> analyse(std::string_view text,
                                         const AnalysisOptions& options) const override;
  [[nodiscard]] Result<Analysis> analyseIds(const std::vector<std::int64_t>& ids,
                                            const AnalysisOptions& options) const override;

 private:
  [[nodiscard]] Result<Analysis> run(Analysis analysis, const AnalysisOptions& options) const;
  [[nodiscard]] Result<void> fill(Analysis& analysis, const AnalysisOptions& options) const;
  [[nodiscard]] Result<void> predict(Analysis& analysis, const at::Tensor& hidden,
                                     const AnalysisOptions& options) const;

  ModelInfo m_info;
  Tokenizer m_tokenizer;
  std::shared_ptr<const Network> m_network;
};

/// Whether a model takes these ids; InvalidArgument if not.
[[nodiscard]] Result<void> checkIds(const ModelInfo& info, const std::vector<std::int64_t>& ids);

/// For states or logits of which some are no finite numbers: the weights are damaged, or float16 is too small
/// for the states.
[[nodiscard]] Error notFinite(const ModelInfo& info);

/// The model's inside if it was made by loadModel(), else null.
[[nodiscard]] const BertModel* asBert(const Model& model);

}  // namespace ufb
