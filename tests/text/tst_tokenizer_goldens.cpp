// SPDX-License-Identifier: MIT
#include <QTemporaryDir>
#include <QtTest>
#include <map>

#include "support/registry.h"
#include "text/text_helpers.h"

using namespace ufb;
using namespace ufb::test;
using nlohmann::json;

namespace {

constexpr const char* kFolders[] = {"bert-uncased",         "crammed-dense",     "crammed-dense-glu",
                                    "distilbert",           "fff-1x5",           "fff-3x3",
                                    "tokenizer-bert-cased", "tokenizer-cramming"};

QString goldenPath(const QString& folder) {
  return dataPath(QStringLiteral("goldens/") + folder);
}

const json& expectedRows(const QString& folder) {
  static std::map<QString, json> files;
  if (!files.contains(folder))
    files[folder] = readJson(goldenPath(folder) + QStringLiteral("/expected.json")).at("rows");
  return files[folder];
}

const Result<Tokenizer>& tokenizerOf(const QString& folder) {
  static std::map<QString, Result<Tokenizer>> tokenizers;
  const auto found = tokenizers.find(folder);
  if (found != tokenizers.end()) return found->second;
  return tokenizers.emplace(folder, Tokenizer::fromFolder(path(goldenPath(folder)))).first->second;
}

Result<Encoding> encodeRow(const Tokenizer& tokenizer, const json& row) {
  const auto text = row.at("text").get<std::string>();
  if (!row.contains("pair")) return tokenizer.encode(text);
  return tokenizer.encodePair(text, row.at("pair").get<std::string>());
}

/// The row's tokens in our shape; what the file does not say is taken from `ours`.
QString expectedText(const json& row, const Encoding& ours) {
  std::vector<Token> tokens;
  for (std::size_t i = 0; i < row.at("ids").size(); ++i) {
    Token token;
    token.id = row.at("ids")[i];
    token.text = row.at("tokens")[i];
    token.start = row.at("offsets")[i][0];
    token.end = row.at("offsets")[i][1];
    if (i < ours.tokens.size()) {
      token.special = ours.tokens[i].special;
      token.typeId = ours.tokens[i].typeId;
    }
    if (row.contains("type_ids")) token.typeId = row.at("type_ids")[i];
    tokens.push_back(token);
  }
  return printed(tokens);
}

}  // namespace

class TstTokenizerGoldens : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void encodesAsTheOriginal_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("row");
    for (const char* name : kFolders) {
      const QString folder = QString::fromLatin1(name);
      const auto count = static_cast<int>(expectedRows(folder).size());
      for (int row = 0; row < count; ++row) QTest::addRow("%s %d", name, row) << folder << row;
    }
  }

  void encodesAsTheOriginal() {
    QFETCH(QString, folder);
    QFETCH(int, row);
    const auto& tokenizer = tokenizerOf(folder);
    QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().sentence().c_str());
    const json& expected = expectedRows(folder).at(static_cast<std::size_t>(row));
    const auto encoding = encodeRow(*tokenizer, expected);
    QVERIFY2(encoding, encoding ? "" : encoding.error().sentence().c_str());
    QCOMPARE(printed(encoding->tokens), expectedText(expected, *encoding));
    QCOMPARE(encoding->droppedTokens, 0);
  }

  void everyFolderHasRows() {
    std::size_t rows = 0;
    for (const char* name : kFolders) rows += expectedRows(QString::fromLatin1(name)).size();
    QCOMPARE(rows, std::size_t{376});
  }

  /// A folder of an older BERT: vocab.txt and tokenizer_config.json.
  void vocabFileGivesTheSameRows_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QByteArray>("config");
    QTest::newRow("uncased") << QStringLiteral("bert-uncased")
                             << QByteArrayLiteral(R"({"do_lower_case": true})");
    QTest::newRow("uncased, no configuration") << QStringLiteral("bert-uncased") << QByteArray();
    QTest::newRow("DistilBERT") << QStringLiteral("distilbert")
                                << QByteArrayLiteral(R"({"do_lower_case": true, "strip_accents": null,
                                                         "tokenize_chinese_chars": true})");
    QTest::newRow("cased") << QStringLiteral("tokenizer-bert-cased")
                           << QByteArrayLiteral(R"({"do_lower_case": false})");
  }

  void vocabFileGivesTheSameRows() {
    QFETCH(QString, folder);
    QFETCH(QByteArray, config);
    const json source = readJson(goldenPath(folder) + QStringLiteral("/tokenizer.json"));
    std::map<int, std::string> lines;
    for (const auto& [text, id] : source.at("model").at("vocab").items()) lines[id] = text;
    std::string vocab;
    for (const auto& [id, text] : lines) vocab += text + '\n';
    const QTemporaryDir dir;
    QVERIFY(writeFile(dir.filePath(QStringLiteral("vocab.txt")), vocab));
    if (!config.isEmpty())
      QVERIFY(writeFile(dir.filePath(QStringLiteral("tokenizer_config.json")), config.toStdString()));

    const auto tokenizer = Tokenizer::fromFolder(path(dir.path()));
    QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().sentence().c_str());
    QCOMPARE(tokenizer->size(), tokenizerOf(folder)->size());
    QCOMPARE(tokenizer->maskId(), tokenizerOf(folder)->maskId());
    for (const json& row : expectedRows(folder))
      QCOMPARE(printed(encodeRow(*tokenizer, row)), printed(encodeRow(*tokenizerOf(folder), row)));
  }

  void vocabFileTakesNamesFromTheConfiguration() {
    const QTemporaryDir dir;
    QVERIFY(writeFile(dir.filePath(QStringLiteral("vocab.txt")), "<p>\n<u>\n<c>\n<s>\n<m>\nhello\n"));
    QVERIFY(writeFile(dir.filePath(QStringLiteral("tokenizer_config.json")),
                      R"({"pad_token": "<p>", "unk_token": "<u>", "cls_token": "<c>", "sep_token": "<s>"})"));
    QVERIFY(writeFile(dir.filePath(QStringLiteral("special_tokens_map.json")),
                      R"({"mask_token": {"content": "<m>", "lstrip": false}})"));
    const auto tokenizer = Tokenizer::fromFolder(path(dir.path()));
    QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().sentence().c_str());
    QCOMPARE(printed(tokenizer->encode("Hello <m> you")),
             QStringLiteral("2:<c>[0,0)* 5:hello[0,5) 4:<m>[6,9)* 1:<u>[10,13)* 3:<s>[0,0)*"));
  }

  void maskAndSpecialTokensAreKnown_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("mask");
    for (const char* name : kFolders)
      QTest::newRow(name) << QString::fromLatin1(name)
                          << (QByteArray(name).contains("bert") ? QStringLiteral("[MASK]")
                                                                : QStringLiteral("<mask>"));
  }

  void maskAndSpecialTokensAreKnown() {
    QFETCH(QString, folder);
    QFETCH(QString, mask);
    const auto& tokenizer = tokenizerOf(folder);
    QVERIFY(tokenizer->maskId());
    QCOMPARE(QString::fromStdString(tokenizer->token(*tokenizer->maskId())), mask);
    QVERIFY(tokenizer->isSpecial(*tokenizer->maskId()));
    QVERIFY(!tokenizer->isSpecial(*tokenizer->id("the")));
    QCOMPARE(tokenizer->continuingPrefix(), std::string("##"));
    const auto text = QStringLiteral("a %1 b %1").arg(mask).toStdString();
    const auto encoding = tokenizer->encode(text);
    QVERIFY(encoding);
    QCOMPARE(encoding->maskPositions.size(), std::size_t{2});
    for (const int position : encoding->maskPositions)
      QCOMPARE(encoding->tokens[static_cast<std::size_t>(position)].id, *tokenizer->maskId());
    QCOMPARE(encoding->keptCharacters, static_cast<int>(text.size()));
  }

  void bundledModelsLoad() {
    for (const auto& name : {QStringLiteral("demo-fff"), QStringLiteral("demo-dense")}) {
      const auto tokenizer = Tokenizer::fromFolder(path(modelPath(name)));
      QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().sentence().c_str());
      QVERIFY(tokenizer->maskId());
    }
  }
};

UFB_TEST(TstTokenizerGoldens)
#include "tst_tokenizer_goldens.moc"
