// SPDX-License-Identifier: MIT
#include <QtTest/QtTest>

#include "support/counts/sample_counts.h"
#include "support/registry.h"
#include "ufb/leaf_dictionary.h"

using namespace ufb;

namespace {

/// Counts of tokens with these spellings; the i-th occurs i + 1 times.
RoutingCounts vocabularyOf(const QStringList& spellings) {
  test::SampleShape shape;
  shape.vocabulary = static_cast<int>(spellings.size());
  RoutingCounts counts = test::sampleCounts(shape, 0, 0);
  for (int id = 0; id < shape.vocabulary; ++id) {
    counts.tokenTexts[static_cast<std::size_t>(id)] = spellings[id].toStdString();
    counts.tokenCounts[static_cast<std::size_t>(id)] = static_cast<std::uint32_t>(id) + 1;
  }
  return counts;
}

}  // namespace

class TstFindTokens : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void find_data();
  void find();
  void onlyWhatOccurred();
};

void TstFindTokens::find_data() {
  QTest::addColumn<QStringList>("spellings");
  QTest::addColumn<QString>("words");
  QTest::addColumn<int>("limit");
  QTest::addColumn<QList<int>>("ids");
  const QString eszett = QString::fromUtf8(
      "Stra\xC3\x9F"
      "e");
  const QString accented = QString::fromUtf8("\xC3\x89T\xC3\x89");
  const QStringList some{u"in"_qs,    u"##in"_qs, u"inside"_qs, u"again"_qs,
                         u"##ing"_qs, u"IN"_qs,   u"king"_qs,   u"x"_qs};
  QTest::newRow("equal, begins, contains") << some << u"in"_qs << 99 << QList<int>{5, 0, 4, 2, 1, 6, 3};
  QTest::newRow("limit") << some << u"in"_qs << 3 << QList<int>{5, 0, 4};
  QTest::newRow("no room") << some << u"in"_qs << 0 << QList<int>{};
  QTest::newRow("negative") << some << u"in"_qs << -4 << QList<int>{};
  QTest::newRow("capitals count") << some << u"IN"_qs << 99 << QList<int>{5};
  QTest::newRow("one capital counts") << some << u"In"_qs << 99 << QList<int>{};
  QTest::newRow("with the mark of a piece") << some << u"##in"_qs << 99 << QList<int>{1, 4};
  QTest::newRow("nothing like it") << some << u"zebra"_qs << 99 << QList<int>{};
  QTest::newRow("everything") << some << QString() << 99 << QList<int>{7, 6, 5, 4, 3, 2, 1, 0};
  QTest::newRow("beyond ASCII") << QStringList{accented, accented.toLower()} << accented.toLower() << 9
                                << QList<int>{1, 0};
  QTest::newRow("capitals beyond ASCII")
      << QStringList{accented, accented.toLower()} << accented << 9 << QList<int>{0};
  QTest::newRow("folded") << QStringList{eszett} << u"strasse"_qs << 9 << QList<int>{0};
}

void TstFindTokens::find() {
  QFETCH(QStringList, spellings);
  QFETCH(QString, words);
  QFETCH(int, limit);
  QFETCH(QList<int>, ids);
  const std::vector<int> found = findTokens(vocabularyOf(spellings), words.toStdString(), limit);
  QCOMPARE(found, std::vector<int>(ids.begin(), ids.end()));
}

void TstFindTokens::onlyWhatOccurred() {
  RoutingCounts counts = vocabularyOf({u"one"_qs, u"ones"_qs, u"alone"_qs});
  counts.tokenCounts[1] = 0;
  QCOMPARE(findTokens(counts, "one", 9), (std::vector<int>{0, 2}));
  // Bytes that are no UTF-8 are searched like any others.
  counts.tokenTexts[2] = "al\xFFone";
  QCOMPARE(findTokens(counts, "one", 9), (std::vector<int>{0, 2}));
}

UFB_TEST(TstFindTokens)
#include "tst_find_tokens.moc"
