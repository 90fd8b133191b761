// SPDX-License-Identifier: MIT
#include "corpus/batch_counter.h"

#include <ATen/ATen.h>

#include "corpus/text/text_units.h"
#include "corpus/text_hash.h"
#include "io/sha256.h"
#include "kernels/gelu.h"
#include "model/exception_error.h"
#include "model/weights_file.h"
#include "ops/parallel.h"
#include "routing/count_batch.h"

namespace ufb {
namespace {

/// Code points to either side of an example.
constexpr int kContextRadius = 100;

/// The layers' nodes and logits of one run.
struct LayerRecord {
  std::vector<std::int32_t> nodes;
  std::vector<float> logits;
};

/// A batch laid end to end.
struct Batch {
  std::vector<std::int64_t> ids;
  std::vector<int> lengths;
  std::vector<CountedToken> tokens;
  std::vector<std::pair<const TextSequence*, std::size_t>> places;  ///< of each token: sequence, index in it
};

class BatchContexts : public ContextSource {
 public:
  explicit BatchContexts(const Batch& batch) : m_batch(batch) {}
  ContextSample context(std::size_t token) const override {
    const auto& [sequence, index] = m_batch.places[token];
    const Token& piece = sequence->tokens[index];
    TextWindow window = windowAround(sequence->text, piece.start, piece.end, kContextRadius);
    ContextSample sample;
    sample.text = std::move(window.text);
    sample.start = window.start;
    sample.end = window.end;
    sample.token = static_cast<int>(sequence->ids[index]);
    return sample;
  }

 private:
  const Batch& m_batch;
};

Batch batchOf(std::span<const TextSequence> sequences, const RoutedModel& model, std::uint64_t seed) {
  Batch batch;
  for (const TextSequence& sequence : sequences) {
    batch.lengths.push_back(static_cast<int>(sequence.ids.size()));
    for (std::size_t i = 0; i < sequence.ids.size(); ++i) {
      const std::int64_t id = sequence.ids[i];
      batch.ids.push_back(id);
      batch.tokens.push_back({static_cast<std::int32_t>(id), static_cast<std::int32_t>(i), id == model.maskId,
                              static_cast<std::int32_t>(sequence.unit % kReplicates),
                              tokenHash(sequence.unit, sequence.firstToken + static_cast<std::int64_t>(i),
                                        seed, HashUse::Context)});
      batch.places.emplace_back(&sequence, i);
    }
  }
  return batch;
}

/// What the model did with the batch, by layer; empty if it was stopped.
Result<std::vector<LayerRecord>> route(const BertModel& model, Backend backend, std::stop_token stop,
                                       const Batch& batch) {
  if (const auto offered = checkBackend(model.network(), backend); !offered) {
    return tl::unexpected<Error>(offered.error());
  }
  const c10::InferenceMode inference;
  std::vector<LayerRecord> layers;
  EncoderRun run{backend, {}, std::move(stop), nullptr};
  run.observer = [&layers](const LayerRouting& routing) {
    const std::size_t size = static_cast<std::size_t>(routing.trees) *
                             static_cast<std::size_t>(routing.tokens) *
                             (static_cast<std::size_t>(routing.depth) + 1);
    layers.push_back({{routing.nodes, routing.nodes + size}, {routing.logits, routing.logits + size}});
  };
  const at::Tensor hidden = model.network().encode(TokenBatch(batch.ids, batch.lengths), run);
  if (!hidden.defined()) return std::vector<LayerRecord>();
  if (!at::isfinite(hidden).all().item<bool>()) {
    return tl::unexpected<Error>(notFinite(model.info()));
  }
  return layers;
}

void countLayer(RoutingCounts& counts, int layer, const LayerRecord& record, const Batch& batch) {
  std::vector<float> activations(record.logits.size());
  for (std::size_t i = 0; i < activations.size(); ++i) {
    activations[i] = static_cast<float>(kernels::geluExact(record.logits[i]));
  }
  const BatchContexts contexts(batch);
  for (int tree = 0; tree < counts.model.trees; ++tree) {
    countTree(counts.tree(layer, tree), counts.model, tree, counts.settings.contexts, batch.tokens,
              {record.nodes, record.logits, activations}, contexts);
  }
}

/// Layers, and pairs of them, have tables of their own, so threads share them out.
void countRecords(RoutingCounts& counts, const std::vector<LayerRecord>& layers, const Batch& batch) {
  const auto count = static_cast<std::int64_t>(layers.size());
  ops::parallelFor(count, ops::kLeastWorkPerThread, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t layer = begin; layer < end; ++layer) {
      countLayer(counts, static_cast<int>(layer), layers[static_cast<std::size_t>(layer)], batch);
    }
  });
  ops::parallelFor(static_cast<std::int64_t>(counts.pairs.size()), ops::kLeastWorkPerThread,
                   [&](std::int64_t begin, std::int64_t end) {
                     for (std::int64_t i = begin; i < end; ++i) {
                       LeafPairs& pairs = counts.pairs[static_cast<std::size_t>(i)];
                       const auto layer = static_cast<std::size_t>(pairs.layer);
                       countPairs(pairs, counts.model, layers[layer].nodes, layers[layer + 1].nodes,
                                  batch.tokens.size());
                     }
                   });
}

void countText(RoutingCounts& counts, std::span<const TextSequence> sequences, const Batch& batch) {
  counts.text.sequences += static_cast<std::int64_t>(sequences.size());
  counts.text.tokens += static_cast<std::int64_t>(batch.tokens.size());
  for (const CountedToken& token : batch.tokens) {
    const auto id = static_cast<std::size_t>(token.id);
    counts.tokenCounts[id] += 1;
    counts.text.specialTokens += counts.tokenSpecial[id];
    counts.text.maskedTokens += token.masked ? 1 : 0;
  }
}

void fillNorms(RoutingCounts& counts, const BertWeights& weights) {
  const auto nodes = static_cast<std::ptrdiff_t>(counts.model.nodesPerTree());
  for (int layer = 0; layer < counts.model.layers; ++layer) {
    const FffLayerWeights& fff = weights.layers[static_cast<std::size_t>(layer)].fff;
    for (int tree = 0; tree < counts.model.trees; ++tree) {
      TreeCounts& of = counts.tree(layer, tree);
      of.inNorms.assign(fff.inNorms.begin() + tree * nodes, fff.inNorms.begin() + (tree + 1) * nodes);
      of.outNorms.assign(fff.outNorms.begin() + tree * nodes, fff.outNorms.begin() + (tree + 1) * nodes);
    }
  }
}

}  // namespace

Result<RoutingCounts> modelFacts(const BertModel& model, Backend backend) {
  const ModelInfo& info = model.info();
  if (info.feedforward.kind != FeedforwardKind::Fff) {
    return failure(ErrorCode::InvalidArgument, info.name,
                   "it is dense: every token uses all neurons, there are no "
                   "paths to count",
                   "choose a model with feedforward trees");
  }
  auto hash = sha256OfFile(weightsPath(info.path));
  if (!hash) return tl::unexpected<Error>(hash.error());
  RoutingCounts facts;
  facts.model = {info.name,
                 std::move(*hash),
                 info.layers,
                 info.feedforward.trees,
                 info.feedforward.depth,
                 info.vocabulary,
                 info.maxLength,
                 info.maskId,
                 std::string(treeWeightsName(info.treeWeights)),
                 std::string(denseWeightsName(info.denseWeights)),
                 std::string(backendName(backend))};
  for (int id = 0; id < info.vocabulary; ++id) {
    facts.tokenTexts.push_back(model.tokenizer().token(id));
    facts.tokenSpecial.push_back(model.tokenizer().isSpecial(id) ? 1 : 0);
  }
  return facts;
}

Result<RoutingCounts> countsFor(const BertModel& model, const CountingSettings& settings, Backend backend) {
  auto facts = modelFacts(model, backend);
  if (!facts) return facts;
  auto counts = emptyCounts(facts->model, settings);
  if (!counts) return counts;
  counts->tokenTexts = std::move(facts->tokenTexts);
  counts->tokenSpecial = std::move(facts->tokenSpecial);
  fillNorms(*counts, model.weights());
  return counts;
}

Result<bool> countSequences(const BertModel& model, Backend backend, std::stop_token stop,
                            std::span<const TextSequence> sequences, RoutingCounts& counts, bool& torn) try {
  const Batch batch = batchOf(sequences, counts.model, counts.settings.seed);
  if (counts.text.tokens + static_cast<std::int64_t>(batch.tokens.size()) > kMostTokens) {
    return failure(ErrorCode::InvalidArgument, "text",
                   "it has more tokens than can be counted, " + std::to_string(kMostTokens),
                   "count it in parts, or a sample of it");
  }
  const auto layers = route(model, backend, std::move(stop), batch);
  if (!layers) return tl::unexpected<Error>(layers.error());
  if (layers->empty()) return false;
  torn = true;
  countRecords(counts, *layers, batch);
  countText(counts, sequences, batch);
  torn = false;
  return true;
} catch (...) {
  return tl::unexpected<Error>(exceptionError(model.info().name, "this text"));
}

}  // namespace ufb
