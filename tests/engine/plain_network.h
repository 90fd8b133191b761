// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "plain_loops.h"

namespace ufb::test {

struct PlainResult {
  std::vector<double> logits;       ///< [T,V]
  std::vector<std::int32_t> nodes;  ///< [L,K,T,D+1]; empty for dense models
  std::vector<double> nodeLogits;   ///< [L,K,T,D+1]
};

/// A crammedBERT forward pass in plain double-precision loops, written from the network's description alone:
/// it shares no code with the engine, not even the reading of the options. An option that it needs and does
/// not find throws.
class PlainNetwork : private PlainLoops {
 public:
  /// `arch` is what config.json holds under that name.
  PlainNetwork(const nlohmann::json& arch, PlainTensors tensors)
      : PlainLoops(std::move(tensors), arch.at("norm_eps")),
        m_arch(arch),
        m_hidden(arch.at("hidden_size")),
        m_heads(arch.at("attention").at("num_attention_heads")) {}

  [[nodiscard]] PlainResult run(const std::vector<std::int64_t>& ids) const {
    PlainResult result;
    Rows x = embed(ids);
    for (int i = 0; i < m_arch.at("num_transformer_layers").get<int>(); ++i) {
      const std::string layer = "encoder.layers." + std::to_string(i) + ".";
      addTo(x, attention(layer + "attn.", normed(layer + "norm1", x)));
      addTo(x, feedforward(layer + "ffn.", normed(layer + "norm2", x), result));
    }
    for (const Row& row : x) {
      const Row logits = head(row);
      result.logits.insert(result.logits.end(), logits.begin(), logits.end());
    }
    return result;
  }

 private:
  [[nodiscard]] bool option(const char* name) const { return m_arch.at(name).get<bool>(); }

  [[nodiscard]] Rows embed(const std::vector<std::int64_t>& ids) const {
    const std::string name = "encoder.embedding.";
    Rows x;
    for (std::size_t t = 0; t < ids.size(); ++t) {
      Row row = rowOf(name + "word_embedding.weight", static_cast<std::size_t>(ids[t]), m_hidden);
      addTo(row, position(name + "pos_embedding.", t));
      x.push_back(std::move(row));
    }
    return m_arch.at("embedding").at("normalization").get<bool>() ? normed(name + "norm", x) : x;
  }

  [[nodiscard]] Row position(const std::string& prefix, std::size_t t) const {
    const std::string kind = m_arch.at("embedding").at("pos_embedding");
    if (kind == "learned") return rowOf(prefix + "embedding.weight", t, m_hidden);
    const double scale = kind == "scaled-sinusoidal" ? values(prefix + "scale_factor").at(0) : 1;
    Row row(m_hidden);
    for (std::size_t j = 0; j < m_hidden; ++j) {
      const auto even = static_cast<double>(j - j % 2);
      const double angle =
          static_cast<double>(t) * std::exp(-even * std::log(10000.0) / static_cast<double>(m_hidden));
      row[j] = scale * (j % 2 == 0 ? std::sin(angle) : std::cos(angle));
    }
    return row;
  }

  [[nodiscard]] Rows attention(const std::string& prefix, const Rows& x) const {
    const bool bias = m_arch.at("attention").at("qkv_bias");
    Rows qkv;
    for (const Row& row : x) qkv.push_back(linear(prefix + "self_attention.query_key_value", bias, row));
    Rows y;
    for (std::size_t t = 0; t < x.size(); ++t) {
      Row context;
      for (std::size_t head = 0; head < m_heads; ++head)
        appendHead(context, qkv, head, m_hidden / m_heads, t);
      y.push_back(linear(prefix + "dense", option("use_bias"), context));
    }
    return y;
  }

  [[nodiscard]] Rows feedforward(const std::string& prefix, const Rows& x, PlainResult& result) const {
    if (m_arch.value("intermed_type", "ff") == "fff") return trees(prefix, x, result);
    Rows y;
    for (const Row& row : x) y.push_back(dense(prefix, row));
    return y;
  }

  [[nodiscard]] Row dense(const std::string& prefix, const Row& x) const {
    Row inner = linear(prefix + "dense_in", option("use_bias"), x);
    if (m_arch.at("nonlin") == "GELUglu") {
      const std::size_t half = inner.size() / 2;
      for (std::size_t j = 0; j < half; ++j) inner[j] *= gelu(inner[half + j]);
      inner.resize(half);
    } else {
      applyGelu(inner);
    }
    return linear(prefix + "dense_out", option("use_bias"), inner);
  }

  [[nodiscard]] Rows trees(const std::string& prefix, const Rows& x, PlainResult& result) const {
    Rows y(x.size(), Row(m_hidden));
    for (std::size_t tree = 0; tree < m_arch.at("intermed_size").get<std::size_t>(); ++tree) {
      for (std::size_t t = 0; t < x.size(); ++t) descend(prefix, tree, x[t], y[t], result);
    }
    return y;
  }

  /// One token's way from the root of one tree to a leaf.
  void descend(const std::string& prefix, std::size_t tree, const Row& x, Row& y, PlainResult& result) const {
    const auto depth = m_arch.at("intermed_depth").get<std::size_t>();
    const std::size_t nodesPerTree = (std::size_t{2} << depth) - 1;
    const Row& out = values(prefix + "linear_out.weight");
    const std::size_t neurons = out.size() / m_hidden;
    std::size_t node = 0;
    for (std::size_t level = 0; level <= depth; ++level) {
      const std::size_t neuron = tree * nodesPerTree + node;
      const double z =
          dot(values(prefix + "linear_in.weight"), neuron, x) + values(prefix + "linear_in.bias")[neuron];
      for (std::size_t j = 0; j < m_hidden; ++j) y[j] += gelu(z) * out[j * neurons + neuron];
      result.nodes.push_back(static_cast<std::int32_t>(node));
      result.nodeLogits.push_back(z);
      node = 2 * node + (z > 0 ? 2 : 1);
    }
  }

  [[nodiscard]] Row head(Row x) const {
    if (option("final_norm")) x = normed("encoder.final_norm", x);
    if (!option("skip_head_transform")) {
      x = linear("prediction_head.dense", option("use_bias"), x);
      applyGelu(x);
      x = normed("prediction_head.norm", x);
    }
    const bool bias = option("decoder_bias");
    if (!option("tie_weights")) return linear("decoder", bias, x);
    Row logits = linear("encoder.embedding.word_embedding", false, x);
    if (bias) addTo(logits, values("decoder.bias"));
    return logits;
  }

  nlohmann::json m_arch;
  std::size_t m_hidden;
  std::size_t m_heads;
};

}  // namespace ufb::test
