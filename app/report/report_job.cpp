// SPDX-License-Identifier: MIT
#include "report/report_job.h"

#include <QElapsedTimer>
#include <QTimer>
#include <exception>

#include "export/picture.h"
#include "export/whole_file.h"
#include "report/report_html.h"
#include "report/report_painter.h"
#include "report/report_pdf.h"
#include "report/report_sections.h"

namespace ufb {
namespace {

constexpr double kDrawn = 0.7;  ///< of the whole, when all pictures are there
constexpr int kBetweenProgressMs = 50;

tl::unexpected<Error> cancelled(const QString& file) {
  return failure(ErrorCode::Cancelled, file.toStdString(), "the report was cancelled");
}

/// The measurement on show as it was kept.
std::optional<ModelBenchReport> keptReport(const MeasurementStore& store, const view::LatencyRunItem& run) {
  if (run.series.isEmpty()) return {};
  for (KeptMeasurement& kept : store.read()) {
    if (kept.id == run.id) return std::move(kept.report);
  }
  return {};
}

Result<void> writeReport(const ReportSnapshot& snapshot, const ReportPictures& pictures,
                         const MeasurementStore& store, const ReportPace& pace) try {
  const auto report = keptReport(store, snapshot.run);
  const ReportDocument document = buildReport(snapshot, pictures, report ? &*report : nullptr);
  const QString& file = snapshot.request.file;
  const bool pdf = pictureSuffix(file) == QLatin1String("pdf");
  const QByteArray bytes = pdf ? reportPdf(document, pace) : reportHtml(document, pace);
  if (pace.stop.stop_requested()) return cancelled(file);
  return writeWholeFile(file, bytes);
} catch (const std::bad_alloc&) {
  return failure(ErrorCode::OutOfMemory, snapshot.request.file.toStdString(),
                 "there is not enough memory for the report", "close other programs");
} catch (const std::exception& exception) {
  return failure(ErrorCode::Internal, snapshot.request.file.toStdString(), exception.what(),
                 "please report this");
}

}  // namespace

ReportJob::ReportJob(ReportSnapshot snapshot, MeasurementStore store, QObject* parent)
    : QObject(parent), m_snapshot(std::move(snapshot)), m_store(std::move(store)) {
  m_pool.setMaxThreadCount(1);
}

ReportJob::~ReportJob() {
  m_stop.request_stop();
  m_pool.waitForDone();
}

QStringList ReportJob::suffixes() {
  return {QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("pdf")};
}

void ReportJob::start() {
  m_painter = std::make_unique<ReportPainter>(m_snapshot);
  QTimer::singleShot(0, this, &ReportJob::drawNext);
}

void ReportJob::cancel() {
  m_stop.request_stop();
}

void ReportJob::drawNext() {
  if (m_stop.stop_requested()) return end(cancelled(m_snapshot.request.file));
  if (!m_painter->drawNext()) return write();
  Q_EMIT progressed(kDrawn * double(m_painter->done()) / double(m_painter->count()),
                    tr("Drawing the report's pictures"));
  QTimer::singleShot(0, this, &ReportJob::drawNext);
}

void ReportJob::write() {
  const ReportPictures pictures = m_painter->pictures();
  m_painter.reset();
  m_pool.start([this, pictures, stop = m_stop.get_token()] {
    QElapsedTimer last;
    last.start();
    ReportPace pace;
    pace.stop = stop;
    pace.progressed = [this, &last](double fraction) {
      if (last.elapsed() < kBetweenProgressMs) return;
      last.restart();
      const auto tell = [this, fraction] {
        if (!m_ended) Q_EMIT progressed(kDrawn + (1 - kDrawn) * fraction, tr("Writing the report"));
      };
      QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    };
    const Result<void> written = writeReport(m_snapshot, pictures, m_store, pace);
    QMetaObject::invokeMethod(
        this, [this, written] { end(written); }, Qt::QueuedConnection);
  });
}

void ReportJob::end(const Result<void>& result) {
  if (m_ended) return;
  m_ended = true;
  if (result) {
    Q_EMIT finished(m_snapshot.request.file);
  } else {
    Q_EMIT failed(result.error());
  }
}

}  // namespace ufb
