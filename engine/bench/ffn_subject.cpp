// SPDX-License-Identifier: MIT
#include "bench/ffn_subject.h"

#include <ATen/ATen.h>

#include <algorithm>

#include "bench/text_states.h"
#include "bench/words.h"
#include "model/bert_model.h"
#include "ufb/engine.h"

namespace ufb::bench {

namespace {

/// Few calls repeat an input soon enough to find its rows in the nearest cache.
constexpr int kLeastTokens = 1024;
/// Tokens of a call that sweeps through the caches by itself, so that two inputs do.
constexpr int kManyTokens = 4096;

std::string shapeOf(const FffLayer& layer) {
  return std::to_string(layer.width()) + " wide, depth " + std::to_string(layer.depth) + ", " +
         plural(layer.trees, "tree");
}

std::int64_t mostTokens(const FfnBenchOptions& options) {
  std::int64_t most = 0;
  for (const int tokens : options.tokens) {
    most = std::max(most, static_cast<std::int64_t>(tokens) * inputSets(tokens));
  }
  return most;
}

FfnSubject syntheticSubject(const FfnBenchOptions& options) {
  FfnSubject subject;
  subject.layer = syntheticFffLayer(options.width, options.depth, options.trees, options.seed);
  subject.description = "synthetic layer, " + shapeOf(subject.layer) + ", seed " +
                        std::to_string(options.seed) +
                        (options.routing == "skewed" ? "; random tokens, any two 95 % correlated"
                                                     : "; random tokens, layer-normed");
  return subject;
}

Result<FffLayer> layerOf(const Model& model, int number) {
  const ModelInfo& info = model.info();
  const BertModel* bert = asBert(model);
  if (bert == nullptr || info.feedforward.kind != FeedforwardKind::Fff) {
    return failure(ErrorCode::InvalidArgument, info.name, "its feedforward layers are dense and have no tree",
                   "name a model with fast feedforward layers, such as demo-fff");
  }
  if (number < 1 || number > info.layers) {
    return failure(ErrorCode::InvalidArgument, "layer " + std::to_string(number),
                   info.name + " has layers 1 to " + std::to_string(info.layers), "name one of them");
  }
  const FffLayerWeights& weights = bert->weights().layers[static_cast<std::size_t>(number - 1)].fff;
  const ModelConfig& config = bert->config();
  return convertWeights({weights.in, weights.bias, weights.out, config.trees, config.depth}, "f32");
}

Result<FfnSubject> modelSubject(const FfnBenchOptions& options) {
  LoadOptions load;
  load.stop = options.stop;
  auto model = loadModel(options.model, load);
  if (!model) return tl::unexpected<Error>(model.error());
  auto layer = layerOf(**model, options.layer);
  if (!layer) return tl::unexpected<Error>(layer.error());
  auto states = textStates(*asBert(**model), options, mostTokens(options));
  if (!states) return tl::unexpected<Error>(states.error());
  FfnSubject subject;
  subject.description = "layer " + std::to_string(options.layer) + " of " + (*model)->info().name + ", " +
                        shapeOf(*layer) + "; " + states->description;
  subject.layer = std::move(*layer);
  subject.states = std::move(states->states);
  return subject;
}

/// Shares that lie evenly over the text, each of neighbouring tokens; the text starts again where it ends.
at::Tensor textInputs(const at::Tensor& states, std::int64_t sets, std::int64_t tokens) {
  const std::int64_t count = states.size(0);
  const std::int64_t step = std::max(tokens, count / sets);
  const at::Tensor first = at::arange(sets, at::kLong).mul_(step).unsqueeze(1);
  const at::Tensor rows = (first + at::arange(tokens, at::kLong)).remainder(count);
  return states.index_select(0, rows.flatten()).contiguous();
}

}  // namespace

int inputSets(int tokens) {
  return std::max(tokens < kManyTokens ? 4 : 2, (kLeastTokens + tokens - 1) / tokens);
}

Result<FfnSubject> makeSubject(const FfnBenchOptions& options) {
  if (options.model.empty()) return syntheticSubject(options);
  return modelSubject(options);
}

FfnInputs makeInputs(const FfnSubject& subject, const FfnBenchOptions& options, int tokens) {
  const int sets = inputSets(tokens);
  const int width = static_cast<int>(subject.layer.width());
  const std::int64_t all = static_cast<std::int64_t>(sets) * tokens;
  // Another stream than the weights'.
  const std::uint64_t seed = options.seed ^ 0x9e3779b97f4a7c15U;
  FfnInputs inputs;
  if (subject.states.defined()) {
    inputs.all = textInputs(subject.states, sets, tokens);
  } else {
    inputs.all =
        options.routing == "skewed" ? skewedInputs(all, width, seed) : randomInputs(all, width, seed);
  }
  for (int i = 0; i < sets; ++i) {
    inputs.sets.push_back(inputs.all.narrow(0, static_cast<std::int64_t>(i) * tokens, tokens));
  }
  return inputs;
}

}  // namespace ufb::bench
