// SPDX-License-Identifier: MIT
#include "model/hugging_face_weights.h"

#include <ATen/ATen.h>

#include "io/bert_names.h"
#include "model/tensor_loader.h"
#include "model/weight_parts.h"

namespace ufb {

namespace {

/// Every text here is a single one, so every token is of type 0, whose row is the same at all positions and
/// is added to them once and for all.
at::Tensor positionTable(TensorLoader& loader, const BertEmbeddingNames& names) {
  at::Tensor table = loader.plain(names.positions);
  if (names.tokenTypes.empty()) return table;
  std::vector<float> row = loader.row(names.tokenTypes, 0);
  return table.add_(at::from_blob(row.data(), {table.size(1)}, at::kFloat));
}

/// The encoder wants one product for the three, a head's rows side by side.
LinearWeights mergedQueryKeyValue(TensorLoader& loader, const BertLayerNames& names, int heads) {
  std::array<std::string, 3> weights;
  std::array<std::string, 3> biases;
  for (std::size_t part = 0; part < weights.size(); ++part) {
    weights[part] = names.queryKeyValue[part] + ".weight";
    biases[part] = names.queryKeyValue[part] + ".bias";
  }
  at::Tensor weight = loader.interleaved(weights, heads);
  return makeLinear(std::move(weight), loader.interleaved(biases, heads));
}

LayerWeights loadLayer(TensorLoader& loader, const BertLayerNames& names, int heads) {
  LayerWeights w;
  w.queryKeyValue = mergedQueryKeyValue(loader, names, heads);
  w.attentionOut = loadLinear(loader, names.attentionOut, true);
  w.norm1 = loadNorm(loader, names.attentionNorm);
  w.denseIn = loadLinear(loader, names.denseIn, true);
  w.denseOut = loadLinear(loader, names.denseOut, true);
  w.norm2 = loadNorm(loader, names.feedforwardNorm);
  return w;
}

tl::unexpected<Error> differs(const TensorSource& source, const std::string& copy, const std::string& from,
                              const std::string& advice) {
  return failure(ErrorCode::BadFormat, source.path(), copy + " differs from " + from, advice);
}

Result<void> loadHead(TensorLoader& loader, const TensorSource& source, const ModelConfig& config,
                      BertWeights& w) {
  const BertHeadNames names = bertHeadNames(config);
  w.headDense = loadLinear(loader, names.dense, true);
  w.headNorm = loadNorm(loader, names.norm);
  at::Tensor bias = loader.plain(names.bias);
  const std::string copiedBias = names.decoder + ".bias";
  if (copiedBias != names.bias && loader.has(copiedBias) && !loader.equals(copiedBias, bias))
    return differs(source, copiedBias, names.bias + ", although they are one", "fetch the weights again");
  const std::string weight = names.decoder + ".weight";
  if (!config.tieWeights) {
    w.decoder = makeDecoder(loader.plain(weight), std::move(bias));
    return {};
  }
  if (loader.has(weight) && !loader.equals(weight, w.wordEmbedding)) {
    return differs(source, weight,
                   "the word embedding although config.json does not say tie_word_embeddings false",
                   "set that option to false there if the decoder is meant to be its own");
  }
  w.decoder = makeDecoder(w.wordEmbedding, std::move(bias));
  return {};
}

}  // namespace

Result<BertWeights> loadHuggingFaceWeights(const TensorSource& source, const ModelConfig& config,
                                           const LoadOptions& options) try {
  TensorLoader loader(source, options);
  const BertEmbeddingNames embedding = bertEmbeddingNames(config);
  BertWeights w;
  w.wordEmbedding = loader.plain(embedding.words);
  w.positions = positionTable(loader, embedding);
  w.embeddingNorm = loadNorm(loader, embedding.norm);
  for (int layer = 0; layer < config.layers; ++layer) {
    w.layers.push_back(loadLayer(loader, bertLayerNames(config, layer), config.heads));
  }
  if (config.hasHead) {
    if (const auto head = loadHead(loader, source, config, w); !head) {
      return tl::unexpected<Error>(head.error());
    }
  }
  w.bytes = loader.bytes();
  return w;
} catch (const LoadFailure& failed) {
  return tl::unexpected<Error>(failed.error);
}

}  // namespace ufb
