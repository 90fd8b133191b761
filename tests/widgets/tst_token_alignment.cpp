// SPDX-License-Identifier: MIT
#include <QTest>

#include "models/divergence_grid.h"
#include "models/token_alignment.h"
#include "routing_sample.h"
#include "support/registry.h"

using namespace ufb;

class TstTokenAlignment : public QObject {
  Q_OBJECT

  /// One token a word; the same word has the same id.
  static QVector<view::TokenItem> tokensOf(const QString& text) {
    QVector<view::TokenItem> tokens;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
      view::TokenItem token;
      token.text = word;
      token.id = static_cast<qint64>(qHash(word, 7));
      tokens += token;
    }
    return tokens;
  }

 private Q_SLOTS:
  void alignsTokens_data() {
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("pinned");
    QTest::addColumn<QVector<int>>("partners");
    const auto row = [](const char* name, const char* current, const char* pinned,
                        const QVector<int>& partners) {
      QTest::newRow(name) << QString::fromLatin1(current) << QString::fromLatin1(pinned) << partners;
    };
    row("equal", "the river bank", "the river bank", {0, 1, 2});
    row("empty current", "", "the bank", {});
    row("empty pinned", "the bank", "", {-1, -1});
    row("both empty", "", "", {});
    row("inserted", "the old river bank", "the river bank", {0, -1, 1, 2});
    row("deleted", "the bank", "the river bank", {0, 2});
    row("inserted at the start", "so the bank", "the bank", {-1, 0, 1});
    row("appended", "the bank is", "the bank", {0, 1, -1});
    row("substituted", "the river shore .", "the river bank .", {0, 1, 2, 3});
    row("two in a row substituted", "a x y b", "a u v b", {0, 1, 2, 3});
    row("first and last substituted", "x the bank y", "u the bank v", {0, 1, 2, 3});
    row("longer gap", "a x y b", "a u b", {0, -1, -1, 2});
    row("shorter gap", "a x b", "a u v b", {0, -1, 3});
    row("all different, equal length", "a b c", "x y z", {0, 1, 2});
    row("all different, other length", "a b c", "x y", {-1, -1, -1});
    row("repeated words", "the cat the dog", "the cat the cat the dog", {0, 1, 2, 5});
    row("one word many times", "no no no", "no no", {0, 1, -1});
    row("swapped", "a b", "b a", {-1, 0});
    row("substituted among repeats", "the dog and the cat", "the fox and the cat", {0, 1, 2, 3, 4});
  }

  void alignsTokens() {
    QFETCH(QString, current);
    QFETCH(QString, pinned);
    QFETCH(QVector<int>, partners);
    QCOMPARE(alignTokens(tokensOf(current), tokensOf(pinned)), partners);
  }

  /// Whatever the texts are: partners exist, never cross and belong to one token only.
  void partnersNeverCross() {
    unsigned state = 1;
    const auto any = [&state](unsigned count) {
      state = state * 1664525U + 1013904223U;
      return static_cast<int>((state >> 16U) % count);
    };
    for (int round = 0; round < 50; ++round) {
      QVector<view::TokenItem> texts[2];
      for (auto& text : texts) {
        text.resize(any(129));
        for (view::TokenItem& token : text) token.id = any(5);
      }
      const QVector<int> partners = alignTokens(texts[0], texts[1]);
      QCOMPARE(partners.size(), texts[0].size());
      int last = -1;
      for (const int partner : partners) {
        if (partner < 0) continue;
        QVERIFY(partner > last && partner < texts[1].size());
        last = partner;
      }
      QCOMPARE(alignTokens(texts[0], texts[1]), partners);
    }
  }

  void columnsFollowBothTexts() {
    const auto current =
        test::RoutingBuilder(
            1, 1, 0, {QStringLiteral("a"), QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("b")})
            .path({1}, {1}, {})
            .path({1}, {1}, {})
            .path({1}, {1}, {})
            .path({1}, {1}, {})
            .item();
    const auto pinned =
        test::RoutingBuilder(1, 1, 0, {QStringLiteral("a"), QStringLiteral("u"), QStringLiteral("b")})
            .path({1}, {1}, {})
            .path({1}, {1}, {})
            .path({1}, {1}, {})
            .item();
    current->tokenItems = tokensOf(QStringLiteral("a x y b"));
    pinned->tokenItems = tokensOf(QStringLiteral("a u b"));
    const DivergenceGrid grid(*current, *pinned, 0);
    QVector<TokenPair> pairs;
    for (int column = 0; column < grid.columns(); ++column) pairs += grid.pair(column);
    QCOMPARE(pairs, QVector<TokenPair>({{0, 0}, {1, -1}, {2, -1}, {-1, 1}, {3, 2}}));
    QCOMPARE(grid.pairCount(), 2);
    QCOMPARE(grid.columnOf(3), 4);
    QCOMPARE(grid.columnOf(4), -1);
    QCOMPARE(grid.levels(0, 0), 0);
    QCOMPARE(grid.levels(0, 1), DivergenceGrid::kNoPartner);
    QCOMPARE(grid.sameLeaves(0), 2);
  }

  void levelsInCommonAreCountedFromTheRoot_data() {
    QTest::addColumn<float>("second");
    QTest::addColumn<float>("third");
    QTest::addColumn<int>("levels");
    QTest::newRow("first turn differs") << 1.0F << 1.0F << 3;
    QTest::newRow("second") << -1.0F << 1.0F << 1;
    QTest::newRow("third") << 1.0F << -1.0F << 2;
    QTest::newRow("what comes after does not count") << -1.0F << -1.0F << 1;
  }

  void levelsInCommonAreCountedFromTheRoot() {
    QFETCH(float, second);
    QFETCH(float, third);
    QFETCH(int, levels);
    const auto path = [](float one, float two, float three) {
      return test::RoutingBuilder(1, 1, 3, {QStringLiteral("a")})
          .path({one, two, three, 1}, {1, 1, 1, 1}, {1, 1, 1})
          .item();
    };
    QCOMPARE(levelsInCommon(*path(1, 1, 1), 0, *path(1, second, third), 0, 0, 0), levels);
    QCOMPARE(levelsInCommon(*path(1, 1, 1), 0, *path(-1, second, third), 0, 0, 0), 0);
  }
};

UFB_TEST(TstTokenAlignment)
#include "tst_token_alignment.moc"
