// SPDX-License-Identifier: MIT
#include <QtTest>

#include "support/registry.h"
#include "text/pre_tokenizer_json.h"
#include "text/problem.h"

using namespace ufb;
using namespace ufb::text;

namespace {

QString words(const QByteArray& json, const std::u32string& text) {
  const std::vector<PreTokenizer> steps = readPreTokenizers(Json::parse(json.toStdString()));
  QStringList out;
  for (const Range& word : splitWords(steps, text, {0, text.size()}))
    out << QString::fromStdU32String(text.substr(word.begin, word.end - word.begin));
  return out.join(QLatin1Char('|'));
}

const char* const kWhitespace = R"({"type":"Whitespace"})";
const char* const kSplit = R"({"type":"WhitespaceSplit"})";
const char* const kBert = R"({"type":"BertPreTokenizer"})";

}  // namespace

class TstPreTokenizers : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void splits_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<std::u32string>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* json, std::u32string text, std::u32string expected) {
      QTest::newRow(name) << QByteArray(json) << text << QString::fromStdU32String(expected);
    };
    row("nothing to split by", "null", U"a b", U"a b");
    row("nothing to split", kWhitespace, U"", U"");
    row("only space", kWhitespace, U" \t\u3000", U"");
    row("words and the rest", kWhitespace, U"Hey man!? a_b-c", U"Hey|man|!?|a_b|-|c");
    row("marks belong to words", kWhitespace, U"e\u0301\u0302!\u0939\u093F", U"e\u0301\u0302|!|\u0939\u093F");
    row("joiners belong to words", kWhitespace, U"a\u200Db \u200C", U"a\u200Db|\u200C");
    row("digits of all scripts", kWhitespace, U"\u0663x\u00B2", U"\u0663x|\u00B2");
    row("letter numbers are alphabetic", kWhitespace, U"\u2163\u24B6+", U"\u2163\u24B6|+");
    row("emoji are no words", kWhitespace, U"a\U0001F600b", U"a|\U0001F600|b");
    row("Unicode's spaces", kWhitespace, U"a\u00A0b\u2028c\u0085d", U"a|b|c|d");
    row("zero width space is no space", kWhitespace, U"a\u200Bb", U"a|\u200B|b");
    row("split at space alone", kSplit, U" a-b  c! ", U"a-b|c!");
    row("BERT: each sign alone", kBert, U"don't!!", U"don|'|t|!|!");
    row("BERT: ASCII symbols count", kBert, U"1+1=$2^", U"1|+|1|=|$|2|^");
    row("BERT: other symbols do not", kBert, U"a\u20ACb\u00D7c", U"a\u20ACb\u00D7c");
    row("BERT: Unicode's punctuation", kBert, U"\u201Ca\u201D\u2014b\u3002",
        U"\u201C|a|\u201D|\u2014|b|\u3002");
    row("sequence",
        R"({"type":"Sequence","pretokenizers":[{"type":"WhitespaceSplit"},{"type":"BertPreTokenizer"}]})",
        U"a-b c", U"a|-|b|c");
    row("empty sequence", R"({"type":"Sequence","pretokenizers":[]})", U"a b", U"a b");
  }

  void splits() {
    QFETCH(QByteArray, json);
    QFETCH(std::u32string, text);
    QFETCH(QString, expected);
    QCOMPARE(words(json, text), expected);
  }

  void splitsOnlyItsRange() {
    const auto parts = splitWords({PreTokenizer::Whitespace}, U"ab cd", {1, 4});
    QVERIFY(parts == (std::vector<Range>{{1, 2}, {3, 4}}));
  }

  void refuses_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    QTest::newRow("unknown") << QByteArray(R"({"type":"ByteLevel"})")
                             << QStringLiteral("pre-tokenizer \"ByteLevel\" is not supported");
    QTest::newRow("array") << QByteArray("[]") << QStringLiteral("an object is expected here");
    QTest::newRow("list of numbers") << QByteArray(R"({"type":"Sequence","pretokenizers":[1]})")
                                     << QStringLiteral("an object is expected here");
    QByteArray deep = R"({"type":"Whitespace"})";
    for (int i = 0; i < 1000; ++i) deep = R"({"type":"Sequence","pretokenizers":[)" + deep + "]}";
    QTest::newRow("too deep") << deep << QStringLiteral("nested more than 16 deep");
  }

  void refuses() {
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    try {
      words(json, U"a");
      QFAIL("nothing was refused");
    } catch (const Problem& refused) {
      QVERIFY2(QString::fromUtf8(refused.what()).contains(problem), refused.what());
    }
  }
};

UFB_TEST(TstPreTokenizers)
#include "tst_pre_tokenizers.moc"
