// SPDX-License-Identifier: MIT
#include "model/dense_effect.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <span>

#include "model/exception_error.h"
#include "model/packed_rows.h"
#include "ops/row_memory.h"
#include "ufb/engine.h"

namespace ufb {

namespace {

void round(LinearWeights& linear, std::int64_t& bytes) {
  if (!linear.packed.defined()) return;
  bytes -= linear.packed.bytes();
  linear.packed = ops::PackedLinear(linear.packed.plain(), linear.bias, at::kBFloat16);
  bytes += linear.packed.bytes();
}

void roundDecoder(BertWeights& w) {
  at::Tensor& weight = w.decoder.weight;
  if (!weight.defined()) return;
  at::Tensor rows = rowMemory(weight.size(0), weight.size(1), at::kBFloat16);
  if (!storeTable(rows, weight)) return;
  if (!weight.is_same(w.wordEmbedding)) w.bytes -= static_cast<std::int64_t>(weight.nbytes());
  w.bytes += static_cast<std::int64_t>(rows.nbytes());
  weight = std::move(rows);
}

/// What is compared of one run.
struct Outcome {
  std::vector<std::vector<float>> logits;  ///< of every mask
  RoutingTrace routing;
};

Result<Outcome> outcome(const std::string& path, const std::vector<std::int64_t>& ids,
                        const LoadOptions& options) {
  const auto model = loadModel(path, options);
  if (!model) return tl::unexpected<Error>(model.error());
  const ModelInfo& info = (*model)->info();
  AnalysisOptions asked;
  asked.stop = options.stop;
  asked.trace = info.feedforward.kind == FeedforwardKind::Fff;
  asked.allLogits = info.predicts;
  auto analysis = (*model)->analyseIds(ids, asked);
  if (!analysis) return tl::unexpected<Error>(analysis.error());
  Outcome result{{}, std::move(analysis->routing)};
  const auto vocabulary = static_cast<std::size_t>(info.vocabulary);
  for (const int position : analysis->encoding.maskPositions) {
    if (analysis->logits.empty()) break;
    const auto row =
        std::span(analysis->logits).subspan(static_cast<std::size_t>(position) * vocabulary, vocabulary);
    result.logits.emplace_back(row.begin(), row.end());
  }
  return result;
}

void compareLogits(const std::vector<float>& exact, const std::vector<float>& rounded, DenseEffect& effect) {
  for (std::size_t i = 0; i < exact.size(); ++i) {
    effect.largestLogitError =
        std::max(effect.largestLogitError, std::abs(static_cast<double>(rounded[i]) - exact[i]));
    effect.largestLogit = std::max(effect.largestLogit, std::abs(static_cast<double>(exact[i])));
  }
  const auto best = [](const std::vector<float>& row) { return std::ranges::max_element(row) - row.begin(); };
  if (best(exact) != best(rounded)) ++effect.changedAnswers;
  ++effect.masks;
}

double changedPaths(const RoutingTrace& exact, const RoutingTrace& rounded) {
  const auto levels = static_cast<std::size_t>(exact.depth) + 1;
  std::size_t changed = 0;
  for (std::size_t at = 0; at < exact.nodes.size(); at += levels) {
    // The leaf tells the whole path.
    if (exact.nodes[at + levels - 1] != rounded.nodes[at + levels - 1]) ++changed;
  }
  return static_cast<double>(changed * levels) / static_cast<double>(exact.nodes.size());
}

}  // namespace

void storeDense(BertWeights& w, DenseType type) {
  if (type == DenseType::F32) return;
  const c10::InferenceMode inference;
  for (LayerWeights& layer : w.layers) {
    for (LinearWeights* linear :
         {&layer.queryKeyValue, &layer.attentionOut, &layer.denseIn, &layer.denseOut}) {
      round(*linear, w.bytes);
    }
  }
  round(w.headDense, w.bytes);
  roundDecoder(w);
}

Result<DenseEffect> denseEffect(const std::string& path, const std::vector<std::int64_t>& ids,
                                const LoadOptions& options) try {
  LoadOptions exactly = options;
  exactly.denseWeights = DenseType::F32;
  const auto exact = outcome(path, ids, exactly);
  if (!exact) return tl::unexpected<Error>(exact.error());
  const auto rounded = outcome(path, ids, options);
  if (!rounded) return tl::unexpected<Error>(rounded.error());
  DenseEffect effect;
  effect.weights = denseWeightsName(options.denseWeights);
  for (std::size_t mask = 0; mask < exact->logits.size(); ++mask) {
    compareLogits(exact->logits[mask], rounded->logits[mask], effect);
  }
  if (!exact->routing.empty()) effect.changedPaths = changedPaths(exact->routing, rounded->routing);
  return effect;
} catch (...) {
  return tl::unexpected<Error>(exceptionError(path, "comparing the weights"));
}

}  // namespace ufb
