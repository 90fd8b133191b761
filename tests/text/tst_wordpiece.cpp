// SPDX-License-Identifier: MIT
#include "text/wordpiece.h"

#include <QtTest>

#include "support/registry.h"
#include "text/problem.h"

using namespace ufb;
using namespace ufb::text;

namespace {

void fill(Vocabulary& vocabulary, std::initializer_list<const char*> pieces) {
  std::int64_t id = vocabulary.size();
  for (const char* piece : pieces) vocabulary.add(piece, id++, Vocabulary::Kind::Piece);
}

QString split(const Vocabulary& vocabulary, const std::u32string& word, WordPieceOptions options = {}) {
  std::vector<WordPiece> pieces;
  WordPieceModel(vocabulary, std::move(options)).split(word, pieces);
  QStringList out;
  for (const WordPiece& piece : pieces)
    out << QStringLiteral("%1[%2,%3)")
               .arg(QString::fromStdString(vocabulary.text(piece.id)))
               .arg(piece.range.begin)
               .arg(piece.range.end);
  return out.join(QLatin1Char(' '));
}

}  // namespace

class TstWordpiece : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void splits_data() {
    QTest::addColumn<std::u32string>("word");
    QTest::addColumn<QString>("expected");
    QTest::newRow("whole word") << std::u32string(U"un") << QStringLiteral("un[0,2)");
    QTest::newRow("longest first") << std::u32string(U"unable") << QStringLiteral("un[0,2) ##able[2,6)");
    QTest::newRow("greedy to the bitter end") << std::u32string(U"unaffab") << QStringLiteral("[UNK][0,7)");
    QTest::newRow("a beginning is no continuation")
        << std::u32string(U"unun") << QStringLiteral("[UNK][0,4)");
    QTest::newRow("a continuation is no beginning") << std::u32string(U"aff") << QStringLiteral("[UNK][0,3)");
    QTest::newRow("beyond ASCII") << std::u32string(U"\u00E9\U0001F600\u00E9")
                                  << QString::fromUtf8("\xC3\xA9[0,1) ##\xF0\x9F\x98\x80\xC3\xA9[1,3)");
    QTest::newRow("a written prefix is text") << std::u32string(U"##aff") << QStringLiteral("##aff[0,5)");
    QTest::newRow("an added token is no piece") << std::u32string(U"extra") << QStringLiteral("[UNK][0,5)");
  }

  void splits() {
    QFETCH(std::u32string, word);
    QFETCH(QString, expected);
    Vocabulary vocabulary;
    fill(vocabulary, {"[UNK]", "un", "##aff", "##able", "\xC3\xA9", "##\xF0\x9F\x98\x80\xC3\xA9", "##affa"});
    vocabulary.add("extra", 100, Vocabulary::Kind::Added);
    QCOMPARE(split(vocabulary, word), expected);
  }

  void overlongWordBecomesSingleUnk() {
    Vocabulary vocabulary;
    fill(vocabulary, {"[UNK]", "a", "##a"});
    QCOMPARE(split(vocabulary, std::u32string(100, U'a')).count(QLatin1Char('a')), 100);
    QCOMPARE(split(vocabulary, std::u32string(101, U'a')), QStringLiteral("[UNK][0,101)"));
    QCOMPARE(split(vocabulary, U"aa", {"[UNK]", "##", 1}), QStringLiteral("[UNK][0,2)"));
  }

  void otherPrefix() {
    Vocabulary vocabulary;
    fill(vocabulary, {"[UNK]", "a", "@b", "c"});
    QCOMPARE(split(vocabulary, U"ab", {"[UNK]", "@", 100}), QStringLiteral("a[0,1) @b[1,2)"));
    QCOMPARE(split(vocabulary, U"ac", {"[UNK]", "", 100}), QStringLiteral("a[0,1) c[1,2)"));
  }

  void missingUnkIsAnErrorOnlyWhenNeeded() {
    Vocabulary vocabulary;
    fill(vocabulary, {"a"});
    QCOMPARE(split(vocabulary, U"a"), QStringLiteral("a[0,1)"));
    try {
      split(vocabulary, U"b");
      QFAIL("there is no unknown token");
    } catch (const Problem& problem) {
      QCOMPARE(problem.code(), ErrorCode::InvalidArgument);
      QVERIFY(std::string(problem.what()).find("\"b\"") != std::string::npos);
    }
  }

  void vocabularyKnowsItsTokens() {
    Vocabulary vocabulary;
    vocabulary.add("a", 3, Vocabulary::Kind::Piece);
    vocabulary.add("b", 1, Vocabulary::Kind::Added);
    QCOMPARE(vocabulary.size(), 4);
    QCOMPARE(vocabulary.find("a"), std::optional<std::int64_t>(3));
    QCOMPARE(vocabulary.find("b"), std::optional<std::int64_t>(1));
    QCOMPARE(vocabulary.findPiece("b"), std::optional<std::int64_t>());
    QCOMPARE(vocabulary.text(3), std::string("a"));
    for (const std::int64_t none : {-1, 0, 2, 4}) {
      QVERIFY(!vocabulary.has(none));
      QVERIFY(vocabulary.text(none).empty());
    }
  }

  void ofTwoEqualPiecesTheLastCounts() {
    Vocabulary vocabulary;
    fill(vocabulary, {"a", "b", "a"});
    QCOMPARE(vocabulary.find("a"), std::optional<std::int64_t>(2));
    QCOMPARE(vocabulary.text(0), std::string("a"));
  }
};

UFB_TEST(TstWordpiece)
#include "tst_wordpiece.moc"
