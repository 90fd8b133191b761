// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QVector>

#include "models/corpus_items.h"
#include "models/path_address.h"
#include "models/view_types.h"

namespace ufb {

/// What may be known before a decision: how others decided at the same node. All counts are 0 or more.
struct RouterEvidence {
  enum class Majority { Left, Right, Tied, Unknown };  ///< Unknown: nobody else came here

  int othersLeft = 0;  ///< other tokens of this text that turned left here
  int othersRight = 0;
  qint64 corpusLeft = 0;  ///< tokens of the corpus; both 0 without one
  qint64 corpusRight = 0;

  [[nodiscard]] bool hasCorpus() const { return corpusLeft + corpusRight > 0; }
  /// Of the corpus where it has been here, else of this text's other tokens.
  [[nodiscard]] Majority majority() const;
};

/// What was guessed at one decision of the path on show.
struct RouterGuess {
  int level = 0;
  bool guessedRight = false;
  bool turnsRight = false;
  bool hinted = false;   ///< |logit| was shown before the guess
  bool counted = false;  ///< it went into the score: the first time that this decision was asked
  [[nodiscard]] bool correct() const { return guessedRight == turnsRight; }
  bool operator==(const RouterGuess&) const = default;
};

struct RouterScore {
  int asked = 0;
  int right = 0;
  int streak = 0;      ///< right ones in a row, until now
  int bestStreak = 0;  ///< the longest of them
  int majorityHalves =
      0;  ///< twice what following the majority would have got; half a hit where it is unknown

  [[nodiscard]] double byChance() const { return asked / 2.0; }
  [[nodiscard]] double byMajority() const { return majorityHalves / 2.0; }
  bool operator==(const RouterScore&) const = default;
};

/// The lesson "be the router": the decisions of one path, asked one after the other from the root. Knows what
/// may be seen at any time and keeps the score; draws nothing, and nothing in it is random.
class RouterLesson {
 public:
  /// Nothing: no path, or one that decides nothing. Leaf: all decisions are made.
  enum class Phase { Nothing, Guess, Revealed, Leaf };

  /// The path of a token, which must exist in `routing`; null or a token of -1: none. Another path starts
  /// from its root, the same one in a new answer goes on. The score stays.
  void setPath(const view::RoutingPtr& routing, int layer, int tree, int token);
  /// Of the answer's shape, or null.
  void setCorpus(const view::CorpusPtr& corpus) { m_corpus = corpus; }

  [[nodiscard]] Phase phase() const { return m_phase; }
  /// The decision that is asked or was just answered, 0 .. depth-1; at the leaf depth.
  [[nodiscard]] int level() const { return m_level; }
  [[nodiscard]] int depth() const { return m_routing ? m_routing->depth : 0; }
  /// The node at level(), or at one above it.
  [[nodiscard]] NodeAddress node() const { return nodeAt(m_level); }
  [[nodiscard]] NodeAddress nodeAt(int level) const;
  /// The logit of an answered decision. What is not answered yet is not told.
  [[nodiscard]] double logitAt(int level) const;
  /// The guesses on this path since it was begun, by level.
  [[nodiscard]] const QVector<RouterGuess>& guesses() const { return m_guesses; }
  /// How others decided at node().
  [[nodiscard]] RouterEvidence evidence() const;
  /// Shows |logit| of the decision that is asked.
  void showHint();
  [[nodiscard]] bool hinted() const { return m_hinted; }
  /// |logit| of the decision at level(); only to be shown when hinted() or answered.
  [[nodiscard]] double magnitude() const;
  /// Whether it is one of the closest tenth of all decisions of this text, by margin where margins are known.
  [[nodiscard]] bool closeCall() const;

  /// Answers the decision that is asked; ignored in other phases. Only the first answer to a decision counts.
  void guess(bool right);
  /// From an answered decision to the next one, or to the leaf; ignored in other phases.
  void next();
  /// The same path from its root.
  void startOver();
  void resetScore();
  [[nodiscard]] const RouterScore& score() const { return m_score; }
  /// The other tokens of this text that end in the same leaf, ascending; empty before the leaf.
  [[nodiscard]] QVector<int> leafCompany() const;

  [[nodiscard]] const view::RoutingPtr& routing() const { return m_routing; }
  [[nodiscard]] int layer() const { return m_layer; }
  [[nodiscard]] int tree() const { return m_tree; }
  [[nodiscard]] int token() const { return m_token; }

 private:
  void begin();
  void count(RouterGuess& answer);
  [[nodiscard]] int at(int level) const { return m_routing->at(m_layer, m_tree, m_token) + level; }
  [[nodiscard]] bool samePath(const view::RoutingPtr& routing, int layer, int tree, int token) const;

  view::RoutingPtr m_routing;
  view::CorpusPtr m_corpus;
  double m_closeLimit = 0;
  int m_layer = 0;
  int m_tree = 0;
  int m_token = -1;
  Phase m_phase = Phase::Nothing;
  int m_level = 0;
  bool m_hinted = false;
  QVector<RouterGuess> m_guesses;
  QHash<int, int> m_answered;  ///< by the path's index in the text: decisions that have been counted
  RouterScore m_score;
};

}  // namespace ufb
