// SPDX-License-Identifier: MIT
#include <QtTest>

#include "corpus/text_sequences.h"
#include "support/registry.h"

using namespace ufb;

namespace {

Tokenizer demoTokenizer() {
  return std::move(*Tokenizer::fromFolder(test::modelPath(QStringLiteral("demo-fff")).toStdString()));
}

std::string repeated(const std::string& words, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += words;
  return text;
}

/// Ids without the template's.
std::vector<std::int64_t> plainIds(const UnitSequences& unit) {
  std::vector<std::int64_t> ids;
  for (const TextSequence& sequence : unit.sequences) {
    for (const Token& token : sequence.tokens) {
      if (!token.special) ids.push_back(token.id);
    }
  }
  return ids;
}

}  // namespace

class TstTextSequences : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void longUnitsLoseNothing_data() {
    QTest::addColumn<QString>("unit");
    QTest::newRow("short") << QStringLiteral("the harbour wakes");
    QTest::newRow("words") << QString::fromStdString(
        repeated("the harbour wakes before the town does, ", 60));
    QTest::newRow("letters") << QString::fromStdString(repeated("a b c d e f g ", 200));
    QTest::newRow("long pieces") << QString::fromStdString(repeated("government international ", 300));
    QTest::newRow("spaces") << QString::fromStdString(repeated("a" + std::string(700, ' '), 300));
    QTest::newRow("not Latin") << QString::fromUtf8("\xE6\x9D\xB1\xE4\xBA\xAC ").repeated(300);
  }
  void longUnitsLoseNothing() {
    QFETCH(QString, unit);
    const Tokenizer tokenizer = demoTokenizer();
    const UnitSequences made = sequencesOf(unit.toStdString(), tokenizer, 128, -1, {});
    QVERIFY(!made.refused);
    std::int64_t before = 0;
    std::string together;
    for (const TextSequence& sequence : made.sequences) {
      QVERIFY(sequence.tokens.size() <= 128);
      QCOMPARE(sequence.firstToken, before);
      before += static_cast<std::int64_t>(sequence.tokens.size());
      together += sequence.text;
    }
    QCOMPARE(QString::fromStdString(together), unit);
    std::vector<std::int64_t> whole;
    const Encoding encoding = *tokenizer.encode(unit.toStdString());
    for (const Token& token : encoding.tokens) {
      if (!token.special) whole.push_back(token.id);
    }
    const std::vector<std::int64_t> ids = plainIds(made);
    QVERIFY(ids == whole);
  }

  void aWordWithoutSpacesIsCutAnywhere() {
    const Tokenizer tokenizer = demoTokenizer();
    const UnitSequences made = sequencesOf(repeated("-a", 900), tokenizer, 128, -1, {});
    QVERIFY(made.sequences.size() > 10);
    QCOMPARE(plainIds(made).size(), std::size_t{1800});
  }

  void masksFollowTextAndSeedAlone() {
    const Tokenizer tokenizer = demoTokenizer();
    const std::string unit = repeated("the harbour wakes before the town does, ", 20);
    CountingSettings settings;
    settings.maskShare = 0.3;
    const auto maskedIds = [&](const CountingSettings& how) {
      std::vector<std::int64_t> ids;
      const UnitSequences made = sequencesOf(unit, tokenizer, 128, *tokenizer.maskId(), how);
      for (const TextSequence& sequence : made.sequences) {
        ids.insert(ids.end(), sequence.ids.begin(), sequence.ids.end());
      }
      return ids;
    };
    const std::vector<std::int64_t> first = maskedIds(settings);
    QVERIFY(first == maskedIds(settings));
    const auto masks = std::count(first.begin(), first.end(), *tokenizer.maskId());
    QVERIFY(masks > static_cast<int>(first.size()) / 6 && masks < static_cast<int>(first.size()) / 2);
    settings.seed = 2;
    QVERIFY(first != maskedIds(settings));
    settings.maskShare = 0;
    const std::vector<std::int64_t> none = maskedIds(settings);
    QCOMPARE(std::count(none.begin(), none.end(), *tokenizer.maskId()), 0);
  }

  void sampledUnitsAreLeftOut() {
    const Tokenizer tokenizer = demoTokenizer();
    CountingSettings settings;
    settings.sampleShare = 0.25;
    int used = 0;
    for (int i = 0; i < 400; ++i) {
      const UnitSequences made =
          sequencesOf("unit number " + std::to_string(i), tokenizer, 128, -1, settings);
      QCOMPARE(made.leftOut, made.sequences.empty());
      used += made.leftOut ? 0 : 1;
    }
    QVERIFY(used > 60 && used < 150);
  }
};

UFB_TEST(TstTextSequences)
#include "tst_text_sequences.moc"
