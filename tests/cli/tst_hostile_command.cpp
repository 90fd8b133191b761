// SPDX-License-Identifier: MIT
#include <QtTest>

#include "cli_run.h"
#include "support/models/hostile_models.h"
#include "support/registry.h"

using namespace ufb::test;

/// Every broken model folder gives exit status 1 and one sentence that names the trouble.
class TstHostileCommand : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void healthyFolderWorks() {
    const TinyModel model = TinyModel::golden(QStringLiteral("fff-3x3"));
    QCOMPARE(runCli({QStringLiteral("predict"), QStringLiteral("--model"), model.path(),
                     QStringLiteral("a <mask>")})
                 .status,
             0);
  }

  void endlessRulesAreStopped() {
    TinyModel model = TinyModel::golden(QStringLiteral("fff-3x3"));
    model.editJson(QStringLiteral("tokenizer.json"), [](nlohmann::json& file) {
      nlohmann::json rules = nlohmann::json::array();
      for (int i = 0; i < 40; ++i) {
        rules.push_back({{"type", "Replace"}, {"pattern", {{"String", "a"}}}, {"content", "aa"}});
      }
      file["normalizer"] = {{"type", "Sequence"}, {"normalizers", rules}};
    });
    const CliRun run =
        runCli({QStringLiteral("predict"), QStringLiteral("--model"), model.path(), QStringLiteral("a")});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("grow"), run.err.constData());
  }

  void oneSentence_data() {
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(hostileModels().size()); ++i) {
      QTest::newRow(hostileModels()[static_cast<std::size_t>(i)].name) << i;
    }
  }
  void oneSentence() {
    QFETCH(int, index);
    const HostileModel& hostile = hostileModels()[static_cast<std::size_t>(index)];
    const TinyModel model = makeHostile(hostile);
    const CliRun run = runCli(
        {QStringLiteral("predict"), QStringLiteral("--model"), model.path(), QStringLiteral("a <mask>")});
    QCOMPARE(run.status, 1);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.startsWith("ufb: "), run.err.constData());
    QVERIFY2(run.err.endsWith('\n') && run.err.count('\n') == 1, run.err.constData());
    QVERIFY2(run.err.contains(hostile.says), run.err.constData());
    QVERIFY2(run.err.contains("; "), "it says what to do");
    QVERIFY2(run.err.contains(model.path().toUtf8()), "it names the file");
  }
};

UFB_TEST(TstHostileCommand)
#include "tst_hostile_command.moc"
