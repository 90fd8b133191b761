// SPDX-License-Identifier: MIT
#include <QtTest>

#include "appearance.h"
#include "report/report_job.h"
#include "report/report_painter.h"
#include "report_sample.h"
#include "support/registry.h"

using namespace ufb;

namespace {

struct Outcome {
  QString file;
  std::optional<Error> error;
  QVector<double> progress;

  explicit Outcome(ReportJob& job) {
    QObject::connect(&job, &ReportJob::finished, [this](const QString& written) { file = written; });
    QObject::connect(&job, &ReportJob::failed, [this](const Error& problem) { error = problem; });
    QObject::connect(&job, &ReportJob::progressed, [this](double fraction) { progress.append(fraction); });
  }
  [[nodiscard]] bool ended() const { return !file.isEmpty() || error.has_value(); }
};

ReportPictures drawAll(const ReportSnapshot& snapshot) {
  ReportPainter painter(snapshot);
  while (painter.drawNext()) {
  }
  return painter.pictures();
}

}  // namespace

class TstReportJob : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
  static QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }
  void cleanup() { applyAppearance(Appearance::Light); }

  void drawsWhatThereIs() {
    ReportSnapshot snapshot = test::sampleSnapshot(path("r.html"));
    QStringList expected{QStringLiteral("divergence"),     QStringLiteral("latency-distribution"),
                         QStringLiteral("latency-ledger"), QStringLiteral("latency-stages"),
                         QStringLiteral("latency-sweeps"), QStringLiteral("leaves"),
                         QStringLiteral("path-card"),      QStringLiteral("paths"),
                         QStringLiteral("strip"),          QStringLiteral("tree"),
                         QStringLiteral("usage")};
    const ReportPictures pictures = drawAll(snapshot);
    QCOMPARE(pictures.keys(), expected);
    for (const ReportPicture& picture : pictures) {
      QVERIFY(picture.image.width() > 1200);
      QVERIFY(picture.image.height() > 200);
      QVERIFY(!picture.caption.isEmpty() && !picture.description.isEmpty());
    }
    snapshot.corpus = test::corpusOf(2, 1, 3);
    snapshot.difference = test::differenceOf(*snapshot.corpus, 4);
    expected +=
        {QStringLiteral("corpus-leaves"), QStringLiteral("difference-leaves"), QStringLiteral("lorenz")};
    expected.sort();
    QCOMPARE(drawAll(snapshot).keys(), expected);
    snapshot.answer.routing.reset();
    snapshot.corpus.reset();
    snapshot.series = {};
    QVERIFY(drawAll(snapshot).isEmpty());
  }

  void picturesAreLightWhateverTheWindowIs() {
    const ReportSnapshot snapshot = test::sampleSnapshot(path("r.html"));
    applyAppearance(Appearance::Light);
    const ReportPictures light = drawAll(snapshot);
    applyAppearance(Appearance::Dark);
    const ReportPictures dark = drawAll(snapshot);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkPalette().color(QPalette::Window));
    for (auto it = light.begin(); it != light.end(); ++it)
      QVERIFY2(it->image == dark[it.key()].image, qPrintable(it.key()));
  }

  void writesAPageWithAllParts() {
    MeasurementStore store(m_folder.filePath(QStringLiteral("kept")));
    const Result<QString> id = store.keep(sampleReport());
    QVERIFY(id.has_value());
    ReportSnapshot snapshot = test::sampleSnapshot(path("whole.html"));
    snapshot.run.id = *id;
    ReportJob job(snapshot, store);
    const Outcome outcome(job);
    job.start();
    QTRY_VERIFY(outcome.ended());
    QVERIFY2(!outcome.error, outcome.error ? outcome.error->sentence().c_str() : "");
    const QByteArray page = contents(outcome.file);
    QCOMPARE(page.count("<img "), 11);
    QVERIFY(page.contains("<td dir=\"auto\">workstation</td>"));  // from the kept file alone: its environment
    QVERIFY(page.contains("&quot;sample_stages&quot;") || page.contains("\"samples\""));
    QVERIFY(std::is_sorted(outcome.progress.begin(), outcome.progress.end()));
    QVERIFY(outcome.progress.size() >= 8);
  }

  void writesAPdf() {
    ReportJob job(test::sampleSnapshot(path("whole.PDF")), {});
    const Outcome outcome(job);
    job.start();
    QTRY_VERIFY(outcome.ended());
    QVERIFY(!outcome.error);
    QVERIFY(contents(outcome.file).startsWith("%PDF-"));
  }

  void cancelledItLeavesNoFile() {
    ReportJob job(test::sampleSnapshot(path("cancelled.html")), {});
    const Outcome outcome(job);
    job.start();
    QTRY_VERIFY(!outcome.progress.isEmpty());
    job.cancel();
    QTRY_VERIFY(outcome.ended());
    QVERIFY(outcome.error && outcome.error->code == ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path("cancelled.html")));
  }

  void deletedItStopsAndLeavesNoFile() {
    auto job = std::make_unique<ReportJob>(test::sampleSnapshot(path("deleted.html")), MeasurementStore());
    job->start();
    job.reset();
    QTest::qWait(20);
    QVERIFY(!QFile::exists(path("deleted.html")));
  }

  void whatCannotBeWrittenIsOneSentence() {
    ReportJob job(test::sampleSnapshot(path("no/such/folder/r.html")), {});
    const Outcome outcome(job);
    job.start();
    QTRY_VERIFY(outcome.ended());
    QVERIFY(outcome.error && outcome.error->code == ErrorCode::WriteFailed);
    QVERIFY(QString::fromStdString(outcome.error->sentence()).contains(QLatin1String("r.html")));
  }
};

UFB_TEST(TstReportJob)
#include "tst_report_job.moc"
