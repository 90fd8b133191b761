// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>
#include <vector>

#include "io/model_config.h"

/// What the transformers library calls the tensors of BERT and DistilBERT. Norms and linear layers are named
/// without ".weight" and ".bias".
namespace ufb {

struct BertEmbeddingNames {
  std::string words;
  std::string positions;
  std::string tokenTypes;  ///< empty for DistilBERT, which has none
  std::string norm;
};

struct BertLayerNames {
  std::array<std::string, 3> queryKeyValue;
  std::string attentionOut;
  std::string attentionNorm;
  std::string denseIn;
  std::string denseOut;
  std::string feedforwardNorm;
};

struct BertHeadNames {
  std::string dense;
  std::string norm;
  std::string decoder;  ///< a linear layer: its weight, and perhaps its bias, are stored once more
  std::string bias;     ///< the decoder's
};

[[nodiscard]] BertEmbeddingNames bertEmbeddingNames(const ModelConfig& config);
[[nodiscard]] BertLayerNames bertLayerNames(const ModelConfig& config, int layer);
[[nodiscard]] BertHeadNames bertHeadNames(const ModelConfig& config);

/// expectedTensors() for these families.
[[nodiscard]] std::vector<ExpectedTensor> expectedBertTensors(const ModelConfig& config);

}  // namespace ufb
