// SPDX-License-Identifier: MIT
#include <QtTest>
#include <set>

#include "bench/engine_model_arm.h"
#include "bench/model_inputs.h"
#include "bench/text_states.h"
#include "model_bench_runs.h"
#include "ufb/engine.h"

using namespace ufb;
using namespace ufb::bench;
using namespace ufb::test;

/// The texts that whole models are measured on.
class TstModelInputs : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    auto model = loadModel(modelPath(QStringLiteral("demo-fff")).toStdString());
    QVERIFY(model.has_value());
    m_model = std::move(*model);
    m_reader = readerOf(*m_model);
  }

  void windowsHaveExactlyTheTokensAndOneMask_data() {
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("texts");
    QTest::addColumn<int>("least");
    QTest::newRow("mask alone") << 2 << 1 << 1;
    QTest::newRow("few") << 8 << 1 << 64;
    QTest::newRow("some") << 32 << 1 << 32;
    QTest::newRow("the maximum") << 128 << 1 << 8;
    QTest::newRow("several") << 16 << 16 << 8;
  }
  void windowsHaveExactlyTheTokensAndOneMask() {
    QFETCH(int, tokens);
    QFETCH(int, texts);
    QFETCH(int, least);
    const auto inputs = makeModelInputs(m_reader, builtInText(), {tokens, texts, 1});
    QVERIFY2(inputs.has_value(), inputs ? "" : inputs.error().sentence().c_str());
    QVERIFY2(static_cast<int>(inputs->size()) >= least, qPrintable(QString::number(inputs->size())));
    std::set<std::string> seen;
    for (const ModelInput& input : *inputs) {
      QCOMPARE(static_cast<int>(input.texts.size()), texts);
      QCOMPARE(input.tokens, tokens * texts);
      for (const MaskedText& text : input.texts) {
        const auto encoding = m_reader.tokenizer->encode(text.with(m_reader.mask));
        QCOMPARE(static_cast<int>(encoding->tokens.size()), tokens);
        QCOMPARE(encoding->maskPositions.size(), std::size_t{1});
        QVERIFY2(seen.insert(text.with("_")).second, text.before.c_str());
      }
    }
  }

  void windowsAreOfTheText() {
    const auto inputs = makeModelInputs(m_reader, builtInText(), {16, 1, 3});
    for (const ModelInput& input : *inputs) {
      const MaskedText& text = input.texts.front();
      QVERIFY(builtInText().find(text.before) != std::string::npos);
      QVERIFY(builtInText().find(text.after) != std::string::npos);
    }
  }

  void equalSeedsGiveEqualInputs() {
    const auto spelt = [this](std::uint64_t seed) {
      std::string all;
      const auto inputs = makeModelInputs(m_reader, builtInText(), {8, 2, seed});
      for (const ModelInput& input : *inputs) {
        for (const MaskedText& text : input.texts) all += text.with("_") + "\n";
      }
      return all;
    };
    QCOMPARE(spelt(1), spelt(1));
    QVERIFY(spelt(1) != spelt(2));
  }

  void offsetsCountCodePoints() {
    const std::string text = "Ça, c'est déjà l'été — où sont les élèves naïfs? Ils étaient là, près du café.";
    const auto inputs = makeModelInputs(m_reader, text, {6, 1, 1});
    QVERIFY(inputs.has_value());
    for (const ModelInput& input : *inputs) {
      QVERIFY(text.find(input.texts.front().before) != std::string::npos);
      QVERIFY(text.find(input.texts.front().after) != std::string::npos);
    }
  }

  void whatCannotBeIsRefused_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("texts");
    QTest::addColumn<QString>("says");
    const QString built = QString::fromStdString(builtInText());
    QTest::newRow("beyond the maximum") << built << 129 << 1 << QStringLiteral("at most 128");
    QTest::newRow("template alone") << built << 1 << 1 << QStringLiteral("at least 2");
    QTest::newRow("short text") << QStringLiteral("Two words.") << 8 << 1 << QStringLiteral("longer one");
    QTest::newRow("no word") << QStringLiteral("1 2 3 4 5 6 7 8 9") << 5 << 1
                             << QStringLiteral("word to mask");
    QTest::newRow("too few texts") << QStringLiteral("A man and a dog.") << 5 << 9
                                   << QStringLiteral("9 different parts");
    QTest::newRow("nothing") << QStringLiteral(" ") << 8 << 1 << QStringLiteral("longer one");
  }
  void whatCannotBeIsRefused() {
    QFETCH(QString, text);
    QFETCH(int, tokens);
    QFETCH(int, texts);
    QFETCH(QString, says);
    const auto inputs = makeModelInputs(m_reader, text.toStdString(), {tokens, texts, 1});
    QVERIFY(!inputs.has_value());
    QCOMPARE(inputs.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(inputs.error().sentence().find(says.toStdString()) != std::string::npos,
             inputs.error().sentence().c_str());
  }

  void illFormedTextIsMendedFirst() {
    const std::string text =
        "The \xff\xc3 old ferry left the harbour and \xe2\x82 nobody saw the captain again.";
    const auto inputs = makeModelInputs(m_reader, text, {6, 1, 1});
    QVERIFY(inputs.has_value());
    for (const ModelInput& input : *inputs) {
      const auto encoding = m_reader.tokenizer->encode(input.texts.front().with(m_reader.mask));
      QCOMPARE(encoding->tokens.size(), std::size_t{6});
    }
  }

 private:
  std::unique_ptr<Model> m_model;
  TextReader m_reader;
};

UFB_TEST(TstModelInputs)
#include "tst_model_inputs.moc"
