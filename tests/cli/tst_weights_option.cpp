// SPDX-License-Identifier: MIT
#include <QTemporaryDir>
#include <QtTest>

#include "cli_run.h"
#include "support/registry.h"

using namespace ufb::test;
using nlohmann::json;

namespace {

const QString kText = QStringLiteral("Paris is the capital of <mask>.");

CliRun run(const char* command, const QString& weights, const QStringList& more = {}) {
  return runCli(QStringList{QString::fromLatin1(command), QStringLiteral("--weights"), weights} + more);
}

}  // namespace

/// `--weights`: what it loads, what it says about the effect, and where.
class TstWeightsOption : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void jsonHoldsTheEffect_data();
  void jsonHoldsTheEffect();
  void textModeNotesTheEffect();
  void float32IsTheDefault();
  void infoDescribes();
  void outFilesHoldTheEffect();
  void idsWithoutMask();
  void denseModelsKeepFloat32();
  void otherTypesAreWrongUsage();
};

void TstWeightsOption::jsonHoldsTheEffect_data() {
  QTest::addColumn<QString>("command");
  QTest::addColumn<QString>("weights");
  QTest::addColumn<bool>("changes");  // the bundled model's file is float16, so only bf16 differs from it
  for (const char* command : {"predict", "trace"}) {
    for (const char* weights : {"f16", "bf16", "mixed"}) {
      QTest::addRow("%s %s", command, weights)
          << QString::fromLatin1(command) << QString::fromLatin1(weights) << (QByteArray(weights) == "bf16");
    }
  }
}

void TstWeightsOption::jsonHoldsTheEffect() {
  QFETCH(QString, command);
  QFETCH(QString, weights);
  QFETCH(bool, changes);
  const CliRun done = run(command.toLatin1().constData(), weights, {QStringLiteral("--json"), kText});
  QCOMPARE(done.status, 0);
  QVERIFY2(done.err.isEmpty(), done.err.constData());
  const json answer = done.json();
  QCOMPARE(answer["weights"]["type"], weights.toStdString());
  const json& effect = answer["weights"]["effect"];
  QCOMPARE(effect["paths"], 6 * static_cast<int>(answer["tokens"].size()));
  QVERIFY(effect["largest_output"].get<double>() > 0);
  QVERIFY(effect["changed_paths"].get<double>() <= 0.1);
  QVERIFY(effect["changed_paths_end_to_end"].get<double>() <= 0.2);
  QCOMPARE(effect["relative_error"].get<double>() > 1e-5, changes);
  QCOMPARE(effect["largest_output_error"].get<double>() > 1e-4, changes);
  QCOMPARE(effect["largest_logit_error"].get<double>() > 1e-3, changes);
  if (command == QStringLiteral("predict")) {
    QCOMPARE(answer["masks"][0]["candidates"][0]["token"], "paris");
  }
}

void TstWeightsOption::textModeNotesTheEffect() {
  for (const char* command : {"predict", "trace"}) {
    const CliRun done = run(command, QStringLiteral("bf16"), {kText});
    QCOMPARE(done.status, 0);
    QVERIFY(done.out.contains("paris"));
    QVERIFY(!done.out.contains("bf16"));
    QVERIFY(done.err.startsWith("ufb: against f32"));
    QVERIFY(done.err.contains("bf16 trees") && done.err.contains("% of the paths"));
    QVERIFY(done.err.contains("logits"));
  }
}

void TstWeightsOption::float32IsTheDefault() {
  const CliRun done = runCli({QStringLiteral("predict"), QStringLiteral("--json"), kText});
  QCOMPARE(done.json()["weights"], json({{"type", "f32"}}));
  QVERIFY(done.err.isEmpty());
  const CliRun named = run("predict", QStringLiteral("f32"), {QStringLiteral("--json"), kText});
  QCOMPARE(named.json()["masks"], done.json()["masks"]);
}

void TstWeightsOption::infoDescribes() {
  const json full = run("info", QStringLiteral("f32"), {QStringLiteral("--json")}).json();
  const CliRun done = run("info", QStringLiteral("mixed"), {QStringLiteral("--json")});
  QVERIFY(done.err.isEmpty());
  QCOMPARE(done.json()["weights"], json({{"type", "mixed"}}));
  QVERIFY(done.json()["weight_bytes"].get<double>() < full["weight_bytes"].get<double>());
  QVERIFY(run("info", QStringLiteral("bf16")).out.contains("trees bf16"));
}

void TstWeightsOption::outFilesHoldTheEffect() {
  const QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("trace.json"));
  QCOMPARE(run("trace", QStringLiteral("bf16"), {QStringLiteral("--out"), file, kText}).status, 0);
  QFile stored(file);
  QVERIFY(stored.open(QIODevice::ReadOnly));
  const json trace = json::parse(stored.readAll().toStdString());
  QVERIFY(trace["weights"]["effect"]["relative_error"].get<double>() > 0);
}

void TstWeightsOption::idsWithoutMask() {
  const CliRun done = run("trace", QStringLiteral("bf16"),
                          {QStringLiteral("--json"), QStringLiteral("--ids"), QStringLiteral("100,200,300")});
  QCOMPARE(done.status, 0);
  const json effect = done.json()["weights"]["effect"];
  QCOMPARE(effect["paths"], 18);
  QVERIFY(!effect.contains("largest_logit_error"));
}

void TstWeightsOption::denseModelsKeepFloat32() {
  const CliRun done =
      run("predict", QStringLiteral("f16"),
          {QStringLiteral("--model"), QStringLiteral("demo-dense"), QStringLiteral("--json"), kText});
  QCOMPARE(done.status, 0);
  QCOMPARE(done.json()["weights"], json({{"type", "f32"}}));
  QVERIFY(done.err.contains("no trees"));
}

void TstWeightsOption::otherTypesAreWrongUsage() {
  for (const char* command : {"predict", "trace", "info"}) {
    const CliRun done = run(command, QStringLiteral("f8"));
    QCOMPARE(done.status, 2);
    QVERIFY(done.err.contains("--weights"));
  }
}

UFB_TEST(TstWeightsOption)
#include "tst_weights_option.moc"
