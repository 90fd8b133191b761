// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "plain_loops.h"

namespace ufb::test {

/// Where a BERT or a DistilBERT says and keeps what plain loops need.
struct PlainBertNames {
  std::string layers, heads;
  std::string words, positions, types, embeddingNorm;
  std::string layer;
  std::string query, key, value, attentionOut, attentionNorm, denseIn, denseOut, feedforwardNorm;
  std::string headDense, headNorm, headBias, decoder;

  static PlainBertNames of(const std::string& family) {
    if (family == "distilbert") {
      return {"n_layers",
              "n_heads",
              "distilbert.embeddings.word_embeddings",
              "distilbert.embeddings.position_embeddings",
              "",
              "distilbert.embeddings.LayerNorm",
              "distilbert.transformer.layer.",
              "attention.q_lin",
              "attention.k_lin",
              "attention.v_lin",
              "attention.out_lin",
              "sa_layer_norm",
              "ffn.lin1",
              "ffn.lin2",
              "output_layer_norm",
              "vocab_transform",
              "vocab_layer_norm",
              "vocab_projector.bias",
              "vocab_projector"};
    }
    return {"num_hidden_layers",
            "num_attention_heads",
            "bert.embeddings.word_embeddings",
            "bert.embeddings.position_embeddings",
            "bert.embeddings.token_type_embeddings",
            "bert.embeddings.LayerNorm",
            "bert.encoder.layer.",
            "attention.self.query",
            "attention.self.key",
            "attention.self.value",
            "attention.output.dense",
            "attention.output.LayerNorm",
            "intermediate.dense",
            "output.dense",
            "output.LayerNorm",
            "cls.predictions.transform.dense",
            "cls.predictions.transform.LayerNorm",
            "cls.predictions.bias",
            "cls.predictions.decoder"};
  }
};

/// BERT's and DistilBERT's forward pass in plain double-precision loops, from the network's description
/// alone.
class PlainBert : private PlainLoops {
 public:
  /// `config` is config.json.
  PlainBert(const nlohmann::json& config, PlainTensors tensors)
      : PlainLoops(std::move(tensors), config.value("layer_norm_eps", 1e-12)),
        m_config(config),
        m_names(PlainBertNames::of(config.at("model_type"))) {}

  /// Logits [T,V].
  [[nodiscard]] std::vector<double> run(const std::vector<std::int64_t>& ids) const {
    Rows x;
    for (std::size_t t = 0; t < ids.size(); ++t) x.push_back(embed(static_cast<std::size_t>(ids[t]), t));
    for (int i = 0; i < m_config.at(m_names.layers).get<int>(); ++i) {
      const std::string layer = m_names.layer + std::to_string(i) + ".";
      addTo(x, attention(layer, x));
      x = normed(layer + m_names.attentionNorm, x);
      for (Row& row : x) {
        Row inner = linear(layer + m_names.denseIn, true, row);
        applyGelu(inner);
        addTo(row, linear(layer + m_names.denseOut, true, inner));
      }
      x = normed(layer + m_names.feedforwardNorm, x);
    }
    std::vector<double> logits;
    for (const Row& row : x) {
      const Row one = head(row);
      logits.insert(logits.end(), one.begin(), one.end());
    }
    return logits;
  }

 private:
  [[nodiscard]] Row embed(std::size_t id, std::size_t position) const {
    const std::size_t width = values(m_names.embeddingNorm + ".weight").size();
    Row row = rowOf(m_names.words + ".weight", id, width);
    addTo(row, rowOf(m_names.positions + ".weight", position, width));
    if (!m_names.types.empty()) addTo(row, rowOf(m_names.types + ".weight", 0, width));
    return normed(m_names.embeddingNorm, row);
  }

  [[nodiscard]] Rows attention(const std::string& layer, const Rows& x) const {
    const auto heads = m_config.at(m_names.heads).get<std::size_t>();
    const std::size_t width = x[0].size() / heads;
    Rows merged(x.size());
    for (std::size_t head = 0; head < heads; ++head) {
      for (const std::string& part : {m_names.query, m_names.key, m_names.value}) {
        for (std::size_t t = 0; t < x.size(); ++t) {
          const Row all = linear(layer + part, true, x[t]);
          const auto first = all.begin() + static_cast<std::ptrdiff_t>(head * width);
          merged[t].insert(merged[t].end(), first, first + static_cast<std::ptrdiff_t>(width));
        }
      }
    }
    Rows y;
    for (std::size_t t = 0; t < x.size(); ++t) {
      Row context;
      for (std::size_t head = 0; head < heads; ++head) appendHead(context, merged, head, width, t);
      y.push_back(linear(layer + m_names.attentionOut, true, context));
    }
    return y;
  }

  [[nodiscard]] Row head(const Row& x) const {
    Row inner = linear(m_names.headDense, true, x);
    applyGelu(inner);
    inner = normed(m_names.headNorm, inner);
    const bool tied = m_config.value("tie_word_embeddings", true);
    Row logits = linear(tied ? m_names.words : m_names.decoder, false, inner);
    addTo(logits, values(m_names.headBias));
    return logits;
  }

  nlohmann::json m_config;
  PlainBertNames m_names;
};

}  // namespace ufb::test
