// SPDX-License-Identifier: MIT
#include "io/bert_names.h"

#include <utility>

namespace ufb {

namespace {

bool isDistilled(const ModelConfig& config) {
  return config.family == "distilbert";
}

class BertTensorList {
 public:
  explicit BertTensorList(const ModelConfig& config) : m_config(config) {}

  void add(std::string name, std::vector<std::int64_t> shape, bool optional = false, bool unread = false) {
    m_list.push_back({std::move(name), std::move(shape), optional, unread});
  }
  void addNorm(const std::string& name) {
    add(name + ".weight", {m_config.hidden});
    add(name + ".bias", {m_config.hidden});
  }
  void addLinear(const std::string& name, std::int64_t rows, std::int64_t columns) {
    add(name + ".weight", {rows, columns});
    add(name + ".bias", {rows});
  }
  void addEmbedding();
  void addLayer(const BertLayerNames& names);
  void addHead();
  std::vector<ExpectedTensor> take() { return std::move(m_list); }

 private:
  const ModelConfig& m_config;
  std::vector<ExpectedTensor> m_list;
};

void BertTensorList::addEmbedding() {
  const BertEmbeddingNames names = bertEmbeddingNames(m_config);
  const std::int64_t hidden = m_config.hidden;
  add(names.words, {m_config.vocabulary, hidden});
  add(names.positions, {m_config.maxLength, hidden});
  if (!names.tokenTypes.empty()) add(names.tokenTypes, {m_config.tokenTypes, hidden});
  addNorm(names.norm);
  // Buffers that some versions store: 0, 1, 2, ... and zeros.
  const std::string folder = names.words.substr(0, names.words.find("word_embeddings"));
  add(folder + "position_ids", {1, m_config.maxLength}, true, true);
  add(folder + "token_type_ids", {1, m_config.maxLength}, true, true);
}

void BertTensorList::addLayer(const BertLayerNames& names) {
  const std::int64_t hidden = m_config.hidden;
  for (const std::string& name : names.queryKeyValue) addLinear(name, hidden, hidden);
  addLinear(names.attentionOut, hidden, hidden);
  addNorm(names.attentionNorm);
  addLinear(names.denseIn, m_config.intermediateSize, hidden);
  addLinear(names.denseOut, hidden, m_config.intermediateSize);
  addNorm(names.feedforwardNorm);
}

void BertTensorList::addHead() {
  const BertHeadNames names = bertHeadNames(m_config);
  addLinear(names.dense, m_config.hidden, m_config.hidden);
  addNorm(names.norm);
  add(names.decoder + ".weight", {m_config.vocabulary, m_config.hidden}, m_config.tieWeights);
  add(names.bias, {m_config.vocabulary});
  if (names.bias != names.decoder + ".bias") add(names.decoder + ".bias", {m_config.vocabulary}, true);
}

}  // namespace

BertEmbeddingNames bertEmbeddingNames(const ModelConfig& config) {
  const std::string folder = config.family + ".embeddings.";
  return {folder + "word_embeddings.weight", folder + "position_embeddings.weight",
          isDistilled(config) ? std::string() : folder + "token_type_embeddings.weight",
          folder + "LayerNorm"};
}

BertLayerNames bertLayerNames(const ModelConfig& config, int layer) {
  if (isDistilled(config)) {
    const std::string name = "distilbert.transformer.layer." + std::to_string(layer) + ".";
    return {{name + "attention.q_lin", name + "attention.k_lin", name + "attention.v_lin"},
            name + "attention.out_lin",
            name + "sa_layer_norm",
            name + "ffn.lin1",
            name + "ffn.lin2",
            name + "output_layer_norm"};
  }
  const std::string name = "bert.encoder.layer." + std::to_string(layer) + ".";
  return {{name + "attention.self.query", name + "attention.self.key", name + "attention.self.value"},
          name + "attention.output.dense",
          name + "attention.output.LayerNorm",
          name + "intermediate.dense",
          name + "output.dense",
          name + "output.LayerNorm"};
}

BertHeadNames bertHeadNames(const ModelConfig& config) {
  if (isDistilled(config)) {
    return {"vocab_transform", "vocab_layer_norm", "vocab_projector", "vocab_projector.bias"};
  }
  return {"cls.predictions.transform.dense", "cls.predictions.transform.LayerNorm", "cls.predictions.decoder",
          "cls.predictions.bias"};
}

std::vector<ExpectedTensor> expectedBertTensors(const ModelConfig& config) {
  BertTensorList list(config);
  list.addEmbedding();
  for (int layer = 0; layer < config.layers; ++layer) list.addLayer(bertLayerNames(config, layer));
  if (config.hasHead) list.addHead();
  return list.take();
}

}  // namespace ufb
