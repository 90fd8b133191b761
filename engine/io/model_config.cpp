// SPDX-License-Identifier: MIT
#include "io/model_config.h"

#include <filesystem>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>

#include "io/bert_config.h"
#include "io/config_limits.h"
#include "io/config_section.h"
#include "io/mapped_file.h"
#include "io/shown.h"

namespace ufb {

namespace {

using Json = nlohmann::json;

constexpr int kMostTrees = 65536;
constexpr int kDeepestTree = 20;
constexpr std::size_t kLargestFile = 16U << 20U;

constexpr const char* kFamilyAdvice = "choose a crammedBERT, such as UltraFastBERT, a BERT or a DistilBERT";

void readEmbedding(const ConfigSection& arch, ModelConfig& config) {
  const ConfigSection embedding = arch.section("embedding");
  config.vocabulary = embedding.integer("vocab_size", 1, kLargestVocabulary, 0);
  config.embeddingDim = embedding.integer("embedding_dim", 1, kLargestHidden, config.hidden);
  config.maxLength = embedding.integer("max_seq_length", 1, kLongestSequence);
  config.embeddingNorm = embedding.boolean("normalization", true);
  config.padId = embedding.integer("pad_token_id", 0, kLargestVocabulary, 0);
  const std::string positions =
      embedding.choice("pos_embedding", {"scaled-sinusoidal", "sinusoidal", "learned"});
  config.positions = positions == "learned"      ? PositionKind::Learned
                     : positions == "sinusoidal" ? PositionKind::Sinusoidal
                                                 : PositionKind::ScaledSinusoidal;
  if (static_cast<std::int64_t>(config.maxLength) * config.hidden > kMostPositionValues) {
    embedding.refuse("max_seq_length", "is " + std::to_string(config.maxLength) +
                                           ", too long for hidden_size " + std::to_string(config.hidden));
  }
  if (config.embeddingDim != config.hidden) {
    embedding.refuseValue("embedding_dim", "both alike", "hidden_size is " + std::to_string(config.hidden));
  }
  if (config.positions != PositionKind::Learned && config.hidden % 2 != 0) {
    arch.refuse("hidden_size",
                "is " + std::to_string(config.hidden) + ", but sinusoidal positions need an even one");
  }
  if (config.vocabulary != 0 && config.padId >= config.vocabulary) {
    embedding.refuse("pad_token_id", "is " + std::to_string(config.padId) + ", outside the vocabulary of " +
                                         std::to_string(config.vocabulary));
  }
}

void readAttention(const ConfigSection& arch, ModelConfig& config) {
  const ConfigSection attention = arch.section("attention");
  config.heads = attention.integer("num_attention_heads", 1, kLargestHidden);
  config.qkvBias = attention.boolean("qkv_bias", false);
  (void)attention.choice("type", {"self-attention"});
  (void)attention.choice("sequence_op", {"torch-softmax"});
  attention.mustBeOff("causal_attention");
  attention.mustBeOff("rotary_embedding");
  attention.mustBeOff("skip_output_projection");
  if (config.hidden % config.heads != 0) {
    attention.refuse("num_attention_heads", "is " + std::to_string(config.heads) +
                                                ", which does not divide " + "hidden_size " +
                                                std::to_string(config.hidden));
  }
}

void readFeedforward(const ConfigSection& arch, ModelConfig& config) {
  const bool trees = arch.choice("intermed_type", {"ff", "fff"}) == "fff";
  const bool gated = arch.choice("nonlin", {"GELU", "GELUglu"}) == "GELUglu";
  if (arch.integer("ffn_layer_frequency", 1, kMostLayers, 1) != 1)
    arch.refuseValue("ffn_layer_frequency", "1");
  if (!trees) {
    config.feedforward = gated ? FeedforwardKind::DenseGlu : FeedforwardKind::Dense;
    config.intermediateSize = arch.integer("intermed_size", 1, kWidestDense);
    if (gated && config.intermediateSize % 2 != 0) {
      arch.refuseValue("intermed_size", "an even one", "nonlin is \"GELUglu\"");
    }
    return;
  }
  config.feedforward = FeedforwardKind::Fff;
  config.trees = arch.integer("intermed_size", 1, kMostTrees);
  config.depth = arch.integer("intermed_depth", 0, kDeepestTree);
  if (gated) arch.refuseValue("nonlin", "\"GELU\"", "intermed_type is \"fff\"");
  if (std::int64_t{config.trees} * config.nodesPerTree() > std::numeric_limits<std::int32_t>::max()) {
    arch.refuse("intermed_size", "is " + std::to_string(config.trees) + " trees of depth " +
                                     std::to_string(config.depth) + ", which makes too many nodes");
  }
}

ModelConfig readArch(const ConfigSection& arch) {
  ModelConfig config;
  config.layers = arch.integer("num_transformer_layers", 1, kMostLayers);
  config.hidden = arch.integer("hidden_size", 1, kLargestHidden);
  (void)arch.choice("norm", {"LayerNorm"});
  (void)arch.choice("norm_scheme", {"pre"});
  config.normEps = arch.number("norm_eps", 0, 1, 1e-12);
  config.useBias = arch.boolean("use_bias", false);
  config.decoderBias = arch.boolean("decoder_bias", false);
  config.skipHeadTransform = arch.boolean("skip_head_transform", true);
  config.finalNorm = arch.boolean("final_norm", true);
  config.tieWeights = arch.boolean("tie_weights", true);
  readEmbedding(arch, config);
  readAttention(arch, config);
  readFeedforward(arch, config);
  return config;
}

Result<Json> parseFile(const std::string& path) {
  const Result<MappedFile> file = MappedFile::open(path);
  if (!file) return tl::unexpected(file.error());
  const std::span<const std::byte> bytes = file->bytes();
  if (bytes.size() > kLargestFile) {
    return failure(ErrorCode::BadFormat, path,
                   "a configuration of " + std::to_string(bytes.size()) + " bytes is too large to be one",
                   "name the right file");
  }
  const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  try {
    Json json = Json::parse(text);
    if (json.is_object()) return json;
  } catch (const Json::parse_error& error) {
    return failure(ErrorCode::BadFormat, path,
                   "the file is not JSON (at its byte " + std::to_string(error.byte) + ")",
                   "mend the file or fetch it again");
  } catch (const Json::exception&) {
    return failure(ErrorCode::BadFormat, path, "the file holds a number that is too large",
                   "mend the file or fetch it again");
  }
  return failure(ErrorCode::BadFormat, path, "the file is JSON but not an object",
                 "mend the file or fetch it again");
}

/// model_config.json holds the network's options bare; config.json holds them in `arch`, beside the family's
/// name.
bool isBareArch(const Json& root) {
  return !root.contains("model_type") && !root.contains("arch") && root.contains("num_transformer_layers");
}

/// What model_type says, "" if that is refused.
std::string familyIn(const ConfigSection& root, const std::string& file, std::optional<Error>& error) {
  std::string type = root.text("model_type", root.has("arch") ? "crammedBERT" : "");
  if (error) return {};
  if (type == "crammedBERT" || type == "bert" || type == "distilbert") return type;
  if (type.empty()) {
    error = Error{ErrorCode::BadFormat, file,
                  "there is neither model_type nor arch in it, so it describes no model", kFamilyAdvice};
    return {};
  }
  error = Error{ErrorCode::Unsupported, file,
                "model_type is " + shownName(type) +
                    ", which is not supported; only \"crammedBERT\", \"bert\" and \"distilbert\" are",
                kFamilyAdvice};
  return {};
}

ModelConfig readFamily(const std::string& family, const ConfigSection& root) {
  if (family == "bert") return readBertConfig(root);
  if (family == "distilbert") return readDistilBertConfig(root);
  return readArch(root.section("arch"));
}

}  // namespace

Result<ModelConfig> readModelConfigFile(const std::string& file) {
  const Result<Json> json = parseFile(file);
  if (!json) return tl::unexpected(json.error());
  std::optional<Error> error;
  const ConfigSection root(*json, file, "", error);
  if (isBareArch(*json)) {
    ModelConfig config = readArch(root);
    if (error) return tl::unexpected(*error);
    return config;
  }
  const std::string family = familyIn(root, file, error);
  if (error) return tl::unexpected(*error);
  ModelConfig config = readFamily(family, root);
  config.dtype = root.text("torch_dtype", root.text("dtype", ""));
  if (error) return tl::unexpected(*error);
  return config;
}

Result<ModelConfig> readModelConfig(const std::string& folder) {
  std::error_code ignored;
  if (!std::filesystem::is_directory(folder, ignored)) {
    return failure(ErrorCode::FileNotFound, folder, "there is no such folder", "check the path");
  }
  for (const char* const name : {"config.json", "model_config.json"}) {
    const std::filesystem::path file = std::filesystem::path(folder) / name;
    if (std::filesystem::exists(std::filesystem::symlink_status(file, ignored)))
      return readModelConfigFile(file);
  }
  return failure(ErrorCode::FileNotFound, folder, "the folder has neither config.json nor model_config.json",
                 "choose the folder of a model");
}

}  // namespace ufb
