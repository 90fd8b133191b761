// SPDX-License-Identifier: MIT
#include <utility>

#include "io/bert_names.h"
#include "io/model_config.h"

namespace ufb {

namespace {

/// Collects names and shapes under a common beginning of the name.
class TensorList {
 public:
  explicit TensorList(const ModelConfig& config) : m_config(config) {}

  void add(std::string name, std::vector<std::int64_t> shape) {
    m_list.push_back({std::move(name), std::move(shape)});
  }
  void addOptional(std::string name, std::vector<std::int64_t> shape) {
    m_list.push_back({std::move(name), std::move(shape), true});
  }
  void addBuffer(std::string name, std::vector<std::int64_t> shape) {
    m_list.push_back({std::move(name), std::move(shape), true, true});
  }
  void addNorm(const std::string& name) {
    add(name + ".weight", {m_config.hidden});
    add(name + ".bias", {m_config.hidden});
  }
  void addLinear(const std::string& name, std::int64_t rows, std::int64_t columns, bool bias) {
    add(name + ".weight", {rows, columns});
    if (bias) add(name + ".bias", {rows});
  }
  std::vector<ExpectedTensor> take() { return std::move(m_list); }

 private:
  const ModelConfig& m_config;
  std::vector<ExpectedTensor> m_list;
};

void addEmbedding(TensorList& list, const ModelConfig& config, std::int64_t vocabulary) {
  const std::string name = "encoder.embedding.";
  const std::string positions = name + "pos_embedding.";
  list.add(wordEmbeddingName(config), {vocabulary, config.hidden});
  switch (config.positions) {
    case PositionKind::Learned:
      list.add(positions + "embedding.weight", {config.maxLength, config.hidden});
      list.addBuffer(positions + "position_ids", {1, config.maxLength});
      break;
    case PositionKind::ScaledSinusoidal:
      list.add(positions + "scale_factor", {1});
      [[fallthrough]];
    case PositionKind::Sinusoidal:
      list.addBuffer(positions + "pe", {1, config.maxLength, config.hidden});
      break;
  }
  if (config.embeddingNorm) list.addNorm(name + "norm");
}

void addFeedforward(TensorList& list, const ModelConfig& config, const std::string& name) {
  const std::int64_t hidden = config.hidden;
  if (config.feedforward == FeedforwardKind::Fff) {
    const std::int64_t neurons = std::int64_t{config.trees} * config.nodesPerTree();
    list.addLinear(name + "linear_in", neurons, hidden, true);
    list.addLinear(name + "linear_out", hidden, neurons, false);
    return;
  }
  const std::int64_t width = config.intermediateSize;
  const std::int64_t gated = config.feedforward == FeedforwardKind::DenseGlu ? width / 2 : width;
  list.addLinear(name + "dense_in", width, hidden, config.useBias);
  list.addLinear(name + "dense_out", hidden, gated, config.useBias);
}

void addLayer(TensorList& list, const ModelConfig& config, const std::string& name) {
  const std::int64_t hidden = config.hidden;
  list.addNorm(name + "norm1");
  list.addBuffer(name + "attn.self_attention.norm_factor", {});
  list.addLinear(name + "attn.self_attention.query_key_value", 3 * hidden, hidden, config.qkvBias);
  list.addLinear(name + "attn.dense", hidden, hidden, config.useBias);
  list.addNorm(name + "norm2");
  addFeedforward(list, config, name + "ffn.");
}

void addHead(TensorList& list, const ModelConfig& config, std::int64_t vocabulary) {
  if (config.finalNorm) list.addNorm("encoder.final_norm");
  if (!config.skipHeadTransform) {
    list.addLinear("prediction_head.dense", config.hidden, config.hidden, config.useBias);
    list.addNorm("prediction_head.norm");
  }
  if (config.tieWeights) {
    list.addOptional("decoder.weight", {vocabulary, config.hidden});
  } else {
    list.add("decoder.weight", {vocabulary, config.hidden});
  }
  if (config.decoderBias) list.add("decoder.bias", {vocabulary});
}

}  // namespace

std::string wordEmbeddingName(const ModelConfig& config) {
  if (config.family != "crammed-bert") return bertEmbeddingNames(config).words;
  return "encoder.embedding.word_embedding.weight";
}

std::vector<ExpectedTensor> expectedTensors(const ModelConfig& config) {
  if (config.family != "crammed-bert") return expectedBertTensors(config);
  const std::int64_t vocabulary = config.vocabulary == 0 ? -1 : config.vocabulary;
  TensorList list(config);
  addEmbedding(list, config, vocabulary);
  for (int i = 0; i < config.layers; ++i) addLayer(list, config, "encoder.layers." + std::to_string(i) + ".");
  addHead(list, config, vocabulary);
  return list.take();
}

}  // namespace ufb
