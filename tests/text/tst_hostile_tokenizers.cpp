// SPDX-License-Identifier: MIT
#include <QTemporaryDir>
#include <QtTest>

#include "support/registry.h"
#include "text/text_helpers.h"

using namespace ufb;
using namespace ufb::test;
using nlohmann::json;

namespace {

/// A small tokenizer that is in order; each row below breaks one thing.
json soundTokenizer() {
  return json::parse(R"({"version": "1.0", "truncation": null, "padding": null,
    "added_tokens": [{"id": 1, "content": "[CLS]", "single_word": false, "lstrip": false, "rstrip": false,
                      "normalized": false, "special": true}],
    "normalizer": null, "pre_tokenizer": null,
    "post_processor": {"type": "TemplateProcessing",
      "single": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}],
      "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
      "special_tokens": {"[CLS]": {"id": "[CLS]", "ids": [1], "tokens": ["[CLS]"]}}},
    "decoder": {"type": "anything"},
    "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
              "max_input_chars_per_word": 100, "vocab": {"[UNK]": 0, "[CLS]": 1, "a": 2}}})");
}

const char* codeName(ErrorCode code) {
  switch (code) {
    case ErrorCode::FileNotFound:
      return "FileNotFound";
    case ErrorCode::BadFormat:
      return "BadFormat";
    case ErrorCode::Unsupported:
      return "Unsupported";
    case ErrorCode::InvalidArgument:
      return "InvalidArgument";
    default:
      return "another code";
  }
}

void checkError(const Error& error, const QString& file, const QByteArray& code, const QString& problem) {
  QCOMPARE(QByteArray(codeName(error.code)), code);
  QCOMPARE(QString::fromStdString(error.subject), file);
  QVERIFY2(QString::fromStdString(error.problem).contains(problem), error.sentence().c_str());
  QVERIFY2(!error.advice.empty(), error.sentence().c_str());
}

}  // namespace

class TstHostileTokenizers : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theSoundOneLoads() {
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("tokenizer.json"));
    QVERIFY(writeFile(file, soundTokenizer().dump()));
    const auto tokenizer = Tokenizer::fromJsonFile(path(file));
    QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().sentence().c_str());
    QCOMPARE(printed(tokenizer->encode("a")), QStringLiteral("1:[CLS][0,0)* 2:a[0,1)"));
  }

  /// `at` is a JSON pointer; the value there is replaced, or removed if `value` is empty.
  void refusesBrokenField_data() {
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const char* at, const char* value, const char* code,
                        const char* problem) {
      QTest::newRow(name) << QByteArray(at) << QByteArray(value) << QByteArray(code)
                          << QString::fromUtf8(problem);
    };
    row("whole file a number", "", "3", "BadFormat", "tokenizer: an object is expected here");
    row("whole file an array", "", "[]", "BadFormat", "tokenizer: an object is expected here");
    row("whole file null", "", "null", "BadFormat", "tokenizer: an object is expected here");
    row("empty object", "", "{}", "BadFormat", "\"model\" is missing");
    row("later version", "/version", R"("2.0")", "Unsupported",
        "version \"2.0\" of the format is not supported");
    row("version a number", "/version", "1.0", "BadFormat", "\"version\" must be a string");
    row("no model", "/model", "", "BadFormat", "\"model\" is missing");
    row("model a string", "/model", R"("x")", "BadFormat", "model: an object is expected here");
    row("model BPE", "/model/type", R"("BPE")", "Unsupported", "model \"BPE\" is not supported");
    row("model type a number", "/model/type", "1", "BadFormat", "\"type\" must be a string");
    row("no vocabulary", "/model/vocab", "", "BadFormat", "\"vocab\" is missing");
    row("vocabulary a list", "/model/vocab", R"([["a", 0]])", "BadFormat",
        "model: vocab: an object is expected");
    row("empty vocabulary", "/model/vocab", "{}", "BadFormat", "the vocabulary is empty");
    row("negative id", "/model/vocab/a", "-1", "BadFormat", "has the id -1");
    row("huge id", "/model/vocab/a", "1000000000000", "BadFormat", "has the id 1000000000000");
    row("id beyond 64 bits", "/model/vocab/a", "18446744073709551615", "BadFormat", "too large");
    row("id far beyond", "/model/vocab/a", "1e300", "BadFormat", "a whole number is expected");
    row("id a fraction", "/model/vocab/a", "2.5", "BadFormat", "a whole number is expected");
    row("id a string", "/model/vocab/a", R"("2")", "BadFormat", "a whole number is expected");
    row("id twice", "/model/vocab/a", "1", "BadFormat", "the id 1 is used twice");
    row("unk a number", "/model/unk_token", "0", "BadFormat", "\"unk_token\" must be a string");
    row("prefix a list", "/model/continuing_subword_prefix", "[]", "BadFormat", "must be a string");
    row("longest word negative", "/model/max_input_chars_per_word", "-5", "BadFormat", "is negative");
    row("longest word a string", "/model/max_input_chars_per_word", R"("9")", "BadFormat", "whole number");
    row("normalizer unknown", "/normalizer", R"({"type": "Precompiled"})", "Unsupported",
        "normalizer \"Precompiled\" is not supported");
    row("normalizer a list", "/normalizer", "[]", "BadFormat", "normalizer: an object is expected");
    row("pre-tokenizer unknown", "/pre_tokenizer", R"({"type": "ByteLevel"})", "Unsupported",
        "pre-tokenizer \"ByteLevel\" is not supported");
    row("post-processor unknown", "/post_processor", R"({"type": "RobertaProcessing"})", "Unsupported",
        "post-processor \"RobertaProcessing\" is not supported");
    row("post-processor true", "/post_processor", "true", "BadFormat",
        "post_processor: an object is expected");
    row("template names nobody", "/post_processor/special_tokens", "{}", "BadFormat",
        "names the special token \"[CLS]\", which is not defined");
    row("no special tokens", "/post_processor/special_tokens", "", "BadFormat", "which is not defined");
    row("template's id unknown", "/post_processor/special_tokens/[CLS]/ids", "[7]", "BadFormat",
        "the token with id 7 is not in the vocabulary");
    row("template's ids a number", "/post_processor/special_tokens/[CLS]/ids", "1", "BadFormat", "an array");
    row("template a string", "/post_processor/single", R"("[CLS] $A")", "BadFormat", "an array is expected");
    row("template of numbers", "/post_processor/single", "[1]", "BadFormat", "an object is expected");
    row("template with a third text", "/post_processor/pair/1/Sequence/id", R"("C")", "BadFormat",
        "A and B only");
    row("template without a text", "/post_processor/single", "[]", "BadFormat", "the text A once");
    row("template without the second", "/post_processor/pair/1", "", "BadFormat", "A and B once each");
    row("type id negative", "/post_processor/pair/1/Sequence/type_id", "-1", "BadFormat", "between 0 and");
    row("type id huge", "/post_processor/pair/1/Sequence/type_id", "99999999999", "BadFormat",
        "between 0 and");
    row("BERT's without sep", "/post_processor", R"({"type":"BertProcessing","cls":["[CLS]",1]})",
        "BadFormat", "\"sep\" is missing");
    row("BERT's sep a string", "/post_processor", R"({"type":"BertProcessing","cls":["[CLS]",1],"sep":"x"})",
        "BadFormat", "must be a token and its id");
    row("added tokens an object", "/added_tokens", "{}", "BadFormat", "added_tokens: an array is expected");
    row("added token a string", "/added_tokens/0", R"("[CLS]")", "BadFormat", "an object is expected");
    row("added token without id", "/added_tokens/0/id", "", "BadFormat", "\"id\" is missing");
    row("added token without text", "/added_tokens/0/content", "", "BadFormat", "\"content\" is missing");
    row("added token's flag a number", "/added_tokens/0/lstrip", "1", "BadFormat",
        "\"lstrip\" must be true or false");
    row("added token takes an id", "/added_tokens/0/content", R"("<new>")", "BadFormat",
        "the id 1 is used twice");
    row("truncation a number", "/truncation", "5", "BadFormat", "truncation: an object is expected");
    row("truncation too short", "/truncation", R"({"max_length":0,"strategy":"LongestFirst","stride":0})",
        "BadFormat", "leaves no room");
    row("truncation negative", "/truncation", R"({"max_length":-1,"strategy":"LongestFirst","stride":0})",
        "BadFormat", "between 0 and");
    row("truncation strategy unknown", "/truncation", R"({"max_length":9,"strategy":"Random","stride":0})",
        "Unsupported", "strategy \"Random\"");
  }

  void refusesBrokenField() {
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, code);
    QFETCH(QString, problem);
    json file = soundTokenizer();
    const json::json_pointer pointer(at.toStdString());
    if (!value.isEmpty())
      file[pointer] = json::parse(value.toStdString());
    else if (file[pointer.parent_pointer()].is_array())
      file[pointer.parent_pointer()].erase(std::stoul(pointer.back()));
    else
      file[pointer.parent_pointer()].erase(pointer.back());
    const QTemporaryDir dir;
    const QString name = dir.filePath(QStringLiteral("tokenizer.json"));
    QVERIFY(writeFile(name, file.dump()));
    const auto tokenizer = Tokenizer::fromJsonFile(path(name));
    QVERIFY(!tokenizer);
    checkError(tokenizer.error(), name, code, problem);
  }

  void refusesBrokenBytes_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    const auto sound = QByteArray::fromStdString(soundTokenizer().dump());
    QTest::newRow("empty") << QByteArray() << QStringLiteral("not valid JSON");
    QTest::newRow("cut off") << sound.left(sound.size() / 2) << QStringLiteral("it breaks at byte");
    QTest::newRow("binary") << QByteArray(
                                   "\x7F"
                                   "ELF\x00\x01",
                                   6)
                            << QStringLiteral("not valid JSON");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\x00}\x00", 6) << QStringLiteral("not valid JSON");
    QTest::newRow("ill-formed UTF-8 inside")
        << QByteArray("{\"a\": \"\xC3\"}") << QStringLiteral("not valid JSON");
    QTest::newRow("two values") << sound + sound << QStringLiteral("not valid JSON");
    QTest::newRow("a million arrays, open") << QByteArray(1000000, '[') << QStringLiteral("not valid JSON");
    QTest::newRow("a million arrays") << QByteArray(1000000, '[') + QByteArray(1000000, ']')
                                      << QStringLiteral("an object is expected here");
    QTest::newRow("number out of range")
        << QByteArray("{\"version\": 1e999}") << QStringLiteral("not valid JSON");
    QTest::newRow("long piece") << "{\"model\":{\"vocab\":{\"" + QByteArray(2000, 'x') + "\":0}}}"
                                << QStringLiteral("longer than 1024 bytes");
  }

  void refusesBrokenBytes() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    const QTemporaryDir dir;
    const QString name = dir.filePath(QStringLiteral("tokenizer.json"));
    QVERIFY(writeFile(name, {bytes.constData(), static_cast<std::size_t>(bytes.size())}));
    const auto tokenizer = Tokenizer::fromJsonFile(path(name));
    QVERIFY(!tokenizer);
    checkError(tokenizer.error(), name, "BadFormat", problem);
  }

  void refusesBrokenVocabFile_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("the vocabulary is empty");
    QTest::newRow("no [SEP]") << QByteArray("[UNK]\n[CLS]\na\n") << QStringLiteral("no \"[SEP]\"");
    QTest::newRow("no [CLS]") << QByteArray("\n\n\n") << QStringLiteral("no \"[CLS]\"");
    QTest::newRow("not UTF-8") << QByteArray("[CLS]\n[SEP]\n\xFF\n")
                               << QStringLiteral("not a UTF-8 text file");
    QTest::newRow("one long line") << QByteArray(100000, 'x') << QStringLiteral("longer than 1024 bytes");
  }

  void refusesBrokenVocabFile() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    const QTemporaryDir dir;
    const QString name = dir.filePath(QStringLiteral("vocab.txt"));
    QVERIFY(writeFile(name, bytes.toStdString()));
    const auto tokenizer = Tokenizer::fromVocabFile(path(name), true);
    QVERIFY(!tokenizer);
    checkError(tokenizer.error(), name, "BadFormat", problem);
  }

  void vocabFileMayHaveWindowsLines() {
    const QTemporaryDir dir;
    const QString name = dir.filePath(QStringLiteral("vocab.txt"));
    QVERIFY(writeFile(name, "\xEF\xBB\xBF[UNK]\r\n[CLS]\r\n[SEP]\r\na\r\na"));
    const auto tokenizer = Tokenizer::fromVocabFile(path(name), true);
    QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().sentence().c_str());
    QCOMPARE(printed(tokenizer->encode("A b")),
             QStringLiteral("1:[CLS][0,0)* 4:a[0,1) 0:[UNK][2,3)* 2:[SEP][0,0)*"));
  }

  void missingUnkShowsWhenItIsNeeded() {
    json file = soundTokenizer();
    file["model"]["vocab"].erase("[UNK]");
    const QTemporaryDir dir;
    const QString name = dir.filePath(QStringLiteral("tokenizer.json"));
    QVERIFY(writeFile(name, file.dump()));
    const auto tokenizer = Tokenizer::fromJsonFile(path(name));
    QVERIFY(tokenizer);
    QVERIFY(tokenizer->encode("a"));
    const auto encoding = tokenizer->encode("b");
    QVERIFY(!encoding);
    checkError(encoding.error(), name, "InvalidArgument",
               QStringLiteral("neither is the unknown token \"[UNK]\""));
  }

  void hugeLongestWordIsHarmless() {
    json file = soundTokenizer();
    file["model"]["max_input_chars_per_word"] = std::numeric_limits<std::int64_t>::max();
    const QTemporaryDir dir;
    const QString name = dir.filePath(QStringLiteral("tokenizer.json"));
    QVERIFY(writeFile(name, file.dump()));
    const auto tokenizer = Tokenizer::fromJsonFile(path(name));
    QVERIFY(tokenizer);
    QCOMPARE(pieces(tokenizer->encode(std::string(1000000, 'a'))), QStringLiteral("[CLS] [UNK]"));
  }

  void missingFiles() {
    const QTemporaryDir dir;
    const QString none = dir.filePath(QStringLiteral("none.json"));
    checkError(Tokenizer::fromJsonFile(path(none)).error(), none, "FileNotFound",
               QStringLiteral("no such file"));
    checkError(Tokenizer::fromVocabFile(path(none), true).error(), none, "FileNotFound",
               QStringLiteral("no such file"));
    checkError(Tokenizer::fromJsonFile(path(dir.path())).error(), dir.path(), "FileNotFound",
               QStringLiteral("a folder, not a file"));
    checkError(Tokenizer::fromJsonFile("/dev/zero").error(), QStringLiteral("/dev/zero"), "BadFormat",
               QStringLiteral("not a regular file"));
    checkError(Tokenizer::fromFolder(path(dir.path())).error(), dir.path(), "FileNotFound",
               QStringLiteral("neither a tokenizer.json nor a vocab.txt"));
  }

  void tooLargeFile() {
    const QTemporaryDir dir;
    const QString name = dir.filePath(QStringLiteral("tokenizer.json"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(100'000'001));
    checkError(Tokenizer::fromJsonFile(path(name)).error(), name, "BadFormat",
               QStringLiteral("more than 100 MB"));
  }

  void brokenSideFileIsNamed_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    const auto config = QStringLiteral("tokenizer_config.json");
    const auto map = QStringLiteral("special_tokens_map.json");
    QTest::newRow("not JSON") << config << QByteArray("{") << QStringLiteral("not valid JSON");
    QTest::newRow("array") << map << QByteArray("[]") << QStringLiteral("an object is expected");
    QTest::newRow("mask a number") << config << QByteArray(R"({"mask_token": 4})")
                                   << QStringLiteral("mask_token");
    QTest::newRow("mask without content")
        << map << QByteArray(R"({"mask_token": {}})") << QStringLiteral("\"content\" is missing");
    QTest::newRow("case a string") << config << QByteArray(R"({"do_lower_case": "yes"})")
                                   << QStringLiteral("\"do_lower_case\" must be true or false");
  }

  void brokenSideFileIsNamed() {
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    const QTemporaryDir dir;
    QVERIFY(writeFile(dir.filePath(QStringLiteral("tokenizer.json")), soundTokenizer().dump()));
    QVERIFY(writeFile(dir.filePath(file), bytes.toStdString()));
    const auto tokenizer = Tokenizer::fromFolder(path(dir.path()));
    QVERIFY(!tokenizer);
    checkError(tokenizer.error(), dir.filePath(file), "BadFormat", problem);
  }
};

UFB_TEST(TstHostileTokenizers)
#include "tst_hostile_tokenizers.moc"
