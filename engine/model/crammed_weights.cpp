// SPDX-License-Identifier: MIT
#include "model/bert_weights.h"

#include <ATen/ATen.h>

#include <cmath>

#include "model/packed_rows.h"
#include "model/tensor_loader.h"
#include "model/weight_parts.h"

namespace ufb {

namespace {

std::string layerPrefix(int layer) {
  return "encoder.layers." + std::to_string(layer) + ".";
}

/// pe[t][2j] = sin(t*w_j), pe[t][2j+1] = cos(t*w_j), w_j = exp(-2j*ln(10000)/d); reference section 3.1. The
/// angles are rounded to float32 as in the published code, so that large t agree; plain loops, because
/// LibTorch's vectorised sine rounds differently where its threads' shares end.
at::Tensor sinusoidalPositions(std::int64_t length, std::int64_t width) {
  at::Tensor table = at::empty({length, width}, at::kFloat);
  float* out = table.data_ptr<float>();
  const auto slope = static_cast<float>(-std::log(10000.0) / static_cast<double>(width));
  for (std::int64_t t = 0; t < length; ++t) {
    for (std::int64_t column = 0; column < width; ++column) {
      const float angle = static_cast<float>(t) * std::exp(static_cast<float>(column / 2 * 2) * slope);
      const double exact =
          column % 2 == 0 ? std::sin(static_cast<double>(angle)) : std::cos(static_cast<double>(angle));
      out[t * width + column] = static_cast<float>(exact);
    }
  }
  return table;
}

at::Tensor positionTable(TensorLoader& loader, const ModelConfig& config) {
  const std::string prefix = "encoder.embedding.pos_embedding.";
  switch (config.positions) {
    case PositionKind::Learned:
      return loader.plain(prefix + "embedding.weight");
    case PositionKind::ScaledSinusoidal:
      return sinusoidalPositions(config.maxLength, config.hidden).mul_(loader.plain(prefix + "scale_factor"));
    case PositionKind::Sinusoidal:
      break;
  }
  return sinusoidalPositions(config.maxLength, config.hidden);
}

LayerWeights loadLayer(TensorLoader& loader, const ModelConfig& config, int layer, const TreeTypes& types) {
  const std::string prefix = layerPrefix(layer);
  LayerWeights w;
  w.norm1 = loadNorm(loader, prefix + "norm1");
  w.queryKeyValue = loadLinear(loader, prefix + "attn.self_attention.query_key_value", config.qkvBias);
  w.attentionOut = loadLinear(loader, prefix + "attn.dense", config.useBias);
  w.norm2 = loadNorm(loader, prefix + "norm2");
  if (config.feedforward == FeedforwardKind::Fff) {
    w.fff.in = loader.rows(fffInName(layer), types.in);
    w.fff.bias = loader.plain(prefix + "ffn.linear_in.bias");
    w.fff.out = loader.transposedRows(fffOutName(layer), types.out);
    w.fff.inNorms = rowNorms(w.fff.in);
    w.fff.outNorms = rowNorms(w.fff.out);
  } else {
    w.denseIn = loadLinear(loader, prefix + "ffn.dense_in", config.useBias);
    w.denseOut = loadLinear(loader, prefix + "ffn.dense_out", config.useBias);
  }
  return w;
}

Result<void> loadDecoder(TensorLoader& loader, const TensorSource& source, const ModelConfig& config,
                         BertWeights& w) {
  if (!config.tieWeights) {
    at::Tensor weight = loader.plain("decoder.weight");
    w.decoder =
        makeDecoder(std::move(weight), config.decoderBias ? loader.plain("decoder.bias") : at::Tensor());
    return {};
  }
  if (loader.has("decoder.weight") && !loader.equals("decoder.weight", w.wordEmbedding)) {
    return failure(
        ErrorCode::BadFormat, source.path(),
        "decoder.weight differs from the word embedding although config.json says tie_weights true",
        "set tie_weights to false there if the decoder is meant to be its own");
  }
  w.decoder = makeDecoder(w.wordEmbedding, config.decoderBias ? loader.plain("decoder.bias") : at::Tensor());
  return {};
}

}  // namespace

std::string fffInName(int layer) {
  return layerPrefix(layer) + "ffn.linear_in.weight";
}

std::string fffOutName(int layer) {
  return layerPrefix(layer) + "ffn.linear_out.weight";
}

Result<BertWeights> loadCrammedWeights(const TensorSource& source, const ModelConfig& config,
                                       const LoadOptions& options) try {
  TensorLoader loader(source, options);
  BertWeights w;
  w.wordEmbedding = loader.plain("encoder.embedding.word_embedding.weight");
  w.positions = positionTable(loader, config);
  if (config.embeddingNorm) w.embeddingNorm = loadNorm(loader, "encoder.embedding.norm");
  for (int layer = 0; layer < config.layers; ++layer) {
    w.layers.push_back(loadLayer(loader, config, layer, treeTypes(options.treeWeights)));
  }
  if (config.finalNorm) w.finalNorm = loadNorm(loader, "encoder.final_norm");
  if (!config.skipHeadTransform) {
    w.headDense = loadLinear(loader, "prediction_head.dense", config.useBias);
    w.headNorm = loadNorm(loader, "prediction_head.norm");
  }
  if (const auto decoder = loadDecoder(loader, source, config, w); !decoder) {
    return tl::unexpected<Error>(decoder.error());
  }
  w.bytes = loader.bytes();
  return w;
} catch (const LoadFailure& failed) {
  return tl::unexpected<Error>(failed.error);
}

}  // namespace ufb
