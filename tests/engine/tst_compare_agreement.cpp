// SPDX-License-Identifier: MIT
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <set>

#include "scripted_model.h"
#include "support/registry.h"
#include "ufb/compare.h"

using namespace ufb;
using ufb::test::ScriptedModel;

namespace {

class Lines : public LineSource {
 public:
  explicit Lines(std::vector<std::string> lines) : m_lines(std::move(lines)) {}
  Result<bool> next(std::string& line) override {
    if (m_next == m_lines.size()) return false;
    line = m_lines[m_next++];
    return true;
  }

 private:
  std::vector<std::string> m_lines;
  std::size_t m_next = 0;
};

ScriptedModel::Words always(std::vector<std::string> words) {
  return [words](const std::string&) { return words; };
}

std::vector<std::string> readAll(const std::string& path) {
  std::vector<std::string> lines;
  const auto source = openLines(path);
  for (std::string line; source && *(*source)->next(line);) lines.push_back(line);
  return lines;
}

}  // namespace

class TstCompareAgreement : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  /// Four lines with masks, counted by hand: A says the same everywhere, B depends on the text.
  void handMadeExampleIsCountedRight() {
    const ScriptedModel a("a", always({"Paris", "rome", "oslo"}));
    const ScriptedModel b("b", [](const std::string& text) -> std::vector<std::string> {
      if (text.starts_with("one")) return {"paris", "wien", "rome"};  // same first, 2 of 3 in common
      if (text.starts_with("two")) return {"bern", "bonn", "brno"};   // nothing in common
      return {"oslo", "##paris", "Rome"};                             // other first, 3 of 3
    });
    Lines lines({"one <mask>", "", "two [MASK]", " \t", "three ___ and ___"});
    AgreementOptions options;
    options.top = 3;
    const auto counted = agreement(a, b, lines, options);
    QVERIFY(counted);
    QVERIFY(counted->complete);
    QCOMPARE(counted->linesRead, 5);
    QCOMPARE(counted->linesEmpty, 2);
    QCOMPARE(counted->linesUsed, 3);
    QCOMPARE(counted->linesSkipped(), 2);
    QCOMPARE(counted->masks, 4);
    QCOMPARE(counted->masksInText, 4);
    QCOMPARE(counted->sameTop.hits, 1);
    QCOMPARE(counted->sameTop.of, 4);
    QVERIFY(std::abs(counted->overlap.mean() - (2.0 / 3 + 0 + 1 + 1) / 4) < 1e-12);
    QCOMPARE(counted->a.trueWordFirst.of, 0);  // nobody knows what stood at these masks
    QCOMPARE(counted->a.milliseconds.mean(), 2.0);
  }

  void trueWordsAreCountedWhereWordsWereMasked() {
    // Every line has one word alone, so it is known which one is masked.
    const ScriptedModel a("a", always({"The", "king"}));
    const ScriptedModel b("b", always({"queen", "##king"}));
    Lines lines({"king", "queen", "the", "42 !"});
    AgreementOptions options;
    options.top = 2;
    const auto counted = agreement(a, b, lines, options);
    QVERIFY(counted);
    QCOMPARE(counted->linesNoWord, 1);
    QCOMPARE(counted->masks, 3);
    QCOMPARE(counted->masksInText, 0);
    QCOMPARE(counted->a.trueWordFirst.hits, 1);     // the
    QCOMPARE(counted->a.trueWordAmongTop.hits, 2);  // the, king
    QCOMPARE(counted->b.trueWordFirst.hits, 1);     // queen
    QCOMPARE(counted->b.trueWordAmongTop.hits, 2);  // queen, king
    QCOMPARE(counted->a.trueWordFirst.of, 3);
    QCOMPARE(a.seen().at(0), std::string("[MASK]"));
    QCOMPARE(a.seen(), b.seen());
  }

  void seedChoosesTheWordsAndAnotherSeedOthers() {
    const std::string line = "the king and the queen saw the river in the city";
    const auto masked = [&](std::uint64_t seed) {
      const ScriptedModel a("a", always({"x"}));
      const ScriptedModel b("b", always({"x"}));
      Lines lines(std::vector<std::string>(20, line));
      AgreementOptions options;
      options.seed = seed;
      static_cast<void>(agreement(a, b, lines, options));
      return a.seen();
    };
    QCOMPARE(masked(1), masked(1));
    QVERIFY(masked(1) != masked(2));
    const std::vector<std::string> texts = masked(1);
    const std::set<std::string> different(texts.begin(), texts.end());
    QVERIFY2(different.size() > 3, "the place of the mask must depend on the line's number");
  }

  void asManyWordsAreMaskedAsAskedFor_data() {
    QTest::addColumn<int>("masks");
    QTest::addColumn<int>("wanted");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("three") << 3 << 3;
    QTest::newRow("more than there are") << 50 << 4;
  }
  void asManyWordsAreMaskedAsAskedFor() {
    QFETCH(int, masks);
    QFETCH(int, wanted);
    const ScriptedModel a("a", always({"x"}));
    const ScriptedModel b("b", always({"x"}));
    Lines lines({"The king, the queen 12."});
    AgreementOptions options;
    options.masksPerLine = masks;
    const auto counted = agreement(a, b, lines, options);
    QVERIFY(counted);
    QCOMPARE(counted->masks, wanted);
    QCOMPARE(counted->linesUsed, 1);
  }

  void masksBeyondTheShorterModelAreNotCounted() {
    const ScriptedModel a("a", always({"x"}));
    ScriptedModel b("b", always({"x"}));
    b.editInfo().maxLength = 5;
    const std::string far = "the king and the queen and the <mask>";
    Lines lines({far, "the king and the queen and the river"});
    const auto counted = agreement(a, b, lines, {});
    QVERIFY(counted);
    QCOMPARE(counted->linesUnseen, 1);
    QCOMPARE(counted->masks, 1);  // words were masked where both read
  }

  void stopKeepsWhatWasCounted() {
    std::stop_source stop;
    ScriptedModel a("a", always({"x"}));
    const ScriptedModel b("b", always({"x"}));
    a.before = [&] {
      if (a.seen().size() == 3) stop.request_stop();
    };
    Lines lines(std::vector<std::string>(10, "the <mask>"));
    AgreementOptions options;
    options.stop = stop.get_token();
    const auto counted = agreement(a, b, lines, options);
    QVERIFY(counted);
    QVERIFY(!counted->complete);
    QCOMPARE(counted->linesRead, 3);
    QCOMPARE(counted->masks, 3);
  }

  void modelWithoutMaskIsRefused() {
    const ScriptedModel a("a", always({"x"}));
    ScriptedModel b("speechless", always({"x"}));
    b.editInfo().maskToken.clear();
    Lines lines({"a"});
    const auto counted = agreement(a, b, lines, {});
    QVERIFY(!counted);
    QCOMPARE(counted.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(counted.error().subject, std::string("speechless"));
  }

  void linesAreReadAsTheyAre_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char* name, const QByteArray& bytes, const QStringList& lines) {
      QTest::newRow(name) << bytes << lines;
    };
    row("empty file", "", {});
    row("no end of line", "a\nb", {QStringLiteral("a"), QStringLiteral("b")});
    row("end of line", "a\n", {QStringLiteral("a")});
    row("carriage returns", "a\r\n\r\nb\r\n", {QStringLiteral("a"), QString(), QStringLiteral("b")});
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a\nb\n",
        {QStringLiteral("a"), QStringLiteral("b")});
  }
  void linesAreReadAsTheyAre() {
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("text")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QStringList read;
    for (const std::string& line : readAll(file.fileName().toStdString()))
      read << QString::fromStdString(line);
    QCOMPARE(read, lines);
  }

  void lineOfManyMegabytesIsCut() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("text")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(3 << 20, 'x') + "\nend\n");
    file.close();
    const auto lines = readAll(file.fileName().toStdString());
    QCOMPARE(lines.size(), std::size_t{2});
    QCOMPARE(lines[0].size(), std::size_t{1} << 20);
    QCOMPARE(lines[1], std::string("end"));
  }

  void whatIsNoTextIsSaid_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << QStringLiteral("/no/such/file");
    QTest::newRow("folder") << QDir::tempPath();
  }
  void whatIsNoTextIsSaid() {
    QFETCH(QString, path);
    const auto source = openLines(path.toStdString());
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::FileNotFound);
    QCOMPARE(source.error().subject, path.toStdString());
  }
};

UFB_TEST(TstCompareAgreement)
#include "tst_compare_agreement.moc"
