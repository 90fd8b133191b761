// SPDX-License-Identifier: MIT
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>

#include "cli_run.h"
#include "support/registry.h"

using namespace ufb::test;
using nlohmann::json;

namespace {

/// A layer that takes no time, and `more`.
QStringList tiny(const QStringList& more = {}) {
  return QStringList{str("bench"),   str("ffn"), str("--width"),   str("32"),   str("--depth"), str("3"),
                     str("--dense"), str("12"),  str("--seconds"), str("0.05"), str("--tokens")} +
         (more.isEmpty() ? QStringList{str("5")} : more);
}

}  // namespace

/// The words, the JSON and the exit statuses of `ufb bench ffn`.
class TstBenchCommand : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void singleSettingHasTheContractsKeys() {
    const CliRun run = runCli(tiny({str("5"), str("--json")}));
    QVERIFY2(run.status == 0, run.err.constData());
    const json report = run.json();
    QVERIFY(hasKeys(report, {"environment", "command", "subject", "options", "ceilings", "effect", "complete",
                             "series", "scope", "tokens", "threads", "samples", "arms", "ratios"}));
    QVERIFY(
        hasKeys(report["environment"], {"processor", "date", "host", "governor", "libraries", "warnings"}));
    QCOMPARE(report["scope"], "ffn-layer");
    QCOMPARE(report["series"].size(), std::size_t{1});
    QCOMPARE(report["series"][0]["samples"], report["samples"]);
    int timed = 0;
    for (const json& arm : report["arms"]) {
      QVERIFY(hasKeys(arm, {"name", "what", "median_us", "p90_us", "mean_us", "stdev_us", "n", "gflops",
                            "percent_of_peak", "percent_of_bandwidth", "bound_us"}));
      if (arm["n"] > 0) ++timed;
      QCOMPARE(arm["median_us"].is_null(), arm["n"] == 0);
    }
    const int rounds = report["arms"][0]["n"];
    QVERIFY(rounds >= 30);
    QCOMPARE(static_cast<int>(report["samples"].size()), rounds * timed);
    QVERIFY(hasKeys(report["samples"][0], {"arm", "round", "input", "repeats", "us"}));
    const json& ratio = report["ratios"][0];
    QVERIFY(hasKeys(ratio, {"of", "over", "median", "ci95", "winner", "caveat"}));
    QCOMPARE(ratio["of"], "fff-sparse");
    QVERIFY(ratio["ci95"][0] <= ratio["median"] && ratio["median"] <= ratio["ci95"][1]);
    QVERIFY(report["complete"].get<bool>());
    QVERIFY(report["effect"].is_null());
  }

  void severalSettingsAreSeries() {
    const json report =
        runCli(tiny({str("1,5"), str("--threads"), str("1,2"), str("--json"), str("--no-rivals")})).json();
    QCOMPARE(report["series"].size(), std::size_t{4});
    QCOMPARE(report["ceilings"].size(), std::size_t{2});
    QVERIFY(!report.contains("arms") && !report.contains("samples"));
    QCOMPARE(report["series"][3]["tokens"], 5);
    QCOMPARE(report["series"][3]["threads"], 2);
    QVERIFY(hasKeys(report["series"][0], {"scope", "tokens", "threads", "cold", "distinct_nodes",
                                          "bytes_per_token", "noise_floor", "samples", "arms", "ratios"}));
  }

  void commandTakesTheMeasurementAgain() {
    const json first = runCli(tiny({str("5"), str("--json"), str("--no-rivals"), str("--seed"), str("7"),
                                    str("--weights"), str("bf16"), str("--routing"), str("skewed")}))
                           .json();
    QStringList words = QString::fromStdString(first["command"].get<std::string>()).split(QLatin1Char(' '));
    QCOMPARE(words.takeFirst(), str("ufb"));
    const json second = runCli(words + QStringList{str("--json")}).json();
    QCOMPARE(second["options"], first["options"]);
    QCOMPARE(second["subject"], first["subject"]);
    QCOMPARE(second["effect"], first["effect"]);
    QCOMPARE(first["effect"]["weights"], "bf16");
    QVERIFY(first["effect"]["relative_error"] > 0);
  }

  void tableSaysWhatMatters() {
    const CliRun run = runCli(tiny({str("5"), str("--weights"), str("f16")}));
    QVERIFY2(run.status == 0, run.err.constData());
    for (const char* words :
         {"subject      synthetic layer, 32 wide, depth 3, 1 tree, seed 1", "5 tokens, 1 thread, warm",
          "µs a call", "fff-sparse-traced", "dense-12", "fff-sparse over dense-12", "noise floor",
          "distinct nodes", "f16 weights change an output by at most", "ceilings", "GFLOP/s"}) {
      QVERIFY2(run.out.contains(words), words);
    }
    // A build with assertions or sanitizers says that it names no winner, and nothing else.
    QVERIFY2(run.err.isEmpty() || run.err.contains("no winner is named"), run.err.constData());
  }

  void fileHoldsTheJson() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(str("run.json"));
    const CliRun run = runCli(tiny({str("5"), str("--no-rivals"), str("--out"), file}));
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.contains("noise floor"));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const json report = json::parse(written.readAll().toStdString(), nullptr, false);
    QCOMPARE(report["arms"][0]["name"], "fff-sparse");
  }

  void unwritableFileIsSaidBeforeAnythingIsMeasured() {
    const CliRun run = runCli(tiny({str("5"), str("--out"), str("/nowhere/run.json")}));
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("/nowhere"), run.err.constData());
    QVERIFY(run.out.isEmpty());
  }

  void modelIsMeasured() {
    const CliRun run =
        runCli({str("bench"), str("ffn"), str("--model"), str("demo-fff"), str("--layer"), str("3"),
                str("--text"), str("It's a text."), str("--tokens"), str("4"), str("--dense"), str("12"),
                str("--seconds"), str("0.05"), str("--no-rivals"), str("--json")});
    QVERIFY2(run.status == 0, run.err.constData());
    const json report = run.json();
    QVERIFY(report["subject"].get<std::string>().rfind("layer 3 of demo-fff", 0) == 0);
    QCOMPARE(report["options"]["layer"], 3);
    QVERIFY(report["command"].get<std::string>().find("--text 'It'\\''s a text.'") != std::string::npos);
  }

  void absentDeviceIsASentence() {
    const CliRun run = runCli({str("bench"), str("ffn"), str("--device"), str("cuda:99")});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.startsWith("ufb: cuda:99: ") && run.err.count('\n') == 1, run.err.constData());
  }

  void denseModelIsRefused() {
    const CliRun run = runCli({str("bench"), str("ffn"), str("--model"), str("demo-dense")});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.startsWith("ufb: demo-dense: ") && run.err.count('\n') == 1, run.err.constData());
  }

  void wrongUsage_data() {
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* words) {
      QTest::newRow(words) << str(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    row("bench");
    row("bench ffn --precision f64");
    row("bench ffn --precision bf16 --weights f16");
    row("bench ffm");
    row("bench ffn --tokens 0");
    row("bench ffn --tokens 1,x");
    row("bench ffn --tokens");
    row("bench ffn --dense -1");
    row("bench ffn --threads 1,0");
    row("bench ffn --depth 21");
    row("bench ffn --width 0");
    row("bench ffn --weights int8");
    row("bench ffn --routing best");
    row("bench ffn --seconds 0");
    row("bench ffn --layer 2");
    row("bench ffn --text words");
    row("bench ffn --model demo-fff --width 8");
    row("bench ffn --model demo-fff --routing skewed");
    row("bench ffn unasked");
  }
  void wrongUsage() {
    QFETCH(QStringList, words);
    const CliRun run = runCli(words);
    QCOMPARE(run.status, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.startsWith("ufb: "), run.err.constData());
  }

  void tooLargeALayerIsRefused() {
    const CliRun run = runCli({str("bench"), str("ffn"), str("--depth"), str("20")});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("the limit is 4 GB"), run.err.constData());
  }

  void interruptedRunKeepsItsSeries() {
    QProcess process;
    process.start(
        programPath(str("ufb")),
        {str("bench"), str("ffn"), str("--width"), str("32"), str("--depth"), str("3"), str("--dense"),
         str("12"), str("--tokens"), str("5"), str("--seconds"), str("1000"), str("--json")});
    QVERIFY(process.waitForStarted());
    // On an idle machine this is in the midst of the samples; wherever it is, what there is must be whole.
    QTest::qWait(4000);
    QCOMPARE(process.state(), QProcess::Running);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 130);
    const json report = json::parse(process.readAllStandardOutput().toStdString(), nullptr, false);
    QVERIFY(!report["complete"].get<bool>());
    QVERIFY(process.readAllStandardError().contains("interrupted: "));
    for (const json& series : report["series"]) {
      const int rounds = series["arms"][0]["n"];
      QCOMPARE(series["samples"].size() % static_cast<std::size_t>(rounds), std::size_t{0});
    }
  }
};

UFB_TEST(TstBenchCommand)
#include "tst_bench_command.moc"
