// SPDX-License-Identifier: MIT
#include "support/make_checkpoint/checkpoint.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <vector>

#include "io/atomic_file.h"
#include "io/safetensors_writer.h"
#include "support/make_checkpoint/random_values.h"

namespace ufb::test {

namespace {

namespace fs = std::filesystem;

constexpr const char* kWordEmbedding = "encoder.embedding.word_embedding.weight";

nlohmann::ordered_json archJson(const CheckpointPlan& plan) {
  nlohmann::ordered_json arch = {{"num_transformer_layers", plan.layers},
                                 {"hidden_size", plan.hidden},
                                 {"intermed_type", "fff"},
                                 {"intermed_size", plan.trees},
                                 {"intermed_depth", plan.depth},
                                 {"nonlin", "GELU"},
                                 {"norm", "LayerNorm"},
                                 {"norm_eps", 1e-12},
                                 {"norm_scheme", "pre"},
                                 {"use_bias", false},
                                 {"decoder_bias", false},
                                 {"skip_head_transform", true},
                                 {"final_norm", true},
                                 {"tie_weights", true}};
  arch["embedding"] = {{"vocab_size", plan.vocabulary},
                       {"embedding_dim", plan.hidden},
                       {"pos_embedding", "scaled-sinusoidal"},
                       {"max_seq_length", plan.maxLength},
                       {"normalization", true},
                       {"pad_token_id", 0}};
  arch["attention"] = {
      {"type", "self-attention"},      {"num_attention_heads", plan.heads}, {"qkv_bias", false},
      {"causal_attention", false},     {"rotary_embedding", false},         {"skip_output_projection", false},
      {"sequence_op", "torch-softmax"}};
  return arch;
}

nlohmann::ordered_json crammedJson(const CheckpointPlan& plan) {
  return {{"arch", archJson(plan)},
          {"architectures", {"ScriptableLMForPreTraining"}},
          {"model_type", "crammedBERT"}};
}

nlohmann::ordered_json bertJson(const CheckpointPlan& plan) {
  return {{"architectures", {"BertForMaskedLM"}},
          {"hidden_act", "gelu"},
          {"hidden_size", plan.hidden},
          {"intermediate_size", plan.intermediate},
          {"layer_norm_eps", 1e-12},
          {"max_position_embeddings", plan.maxLength},
          {"model_type", "bert"},
          {"num_attention_heads", plan.heads},
          {"num_hidden_layers", plan.layers},
          {"pad_token_id", 0},
          {"type_vocab_size", 2},
          {"vocab_size", plan.vocabulary}};
}

nlohmann::ordered_json distilBertJson(const CheckpointPlan& plan) {
  return {{"activation", "gelu"},
          {"architectures", {"DistilBertForMaskedLM"}},
          {"dim", plan.hidden},
          {"hidden_dim", plan.intermediate},
          {"max_position_embeddings", plan.maxLength},
          {"model_type", "distilbert"},
          {"n_heads", plan.heads},
          {"n_layers", plan.layers},
          {"pad_token_id", 0},
          {"sinusoidal_pos_embds", false},
          {"vocab_size", plan.vocabulary}};
}

Result<void> writeConfig(const CheckpointPlan& plan, const std::string& path) {
  nlohmann::ordered_json config = plan.family == "bert"         ? bertJson(plan)
                                  : plan.family == "distilbert" ? distilBertJson(plan)
                                                                : crammedJson(plan);
  config["torch_dtype"] = "float32";
  auto file = AtomicFile::create(path);
  if (!file) return tl::unexpected(file.error());
  if (auto written = file->write(config.dump(2) + "\n"); !written) return written;
  return file->commit();
}

struct Distribution {
  double mean = 0;
  double deviation = 0;
};

/// The same for BERT and DistilBERT: matrices spread, norms are near to doing nothing.
Distribution bertDistribution(const ExpectedTensor& tensor) {
  const std::string& name = tensor.name;
  const bool norm =
      name.find("LayerNorm") != std::string::npos || name.find("layer_norm") != std::string::npos;
  if (norm) return {name.ends_with(".weight") ? 1.0 : 0.0, 0.02};
  if (tensor.shape.size() < 2) return {0, 0.02};
  return {0, 1 / std::sqrt(static_cast<double>(tensor.shape[1]))};
}

/// Keeps activations of order one through all layers, and logits of the trees' nodes evenly on both sides of
/// zero: a matrix spreads its inputs by the root of how many of them count.
Distribution distributionOf(const ExpectedTensor& tensor, const ModelConfig& config) {
  const std::string& name = tensor.name;
  if (config.family != "crammed-bert") return bertDistribution(tensor);
  if (name.ends_with("scale_factor")) return {1 / std::sqrt(config.hidden), 0};
  if (name.ends_with("norm_factor")) return {std::sqrt(static_cast<double>(config.heads) / config.hidden), 0};
  if (name.find("norm") != std::string::npos) return {name.ends_with(".weight") ? 1.0 : 0.0, 0.02};
  if (name.ends_with("linear_out.weight")) return {0, 1 / std::sqrt(config.trees * (config.depth + 1))};
  if (name.ends_with(".bias")) return {0, 0.02};
  return {0, 1 / std::sqrt(config.hidden)};
}

TensorToWrite plannedTensor(const ExpectedTensor& expected, const ModelConfig& config, std::uint64_t seed) {
  // A stored decoder is the word embedding once more.
  const RandomValues values(seed, expected.name == "decoder.weight" ? kWordEmbedding : expected.name);
  const Distribution distribution = distributionOf(expected, config);
  TensorToWrite tensor;
  tensor.name = expected.name;
  tensor.shape = expected.shape;
  tensor.produce = [values, distribution](std::int64_t first, std::span<std::byte> chunk) {
    const std::span<float> out(reinterpret_cast<float*>(chunk.data()), chunk.size() / sizeof(float));
    values.fill(first, out, static_cast<float>(distribution.mean),
                static_cast<float>(distribution.deviation));
  };
  return tensor;
}

std::vector<TensorToWrite> plannedTensors(const ModelConfig& config, const CheckpointPlan& plan) {
  std::vector<TensorToWrite> tensors;
  for (const ExpectedTensor& expected : expectedTensors(config)) {
    if (expected.name.ends_with(".pe")) continue;
    if (expected.optional && config.family != "crammed-bert") continue;
    if (expected.name == "decoder.weight" && !plan.storeDecoder) continue;
    tensors.push_back(plannedTensor(expected, config, plan.seed));
  }
  // By name, as the published file has them.
  std::ranges::sort(tensors, {}, &TensorToWrite::name);
  return tensors;
}

std::int64_t dataBytes(const std::vector<TensorToWrite>& tensors) {
  std::int64_t sum = 0;
  for (const TensorToWrite& tensor : tensors) {
    auto bytes = static_cast<std::int64_t>(dtypeSize(tensor.dtype));
    for (const std::int64_t extent : tensor.shape) bytes *= extent;
    sum += bytes;
  }
  return sum;
}

Result<void> copyTokenizer(const CheckpointPlan& plan) {
  if (plan.tokenizerFolder.empty()) return {};
  for (const char* const name :
       {"tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "vocab.txt"}) {
    const fs::path source = fs::path(plan.tokenizerFolder) / name;
    if (!fs::exists(source)) continue;
    const fs::path target = fs::path(plan.folder) / name;
    std::error_code error;
    fs::copy_file(source, target, fs::copy_options::overwrite_existing, error);
    if (error) return failure(ErrorCode::WriteFailed, target.string(), error.message());
  }
  return {};
}

/// Entries of a folder's tokenizer; 0 if it holds none.
int vocabularyOf(const std::string& folder) {
  int entries = 0;
  if (std::ifstream file(fs::path(folder) / "tokenizer.json"); file) {
    const nlohmann::json json = nlohmann::json::parse(file, nullptr, false);
    const nlohmann::json vocab = json.value("/model/vocab"_json_pointer, nlohmann::json::object());
    for (const auto& [word, id] : vocab.items()) entries = std::max(entries, id.get<int>() + 1);
    for (const auto& token : json.value("added_tokens", nlohmann::json::array()))
      entries = std::max(entries, token.at("id").get<int>() + 1);
    return entries;
  }
  std::ifstream file(fs::path(folder) / "vocab.txt");
  for (std::string line; std::getline(file, line);) ++entries;
  return entries;
}

}  // namespace

CheckpointPlan defaultPlan(const std::string& family, const std::string& tokenizerFolder) {
  CheckpointPlan plan;
  plan.family = family;
  plan.tokenizerFolder = tokenizerFolder;
  if (family == "crammed-bert") return plan;
  plan.layers = family == "bert" ? 12 : 6;
  plan.maxLength = 512;
  const int entries = tokenizerFolder.empty() ? 0 : vocabularyOf(tokenizerFolder);
  plan.vocabulary = entries > 0 ? entries : 30522;
  return plan;
}

Result<std::int64_t> writeCheckpoint(const CheckpointPlan& plan) {
  std::error_code error;
  fs::create_directories(plan.folder, error);
  if (error) return failure(ErrorCode::WriteFailed, plan.folder, error.message());
  if (auto written = writeConfig(plan, (fs::path(plan.folder) / "config.json").string()); !written) {
    return tl::unexpected(written.error());
  }
  // Read back, so that a plan that no reader would accept is refused here.
  const auto config = readModelConfig(plan.folder);
  if (!config) return tl::unexpected(config.error());
  if (auto copied = copyTokenizer(plan); !copied) return tl::unexpected(copied.error());
  const std::vector<TensorToWrite> tensors = plannedTensors(*config, plan);
  const std::string weights = (fs::path(plan.folder) / "model.safetensors").string();
  if (auto written = writeSafetensors(weights, tensors, {{"format", "pt"}}); !written) {
    return tl::unexpected(written.error());
  }
  return dataBytes(tensors);
}

}  // namespace ufb::test
