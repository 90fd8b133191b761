// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ufb/logit_buckets.h"
#include "ufb/result.h"
#include "ufb/token_leaf_table.h"

/// What is counted when many texts run through a model: sums of whole numbers only, so that the counts of
/// parts, put together in any order, are those of the whole, bit for bit.
namespace ufb {

/// What is one text to the model.
enum class TextUnit {
  Line,      ///< a line
  Sentence,  ///< a sentence of a line (Unicode's sentence boundaries; the end of a line ends a sentence)
  Paragraph  ///< lines up to an empty one
};
/// "line", "sentence", "paragraph"
[[nodiscard]] std::string_view textUnitName(TextUnit unit);
[[nodiscard]] Result<TextUnit> textUnitFromName(std::string_view name);

/// Which model was counted, and how it was computed. Counts of different models cannot be put together.
struct RoutedModel {
  std::string name;
  std::string sha256;  ///< of the weights file, 64 hexadecimal digits
  int layers = 0;
  int trees = 0;
  int depth = 0;
  int vocabulary = 0;
  int maxLength = 0;
  std::int64_t maskId = -1;
  std::string treeWeights;   ///< see treeWeightsName()
  std::string denseWeights;  ///< see denseWeightsName()
  std::string backend;       ///< see backendName()
  /// Whether it is the same network computed in the same way, whatever its folder is called.
  bool operator==(const RoutedModel& other) const;

  [[nodiscard]] int nodesPerTree() const { return (2 << depth) - 1; }
  [[nodiscard]] int leaves() const { return 1 << depth; }
  [[nodiscard]] int firstLeaf() const { return (1 << depth) - 1; }  ///< node number of leaf 0
};

/// How it was counted. Counts of different settings cannot be put together.
struct CountingSettings {
  TextUnit unit = TextUnit::Sentence;
  double maskShare = 0;    ///< 0..1 of the tokens that are not special were masked
  double sampleShare = 1;  ///< 0..1 of the units were used
  std::uint64_t seed = 1;  ///< of masking, sampling and the choice of example contexts
  int contexts = 5;        ///< example contexts kept for each leaf, 0 .. 100
  std::int64_t tableBytes = std::int64_t{1} << 30;  ///< bound for all tables of token by leaf
  bool operator==(const CountingSettings&) const = default;
};

/// One file, or "standard input".
struct CountedSource {
  std::string name;  ///< without its folder
  std::int64_t units = 0;
  std::int64_t bytes = 0;  ///< of text, as UTF-8, decompressed
  bool operator==(const CountedSource&) const = default;
};

struct CountedText {
  std::vector<CountedSource> sources;  ///< by name, each once
  std::int64_t units = 0;              ///< that were used
  std::int64_t unitsLeftOut = 0;       ///< by sampling
  std::int64_t unitsRefused = 0;       ///< that the tokenizer could not encode
  std::int64_t sequences = 0;          ///< a unit longer than the model reads is several
  std::int64_t tokens = 0;
  std::int64_t specialTokens = 0;
  std::int64_t maskedTokens = 0;  ///< mask tokens that the model saw, those of the text included
  std::uint64_t fingerprint = 0;  ///< sum of the used units' hashes: the same for the same units in any order
};

/// One run that contributed.
struct CountingRun {
  std::string program;    ///< "ufb 0.1.0"
  std::string processor;  ///< and instruction set
  int threads = 0;
  std::int64_t milliseconds = 0;  ///< of computing, without pauses
  std::int64_t tokens = 0;
  auto operator<=>(const CountingRun&) const = default;
};

/// A token in the text around it.
struct ContextSample {
  std::uint64_t key =
      0;             ///< hash of the unit's text, the token's place in it and the seed; the smallest stay
  std::string text;  ///< up to 100 code points to either side
  int start = 0, end = 0;  ///< the token, in code points of `text`
  int token = 0;           ///< its id as the model saw it
  bool operator==(const ContextSample&) const = default;
};

/// Sums of logits and the like are whole numbers of this unit, 2^-20; each value is rounded to it on its own
/// and cut at +-kLargestSummand, so that 2^32 of them cannot overflow 64 bits.
inline constexpr double kSumUnit = 1.0 / (1 << 20);
inline constexpr double kLargestSummand = 2048;
/// More tokens than this are refused: every counter has 32 bits.
inline constexpr std::int64_t kMostTokens = 0xFFFFFFFF;
/// Parts of a corpus, by their units' hashes, whose spread tells what a difference is worth.
inline constexpr int kReplicates = 16;
/// The bucket of a token's place in its sequence: 0, 1, 2-3, 4-7, 8-15, ...
inline constexpr int kPositionBuckets = 16;
[[nodiscard]] int positionBucket(int position);
/// "0", "1", "2-3", ...
[[nodiscard]] std::string positionBucketName(int bucket);

/// One tree of one layer; n = nodesPerTree nodes, breadth first, root 0.
struct TreeCounts {
  std::vector<std::uint32_t> visits;            ///< [n]
  std::vector<std::uint32_t> rightTurns;        ///< [n] logit > 0; for a leaf its sign, which turns nowhere
  std::vector<std::int64_t> logitSum;           ///< [n] kSumUnit
  std::vector<std::int64_t> logitMagnitudeSum;  ///< [n] kSumUnit, of |logit|
  std::vector<std::int64_t> activationSum;      ///< [n] kSumUnit, of |gelu(logit)|
  std::vector<float> lowest, highest;           ///< [n] logit; +infinity, -infinity where never visited
  std::vector<std::uint32_t> logitBuckets;      ///< [n, kLogitBuckets]
  std::vector<std::uint32_t> marginBuckets;     ///< [kMagnitudeBuckets] of paths, see RoutingTrace::margins
  std::vector<std::uint32_t> maskedVisits;      ///< [leaves] by mask tokens
  std::vector<std::uint32_t> positionVisits;    ///< [kPositionBuckets, leaves]
  std::vector<std::uint32_t> replicateVisits;   ///< [kReplicates, leaves]
  std::vector<std::vector<ContextSample>> contexts;  ///< [leaves], ascending by key, distinct keys
  TokenLeafTable tokens;
  std::vector<float> inNorms;   ///< [n] of the model: Euclidean norm of the node's input row
  std::vector<float> outNorms;  ///< [n] of the model: of its output row
};

/// How often a token that reached leaf i of one layer's tree reached leaf j of a tree of the next layer.
/// Where 4^depth counters are too many, i and j are the first `levels` turns of the paths.
struct LeafPairs {
  int layer = 0;  ///< the first of the two, from 0
  int treeFrom = 0, treeTo = 0;
  int levels = 0;
  std::vector<std::uint32_t> counts;  ///< [2^levels, 2^levels]
};

/// Where an unfinished run stands.
struct ResumePoint {
  std::vector<std::string> files;  ///< as they were given; empty in a finished run
  int file = 0;                    ///< index of the one being read
  std::int64_t units = 0;          ///< already taken from it
  std::uint64_t chain = 0;         ///< hash of those units in their order
  bool operator==(const ResumePoint&) const = default;
};

struct RoutingCounts {
  RoutedModel model;
  CountingSettings settings;
  CountedText text;
  std::vector<CountingRun> runs;  ///< sorted
  bool complete = false;          ///< all that was to be read was read
  ResumePoint resume;
  std::vector<std::string> tokenTexts;     ///< [vocabulary] as the vocabulary spells them
  std::vector<std::uint8_t> tokenSpecial;  ///< [vocabulary] 0 or 1
  std::vector<std::uint32_t> tokenCounts;  ///< [vocabulary]
  std::vector<TreeCounts> trees;           ///< [layers, trees]
  std::vector<LeafPairs> pairs;            ///< by layer, treeFrom, treeTo

  [[nodiscard]] const TreeCounts& tree(int layer, int tree) const {
    return trees[static_cast<std::size_t>(layer) * static_cast<std::size_t>(model.trees) +
                 static_cast<std::size_t>(tree)];
  }
  [[nodiscard]] TreeCounts& tree(int layer, int tree) {
    return const_cast<TreeCounts&>(std::as_const(*this).tree(layer, tree));
  }
};

/// All tables at zero for this model; norms, token texts and the rest of what the model knows are the
/// caller's to fill in. Fails with OutOfMemory.
[[nodiscard]] Result<RoutingCounts> emptyCounts(const RoutedModel& model, const CountingSettings& settings);

/// What keeps the counts of two models apart, in words: another network, other types of weights, another
/// backend, another vocabulary. Empty if nothing does.
[[nodiscard]] std::string modelDifference(const RoutingCounts& a, const RoutingCounts& b);

/// Adds the counts of other texts. Exact, associative, and the order does not matter. `into` is complete if
/// both are, and cannot be resumed any more. Fails with InvalidArgument, and changes nothing, if model or
/// settings differ (the sentence says which) or there would be more than kMostTokens; `names` are the two
/// things as messages call them.
[[nodiscard]] Result<void> mergeCounts(RoutingCounts& into, const RoutingCounts& from,
                                       const std::string& intoName, const std::string& fromName);

/// Folds two sorted lists of contexts into the `keep` smallest distinct keys.
void mergeContexts(std::vector<ContextSample>& into, const std::vector<ContextSample>& from, int keep);

}  // namespace ufb
