// SPDX-License-Identifier: MIT
#include "routing/export/arrays.h"

#include <algorithm>
#include <cstring>

#include "routing/export/export_problem.h"
#include "routing/export/tables.h"

namespace ufb::exporting {
namespace {

using Bytes = std::span<const std::byte>;
using Shape = std::vector<std::int64_t>;

template <class T>
constexpr DType dtypeOf() {
  if constexpr (std::is_same_v<T, std::uint8_t>) return DType::U8;
  if constexpr (std::is_same_v<T, std::uint32_t>) return DType::U32;
  if constexpr (std::is_same_v<T, std::int64_t>) return DType::I64;
  if constexpr (std::is_same_v<T, float>) return DType::F32;
  if constexpr (std::is_same_v<T, double>) return DType::F64;
}

/// Pieces of equal size, one after the other.
struct Pieces {
  std::vector<Bytes> pieces;
  std::size_t elementSize = 1;
  std::stop_token stop;
  std::string subject;

  void operator()(std::int64_t firstElement, std::span<std::byte> chunk) const {
    stopIfAsked(stop, subject);
    std::size_t at = static_cast<std::size_t>(firstElement) * elementSize;
    const std::size_t size = pieces.front().size();
    while (!chunk.empty()) {
      const Bytes rest = pieces[at / size].subspan(at % size);
      const std::size_t length = std::min(rest.size(), chunk.size());
      std::memcpy(chunk.data(), rest.data(), length);
      chunk = chunk.subspan(length);
      at += length;
    }
  }
};

class ArrayList {
 public:
  ArrayList(const RoutingCounts& counts, const std::stop_token& stop, const std::string& subject)
      : m_counts(counts), m_stop(stop), m_subject(subject) {}

  /// [layers, trees, inner...] from a member of every tree.
  template <class T>
  void addTrees(const char* name, std::vector<T> TreeCounts::*member, const Shape& inner, const char* what) {
    Shape shape = {m_counts.model.layers, m_counts.model.trees};
    shape.insert(shape.end(), inner.begin(), inner.end());
    std::vector<Bytes> pieces;
    for (const TreeCounts& tree : m_counts.trees) pieces.push_back(std::as_bytes(std::span(tree.*member)));
    add<T>(name, shape, std::move(pieces), what);
  }

  /// The values must live as long as the counts.
  template <class T>
  void addPlain(const char* name, const std::vector<T>& values, const char* what) {
    add<T>(name, {static_cast<std::int64_t>(values.size())}, {std::as_bytes(std::span(values))}, what);
  }

  template <class T>
  void add(const char* name, Shape shape, std::vector<Bytes> pieces, const char* what) {
    TensorToWrite tensor = {name, dtypeOf<T>(), std::move(shape), {}, {}};
    tensor.produce = Pieces{std::move(pieces), sizeof(T), m_stop, m_subject};
    arrays.push_back({std::move(tensor), what});
  }

  std::vector<ExportArray> arrays;

 private:
  const RoutingCounts& m_counts;
  std::stop_token m_stop;
  std::string m_subject;
};

void addNodeArrays(ArrayList& list, const RoutedModel& model) {
  const Shape nodes = {model.nodesPerTree()};
  list.addTrees("visits", &TreeCounts::visits, nodes, "tokens that reached the node");
  list.addTrees("right_turns", &TreeCounts::rightTurns, nodes, "visits with a logit above 0");
  list.addTrees("logit_sum", &TreeCounts::logitSum, nodes, "of logits, in sum units");
  list.addTrees("logit_magnitude_sum", &TreeCounts::logitMagnitudeSum, nodes, "of |logit|, in sum units");
  list.addTrees("activation_sum", &TreeCounts::activationSum, nodes, "of |gelu(logit)|, in sum units");
  list.addTrees("lowest_logit", &TreeCounts::lowest, nodes, "+infinity where never visited");
  list.addTrees("highest_logit", &TreeCounts::highest, nodes, "-infinity where never visited");
  list.addTrees("logit_buckets", &TreeCounts::logitBuckets, {model.nodesPerTree(), kLogitBuckets},
                "visits by logit, see logit_bucket_middle");
  list.addTrees("in_norms", &TreeCounts::inNorms, nodes, "Euclidean norm of the node's input row");
  list.addTrees("out_norms", &TreeCounts::outNorms, nodes, "Euclidean norm of the node's output row");
  list.addTrees("margin_buckets", &TreeCounts::marginBuckets, {kMagnitudeBuckets},
                "tokens by the smallest margin of their path, see magnitude_bucket_middle");
}

void addLeafArrays(ArrayList& list, const RoutedModel& model) {
  list.addTrees("masked_visits", &TreeCounts::maskedVisits, {model.leaves()}, "by mask tokens");
  list.addTrees("position_visits", &TreeCounts::positionVisits, {kPositionBuckets, model.leaves()},
                "by place in the sequence: 0, 1, 2-3, 4-7, ...");
  list.addTrees("replicate_visits", &TreeCounts::replicateVisits, {kReplicates, model.leaves()},
                "by part of the corpus, the units' hashes modulo 16");
}

/// All pairs have the same levels: they depend on the model alone.
void addPairs(ArrayList& list, const RoutingCounts& counts) {
  if (counts.pairs.empty()) return;
  const std::int64_t side = std::int64_t{1} << counts.pairs.front().levels;
  std::vector<Bytes> pieces;
  for (const LeafPairs& pairs : counts.pairs) pieces.push_back(std::as_bytes(std::span(pairs.counts)));
  const std::int64_t trees = counts.model.trees;
  list.add<std::uint32_t>("leaf_pairs", {counts.model.layers - 1, trees, trees, side, side},
                          std::move(pieces),
                          "tokens by leaf of a layer's tree and leaf of the next layer's tree");
}

const std::vector<double>& bucketMiddles(bool ofLogits) {
  static const auto kMake = [](int buckets, double (*middle)(int)) {
    std::vector<double> middles;
    for (int bucket = 0; bucket < buckets; ++bucket) middles.push_back(middle(bucket));
    return middles;
  };
  static const std::vector<double> kLogits = kMake(kLogitBuckets, logitBucketMiddle);
  static const std::vector<double> kMagnitudes = kMake(kMagnitudeBuckets, magnitudeBucketMiddle);
  return ofLogits ? kLogits : kMagnitudes;
}

}  // namespace

std::vector<ExportArray> routingArrays(const RoutingCounts& counts, const std::stop_token& stop,
                                       const std::string& subject) {
  ArrayList list(counts, stop, subject);
  addNodeArrays(list, counts.model);
  addLeafArrays(list, counts.model);
  addPairs(list, counts);
  list.addPlain("token_counts", counts.tokenCounts, "occurrences by id");
  list.addPlain("token_special", counts.tokenSpecial, "1: a special token");
  list.addPlain("logit_bucket_middle", bucketMiddles(true), "logit");
  list.addPlain("magnitude_bucket_middle", bucketMiddles(false), "magnitude");
  if (pairsExact(counts)) {
    for (ExportArray& array : tokenLeafArrays(counts, stop, subject)) list.arrays.push_back(std::move(array));
  }
  return std::move(list.arrays);
}

}  // namespace ufb::exporting
