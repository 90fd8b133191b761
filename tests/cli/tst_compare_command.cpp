// SPDX-License-Identifier: MIT
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <csignal>

#include "cli_run.h"
#include "support/registry.h"

using namespace ufb::test;
using nlohmann::json;

namespace {

const QString kSentence = QStringLiteral("Paris is the capital of <mask>.");

CliRun compareRun(const QStringList& more, const QByteArray& input = {}) {
  return runCli(QStringList{str("compare"), str("--against"), str("demo-dense")} + more, input);
}

}  // namespace

/// `ufb compare`: two models on one text, and over the lines of a file.
class TstCompareCommand : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void bothSidesAreWhatPredictSays() {
    const CliRun run =
        compareRun({str("--json"), str("--top"), str("7"), str("--target"), str("rome"), kSentence});
    QVERIFY2(run.status == 0, run.err.constData());
    const json both = run.json();
    QVERIFY(hasKeys(both, {"text", "same_vocabulary", "a", "b", "masks", "warnings"}));
    QVERIFY(both["same_vocabulary"].get<bool>());
    const json& mask = both["masks"][0];
    QVERIFY(hasKeys(
        mask, {"start", "end", "same_top", "overlap", "overlap_of", "divergence_bits", "targets", "a", "b"}));
    QVERIFY(mask["divergence_bits"].get<double>() > 0);
    for (const char* side : {"a", "b"}) {
      const QString model = str(side) == str("a") ? str("demo-fff") : str("demo-dense");
      QVERIFY(hasKeys(both[side],
                      {"model", "path", "family", "device", "backend", "threads", "tokens", "time_ms"}));
      QCOMPARE(both[side]["model"], model.toStdString());
      const json alone =
          runCli({str("predict"), str("--json"), str("--model"), model, str("--top"), str("7"), kSentence})
              .json();
      const json& wanted = alone["masks"][0]["candidates"];
      QCOMPARE(mask[side]["candidates"].size(), std::size_t{7});
      for (std::size_t i = 0; i < wanted.size(); ++i) {
        const json& found = mask[side]["candidates"][i];
        QCOMPARE(found["id"], wanted[i]["id"]);
        QVERIFY(std::abs(found["probability"].get<double>() - wanted[i]["probability"].get<double>()) < 1e-6);
      }
    }
    const json& target = mask["targets"][0];
    QCOMPARE(target["word"], "rome");
    QVERIFY(std::abs(target["difference"].get<double>() -
                     (target["b"].get<double>() - target["a"].get<double>())) < 1e-12);
  }

  void otherRankIsWhereTheOtherListHasTheWord() {
    const json mask = compareRun({str("--json"), kSentence}).json()["masks"][0];
    int found = 0;
    for (const json& candidate : mask["a"]["candidates"]) {
      if (candidate["other_rank"].is_null()) continue;
      const auto rank = candidate["other_rank"].get<std::size_t>();
      QCOMPARE(mask["b"]["candidates"][rank - 1]["token"], candidate["token"]);
      ++found;
    }
    QVERIFY(found > 0);
    QCOMPARE(mask["same_top"], mask["a"]["candidates"][0]["token"] == mask["b"]["candidates"][0]["token"]);
  }

  void everySpellingOfAMaskIsTaken() {
    const json both = compareRun({str("--json"), str("a <mask> [MASK] ___ b")}).json();
    QCOMPARE(both["masks"].size(), std::size_t{3});
  }

  void readersGetTwoColumns() {
    const CliRun run = compareRun({kSentence});
    QCOMPARE(run.status, 0);
    for (const char* words : {"A demo-fff (crammed-bert)", "| B demo-dense (crammed-bert)", "mask 1 of 1",
                              "of the first 5 words are in both lists", "Jensen-Shannon"}) {
      QVERIFY2(run.out.contains(words), words);
    }
  }

  void linesOfAFileAreCounted() {
    const QByteArray text = "Paris is the capital of <mask>.\n\nThe king and the queen.\n42\n";
    const CliRun run = compareRun({str("--file"), str("-"), str("--json"), str("--seed"), str("3")}, text);
    QVERIFY2(run.status == 0, run.err.constData());
    const json counted = run.json();
    QVERIFY(hasKeys(counted, {"file", "complete", "seed", "masks_per_line", "top", "lines", "used", "skipped",
                              "masks", "masks_in_text", "same_top", "overlap", "a", "b"}));
    QVERIFY(counted["complete"].get<bool>());
    QCOMPARE(counted["seed"], 3);
    QCOMPARE(counted["lines"], 4);
    QCOMPARE(counted["used"], 2);
    QCOMPARE(counted["skipped"]["empty"], 1);
    QCOMPARE(counted["skipped"]["no_word"], 1);
    QCOMPARE(counted["masks"], 2);
    QCOMPARE(counted["masks_in_text"], 1);
    QCOMPARE(counted["a"]["true_word_first"]["of"], 1);
    QCOMPARE(counted["same_top"]["of"], 2);
    const json again =
        compareRun({str("--file"), str("-"), str("--json"), str("--seed"), str("3")}, text).json();
    QCOMPARE(again["a"]["true_word_first"], counted["a"]["true_word_first"]);
    QCOMPARE(again["overlap"], counted["overlap"]);
  }

  void modelAgainstItselfAgreesEverywhere() {
    const CliRun run = runCli({str("compare"), str("--against"), str("demo-fff"), str("--file"), str("-"),
                               str("--json"), str("--masks"), str("2")},
                              "The king and the queen saw the river.\nShe was born in the city.\n");
    const json counted = run.json();
    QCOMPARE(counted["masks"], 4);
    QCOMPARE(counted["same_top"]["hits"], 4);
    QCOMPARE(counted["overlap"]["mean"], 1.0);
    QCOMPARE(counted["a"]["true_word_among_top"], counted["b"]["true_word_among_top"]);
  }

  void interruptedCountIsKept() {
    QProcess process;
    process.start(programPath(str("ufb")), {str("compare"), str("--against"), str("demo-dense"),
                                            str("--file"), str("-"), str("--json")});
    QVERIFY(process.waitForStarted());
    // More than a pipe holds: room for the rest comes when the first lines are read, which is after both
    // loads.
    const QByteArray text = QByteArray("the <mask>\n").repeated(20'000);
    process.write(text);
    constexpr int kPipe = 65'536;
    QTRY_VERIFY_WITH_TIMEOUT(process.bytesToWrite() < text.size() - kPipe, 60'000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(process.readAllStandardError().contains("interrupted"));
    const QByteArray out = process.readAllStandardOutput();
    const json counted = json::parse(out.toStdString(), nullptr, false);
    QVERIFY(!counted["complete"].get<bool>());
    QVERIFY(counted["lines"].get<int>() < 20'000);
  }

  void wrongUsageIsSaid_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("no second model") << QStringList{str("compare"), str("a")} << 2;
    QTest::newRow("neither text nor file")
        << QStringList{str("compare"), str("--against"), str("demo-dense")} << 2;
    QTest::newRow("text and file") << QStringList{str("compare"), str("--against"), str("demo-dense"),
                                                  str("--file"),  str("-"),         str("a")}
                                   << 2;
    QTest::newRow("target with a file")
        << QStringList{str("compare"), str("--against"), str("demo-dense"), str("--file"),
                       str("-"),       str("--target"),  str("a")}
        << 2;
    QTest::newRow("no masks a line") << QStringList{str("compare"), str("--against"), str("demo-dense"),
                                                    str("--file"),  str("-"),         str("--masks"),
                                                    str("0")}
                                     << 2;
    QTest::newRow("missing model") << QStringList{str("compare"), str("--against"), str("/no/model"),
                                                  str("a")}
                                   << 1;
    QTest::newRow("missing file") << QStringList{str("compare"), str("--against"), str("demo-dense"),
                                                 str("--file"), str("/no/file")}
                                  << 1;
  }
  void wrongUsageIsSaid() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.status, status);
    QVERIFY2(run.err.startsWith("ufb: ") && run.err.count('\n') == 1, run.err.constData());
    QVERIFY(run.out.isEmpty());
  }

  void textWithoutMaskIsNoted() {
    const CliRun run = compareRun({str("--json"), str("no mask here")});
    QCOMPARE(run.status, 0);
    QVERIFY(run.err.contains("holds no mask"));
    QVERIFY(run.json()["masks"].empty());
  }
};

UFB_TEST(TstCompareCommand)
#include "tst_compare_command.moc"
