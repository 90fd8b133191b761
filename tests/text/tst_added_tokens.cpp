// SPDX-License-Identifier: MIT
#include <QTemporaryDir>
#include <QtTest>

#include "support/registry.h"
#include "text/text_helpers.h"
#include "text/token_matcher.h"

using namespace ufb;
using namespace ufb::test;
using nlohmann::json;

namespace {

json addedToken(int id, const char* content, bool normalized = false) {
  return {{"id", id},        {"content", content},       {"single_word", false}, {"lstrip", false},
          {"rstrip", false}, {"normalized", normalized}, {"special", false}};
}

/// Lower-casing WordPiece over single letters, the added tokens from id 100.
Result<Tokenizer> tokenizerWith(const json& added) {
  json vocab = {{"[UNK]", 0}, {"!", 60}};
  for (char c = 'a'; c <= 'z'; ++c) {
    vocab[std::string(1, c)] = c - 'a' + 1;
    vocab["##" + std::string(1, c)] = c - 'a' + 30;
  }
  const json file = {{"version", "1.0"},
                     {"added_tokens", added},
                     {"normalizer", {{"type", "Lowercase"}}},
                     {"pre_tokenizer", {{"type", "Whitespace"}}},
                     {"model", {{"type", "WordPiece"}, {"unk_token", "[UNK]"}, {"vocab", vocab}}}};
  const QTemporaryDir dir;
  const QString name = dir.filePath(QStringLiteral("tokenizer.json"));
  writeFile(name, file.dump());
  return Tokenizer::fromJsonFile(path(name));
}

}  // namespace

class TstAddedTokens : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cutsOut_data() {
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* options, const char* content, const char* text,
                        const char* expected) {
      QTest::newRow(name) << QString::fromUtf8(options) << QString::fromUtf8(content)
                          << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("anywhere", "", "<m>", "a<m>b", "1:a[0,1) 100:<m>[1,4) 2:b[4,5)");
    row("raw tokens keep their case", "", "<M>", "<M> <m>!",
        "100:<M>[0,3) 0:[UNK][4,5) 13:m[5,6) 0:[UNK][6,8)");
    row("normalised tokens do not", "normalized", "Hi", "hi HI aHib",
        "100:Hi[0,2) 100:Hi[3,5) 1:a[6,7) 100:Hi[7,9) 2:b[9,10)");
    row("single word", "single_word", "<m>", "<m>a <m> a<m> <m>_ (<m>)",
        "0:[UNK][0,1) 13:m[1,2) 0:[UNK][2,3) 1:a[3,4) 100:<m>[5,8) 1:a[9,10) 0:[UNK][10,11) 13:m[11,12) "
        "0:[UNK][12,13) 0:[UNK][14,15) 13:m[15,16) 0:[UNK][16,17) 0:[UNK][17,18) 0:[UNK][19,20) "
        "100:<m>[20,23) "
        "0:[UNK][23,24)");
    row("a mark is part of a word", "single_word", "<m>", "e\xCC\x81<m>", "");
    row("strips to the left", "lstrip", "<m>", "a \t<m> b", "1:a[0,1) 100:<m>[1,6) 2:b[7,8)");
    row("strips to the right", "rstrip", "<m>", "a <m> \xE3\x80\x80 b", "1:a[0,1) 100:<m>[2,8) 2:b[8,9)");
    row("space is stripped once", "lstrip rstrip", "<m>", " <m> <m> ", "100:<m>[0,5) 100:<m>[5,9)");
    row("overlap goes to the left one", "", "aa", "aaa", "100:aa[0,2) 1:a[2,3)");
    row("at both ends", "", "<m>", "<m><m>", "100:<m>[0,3) 100:<m>[3,6)");
  }

  void cutsOut() {
    QFETCH(QString, options);
    QFETCH(QString, content);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    json token = addedToken(100, content.toUtf8().constData());
    for (const QString& option : options.split(QLatin1Char(' '), Qt::SkipEmptyParts))
      token[option.toStdString()] = true;
    const auto tokenizer = tokenizerWith(json::array({token}));
    QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().sentence().c_str());
    const auto encoding = tokenizer->encode(text.toStdString());
    if (expected.isEmpty())
      QVERIFY(!pieces(encoding).contains(content));
    else
      QCOMPARE(printed(encoding), expected);
  }

  void leftmostThenLongestWins() {
    const auto tokenizer =
        tokenizerWith(json::array({addedToken(100, "ab"), addedToken(101, "abc"), addedToken(102, "bcd")}));
    QVERIFY(tokenizer);
    QCOMPARE(printed(tokenizer->encode("abcd ab bcd")),
             QStringLiteral("101:abc[0,3) 4:d[3,4) 100:ab[5,7) 102:bcd[8,11)"));
  }

  void rawTokensGoBeforeNormalisedOnes() {
    const auto tokenizer = tokenizerWith(json::array({addedToken(100, "abc", true), addedToken(101, "b")}));
    QVERIFY(tokenizer);
    QCOMPARE(printed(tokenizer->encode("abc")), QStringLiteral("1:a[0,1) 2:b[1,2) 3:c[2,3)"));
  }

  void theVocabularysIdWins() {
    const auto tokenizer = tokenizerWith(json::array({addedToken(100, "a")}));
    QVERIFY(tokenizer);
    QCOMPARE(tokenizer->id("a"), std::optional<std::int64_t>(1));
    QCOMPARE(printed(tokenizer->encode("ba")), QStringLiteral("2:b[0,1) 1:a[1,2)"));
  }

  void addedTokensHaveNamesAndIds() {
    const auto tokenizer = tokenizerWith(json::array({addedToken(100, "<m>")}));
    QVERIFY(tokenizer);
    QCOMPARE(tokenizer->size(), 101);
    QCOMPARE(tokenizer->token(100), std::string("<m>"));
    QCOMPARE(tokenizer->id("<m>"), std::optional<std::int64_t>(100));
    QVERIFY(!tokenizer->isSpecial(100));
    QVERIFY(tokenizer->token(70).empty());
    QVERIFY(tokenizer->token(-1).empty());
  }

  void extraTokenThatCountsNotHidesNoOther() {
    text::TokenMatcher tokens;
    tokens.add({U"aa", 1, false, false, false});
    text::TokenMatcher extra;
    extra.add({U"aaa", 2, true, false, false});
    QVERIFY(text::cutTokens(U"aaab", tokens, extra) ==
            (std::vector<text::Section>{{{0, 2}, 1}, {{2, 4}, std::nullopt}}));
    QVERIFY(text::cutTokens(U"aaa", tokens, extra) == (std::vector<text::Section>{{{0, 3}, 2}}));
  }

  void ofEqualTokensTheFirstCounts() {
    text::TokenMatcher matcher;
    matcher.add({U"a", 1, false, false, false});
    matcher.add({U"a", 2, false, false, false});
    matcher.add({U"", 3, false, false, false});
    QCOMPARE(matcher.longestAt(U"a", 0)->id, 1);
    QVERIFY(matcher.longestAt(U"b", 0) == nullptr);
  }
};

UFB_TEST(TstAddedTokens)
#include "tst_added_tokens.moc"
