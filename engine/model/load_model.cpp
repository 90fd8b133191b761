// SPDX-License-Identifier: MIT
#include <algorithm>
#include <filesystem>

#include "io/bert_tensors.h"
#include "io/checkpoint_check.h"
#include "io/model_config.h"
#include "io/tensor_source.h"
#include "model/bert_model.h"
#include "model/dense_effect.h"
#include "model/bert_weights.h"
#include "model/exception_error.h"
#include "model/hugging_face_weights.h"
#include "model/weights_file.h"
#include "runtime/blas.h"
#include "runtime/devices.h"
#include "runtime/startup_pages.h"
#include "ufb/engine.h"

namespace ufb {

namespace fs = std::filesystem;

namespace {

/// A configuration may leave the vocabulary's size open: then the embedding has it.
void takeVocabularyFromWeights(ModelConfig& config, const TensorSource& source) {
  const TensorView* embedding = source.find(wordEmbeddingName(config));
  if (config.vocabulary == 0 && embedding != nullptr && embedding->shape.size() == 2) {
    config.vocabulary = static_cast<int>(std::clamp<std::int64_t>(embedding->shape[0], 1, 1 << 30));
  }
}

Result<void> checkTokenizer(const Tokenizer& tokenizer, const ModelConfig& config, const fs::path& folder,
                            std::vector<std::string>& warnings) {
  const std::string numbers = "the tokenizer has " + std::to_string(tokenizer.size()) +
                              " entries, the model's vocabulary " + std::to_string(config.vocabulary);
  if (tokenizer.size() > config.vocabulary) {
    const bool hasJson = fs::exists(folder / "tokenizer.json");
    return failure(ErrorCode::ShapeMismatch, (folder / (hasJson ? "tokenizer.json" : "vocab.txt")).string(),
                   numbers, "put the tokenizer that the model was trained with into its folder");
  }
  if (tokenizer.size() < config.vocabulary) warnings.push_back(numbers + ": some ids have no word");
  if (!tokenizer.maskId())
    warnings.emplace_back("the vocabulary has no mask token: nothing can be predicted");
  return {};
}

std::string sharedDType(const TensorSource& source, const ModelConfig& config) {
  const TensorView* embedding = source.find(wordEmbeddingName(config));
  return embedding != nullptr ? std::string(dtypeLongName(embedding->dtype)) : std::string();
}

FeedforwardInfo feedforwardInfo(const ModelConfig& config) {
  FeedforwardInfo info;
  info.kind = config.feedforward;
  if (config.feedforward == FeedforwardKind::Fff) {
    info.trees = config.trees;
    info.depth = config.depth;
    info.nodesPerTree = config.nodesPerTree();
    info.neurons = config.trees * config.nodesPerTree();
    info.neuronsUsedPerToken = config.trees * (config.depth + 1);
    info.width = info.neurons;
  } else {
    // A gated neuron has two rows in the first matrix and one column in the second.
    info.width = config.intermediateSize;
    info.neurons = config.feedforward == FeedforwardKind::DenseGlu ? info.width / 2 : info.width;
    info.neuronsUsedPerToken = info.neurons;
  }
  return info;
}

std::int64_t parameterCount(const ModelConfig& config) {
  std::int64_t sum = 0;
  for (const ExpectedTensor& tensor : expectedTensors(config)) {
    if (tensor.optional) continue;
    std::int64_t product = 1;
    for (const std::int64_t size : tensor.shape) product *= size;
    sum += product;
  }
  return sum;
}

ModelInfo describe(const fs::path& folder, const ModelConfig& config, const TensorSource& source,
                   const Tokenizer& tokenizer, std::int64_t weightBytes, std::vector<std::string> warnings) {
  ModelInfo info;
  info.name = folder.filename().string();
  info.path = folder.string();
  info.family = config.family;
  info.layers = config.layers;
  info.hidden = config.hidden;
  info.heads = config.heads;
  info.vocabulary = config.vocabulary;
  info.maxLength = config.maxLength;
  info.feedforward = feedforwardInfo(config);
  info.parameters = parameterCount(config);
  info.dtype = sharedDType(source, config);
  info.bytes = source.dataBytes();
  info.weightBytes = weightBytes;
  info.maskId = tokenizer.maskId().value_or(-1);
  if (tokenizer.maskId()) info.maskToken = tokenizer.token(*tokenizer.maskId());
  info.predicts = config.hasHead;
  info.warnings = std::move(warnings);
  return info;
}

TreeWeights treeWeightsInForce(const ModelConfig& config, const LoadOptions& options,
                               std::vector<std::string>& warnings) {
  if (config.feedforward == FeedforwardKind::Fff) return options.treeWeights;
  if (options.treeWeights != TreeWeights::F32) {
    warnings.push_back("it has no trees, so its weights stay float32 although " +
                       std::string(treeWeightsName(options.treeWeights)) + " was asked for");
  }
  return TreeWeights::F32;
}

/// From tensors that bear the names of config's family.
Result<std::unique_ptr<Model>> build(const fs::path& folder, ModelConfig config, Tokenizer tokenizer,
                                     const TensorSource& source, const LoadOptions& options,
                                     std::vector<std::string> warnings) {
  takeVocabularyFromWeights(config, source);
  if (const auto checked = checkTensors(source, config); !checked)
    return tl::unexpected<Error>(checked.error());
  if (const auto fits = checkTokenizer(tokenizer, config, folder, warnings); !fits) {
    return tl::unexpected<Error>(fits.error());
  }
  auto weights = config.family == "crammed-bert" ? loadCrammedWeights(source, config, options)
                                                 : loadHuggingFaceWeights(source, config, options);
  if (!weights) return tl::unexpected<Error>(weights.error());
  const TreeWeights treeWeights = treeWeightsInForce(config, options, warnings);
  if (options.device == "cpu") storeDense(*weights, options.denseWeights);
  const auto network = makeNetwork(std::move(*weights), config,
                                   {options.device, options.denseWeights, folder.string(), options.stop});
  if (!network) return tl::unexpected<Error>(network.error());
  ModelInfo info =
      describe(folder, config, source, tokenizer, (*network)->weights().bytes, std::move(warnings));
  info.treeWeights = treeWeights;
  info.denseWeights = options.denseWeights;
  info.device = options.device;
  return std::make_unique<BertModel>(std::move(info), std::move(tokenizer), *network);
}

Result<std::unique_ptr<Model>> load(const fs::path& folder, const LoadOptions& options) {
  auto config = readModelConfig(folder.string());
  if (!config) return tl::unexpected<Error>(config.error());
  auto tokenizer = Tokenizer::fromFolder(folder.string());
  if (!tokenizer) return tl::unexpected<Error>(tokenizer.error());
  const auto file = openWeights(folder.string());
  if (!file) return tl::unexpected<Error>(file.error());
  if (config->family == "crammed-bert") {
    return build(folder, std::move(*config), std::move(*tokenizer), **file, options, {});
  }
  const auto tensors = BertTensors::of(**file, *config);
  if (!tensors) return tl::unexpected<Error>(tensors.error());
  config->hasHead = tensors->hasHead();
  return build(folder, std::move(*config), std::move(*tokenizer), *tensors, options, tensors->warnings());
}

}  // namespace

Result<std::unique_ptr<Model>> loadModel(const std::string& path, const LoadOptions& options) try {
  const auto device = resolveDevice(options.device);
  if (!device) return tl::unexpected<Error>(device.error());
  if (*device == "cpu" && options.denseWeights == DenseType::F16) {
    return failure(ErrorCode::InvalidArgument, path,
                   "dense weights of type f16 are computed with on a CUDA device only",
                   "choose f32 or bf16 for them, or --device cuda");
  }
  prepareBlas();
  releaseStartupPages();
  const auto folder = modelFolder(path);
  if (!folder) return tl::unexpected<Error>(folder.error());
  LoadOptions here = options;
  here.device = *device;
  return load(*folder, here);
} catch (...) {
  return tl::unexpected<Error>(exceptionError(path, "this model"));
}

}  // namespace ufb
