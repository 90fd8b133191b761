// SPDX-License-Identifier: MIT
#include <QtTest>

#include "support/registry.h"
#include "text/normalizer_json.h"
#include "text/problem.h"

using namespace ufb;
using namespace ufb::text;

namespace {

using Starts = std::vector<int>;

NormalizedText normalized(const QByteArray& json, const std::u32string& text) {
  const NormalizerList list = readNormalizers(Json::parse(json.toStdString()));
  NormalizedText result(text, 0);
  applyAll(list, result);
  return result;
}

const char* const kBert = R"({"type": "BertNormalizer", "clean_text": true, "handle_chinese_chars": true,
                              "strip_accents": null, "lowercase": true})";
const char* const kBertCased = R"({"type": "BertNormalizer", "clean_text": true, "handle_chinese_chars": true,
                                   "strip_accents": null, "lowercase": false})";

}  // namespace

class TstNormalizers : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  /// `starts`: for each character of the result, the first character of the text that it stands for.
  void normalizes_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<std::u32string>("text");
    QTest::addColumn<std::u32string>("expected");
    QTest::addColumn<Starts>("starts");
    const auto row = [](const char* name, const char* json, std::u32string text, std::u32string expected,
                        Starts starts) {
      QTest::newRow(name) << QByteArray(json) << text << expected << starts;
    };
    row("null", "null", U"A\u00E9", U"A\u00E9", {0, 1});
    row("lower case, ASCII", R"({"type":"Lowercase"})", U"aBZ@[", U"abz@[", {0, 1, 2, 3, 4});
    row("dotted I becomes two", R"({"type":"Lowercase"})", U"x\u0130y", U"xi\u0307y", {0, 1, 1, 2});
    row("no final sigma", R"({"type":"Lowercase"})", U"\u03A3\u0391\u03A3", U"\u03C3\u03B1\u03C3", {0, 1, 2});
    row("sharp S", R"({"type":"Lowercase"})", U"\u1E9E\u00DF", U"\u00DF\u00DF", {0, 1});
    row("titlecase digraph", R"({"type":"Lowercase"})", U"\u01C5", U"\u01C6", {0});
    row("beyond the BMP", R"({"type":"Lowercase"})", U"\U00010400b", U"\U00010428b", {0, 1});
    row("accents, all kinds of marks", R"({"type":"StripAccents"})", U"e\u0301\u0903\u20DDx", U"ex", {0, 4});
    row("accents decompose nothing", R"({"type":"StripAccents"})", U"\u00E9", U"\u00E9", {0});
    row("strip both", R"({"type":"Strip","strip_left":true,"strip_right":true})", U" \u3000a b\t", U"a b",
        {2, 3, 4});
    row("strip left", R"({"type":"Strip","strip_left":true,"strip_right":false})", U" a ", U"a ", {1, 2});
    row("strip right", R"({"type":"Strip","strip_left":false,"strip_right":true})", U" \u00E9 ", U" \u00E9",
        {0, 1});
    row("strip all", R"({"type":"Strip","strip_left":true,"strip_right":true})", U" \n ", U"", {});
    row("replace a string", R"({"type":"Replace","pattern":{"String":"``"},"content":"!"})", U"a```", U"a!`",
        {0, 2, 3});
    row("a string is no pattern", R"({"type":"Replace","pattern":{"String":"."},"content":"!"})", U"a.b",
        U"a!b", {0, 1, 2});
    row("the empty string", R"({"type":"Replace","pattern":{"String":""},"content":"!"})", U"ab", U"ab",
        {0, 1});
    row("replace a pattern", R"({"type":"Replace","pattern":{"Regex":" {2,}"},"content":" "})", U"a   b c",
        U"a b c", {0, 3, 4, 5, 6});
    row("remove by pattern", R"({"type":"Replace","pattern":{"Regex":"[^\\x00-\\x7F]+"},"content":""})",
        U"\U0001F600a\u00E9\U0001F468b", U"ab", {1, 4});
    row("pattern beyond the BMP", R"({"type":"Replace","pattern":{"Regex":"b+"},"content":"<>"})",
        U"\U0001F600bb\U0001F600b", U"\U0001F600<>\U0001F600<>", {0, 2, 2, 3, 4, 4});
    row("pattern per line", R"({"type":"Replace","pattern":{"Regex":"^a"},"content":"x"})", U"a\na", U"x\nx",
        {0, 1, 2});
    row("empty matches", R"({"type":"Replace","pattern":{"Regex":"x*"},"content":"-"})", U"axb", U"-a-b-",
        {0, 0, 1, 2, 2});
    row("dollar is a dollar", R"_({"type":"Replace","pattern":{"Regex":"(a)"},"content":"$1"})_", U"a", U"$1",
        {0, 0});
    row("sequence", R"({"type":"Sequence","normalizers":[{"type":"NFD"},{"type":"Sequence","normalizers":
        [{"type":"Lowercase"},{"type":"StripAccents"}]}]})",
        U"\u00C9A", U"ea", {0, 1});
    row("empty sequence", R"({"type":"Sequence","normalizers":[]})", U"A", U"A", {0});
    row("NFKC", R"({"type":"NFKC"})", U"\uFF21\u2460", U"A1", {0, 1});
    row("BERT: accents go with the case", kBert, U"\u00C9", U"e", {0});
    row("BERT: accents stay with the case", kBertCased, U"\u00C9", U"\u00C9", {0});
    row("BERT: spacing marks stay", kBert, U"\u0939\u093F", U"\u0939\u093F", {0, 1});
    row("BERT: ideographs apart", kBert, U"a\u4E2Db", U"a \u4E2D b", {0, 1, 1, 1, 2});
    row("BERT: controls go", kBert, U"a\u0008\u200D\uFFFD\uE000b", U"ab", {0, 5});
    row("BERT: unassigned stays", kBert, U"a\u0378b", U"a\u0378b", {0, 1, 2});
    row("BERT: spaces of all kinds", kBert, U"\t\n\r\u00A0\u2003\u2028", U"      ", {0, 1, 2, 3, 4, 5});
    row("BERT: vertical tab goes", kBert, U"a\u000Bb", U"ab", {0, 2});
    row("BERT: family of emoji loses its joiners", kBert, U"\U0001F468\u200D\U0001F469",
        U"\U0001F468\U0001F469", {0, 2});
  }

  void normalizes() {
    QFETCH(QByteArray, json);
    QFETCH(std::u32string, text);
    QFETCH(std::u32string, expected);
    QFETCH(Starts, starts);
    const NormalizedText result = normalized(json, text);
    QCOMPARE(QString::fromStdU32String(std::u32string(result.characters())),
             QString::fromStdU32String(expected));
    for (std::size_t i = 0; i < starts.size(); ++i) QCOMPARE(result.spanAt(i).start, starts[i]);
  }

  void nulGoes() {
    const std::u32string text{U'a', U'\0', U'b'};
    QVERIFY(normalized(kBert, text).characters() == U"ab");
  }

  void refuses_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("problem");
    const auto bad = static_cast<int>(ErrorCode::BadFormat);
    const auto unsupported = static_cast<int>(ErrorCode::Unsupported);
    QTest::newRow("unknown") << QByteArray(R"({"type":"Precompiled"})") << unsupported
                             << QStringLiteral("normalizer \"Precompiled\" is not supported");
    QTest::newRow("unknown inside") << QByteArray(R"({"type":"Sequence","normalizers":[{"type":"Nmt"}]})")
                                    << unsupported << QStringLiteral("normalizer \"Nmt\" is not supported");
    QTest::newRow("number") << QByteArray("3") << bad
                            << QStringLiteral("normalizer: an object is expected here");
    QTest::newRow("no type") << QByteArray("{}") << bad << QStringLiteral("normalizer: \"type\" is missing");
    QTest::newRow("no list") << QByteArray(R"({"type":"Sequence"})") << bad
                             << QStringLiteral("normalizer: \"normalizers\" is missing");
    QTest::newRow("no pattern") << QByteArray(R"({"type":"Replace","pattern":{},"content":""})") << bad
                                << QStringLiteral("neither a String nor a Regex");
    QTest::newRow("pattern a string") << QByteArray(R"({"type":"Replace","pattern":"a","content":""})") << bad
                                      << QStringLiteral("an object is expected here");
    QTest::newRow("not a bool") << QByteArray(R"({"type":"BertNormalizer","lowercase":1})") << bad
                                << QStringLiteral("\"lowercase\" must be true or false");
    QTest::newRow("broken pattern") << QByteArray(
                                           R"({"type":"Replace","pattern":{"Regex":"*a"},"content":""})")
                                    << bad << QStringLiteral("\"*a\" is not a valid regular expression");
    QByteArray deep = R"({"type":"Lowercase"})";
    for (int i = 0; i < 10000; ++i) deep = R"({"type":"Sequence","normalizers":[)" + deep + "]}";
    QTest::newRow("too deep") << deep << bad << QStringLiteral("nested more than 16 deep");
  }

  void refuses() {
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    QFETCH(QString, problem);
    try {
      normalized(json, U"a");
      QFAIL("nothing was refused");
    } catch (const Problem& refused) {
      QCOMPARE(static_cast<int>(refused.code()), code);
      QVERIFY2(QString::fromUtf8(refused.what()).contains(problem), refused.what());
      QVERIFY(!refused.advice().empty());
    }
  }

  void catastrophicPatternIsStopped() {
    const QByteArray json = R"_({"type":"Replace","pattern":{"Regex":"(a+)+$"},"content":""})_";
    QElapsedTimer timer;
    timer.start();
    try {
      normalized(json, std::u32string(60, U'a') + U'b');
      QFAIL("the pattern came to an end");
    } catch (const Problem& refused) {
      QCOMPARE(refused.code(), ErrorCode::InvalidArgument);
    }
    QVERIFY2(timer.elapsed() < 60000, "a minute is far beyond the limit, whatever the machine");
  }
};

UFB_TEST(TstNormalizers)
#include "tst_normalizers.moc"
