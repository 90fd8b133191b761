// SPDX-License-Identifier: MIT
#include "models/router_lesson.h"

#include <algorithm>
#include <cmath>

#include "models/path_summary.h"
#include "models/tree_usage.h"

namespace ufb {

namespace {

bool sameText(const view::RoutingItem& one, const view::RoutingItem& other) {
  return one.text == other.text && one.model == other.model && one.tokens == other.tokens &&
         sameShape(one, other);
}

RouterEvidence::Majority compare(qint64 left, qint64 right) {
  if (left + right == 0) return RouterEvidence::Majority::Unknown;
  if (left == right) return RouterEvidence::Majority::Tied;
  return left > right ? RouterEvidence::Majority::Left : RouterEvidence::Majority::Right;
}

}  // namespace

RouterEvidence::Majority RouterEvidence::majority() const {
  return hasCorpus() ? compare(corpusLeft, corpusRight) : compare(othersLeft, othersRight);
}

bool RouterLesson::samePath(const view::RoutingPtr& routing, int layer, int tree, int token) const {
  if (!routing || !m_routing || !sameText(*routing, *m_routing)) return false;
  if (layer != m_layer || tree != m_tree || token != m_token) return false;
  return token < 0 || std::equal(routing->nodes.begin() + at(0), routing->nodes.begin() + at(depth() + 1),
                                 m_routing->nodes.begin() + at(0));
}

void RouterLesson::setPath(const view::RoutingPtr& routing, int layer, int tree, int token) {
  const view::RoutingPtr next = routing && !routing->empty() ? routing : nullptr;
  if (next == m_routing && layer == m_layer && tree == m_tree && token == m_token) return;
  const bool goesOn = samePath(next, layer, tree, token);
  if (next && m_routing && !sameText(*next, *m_routing)) m_answered.clear();
  if (next && next != m_routing) m_closeLimit = closeCallLimit(*next);
  m_routing = next;
  m_layer = layer;
  m_tree = tree;
  m_token = token;
  if (!goesOn) begin();
}

void RouterLesson::begin() {
  m_guesses.clear();
  m_level = 0;
  m_hinted = false;
  m_phase = m_routing && m_token >= 0 && depth() > 0 ? Phase::Guess : Phase::Nothing;
}

NodeAddress RouterLesson::nodeAt(int level) const {
  return NodeAddress::ofNode(m_layer, m_tree, m_routing->nodes[at(level)]);
}

double RouterLesson::logitAt(int level) const {
  return m_routing->logits[at(level)];
}

double RouterLesson::magnitude() const {
  return std::abs(logitAt(m_level));
}

bool RouterLesson::closeCall() const {
  return closeness(*m_routing, m_layer, m_tree, m_token, m_level) < m_closeLimit;
}

RouterEvidence RouterLesson::evidence() const {
  RouterEvidence found;
  if (m_phase == Phase::Nothing || m_phase == Phase::Leaf) return found;
  const NodeAddress here = node();
  const QVector<int> passing = tokensThrough(*m_routing, here);
  for (const int other : passing) {
    if (other == m_token) continue;
    const bool right = m_routing->turnsRight(m_layer, m_tree, other, m_level);
    ++(right ? found.othersRight : found.othersLeft);
  }
  if (!m_corpus) return found;
  const QVector<quint32>& visits = m_corpus->at(m_layer, m_tree).visits;
  const int left = 2 * here.node() + 1;
  found.corpusLeft = visits.value(left);
  found.corpusRight = visits.value(left + 1);
  return found;
}

void RouterLesson::showHint() {
  if (m_phase == Phase::Guess) m_hinted = true;
}

void RouterLesson::guess(bool right) {
  if (m_phase != Phase::Guess) return;
  RouterGuess answer{m_level, right, m_routing->turnsRight(m_layer, m_tree, m_token, m_level), m_hinted,
                     false};
  count(answer);
  m_guesses += answer;
  m_phase = Phase::Revealed;
}

void RouterLesson::count(RouterGuess& answer) {
  int& answered = m_answered[m_routing->pathIndex(m_layer, m_tree, m_token)];
  if (m_level < answered) return;
  answered = m_level + 1;
  answer.counted = true;
  ++m_score.asked;
  m_score.right += answer.correct() ? 1 : 0;
  m_score.streak = answer.correct() ? m_score.streak + 1 : 0;
  m_score.bestStreak = std::max(m_score.bestStreak, m_score.streak);
  const RouterEvidence::Majority majority = evidence().majority();
  const bool undecided =
      majority == RouterEvidence::Majority::Tied || majority == RouterEvidence::Majority::Unknown;
  const bool hit = answer.turnsRight == (majority == RouterEvidence::Majority::Right);
  m_score.majorityHalves += undecided ? 1 : hit ? 2 : 0;
}

void RouterLesson::next() {
  if (m_phase != Phase::Revealed) return;
  ++m_level;
  m_hinted = false;
  m_phase = m_level == depth() ? Phase::Leaf : Phase::Guess;
}

void RouterLesson::startOver() {
  begin();
}

void RouterLesson::resetScore() {
  m_score = {};
  m_answered.clear();
  // What was answered on this path stays answered: playing on, it would be counted otherwise only in part.
  if (m_phase != Phase::Nothing) {
    m_answered[m_routing->pathIndex(m_layer, m_tree, m_token)] = static_cast<int>(m_guesses.size());
  }
}

QVector<int> RouterLesson::leafCompany() const {
  if (m_phase != Phase::Leaf) return {};
  QVector<int> company = tokensThrough(*m_routing, node());
  company.removeOne(m_token);
  return company;
}

}  // namespace ufb
