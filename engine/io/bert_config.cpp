// SPDX-License-Identifier: MIT
#include "io/bert_config.h"

#include <string>

#include "io/config_limits.h"

namespace ufb {

namespace {

/// What the two families call the same thing.
struct OptionNames {
  const char* layers;
  const char* hidden;
  const char* heads;
  const char* intermediate;
  const char* activation;
};

/// What is the same in every BERT: no option of theirs says so.
ModelConfig postNormConfig() {
  ModelConfig config;
  config.positions = PositionKind::Learned;
  config.postNorm = true;
  config.useBias = true;
  config.qkvBias = true;
  config.decoderBias = true;
  config.skipHeadTransform = false;
  config.finalNorm = false;
  return config;
}

void checkShape(const ConfigSection& root, const OptionNames& names, const ModelConfig& config) {
  if (config.hidden % config.heads != 0) {
    root.refuse(names.heads, "is " + std::to_string(config.heads) + ", which does not divide " +
                                 names.hidden + " " + std::to_string(config.hidden));
  }
  if (static_cast<std::int64_t>(config.maxLength) * config.hidden > kMostPositionValues) {
    root.refuse("max_position_embeddings", "is " + std::to_string(config.maxLength) + ", too long for " +
                                               names.hidden + " " + std::to_string(config.hidden));
  }
  if (config.padId >= config.vocabulary) {
    root.refuse("pad_token_id", "is " + std::to_string(config.padId) + ", outside the vocabulary of " +
                                    std::to_string(config.vocabulary));
  }
}

ModelConfig readShared(const ConfigSection& root, const OptionNames& names) {
  ModelConfig config = postNormConfig();
  config.layers = root.integer(names.layers, 1, kMostLayers);
  config.hidden = root.integer(names.hidden, 1, kLargestHidden);
  config.embeddingDim = config.hidden;
  config.heads = root.integer(names.heads, 1, kLargestHidden);
  config.intermediateSize = root.integer(names.intermediate, 1, kWidestDense);
  config.vocabulary = root.integer("vocab_size", 1, kLargestVocabulary);
  config.maxLength = root.integer("max_position_embeddings", 1, kLongestSequence);
  config.padId = root.integer("pad_token_id", 0, kLargestVocabulary, 0);
  config.tieWeights = root.boolean("tie_word_embeddings", true);
  // "gelu" is the exact one; "gelu_new" and others are approximations of it or other functions.
  (void)root.choice(names.activation, {"gelu"});
  root.mustBeOff("is_decoder");
  root.mustBeOff("add_cross_attention");
  checkShape(root, names, config);
  return config;
}

}  // namespace

ModelConfig readBertConfig(const ConfigSection& root) {
  ModelConfig config = readShared(
      root, {"num_hidden_layers", "hidden_size", "num_attention_heads", "intermediate_size", "hidden_act"});
  config.family = "bert";
  config.normEps = root.number("layer_norm_eps", 0, 1, 1e-12);
  config.tokenTypes = root.integer("type_vocab_size", 1, kMostTokenTypes, 2);
  (void)root.choice("position_embedding_type", {"absolute"});
  return config;
}

ModelConfig readDistilBertConfig(const ConfigSection& root) {
  ModelConfig config = readShared(root, {"n_layers", "dim", "n_heads", "hidden_dim", "activation"});
  config.family = "distilbert";
  // sinusoidal_pos_embds may be true: that is how the table came about, and the file still holds it.
  (void)root.boolean("sinusoidal_pos_embds", false);
  return config;
}

}  // namespace ufb
