// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "io/model_config.h"
#include "model/bert_weights.h"
#include "ufb/engine.h"

namespace ufb {

/// A crammedBERT (FFF or dense), BERT or DistilBERT behind the engine's face.
class BertModel : public Model {
 public:
  BertModel(ModelInfo info, ModelConfig config, Tokenizer tokenizer, BertWeights weights);

  [[nodiscard]] const ModelInfo& info() const override { return m_info; }
  [[nodiscard]] const Tokenizer& tokenizer() const override { return m_tokenizer; }
  /// For the benchmark, which takes single layers out of a model.
  [[nodiscard]] const ModelConfig& config() const { return m_config; }
  [[nodiscard]] const BertWeights& weights() const { return m_weights; }
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
  ModelConfig m_config;
  Tokenizer m_tokenizer;
  BertWeights m_weights;
};

/// Whether a model takes these ids; InvalidArgument if not.
[[nodiscard]] Result<void> checkIds(const ModelInfo& info, const std::vector<std::int64_t>& ids);

/// The model's inside if it was made by loadModel(), else null.
[[nodiscard]] const BertModel* asBert(const Model& model);

}  // namespace ufb
