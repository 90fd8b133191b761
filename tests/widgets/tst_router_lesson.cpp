// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QTest>

#include "models/router_lesson.h"
#include "models/router_lesson_table.h"
#include "models/router_lesson_text.h"
#include "prediction_samples.h"
#include "routing_sample.h"
#include "support/registry.h"

using namespace ufb;

namespace {

using Phase = RouterLesson::Phase;
using Majority = RouterEvidence::Majority;

/// Layer 1: paris RLR, is LRL, big LLL; layer 2: paris RRR, is LRR, big RLR.
std::shared_ptr<view::RoutingItem> sample() {
  const auto routing = test::smallRouting();
  routing->text = QStringLiteral("paris is big");
  int start = 0;
  for (view::TokenItem& token : routing->tokenItems) {
    token.start = start;
    token.end = start + static_cast<int>(token.text.size());
    start = token.end + 1;
  }
  return routing;
}

/// One token, whose twelve decisions are so close: the closest tenth is the first one.
std::shared_ptr<view::RoutingItem> closeFirst() {
  std::vector<float> logits(13, 1);
  std::vector<float> margins(12, 1);
  margins[0] = 0.001F;
  logits[0] = -0.01F;
  return test::RoutingBuilder(1, 1, 12, {QStringLiteral("a")})
      .path(logits, std::vector<float>(13, 1), margins)
      .item();
}

view::CorpusPtr corpus(quint32 left, quint32 right) {
  auto item = std::make_shared<view::CorpusItem>();
  item->layers = 2;
  item->trees = 1;
  item->depth = 3;
  for (int layer = 0; layer < 2; ++layer) {
    view::CorpusTreeItem tree;
    tree.layer = layer;
    tree.visits.resize(15);
    tree.visits[0] = left + right;
    tree.visits[1] = left;
    tree.visits[2] = right;
    item->figures += tree;
  }
  return item;
}

/// Guesses a decision and goes on.
void play(RouterLesson& lesson, const QString& turns) {
  for (const QChar turn : turns) {
    lesson.guess(turn == u'R');
    lesson.next();
  }
}

}  // namespace

class TstRouterLesson : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { test::failOnAnyWarning(); }

  void asksEveryDecisionOnce() {
    RouterLesson lesson;
    QCOMPARE(lesson.phase(), Phase::Nothing);
    lesson.setPath(sample(), 0, 0, 0);
    QCOMPARE(lesson.phase(), Phase::Guess);
    const QVector<int> nodes{0, 2, 5};
    for (int level = 0; level < 3; ++level) {
      QCOMPARE(lesson.level(), level);
      QCOMPARE(lesson.node().node(), nodes[level]);
      lesson.next();  // not before an answer
      QCOMPARE(lesson.phase(), Phase::Guess);
      lesson.guess(true);
      QCOMPARE(lesson.phase(), Phase::Revealed);
      lesson.guess(false);  // one answer is all
      QCOMPARE(lesson.guesses().size(), level + 1);
      lesson.next();
    }
    QCOMPARE(lesson.phase(), Phase::Leaf);
    QCOMPARE(lesson.node().node(), 12);
    lesson.guess(true);
    lesson.next();
    QCOMPARE(lesson.phase(), Phase::Leaf);
    QCOMPARE(lesson.score().asked, 3);
    QCOMPARE(lesson.score().right, 2);
  }

  void aTieIsLeft() {
    RouterLesson lesson;
    lesson.setPath(sample(), 0, 0, 1);
    lesson.guess(false);
    QVERIFY(lesson.guesses().constLast().correct());
    QVERIFY(router::formulaText(lesson).contains(QStringLiteral("= 0.000 ≤ 0: left")));
  }

  void streaksAndRivals() {
    RouterLesson lesson;
    lesson.setPath(sample(), 0, 0, 0);
    play(lesson, QStringLiteral("RL"));
    QCOMPARE(lesson.score().streak, 2);
    play(lesson, QStringLiteral("L"));
    QCOMPARE(lesson.score().streak, 0);
    QCOMPARE(lesson.score().bestStreak, 2);
    QCOMPARE(lesson.score().byChance(), 1.5);
    // At the root both others turned left, so the majority is wrong; after it nobody is there: half and half.
    QCOMPARE(lesson.score().byMajority(), 1.0);
    QCOMPARE(router::scoreText(lesson), QStringLiteral("2 of 3 right; in a row: 0, at best 2"));
    QCOMPARE(router::rivalsText(lesson), QStringLiteral("Chance: 1.5. Always with the majority: 1."));
  }

  void evidenceIsOfOthersAtThisNode() {
    RouterLesson lesson;
    lesson.setPath(sample(), 0, 0, 1);
    RouterEvidence found = lesson.evidence();
    QCOMPARE(found.othersLeft, 1);   // big
    QCOMPARE(found.othersRight, 1);  // paris
    QCOMPARE(found.majority(), Majority::Tied);
    play(lesson, QStringLiteral("L"));
    found = lesson.evidence();  // at node 1 only big is there
    QCOMPARE(found.othersLeft, 1);
    QCOMPARE(found.othersRight, 0);
    QCOMPARE(found.majority(), Majority::Left);
    play(lesson, QStringLiteral("R"));
    QCOMPARE(lesson.evidence().majority(), Majority::Unknown);
    QCOMPARE(router::evidenceText(lesson), QStringLiteral("No other token of this text comes to this node."));
  }

  void corpusIsTheBetterMajority() {
    RouterLesson lesson;
    lesson.setPath(sample(), 0, 0, 0);
    QCOMPARE(lesson.evidence().majority(), Majority::Left);
    lesson.setCorpus(corpus(25, 75));
    QCOMPARE(lesson.evidence().majority(), Majority::Right);
    QCOMPARE(
        router::evidenceText(lesson),
        QStringLiteral("Other tokens of this text at this node: 2 left, 0 right. Of the corpus' 100 tokens "
                       "that came here, 25.0 % turned left and 75.0 % right."));
    lesson.guess(false);
    QCOMPARE(lesson.score().byMajority(), 1.0);
    lesson.next();
    // The corpus never came to node 2: the text is asked again.
    QVERIFY(!lesson.evidence().hasCorpus());
  }

  void nothingTellsTheSignBeforeTheGuess() {
    for (const float sign : {-1.0F, 1.0F}) {
      RouterLesson lesson;
      lesson.setPath(
          test::RoutingBuilder(1, 1, 1, {QStringLiteral("a")}).path({sign * 0.5F, 1}, {1, 1}, {0.5F}).item(),
          0, 0, 0);
      RouterLessonTable table(&lesson);
      table.refresh();
      QCOMPARE(table.rowCount(), 0);
      QCOMPARE(router::formulaText(lesson), QStringLiteral("w0·x + b0 = ?"));
      QCOMPARE(router::pathText(lesson), QStringLiteral("now at node 0"));
      QVERIFY(router::verdictText(lesson).isEmpty() && router::reasonText(lesson).isEmpty());
      QVERIFY(router::hintText(lesson).isEmpty());
      lesson.showHint();
      QCOMPARE(router::formulaText(lesson), QStringLiteral("w0·x + b0 = ±0.500"));
      QVERIFY(router::hintText(lesson).startsWith(QStringLiteral("Hint: the size of the sum")));
    }
  }

  void saysRightOrWrongWithAMark() {
    RouterLesson lesson;
    lesson.setPath(sample(), 0, 0, 0);
    lesson.guess(true);
    QCOMPARE(router::verdictText(lesson), QStringLiteral("✓ Right: the token turns right."));
    QCOMPARE(router::formulaText(lesson), QStringLiteral("w0·x + b0 = 0.500 > 0: right"));
    lesson.next();
    lesson.guess(true);
    QCOMPARE(router::verdictText(lesson), QStringLiteral("✗ Wrong: you said right, the token turns left."));
  }

  void saysWhatAGuessIsWorth() {
    RouterLesson lesson;
    lesson.setPath(closeFirst(), 0, 0, 0);
    QVERIFY(lesson.closeCall());
    lesson.showHint();
    QVERIFY(router::hintText(lesson).contains(QStringLiteral("nearly chance")));
    lesson.guess(true);
    QVERIFY(router::reasonText(lesson).startsWith(QStringLiteral("A close call (margin 0.001)")));
    QVERIFY(router::reasonText(lesson).contains(QStringLiteral("nearly chance")));
    lesson.next();
    lesson.guess(true);
    QVERIFY(router::reasonText(lesson).startsWith(QStringLiteral("No close call (margin 1)")));
    const auto unknown = closeFirst();
    unknown->nodeMargins.clear();
    lesson.setPath(unknown, 0, 0, 0);
    lesson.startOver();
    lesson.guess(true);
    QVERIFY2(router::reasonText(lesson).contains(QStringLiteral("|w·x + b| = 0.01")),
             qPrintable(router::reasonText(lesson)));
  }

  void aDecisionCountsOnce() {
    RouterLesson lesson;
    lesson.setPath(sample(), 0, 0, 0);
    play(lesson, QStringLiteral("L"));
    lesson.startOver();
    QCOMPARE(lesson.level(), 0);
    QVERIFY(lesson.guesses().isEmpty());
    lesson.guess(true);
    QVERIFY(
        router::verdictText(lesson).endsWith(QStringLiteral("Answered before: it does not count again.")));
    QCOMPARE(lesson.score().asked, 1);
    QCOMPARE(lesson.score().right, 0);
    lesson.next();
    lesson.guess(false);
    QCOMPARE(lesson.score().asked, 2);
    // Another path counts, and the first one is remembered.
    lesson.setPath(lesson.routing(), 1, 0, 0);
    play(lesson, QStringLiteral("R"));
    QCOMPARE(lesson.score().asked, 3);
    lesson.setPath(lesson.routing(), 0, 0, 0);
    play(lesson, QStringLiteral("RL"));
    QCOMPARE(lesson.score().asked, 3);
  }

  void anotherTokenStartsAnewAndKeepsTheScore() {
    RouterLesson lesson;
    lesson.setPath(sample(), 0, 0, 0);
    play(lesson, QStringLiteral("RL"));
    lesson.setPath(lesson.routing(), 0, 0, 1);
    QCOMPARE(lesson.level(), 0);
    QCOMPARE(lesson.score().asked, 2);
    const auto other = sample();
    other->text = QStringLiteral("rome is big");
    lesson.setPath(other, 0, 0, 0);
    QCOMPARE(lesson.score().asked, 2);
    play(lesson, QStringLiteral("R"));
    QCOMPARE(lesson.score().asked, 3);
    lesson.resetScore();
    QCOMPARE(lesson.score(), RouterScore());
    QCOMPARE(lesson.level(), 1);
    play(lesson, QStringLiteral("L"));
    QCOMPARE(lesson.score().asked, 1);
    QCOMPARE(router::scoreText(lesson), QStringLiteral("1 of 1 right; in a row: 1, at best 1"));
  }

  void theSameAnswerAgainGoesOn() {
    RouterLesson lesson;
    lesson.setPath(sample(), 0, 0, 0);
    play(lesson, QStringLiteral("R"));
    lesson.setPath(sample(), 0, 0, 0);
    QCOMPARE(lesson.level(), 1);
    QCOMPARE(lesson.guesses().size(), 1);
    lesson.setPath(nullptr, 0, 0, -1);
    QCOMPARE(lesson.phase(), Phase::Nothing);
  }

  void leafSumsUp() {
    const auto routing = sample();
    RouterLesson lesson;
    lesson.setPath(routing, 0, 0, 0);
    play(lesson, QStringLiteral("RRR"));
    QCOMPARE(router::leafText(lesson), QStringLiteral("RLR → leaf 5. You guessed 2 of 3 turns."));
    QCOMPARE(router::companyText(lesson), QStringLiteral("No other token of this text ends in this leaf."));
    QCOMPARE(router::placeText(lesson), QStringLiteral("Layer 1, leaf 5, all 3 decisions made"));
    QCOMPARE(router::pathText(lesson),
             QStringLiteral("right at node 0, left at node 2, right at node 5, leaf 5"));
    // Two tokens on one way.
    const auto shared = test::RoutingBuilder(1, 1, 1, {QStringLiteral("a"), QStringLiteral("b")})
                            .path({1, 1}, {1, 1}, {1})
                            .path({2, 1}, {1, 1}, {1})
                            .item();
    lesson.setPath(shared, 0, 0, 0);
    play(lesson, QStringLiteral("R"));
    QCOMPARE(lesson.leafCompany(), QVector<int>{1});
    QCOMPARE(router::companyText(lesson), QStringLiteral("In the same leaf: b."));
  }

  void singleNodesAskNothing() {
    RouterLesson lesson;
    lesson.setPath(test::singleNodes(), 0, 0, 0);
    QCOMPARE(lesson.phase(), Phase::Nothing);
    QVERIFY(router::placeText(lesson).isEmpty());
    lesson.resetScore();
    lesson.startOver();
    QCOMPARE(lesson.phase(), Phase::Nothing);
  }

  void wordsSayWhereItStands() {
    RouterLesson lesson;
    lesson.setPath(sample(), 0, 0, 1);
    QCOMPARE(router::wordText(lesson), QStringLiteral("paris [is] big"));
    QCOMPARE(router::placeText(lesson), QStringLiteral("Layer 1, decision 1 of 3, node 0"));
    lesson.setPath(test::twoTrees(), 0, 1, 0);
    QCOMPARE(router::placeText(lesson), QStringLiteral("Tree 2. Layer 1, decision 1 of 1, node 0"));
  }

  void tableHoldsTheAnswers() {
    RouterLesson lesson;
    RouterLessonTable table(&lesson);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    lesson.setPath(sample(), 0, 0, 0);
    lesson.showHint();
    play(lesson, QStringLiteral("L"));
    table.refresh();
    QCOMPARE(table.rowCount(), 1);
    QStringList cells;
    for (int column = 0; column < table.columnCount(); ++column)
      cells += table.index(0, column).data().toString();
    QCOMPARE(cells.join(u'|'), QStringLiteral("0|0|0.500|right|left|no|yes"));
    lesson.startOver();
    table.refresh();
    QCOMPARE(table.rowCount(), 0);
  }
};

UFB_TEST(TstRouterLesson)
#include "tst_router_lesson.moc"
