// SPDX-License-Identifier: MIT
#include <QTest>

#include "dictionary_sample.h"
#include "models/corpus_text.h"
#include "support/registry.h"
#include "views/corpus_colors.h"

using namespace ufb;

class TstCorpusText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tellsWhoCameToANode_data() {
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("line");
    QTest::addRow("root") << 0 << 0 << QStringLiteral("Corpus news.txt: 1000 of 1000 tokens, 100 %");
    QTest::addRow("subtree") << 1 << 1 << QStringLiteral("Corpus news.txt: 350 of 1000 tokens, 35.0 %");
    QTest::addRow("leaf") << 3 << 3 << QStringLiteral("Corpus news.txt: 50 of 1000 tokens, 5.00 %");
    QTest::addRow("dead") << 3 << 6 << QStringLiteral("Corpus news.txt: no token comes here");
  }

  void tellsWhoCameToANode() {
    QFETCH(int, level);
    QFETCH(int, place);
    QTEST(corpusLine(*test::smallCorpus(), {0, 0, level, place}), "line");
  }

  void tellsHowTwoCorporaDiffer() {
    const auto corpus = test::smallCorpus();
    const auto difference = test::smallDifference();
    QCOMPARE(differenceLine(*difference, *corpus, {0, 0, 3, 0}),
             QStringLiteral("2 times more in A (A: news.txt, B: novels.txt)"));
    QCOMPARE(differenceLine(*difference, *corpus, {0, 0, 3, 7}),
             QStringLiteral("8 times more in B (A: news.txt, B: novels.txt)"));
    QVERIFY(differenceLine(*difference, *corpus, {1, 0, 3, 7}).startsWith(QStringLiteral("No significant")));
  }

  void longNamesKeepTheirEnds() {
    view::CorpusDifferenceItem difference;
    difference.nameA = QStringLiteral("a-very-long-name-of-a-corpus-of-news.txt");
    difference.nameB = QStringLiteral("b.txt");
    QCOMPARE(corporaText(difference), QStringLiteral("A: a-very-long…-of-news.txt, B: b.txt"));
  }

  void coloursEndAtWholeFactors_data() {
    QTest::addColumn<float>("greatest");
    QTest::addColumn<double>("range");
    QTest::addRow("none") << 0.0F << 1.0;
    QTest::addRow("less than twice") << 0.4F << 1.0;
    QTest::addRow("between") << -2.2F << 3.0;
    QTest::addRow("beyond") << 9.0F << 5.0;
  }

  void coloursEndAtWholeFactors() {
    QFETCH(float, greatest);
    auto difference = test::smallDifference();
    difference->logRatios[0].fill(0);
    difference->logRatios[1][3] = greatest;
    QTEST(differenceRange(*difference), "range");
  }

  void theEndsOfTheColoursAreThoseOfTheLegend() {
    QCOMPARE(differenceColor(3, 3), colorAt(kDifferenceMap, 1));
    QCOMPARE(differenceColor(-3, 3), colorAt(kDifferenceMap, 0));
    QCOMPARE(differenceColor(-8, 3), colorAt(kDifferenceMap, 0));
    // Small ones are told from none, and from each other.
    QCOMPARE(differenceColor(1e-9, 3), colorAt(kDifferenceMap, 0.6));
    QCOMPARE(differenceColor(-1e-9, 3), colorAt(kDifferenceMap, 0.4));
  }

  void settingsNameTheCorpus() {
    const auto items = corpusSettings(test::smallCorpus(), test::smallDifference());
    QVERIFY(items.contains({QStringLiteral("corpus"), QStringLiteral("news.txt")}));
    QVERIFY(items.contains({QStringLiteral("corpus tokens"), QStringLiteral("1000")}));
    QVERIFY(items.contains({QStringLiteral("compared with"), QStringLiteral("novels.txt")}));
    QVERIFY(corpusSettings(nullptr, nullptr).isEmpty());
  }
};

UFB_TEST(TstCorpusText)
#include "tst_corpus_text.moc"
