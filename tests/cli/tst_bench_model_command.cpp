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

/// A model that takes no time, and `more`.
QStringList tiny(const QStringList& more = {}) {
  return QStringList{str("bench"),     str("model"), str("--model"),  dataPath(str("goldens/fff-3x3")),
                     str("--seconds"), str("0.05"),  str("--tokens"), str("8"),
                     str("--threads"), str("1")} +
         more;
}

QStringList split(const char* words) {
  return str(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

}  // namespace

/// The words, the JSON and the exit statuses of `ufb bench model`.
class TstBenchModelCommand : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void singleSettingHasTheContractsKeys() {
    const CliRun run = runCli(tiny({str("--dense"), str("12"), str("--json")}));
    QVERIFY2(run.status == 0, run.err.constData());
    const json report = run.json();
    QVERIFY(
        hasKeys(report, {"environment", "command", "subject", "options", "ceilings", "scope", "threads",
                         "tokens", "texts", "samples", "arms", "ratios", "ledgers", "series", "complete"}));
    QVERIFY(
        hasKeys(report["environment"], {"processor", "date", "host", "governor", "libraries", "warnings"}));
    QCOMPARE(report["scope"], "model");
    QCOMPARE(report["subject"]["name"], "fff-3x3");
    QCOMPARE(report["arms"].size(), std::size_t{4});
    for (const json& arm : report["arms"]) {
      QVERIFY(hasKeys(arm, {"name", "what", "kind", "median_us", "p90_us", "mean_us", "stdev_us", "n",
                            "gflops", "percent_of_peak", "stages_us", "first_call_ms"}));
    }
    QVERIFY(hasKeys(report["ratios"][0], {"of", "over", "median", "ci95", "winner", "caveat"}));
    QVERIFY(hasKeys(report["ledgers"][0],
                    {"over", "neurons", "flops", "kernel", "layer", "model", "ci95", "amdahl_ceiling"}));
    QCOMPARE(report["series"][0]["samples"], report["samples"]);
    for (const json& sample : report["samples"]) {
      const json& s = sample["stages_us"];
      const double sum = s["tokenizer"].get<double>() + s["embedding"].get<double>() +
                         s["attention"].get<double>() + s["feedforward"].get<double>() +
                         s["head"].get<double>() + s["rest"].get<double>();
      QVERIFY(std::abs(sum - sample["us"].get<double>()) < 1e-6 * sum);
    }
    QVERIFY(report["complete"].get<bool>());
  }

  void modelsAndSettingsAreListed() {
    const CliRun run =
        runCli(tiny({str("--against"), dataPath(str("goldens/crammed-dense")), str("--against"),
                     dataPath(str("goldens/crammed-dense-glu")), str("--dense"), str("12,7"),
                     str("--no-rivals"), str("--texts"), str("1,2"), str("--json")}));
    QVERIFY2(run.status == 0, run.err.constData());
    const json report = run.json();
    QCOMPARE(report["series"].size(), std::size_t{2});
    QVERIFY(!report.contains("arms"));
    QCOMPARE(report["against"].size(), std::size_t{2});
    QCOMPARE(report["series"][1]["texts"], 2);
    QCOMPARE(report["series"][1]["arms"].size(), std::size_t{6});
    QCOMPARE(report["series"][1]["arms"][3]["name"], "dense-7");
  }

  void commandTakesTheMeasurementAgain() {
    const json first = runCli(tiny({str("--dense"), str("12"), str("--no-rivals"), str("--seed"), str("7"),
                                    str("--weights"), str("bf16"), str("--json")}))
                           .json();
    QString command = QString::fromStdString(first["command"].get<std::string>());
    QStringList words = command.remove(QLatin1Char('\'')).split(QLatin1Char(' '));
    QCOMPARE(words.takeFirst(), str("ufb"));
    const json second = runCli(words + QStringList{str("--json")}).json();
    QCOMPARE(second["options"], first["options"]);
    QCOMPARE(second["subject"], first["subject"]);
  }

  void tableSaysWhatMatters() {
    const CliRun run = runCli(tiny({str("--dense"), str("12")}));
    QVERIFY2(run.status == 0, run.err.constData());
    for (const char* words : {"subject      fff-3x3, crammed-bert, 2 layers, 48 wide", "8 tokens, 1 thread",
                              "µs a call", "tokenizer", "feedforward", "= all", "fff-3x3-again", "dense-12",
                              "dense-12-libtorch", "fff-3x3 over dense-12", "neurons 3.75x -> ",
                              "feedforward operations 1.00x", "(ceiling ", "noise floor", "ceilings"}) {
      QVERIFY2(run.out.contains(words), words);
    }
  }

  void selfTestIsShort() {
    const CliRun run = runCli(tiny({str("--self-test"), str("--json")}));
    QVERIFY2(run.status == 0, run.err.constData());
    const json report = run.json();
    QCOMPARE(report["arms"].size(), std::size_t{2});
    QCOMPARE(report["ratios"].size(), std::size_t{1});
    QVERIFY(report["ratios"][0]["winner"].is_null());
  }

  void fileHoldsTheJson() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(str("run.json"));
    const CliRun run = runCli(tiny({str("--self-test"), str("--out"), file}));
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.contains("noise floor"));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(json::parse(written.readAll().toStdString(), nullptr, false)["scope"], "model");
  }

  void whatCannotBeDoneIsSaid_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    QTest::newRow("no model") << QStringList{str("--model"), str("/nowhere")} << str("/nowhere");
    QTest::newRow("too long") << QStringList{str("--tokens"), str("129")} << str("at most 128");
    QTest::newRow("no rival model") << QStringList{str("--against"), str("/nowhere")} << str("/nowhere");
    QTest::newRow("no file") << QStringList{str("--out"), str("/nowhere/run.json")} << str("/nowhere");
    QTest::newRow("short text") << QStringList{str("--text"), str("Two words.")} << str("longer one");
  }
  void whatCannotBeDoneIsSaid() {
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const CliRun run = runCli(split("bench model --seconds 0.05 --threads 1") + words);
    QCOMPARE(run.status, 1);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(says.toUtf8()) && run.err.count('\n') == 1, run.err.constData());
  }

  void wrongUsage_data() {
    QTest::addColumn<QStringList>("words");
    for (const char* words :
         {"--tokens 0", "--tokens 8,x", "--texts 0", "--texts", "--dense -1", "--threads 1,0",
          "--weights int8", "--seconds 0", "--seconds x", "--seed -1", "--against", "--self-test --dense 12",
          "--self-test --against demo-dense", "--layer 1", "unasked"}) {
      QTest::newRow(words) << split(words);
    }
  }
  void wrongUsage() {
    QFETCH(QStringList, words);
    const CliRun run = runCli(split("bench model") + words);
    QCOMPARE(run.status, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.startsWith("ufb: "), run.err.constData());
  }

  void interruptedRunKeepsItsSeries() {
    QProcess process;
    QStringList words = tiny({str("--self-test"), str("--json"), str("--seconds"), str("1000")});
    words.removeAt(words.indexOf(str("--seconds")) + 1);
    words.removeAt(words.indexOf(str("--seconds")));
    process.start(programPath(str("ufb")), words);
    QVERIFY(process.waitForStarted());
    QTest::qWait(3000);
    QCOMPARE(process.state(), QProcess::Running);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 130);
    const json report = json::parse(process.readAllStandardOutput().toStdString(), nullptr, false);
    QVERIFY(!report["complete"].get<bool>());
    QVERIFY(process.readAllStandardError().contains("interrupted: "));
    for (const json& series : report["series"]) QCOMPARE(series["samples"].size() % 2, std::size_t{0});
  }
};

UFB_TEST(TstBenchModelCommand)
#include "tst_bench_model_command.moc"
