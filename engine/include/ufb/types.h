// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The values that the engine hands out. They own their data and may be copied to other threads.
namespace ufb {

/// One token of an encoded text.
struct Token {
  std::int64_t id = 0;
  std::string text;      ///< the piece as the vocabulary spells it, e.g. "##ing" or "<mask>"
  int start = 0;         ///< first Unicode code point of the user's text that it covers
  int end = 0;           ///< one past the last; start == end for tokens that the template added
  bool special = false;  ///< added by the template, or one of the special tokens
  int typeId = 0;        ///< 0 for the first text, 1 for the second one of a pair where the template says so

  bool operator==(const Token&) const = default;
};

/// A text as the model reads it.
struct Encoding {
  std::vector<Token> tokens;
  std::vector<int> maskPositions;  ///< indices into `tokens` of the mask tokens, ascending
  int droppedTokens = 0;           ///< tokens cut off because the text is longer than the model's maximum
  int keptCharacters = 0;          ///< code points of the text before the cut; all of them if nothing was cut

  bool operator==(const Encoding&) const = default;
};

enum class FeedforwardKind { Fff, Dense, DenseGlu };

/// The shape of a model's feedforward layers.
struct FeedforwardInfo {
  FeedforwardKind kind = FeedforwardKind::Dense;
  int trees = 0;                ///< K: parallel trees per layer (FFF only)
  int depth = 0;                ///< D: decisions per tree; D+1 nodes are visited (FFF only)
  int nodesPerTree = 0;         ///< 2^(D+1)-1 (FFF only)
  int neurons = 0;              ///< neurons in one layer: K*nodesPerTree, or the dense width
  int neuronsUsedPerToken = 0;  ///< K*(D+1), or all of them
  int width = 0;                ///< rows of the first feedforward matrix
};

/// How the weights of the feedforward trees are held in memory. All sums are float32.
enum class TreeWeights {
  F32,
  F16,   ///< float16: 11 significant bits, up to 65504
  BF16,  ///< bfloat16: 8 significant bits, float32's range
  Mixed  ///< float32 where paths are decided, float16 in what the nodes put out: every decision is exact
};

/// How the weights of the dense products are held in memory: those of the attention, of dense feedforward
/// layers, of the head's transform, and the decoder's. On the CPU inputs and sums are float32, as are norms.
/// On a CUDA device the states between the layers, the norms' weights and the biases have this type, too, and
/// only sums (those of norms and softmax included) are float32; a product that LibTorch's library splits over
/// its inputs may be added up from 16-bit parts. What the word embedding is looked up in is float32
/// everywhere.
enum class DenseType {
  F32,  ///< never through TensorFloat-32
  F16,  ///< float16: 11 significant bits, up to 65504; on CUDA devices only
  BF16  ///< bfloat16: 8 significant bits, half the bytes to read
};

/// What a loaded model is.
struct ModelInfo {
  std::string name;    ///< the folder's name, or the bundled model's
  std::string path;    ///< absolute path of the folder
  std::string family;  ///< "crammed-bert", "bert", "distilbert"
  int layers = 0;
  int hidden = 0;
  int heads = 0;
  int vocabulary = 0;
  int maxLength = 0;  ///< longest sequence in tokens, template tokens included
  FeedforwardInfo feedforward;
  std::int64_t parameters = 0;                 ///< trainable numbers, tied ones counted once
  std::string dtype;                           ///< of the weights in the file, e.g. "float16"
  std::int64_t bytes = 0;                      ///< data bytes of the weights file
  std::int64_t weightBytes = 0;                ///< bytes of weights held in memory after loading
  TreeWeights treeWeights = TreeWeights::F32;  ///< in force; F32 for a model without trees
  DenseType denseWeights = DenseType::F32;
  std::string device = "cpu";  ///< that computes: "cpu", "cuda:0"
  std::string maskToken;       ///< as the vocabulary spells it; empty if there is none
  std::int64_t maskId = -1;
  /// Whether it has a masked-LM head. Without one an analysis holds tokens but no predictions, whatever masks
  /// the text has, and logits are refused; a warning here says so.
  bool predicts = true;
  std::vector<std::string> warnings;
};

/// One word that could stand at a mask.
struct Candidate {
  int rank = 0;  ///< 1 = most probable
  std::int64_t id = 0;
  std::string token;
  double logit = 0;
  double probability = 0;  ///< softmax over the whole vocabulary, 0..1
};

/// How the model rates a word that the user asked about.
struct TargetScore {
  std::string word;                ///< as the user wrote it
  std::vector<Token> pieces;       ///< how the vocabulary spells it (no template tokens)
  std::optional<Candidate> score;  ///< of the first piece; empty if the word has no piece at all
  bool whole = false;              ///< the word is a single piece, so the score is the word's own
};

/// The answer at one mask.
struct MaskPrediction {
  int position = 0;        ///< index of the mask token
  double entropyBits = 0;  ///< of the whole distribution
  std::vector<Candidate> candidates;
  std::vector<TargetScore> targets;  ///< in the order asked
};

/// Wall-clock milliseconds of one request. On a CUDA device the parts of `encode` are what the device's own
/// clock says.
struct StageTimes {
  double tokenize = 0;
  double embedding = 0;    ///< part of `encode`
  double attention = 0;    ///< part of `encode`: norm1, projections, softmax, residual
  double feedforward = 0;  ///< part of `encode`: norm2, trees or dense, residual
  double encode = 0;       ///< embedding to final norm
  double head = 0;         ///< logits and ranking at the masks
  double total = 0;
};

/// Which nodes every token visited: the FFF's decisions, for all layers, trees and tokens.
/// Flat arrays, index ((layer*trees + tree)*tokens + token)*(depth+1) + level.
struct RoutingTrace {
  int layers = 0;
  int trees = 0;
  int depth = 0;                     ///< D
  int tokens = 0;                    ///< T
  std::vector<std::int32_t> nodes;   ///< [L,K,T,D+1] index in its tree, breadth first, root 0
  std::vector<float> logits;         ///< [L,K,T,D+1] w.x+b of that node; > 0 turns right
  std::vector<float> contributions;  ///< [L,K,T,D+1] |gelu(logit)| * norm of the output row
  std::vector<float> nodeMargins;    ///< [L,K,T,D+1] |logit| / norm of the node's input row: the distance of
                                     ///< the input to that decision's boundary; infinity at the leaf
  std::vector<float> margins;        ///< [L,K,T] smallest |logit| / norm of the input row over the D
                                     ///< deciding nodes; infinity for D = 0

  [[nodiscard]] bool empty() const { return nodes.empty(); }
  [[nodiscard]] std::size_t pathIndex(int layer, int tree, int token) const {
    return (static_cast<std::size_t>(layer) * trees + tree) * tokens + token;
  }
  /// Index of the first level's element of a path in nodes, logits and contributions.
  [[nodiscard]] std::size_t at(int layer, int tree, int token) const {
    return pathIndex(layer, tree, token) * static_cast<std::size_t>(depth + 1);
  }
  /// 0 .. 2^D-1, left to right.
  [[nodiscard]] int leaf(int layer, int tree, int token) const {
    return nodes[at(layer, tree, token) + depth] - ((1 << depth) - 1);
  }
  /// D letters, 'L' or 'R', root first. The leaf's own sign routes nothing.
  [[nodiscard]] std::string turns(int layer, int tree, int token) const;
};

/// Everything that one run over a text gives.
struct Analysis {
  std::string text;
  Encoding encoding;
  std::vector<MaskPrediction> masks;
  RoutingTrace routing;       ///< empty unless asked for, and for dense models
  std::vector<float> logits;  ///< [T,V] row major; empty unless asked for
  StageTimes times;
  std::string device;  ///< "cpu", "cuda:0"
  std::string backend;
  TreeWeights treeWeights = TreeWeights::F32;
  DenseType denseWeights = DenseType::F32;
  int threads = 1;
  std::vector<std::string> warnings;  ///< one English sentence each, e.g. about a cut text
};

/// What 16-bit weights of the trees change on the inputs at hand, against float32 ones that are given the
/// same inputs, layer by layer.
struct WeightEffect {
  std::string weights;            ///< "f16", "bf16", "mixed"
  double largestOutputError = 0;  ///< largest |difference| of an output element
  double largestOutput = 0;       ///< largest |output element|, to compare with
  double relativeError = 0;       ///< Euclidean norm of all differences over that of all outputs
  double changedPaths = 0;        ///< share of (layer, tree, token) whose path differs, 0..1
  std::int64_t paths = 0;         ///< how many there were
  /// Of a whole model, where a rounded layer's output enters the next one: share of paths that differ, and
  /// the largest |difference| of a logit at the masks. Empty for layers alone; the latter also without a
  /// mask.
  std::optional<double> changedPathsEndToEnd;
  std::optional<double> largestLogitError;
};

/// What 16-bit weights of the dense products change on the inputs at hand, from the text to the end.
struct DenseEffect {
  std::string weights;  ///< "bf16", "f16"
  int masks = 0;
  int changedAnswers = 0;  ///< masks whose most probable word is another one
  /// Of the masks' logits: the largest |difference|, and the largest |logit| to compare with; 0 without a
  /// mask.
  double largestLogitError = 0;
  double largestLogit = 0;
  /// Share of (layer, tree, token) whose path differs, 0..1; empty for a model without trees.
  std::optional<double> changedPaths;
};

}  // namespace ufb
