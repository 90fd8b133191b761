// SPDX-License-Identifier: MIT
#include "inference/measurement_worker.h"

#include <QDate>
#include <QSysInfo>
#include <exception>
#include <utility>

#include "inference/inference_worker.h"
#include "presenters/latency_presenter.h"

namespace ufb {
namespace {

LatencyPlace here() {
  return {QSysInfo::machineHostName(), QDate::currentDate()};
}

}  // namespace

Result<ModelBenchReport> measureModel(const Model& model, const ModelBenchOptions& options) {
  return benchModel(model, options);
}

MeasurementWorker::MeasurementWorker(const InferenceWorker& inference, MeasurementStore store,
                                     ModelMeasurer measurer)
    : m_inference(inference), m_store(std::move(store)), m_measurer(std::move(measurer)) {}

void MeasurementWorker::measure(const MeasureRequest& request) {
  const auto report = tryMeasure(request);
  if (!report) {
    Q_EMIT failed(request.id, report.error());
    return;
  }
  QString id = QString::number(request.id);
  if (!report->series.empty()) {
    const auto kept = m_store.keep(*report);
    if (!kept) Q_EMIT notKept(kept.error());
    if (kept && !kept->isEmpty()) id = *kept;
    Q_EMIT reported(qCompress(QByteArray::fromStdString(toJson(*report, commandOf(report->options)))));
  }
  Q_EMIT finished(request.id, presentRun(*report, id, here()));
}

Result<ModelBenchReport> MeasurementWorker::tryMeasure(const MeasureRequest& request) try {
  const Model* model = m_inference.model();
  if (model == nullptr) {
    return failure(ErrorCode::InvalidArgument, "measurement", "no model is open", "open one first");
  }
  ModelBenchOptions options = request.options;
  options.progress = [this, id = request.id](double fraction, const std::string& what) {
    Q_EMIT progressed(id, fraction, QString::fromStdString(what));
  };
  options.partial = [this, id = request.id](const ModelBenchSeries& soFar) {
    Q_EMIT measured(id, presentSeries(soFar, false));
  };
  return m_measurer(*model, options);
} catch (const std::exception& exception) {
  return failure(ErrorCode::Internal, "measurement", exception.what(), "please report this");
}

void MeasurementWorker::present(const QVector<QByteArray>& reports) {
  QVector<view::LatencyRunItem> runs;
  for (const QByteArray& packed : reports) {
    const auto report = modelBenchFromJson(qUncompress(packed).toStdString(), "measurement");
    if (report) runs.append(presentRun(*report, measurementId(*report), here()));
  }
  Q_EMIT presented(runs);
}

void MeasurementWorker::readPast() {
  QVector<view::LatencyRunItem> runs;
  for (const KeptMeasurement& kept : m_store.read()) runs.append(presentRun(kept.report, kept.id, here()));
  Q_EMIT pastRead(runs);
}

}  // namespace ufb
