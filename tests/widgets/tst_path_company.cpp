// SPDX-License-Identifier: MIT
#include <QTest>

#include "models/path_company.h"
#include "routing_sample.h"
#include "support/registry.h"

using namespace ufb;

class TstPathCompany : public QObject {
  Q_OBJECT

  /// One layer, one tree of two decisions; leaf 0..3 by the turns.
  static std::shared_ptr<view::RoutingItem> text(const QStringList& words, const QVector<int>& leaves) {
    test::RoutingBuilder builder(1, 1, 2, words);
    for (const int leaf : leaves) {
      builder.path({leaf >> 1 ? 1.0F : -1.0F, leaf & 1 ? 1.0F : -1.0F, 0}, {1, 1, 1}, {1, 1});
    }
    return builder.item();
  }

  static QVector<int> numbers(const QVector<PathFellow>& fellows) {
    QVector<int> result;
    for (const PathFellow& fellow : fellows) result += 100 * fellow.text + 10 * fellow.token + fellow.shared;
    return result;
  }

 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void leavesShareTheirFirstTurns_data() {
    QTest::addColumn<int>("one");
    QTest::addColumn<int>("other");
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("shared");
    QTest::newRow("the same") << 5 << 5 << 3 << 3;
    QTest::newRow("101 and 100") << 5 << 4 << 3 << 2;
    QTest::newRow("101 and 110") << 5 << 6 << 3 << 1;
    QTest::newRow("101 and 001") << 5 << 1 << 3 << 0;
    QTest::newRow("no turns") << 0 << 0 << 0 << 0;
  }

  void leavesShareTheirFirstTurns() {
    QFETCH(int, one);
    QFETCH(int, other);
    QFETCH(int, depth);
    QTEST(sharedLevels(one, other, depth), "shared");
  }

  void countsThisTextAndThoseBefore() {
    const auto now = text(
        {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")}, {2, 3, 2, 0});
    const auto oldest = text({QStringLiteral("x")}, {2});
    const auto newest = text({QStringLiteral("y"), QStringLiteral("z")}, {1, 3});
    const PathCompany company = findCompany(*now, {oldest, newest}, 0, 0, 0);
    QCOMPARE(company.otherTokens, 3);
    QCOMPARE(company.earlierTokens, 3);
    QCOMPARE(company.otherByLevel, QVector<int>({3, 2, 1}));
    QCOMPARE(company.earlierByLevel, QVector<int>({3, 2, 1}));
    // Text, token, shared levels; the newest text first.
    QCOMPARE(numbers(company.fellows), QVector<int>({11, 22, 30, 100, 111, 202}));
    QCOMPARE(numbers(company.at(1)), QVector<int>({11, 22, 111, 202}));
    QCOMPARE(numbers(company.at(2)), QVector<int>({22, 202}));
  }

  void otherShapesAreLeftOut() {
    const auto now = text({QStringLiteral("a"), QStringLiteral("b")}, {0, 0});
    const PathCompany company = findCompany(*now, {test::smallRouting()}, 0, 0, 1);
    QCOMPARE(company.earlierTokens, 0);
    QCOMPARE(company.fellows.size(), 1);
  }

  void treesAndLayersAreTheirOwn() {
    const PathCompany first = findCompany(*test::smallRouting(), {}, 0, 0, 0);
    QCOMPARE(first.otherByLevel, QVector<int>({2, 0, 0, 0}));
    const PathCompany second = findCompany(*test::smallRouting(), {}, 1, 0, 0);
    QCOMPARE(second.otherByLevel, QVector<int>({2, 1, 0, 0}));
    QCOMPARE(findCompany(*test::singleNodes(), {}, 0, 0, 0).otherByLevel, QVector<int>({1}));
  }

  void everyNodeCountsAsTheRoutingDoes() {
    const auto routing = test::largeRouting(1, 1, 11, 128);
    const PathCompany company = findCompany(*routing, {routing}, 0, 0, 7);
    for (int level = 0; level <= 11; ++level) {
      int expected = 0;
      for (int token = 0; token < 128; ++token) {
        expected +=
            routing->nodes[routing->at(0, 0, token) + level] == routing->nodes[routing->at(0, 0, 7) + level];
      }
      QCOMPARE(company.otherByLevel[level], expected - 1);
      QCOMPARE(company.earlierByLevel[level], expected);
    }
  }

  void snippetShowsTheTokenInItsSentence() {
    auto routing = test::singleNodes();
    routing->text = QStringLiteral("so big\nis it");
    routing->tokenItems[0].start = 3;
    routing->tokenItems[0].end = 6;
    QCOMPARE(tokenSnippet(*routing, 0).text(), QStringLiteral("so [big] is it"));
    // The second is none of the text's: its neighbours stand in.
    QCOMPARE(tokenSnippet(*routing, 1).text(), QStringLiteral("a [b]"));
    QCOMPARE(tokenSnippet(*routing, 9).text(), QStringLiteral("[]"));
  }

  void longTextsAreCutAroundTheToken() {
    auto routing = test::singleNodes();
    routing->text = QString(200, u'x') + QStringLiteral("HERE") + QString(200, u'y');
    routing->tokenItems[0].start = 200;
    routing->tokenItems[0].end = 204;
    const TokenSnippet snippet = tokenSnippet(*routing, 0);
    QCOMPARE(snippet.token, QStringLiteral("HERE"));
    QCOMPARE(snippet.before, QChar(0x2026) + QString(23, u'x'));
    QCOMPARE(snippet.after, QString(59, u'y') + QChar(0x2026));
  }
};

UFB_TEST(TstPathCompany)
#include "tst_path_company.moc"
