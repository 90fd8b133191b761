// SPDX-License-Identifier: MIT
#include <QTemporaryDir>
#include <QtTest>

#include "support/registry.h"
#include "text/text_helpers.h"

using namespace ufb;
using namespace ufb::test;
using nlohmann::json;

namespace {

QString folder(const char* name) {
  return dataPath(QStringLiteral("goldens/") + QString::fromLatin1(name));
}

const Tokenizer& bert() {
  static const auto tokenizer = Tokenizer::fromFolder(path(folder("bert-uncased")));
  return *tokenizer;
}

const Tokenizer& cramming() {
  static const auto tokenizer = Tokenizer::fromFolder(path(folder("tokenizer-cramming")));
  return *tokenizer;
}

EncodeOptions aliases(std::vector<std::string> list) {
  return {std::move(list), 0};
}
EncodeOptions atMost(int tokens) {
  return {{}, tokens};
}

/// bert-uncased with another value of one top-level field.
Result<Tokenizer> bertWith(const char* field, const json& value) {
  json file = readJson(folder("bert-uncased") + QStringLiteral("/tokenizer.json"));
  file[field] = value;
  const QTemporaryDir dir;
  const QString name = dir.filePath(QStringLiteral("tokenizer.json"));
  writeFile(name, file.dump());
  return Tokenizer::fromJsonFile(path(name));
}

}  // namespace

class TstTokenizerOptions : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aliasesStandForTheMask_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("places");  // start and end of each mask
    QTest::newRow("alone") << QStringLiteral("___") << QList<int>{0, 3};
    QTest::newRow("in a sentence") << QStringLiteral("a ___ is.") << QList<int>{2, 5};
    QTest::newRow("before a sign") << QStringLiteral("(___).") << QList<int>{1, 4};
    QTest::newRow("two") << QStringLiteral("___ ___") << QList<int>{0, 3, 4, 7};
    QTest::newRow("four underscores") << QStringLiteral("____") << QList<int>{};
    QTest::newRow("six underscores") << QStringLiteral("______") << QList<int>{};
    QTest::newRow("two underscores") << QStringLiteral("__") << QList<int>{};
    QTest::newRow("touched on the left") << QStringLiteral("a___") << QList<int>{};
    QTest::newRow("touched on the right") << QStringLiteral("___a") << QList<int>{};
    QTest::newRow("touched by a mark") << QString::fromUtf8("___\xCC\x81") << QList<int>{};
    QTest::newRow("other spelling, anywhere") << QStringLiteral("a[MASK]b") << QList<int>{1, 7};
    QTest::newRow("the vocabulary's own") << QStringLiteral("a<mask>b") << QList<int>{1, 7};
    QTest::newRow("all of them") << QStringLiteral("___ [MASK]<mask>") << QList<int>{0, 3, 4, 10, 10, 16};
    QTest::newRow("after emoji") << QString::fromUtf8("\xF0\x9F\x98\x80 ___") << QList<int>{2, 5};
  }

  void aliasesStandForTheMask() {
    QFETCH(QString, text);
    QFETCH(QList<int>, places);
    const auto encoding = cramming().encode(text.toStdString(), aliases({"___", "[MASK]"}));
    QVERIFY(encoding);
    QList<int> found;
    for (const int position : encoding->maskPositions) {
      const Token& token = encoding->tokens[static_cast<std::size_t>(position)];
      QCOMPARE(token.text, std::string("<mask>"));
      QVERIFY(token.special);
      found << token.start << token.end;
    }
    QCOMPARE(found, places);
  }

  void withoutAliasesTheyAreText() {
    const auto encoding = cramming().encode("a ___ [MASK]");
    QVERIFY(encoding);
    QVERIFY(encoding->maskPositions.empty());
  }

  void aliasesChangeNothingElse() {
    const std::string text = "The <mask> of France, na\xC3\xAFve.";
    QCOMPARE(printed(cramming().encode(text, aliases({"___", "", "[MASK]"}))),
             printed(cramming().encode(text)));
  }

  void maskTokenComesFromTheConfiguration_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mask");
    const auto config = QStringLiteral("tokenizer_config.json");
    const auto map = QStringLiteral("special_tokens_map.json");
    QTest::newRow("string") << config << QByteArray(R"({"mask_token": "the"})") << QStringLiteral("the");
    QTest::newRow("object") << config << QByteArray(R"({"mask_token": {"content": "the"}})")
                            << QStringLiteral("the");
    QTest::newRow("map") << map << QByteArray(R"({"mask_token": "the"})") << QStringLiteral("the");
    QTest::newRow("unknown") << map << QByteArray(R"({"mask_token": "<no such>"})")
                             << QStringLiteral("[MASK]");
    QTest::newRow("null") << config << QByteArray(R"({"mask_token": null})") << QStringLiteral("[MASK]");
  }

  void maskTokenComesFromTheConfiguration() {
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, mask);
    const QTemporaryDir dir;
    QVERIFY(QFile::copy(folder("bert-uncased") + QStringLiteral("/tokenizer.json"),
                        dir.filePath(QStringLiteral("tokenizer.json"))));
    QVERIFY(writeFile(dir.filePath(file), bytes.toStdString()));
    const auto tokenizer = Tokenizer::fromFolder(path(dir.path()));
    QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().sentence().c_str());
    QCOMPARE(QString::fromStdString(tokenizer->token(tokenizer->maskId().value())), mask);
  }

  void cutsWhatIsTooLong_data() {
    QTest::addColumn<int>("maxLength");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("dropped");
    QTest::addColumn<int>("kept");
    // "of the is of is": of[0,2) the[3,6) is[7,9) of[10,12) is[13,15)
    QTest::newRow("no limit") << 0 << QStringLiteral("[CLS] of the is of is [SEP]") << 0 << 15;
    QTest::newRow("just fits") << 7 << QStringLiteral("[CLS] of the is of is [SEP]") << 0 << 15;
    QTest::newRow("one too long") << 6 << QStringLiteral("[CLS] of the is of [SEP]") << 1 << 13;
    QTest::newRow("one left") << 3 << QStringLiteral("[CLS] of [SEP]") << 4 << 3;
    QTest::newRow("template alone") << 2 << QStringLiteral("[CLS] [SEP]") << 5 << 0;
  }

  void cutsWhatIsTooLong() {
    QFETCH(int, maxLength);
    QFETCH(QString, expected);
    QFETCH(int, dropped);
    QFETCH(int, kept);
    const auto encoding = bert().encode("of the is of is", atMost(maxLength));
    QCOMPARE(pieces(encoding), expected);
    QCOMPARE(encoding->droppedTokens, dropped);
    QCOMPARE(encoding->keptCharacters, kept);
  }

  void noRoomForTheTemplate_data() {
    QTest::addColumn<int>("maxLength");
    QTest::newRow("one") << 1;
    QTest::newRow("negative") << -1;
  }

  void noRoomForTheTemplate() {
    QFETCH(int, maxLength);
    const auto encoding = bert().encode("of", atMost(maxLength));
    QVERIFY(!encoding);
    QCOMPARE(encoding.error().code, ErrorCode::InvalidArgument);
    QVERIFY(QString::fromStdString(encoding.error().problem).contains(QStringLiteral("leaves no room")));
  }

  void cutsPairsFairly_data() {
    QTest::addColumn<int>("maxLength");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all") << 0 << QStringLiteral("[CLS] of the is of is [SEP] the is [SEP]");
    QTest::newRow("longer one first") << 8 << QStringLiteral("[CLS] of the is [SEP] the is [SEP]");
    QTest::newRow("then both") << 6 << QStringLiteral("[CLS] of the [SEP] the [SEP]");
    QTest::newRow("nothing left") << 3 << QStringLiteral("[CLS] [SEP] [SEP]");
  }

  void cutsPairsFairly() {
    QFETCH(int, maxLength);
    QFETCH(QString, expected);
    QCOMPARE(pieces(bert().encodePair("of the is of is", "the is", atMost(maxLength))), expected);
  }

  void pairsCountBothTexts() {
    const auto encoding = bert().encodePair("of the", "is [MASK]");
    QVERIFY(encoding);
    QCOMPARE(encoding->keptCharacters, 15);
    QCOMPARE(encoding->maskPositions, std::vector<int>{5});
    QCOMPARE(encoding->tokens[5].start, 3);
    QCOMPARE(encoding->tokens[5].typeId, 1);
  }

  void plainHasNoTemplate() {
    QCOMPARE(pieces(bert().encodePlain("of the")), QStringLiteral("of the"));
    QCOMPARE(pieces(bert().encodePlain("of the", atMost(1))), QStringLiteral("of"));
    QCOMPARE(pieces(bert().encodePlain("")), QString());
  }

  void truncationOfTheFileCounts_data() {
    QTest::addColumn<QByteArray>("truncation");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("kept");
    QTest::newRow("right")
        << QByteArray(R"({"max_length":4,"strategy":"LongestFirst","stride":0,"direction":"Right"})")
        << QStringLiteral("[CLS] of the [SEP]") << 7;
    QTest::newRow("left")
        << QByteArray(R"({"max_length":4,"strategy":"LongestFirst","stride":0,"direction":"Left"})")
        << QStringLiteral("[CLS] of is [SEP]") << 6;
    QTest::newRow("first only") << QByteArray(R"({"max_length":5,"strategy":"OnlyFirst","stride":0})")
                                << QStringLiteral("[CLS] of the is [SEP]") << 10;
  }

  void truncationOfTheFileCounts() {
    QFETCH(QByteArray, truncation);
    QFETCH(QString, expected);
    QFETCH(int, kept);
    const auto tokenizer = bertWith("truncation", json::parse(truncation.toStdString()));
    QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().sentence().c_str());
    const auto encoding = tokenizer->encode("of the is of is");
    QCOMPARE(pieces(encoding), expected);
    QCOMPARE(encoding->keptCharacters, kept);
    QCOMPARE(pieces(tokenizer->encode("of", atMost(3))), QStringLiteral("[CLS] of [SEP]"));
  }

  void strategyMayForbidTheCut() {
    const auto tokenizer =
        bertWith("truncation", {{"max_length", 4}, {"strategy", "OnlySecond"}, {"stride", 0}});
    QVERIFY(tokenizer);
    const auto encoding = tokenizer->encode("of the is of is");
    QVERIFY(!encoding);
    QCOMPARE(encoding.error().code, ErrorCode::InvalidArgument);
  }

  void postProcessors_data() {
    QTest::addColumn<QByteArray>("processor");
    QTest::addColumn<QString>("single");
    QTest::addColumn<QString>("pair");
    QTest::newRow("null") << QByteArray("null") << QStringLiteral("of/0") << QStringLiteral("of/0 is/1");
    QTest::newRow("BERT's") << QByteArray(R"({"type":"BertProcessing","sep":["[SEP]",3],"cls":["[CLS]",2]})")
                            << QStringLiteral("[CLS]/0 of/0 [SEP]/0")
                            << QStringLiteral("[CLS]/0 of/0 [SEP]/0 is/1 [SEP]/1");
    QTest::newRow("several tokens of one name")
        << QByteArray(R"({"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"x","type_id":2}},
             {"Sequence":{"id":"A","type_id":0}}],"pair":[{"Sequence":{"id":"B","type_id":1}},
             {"Sequence":{"id":"A","type_id":0}}],"special_tokens":{"x":{"id":"x","ids":[3,2],
             "tokens":["[SEP]","[CLS]"]}}})")
        << QStringLiteral("[SEP]/2 [CLS]/2 of/0") << QStringLiteral("is/1 of/0");
  }

  void postProcessors() {
    QFETCH(QByteArray, processor);
    QFETCH(QString, single);
    QFETCH(QString, pair);
    const auto tokenizer = bertWith("post_processor", json::parse(processor.toStdString()));
    QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().sentence().c_str());
    const auto shown = [](const Encoding& encoding) {
      QStringList out;
      for (const Token& token : encoding.tokens)
        out << QStringLiteral("%1/%2").arg(QString::fromStdString(token.text)).arg(token.typeId);
      return out.join(QLatin1Char(' '));
    };
    QCOMPARE(shown(*tokenizer->encode("of")), single);
    QCOMPARE(shown(*tokenizer->encodePair("of", "is")), pair);
  }

  void illFormedTextIsMended() {
    // Three bad sequences: a lone continuation, a cut sequence, a surrogate half (each byte of it bad).
    const auto encoding = cramming().encode(
        "a\x80"
        "b\xE2\x82"
        "c\xED\xA0\x80 <mask>");
    QVERIFY(encoding);
    QCOMPARE(encoding->keptCharacters, 15);
    const Token& mask = encoding->tokens[static_cast<std::size_t>(encoding->maskPositions.at(0))];
    QCOMPARE(mask.start, 9);
    QCOMPARE(mask.end, 15);
  }
};

UFB_TEST(TstTokenizerOptions)
#include "tst_tokenizer_options.moc"
