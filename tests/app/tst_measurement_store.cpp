// SPDX-License-Identifier: MIT
#include <QtTest/QtTest>

#include "measurement_sample.h"
#include "measurement_store.h"
#include "support/registry.h"

using namespace ufb;

class TstMeasurementStore : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatIsKeptIsReadAgain();
  void newestComesFirst();
  void brokenFileIsNamedAndLeftOut_data();
  void brokenFileIsNamedAndLeftOut();
  void folderThatCannotBeWrittenIsNamed();
  void withoutFolderNothingIsKept();
};

void TstMeasurementStore::whatIsKeptIsReadAgain() {
  const QTemporaryDir folder;
  const MeasurementStore store(folder.filePath(QStringLiteral("new/measurements")));
  const auto id = store.keep(sampleReport());
  QVERIFY(id);
  QVERIFY(!id->isEmpty());
  const auto kept = store.read();
  QCOMPARE(kept.size(), 1);
  QCOMPARE(kept.constFirst().id, *id);
  QCOMPARE(presentRun(kept.constFirst().report, *id, samplePlace()),
           presentRun(sampleReport(), *id, samplePlace()));
}

void TstMeasurementStore::newestComesFirst() {
  const QTemporaryDir folder;
  const MeasurementStore store(folder.path());
  for (const char* date : {"2026-11-20T08:00:00Z", "2026-11-22T08:00:00Z", "2026-11-21T08:00:00Z"}) {
    ModelBenchReport report = sampleReport();
    report.environment.date = date;
    QVERIFY(store.keep(report));
  }
  QStringList dates;
  for (const KeptMeasurement& kept : store.read()) {
    dates.append(QString::fromStdString(kept.report.environment.date).left(10));
  }
  QCOMPARE(dates.join(QLatin1Char(' ')), QStringLiteral("2026-11-22 2026-11-21 2026-11-20"));
}

void TstMeasurementStore::brokenFileIsNamedAndLeftOut_data() {
  QTest::addColumn<QByteArray>("content");
  QTest::newRow("empty") << QByteArray();
  QTest::newRow("not JSON") << QByteArray("what?");
  QTest::newRow("other JSON") << QByteArray("{\"rows\": []}");
}

void TstMeasurementStore::brokenFileIsNamedAndLeftOut() {
  QFETCH(const QByteArray, content);
  const QTemporaryDir folder;
  const MeasurementStore store(folder.path());
  QVERIFY(store.keep(sampleReport()));
  QFile file(folder.filePath(QStringLiteral("broken.json")));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(content);
  file.close();
  QStringList problems;
  QCOMPARE(store.read(&problems).size(), 1);
  QCOMPARE(problems.size(), 1);
  QVERIFY2(problems.constFirst().contains(QStringLiteral("broken.json")), qPrintable(problems.constFirst()));
}

void TstMeasurementStore::folderThatCannotBeWrittenIsNamed() {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("taken"));
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  const auto id = MeasurementStore(path).keep(sampleReport());
  QVERIFY(!id);
  QCOMPARE(id.error().code, ErrorCode::WriteFailed);
  QVERIFY(QString::fromStdString(id.error().sentence()).contains(path));
}

void TstMeasurementStore::withoutFolderNothingIsKept() {
  const MeasurementStore store;
  QCOMPARE(*store.keep(sampleReport()), QString());
  QVERIFY(store.read().isEmpty());
}

UFB_TEST(TstMeasurementStore)
#include "tst_measurement_store.moc"
