// SPDX-License-Identifier: MIT
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QtTest>

#include "cli_run.h"
#include "support/registry.h"

using namespace ufb::test;

/// A checkpoint as large as the published one (random weights) opens, predicts and traces in bounded memory.
class TstPublishedShape : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    if (QStorageInfo(m_folder.path()).bytesAvailable() < 2'000'000'000) QSKIP("needs 2 GB of free disk");
    QProcess maker;
    maker.start(QStringLiteral(UFB_BIN_DIR "/../tests/ufb-make-checkpoint"),
                {QStringLiteral("--out"), model(), QStringLiteral("--seed"), QStringLiteral("1"),
                 QStringLiteral("--tokenizer"), dataPath(QStringLiteral("goldens/tokenizer-cramming"))});
    QVERIFY(maker.waitForFinished(200'000));
    QCOMPARE(maker.exitCode(), 0);
  }

  void residentMemoryIsBounded() {
    const CliRun run = runCli({QStringLiteral("predict"), QStringLiteral("--json"), QStringLiteral("--model"),
                               model(), QStringLiteral("Paris is the capital of <mask>.")});
    QCOMPARE(run.status, 0);
    const nlohmann::json answer = run.json();
    const auto weights = answer["memory_bytes"]["weights"].get<double>();
    QVERIFY(weights > 654e6 && weights < 656e6);
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the sanitizer needs memory of its own");
#endif
    const auto peak = answer["memory_bytes"]["peak"].get<double>();
    QVERIFY2(peak < 1.2 * weights, qPrintable(QString::number(peak / weights)));
  }

  void traces() {
    const CliRun run = runCli({QStringLiteral("trace"), QStringLiteral("--json"), QStringLiteral("--model"),
                               model(), QStringLiteral("Paris is the capital of <mask>.")});
    QCOMPARE(run.status, 0);
    const nlohmann::json trace = run.json();
    QCOMPARE(trace["paths"].size(), std::size_t{16});
    QCOMPARE(trace["paths"][15][0][0]["nodes"].size(), std::size_t{12});
  }

 private:
  [[nodiscard]] QString model() const {
    return m_folder.filePath(QStringLiteral("published"));
  }
  QTemporaryDir m_folder{QStringLiteral(UFB_BIN_DIR "/../published")};
};

UFB_TEST(TstPublishedShape)
#include "tst_published_shape.moc"
