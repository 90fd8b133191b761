// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>
#include <memory>

/// Plain data that the views show. Knows nothing of the engine; presenters in app/ fill it.
namespace ufb::view {

/// One token chip. Offsets are UTF-16 positions into the prompt, so that a cursor can use them.
struct TokenItem {
  QString text;  ///< the vocabulary's piece, e.g. "##ing"
  qint64 id = 0;
  int start = 0;
  int end = 0;  ///< == start for tokens that the template added
  bool special = false;
  bool mask = false;
  bool operator==(const TokenItem&) const = default;
};

struct CandidateItem {
  int rank = 0;  ///< 1 = most probable
  QString token;
  qint64 id = 0;
  double logit = 0;
  double probability = 0;  ///< 0..1
  bool operator==(const CandidateItem&) const = default;
};

/// How the model rates the word that the user asked about.
struct TargetItem {
  QString word;
  QStringList pieces;   ///< how the vocabulary spells it
  bool known = false;   ///< it has at least one piece
  bool whole = false;   ///< it is a single piece, so the score is the word's own
  CandidateItem score;  ///< of the first piece
  bool operator==(const TargetItem&) const = default;
};

struct MaskItem {
  int position = 0;  ///< token index
  double entropyBits = 0;
  QVector<CandidateItem> candidates;
  QVector<TargetItem> targets;
  bool operator==(const MaskItem&) const = default;
};

/// The answer to one text; `text` says to which, so that a view can tell a stale one.
struct PredictionItem {
  QString text;
  QVector<TokenItem> tokens;
  int maxTokens = 0;      ///< the model's maximum
  int droppedTokens = 0;  ///< cut at the end of the text
  int keptLength = 0;     ///< UTF-16 units of `text` before the cut
  QVector<MaskItem> masks;
  QStringList warnings;  ///< translated sentences
  bool operator==(const PredictionItem&) const = default;
};

/// The paths of all tokens. Flat arrays, index ((layer*trees + tree)*tokens + token)*(depth+1) + level.
struct RoutingItem {
  int layers = 0;
  int trees = 0;
  int depth = 0;  ///< D decisions; D+1 nodes on a path
  int tokens = 0;
  QVector<int> nodes;             ///< index in its tree, breadth first, root 0
  QVector<float> logits;          ///< > 0 turns right
  QVector<float> contributions;   ///< norm of what the node adds to the layer's output
  QVector<float> margins;         ///< [layers,trees,tokens], infinity for depth 0
  QVector<TokenItem> tokenItems;  ///< the tokens, for labels
  /// Of each decision: |logit| / norm of the node's input row; infinity at the leaf. Same index as `nodes`;
  /// empty if not known, then views show only the paths' margins.
  QVector<float> nodeMargins;
  QString text;          ///< what was typed
  QString model;         ///< the model's name
  qint64 nodeBytes = 0;  ///< weights that a token reads at one node: input row, bias, output row; 0 = unknown

  [[nodiscard]] bool empty() const { return nodes.isEmpty(); }
  [[nodiscard]] int pathIndex(int layer, int tree, int token) const {
    return (layer * trees + tree) * tokens + token;
  }
  [[nodiscard]] int at(int layer, int tree, int token) const {
    return pathIndex(layer, tree, token) * (depth + 1);
  }
  /// 0 .. 2^depth-1
  [[nodiscard]] int leaf(int layer, int tree, int token) const {
    return nodes[at(layer, tree, token) + depth] - ((1 << depth) - 1);
  }
  [[nodiscard]] bool turnsRight(int layer, int tree, int token, int level) const {
    return logits[at(layer, tree, token) + level] > 0;
  }
  bool operator==(const RoutingItem&) const = default;
};
/// Shared between views, never changed once published.
using RoutingPtr = std::shared_ptr<const RoutingItem>;

/// The texts that were routed before in this session, by models of one shape; the newest last. Never null.
using RoutingHistory = QVector<RoutingPtr>;

/// Trees of the same number, depth and layers: only then do addresses name the same places.
[[nodiscard]] inline bool sameShape(const RoutingItem& one, const RoutingItem& other) {
  return one.layers == other.layers && one.trees == other.trees && one.depth == other.depth;
}

/// The facts of the loaded model that the toolbar and the model card show. Strings are ready to show.
struct ModelItem {
  QString name;
  QString path;
  QString family;  ///< translated, e.g. "crammedBERT"
  bool isFff = false;
  int layers = 0;
  int hidden = 0;
  int heads = 0;
  int vocabulary = 0;
  int maxTokens = 0;
  int trees = 0;
  int depth = 0;
  int neurons = 0;
  int neuronsUsed = 0;
  qint64 parameters = 0;
  qint64 fileBytes = 0;
  qint64 memoryBytes = 0;
  QString dtype;
  QString maskToken;
  double loadMs = 0;
  QStringList warnings;
  bool operator==(const ModelItem&) const = default;
};

/// Milliseconds of the last answer, for the status line.
struct TimesItem {
  double tokenize = 0, attention = 0, feedforward = 0, head = 0, total = 0;
  bool operator==(const TimesItem&) const = default;
};

}  // namespace ufb::view
