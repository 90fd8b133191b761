// SPDX-License-Identifier: MIT
#include "inference/measurement_service.h"

#include <QJsonDocument>
#include <QThread>
#include <utility>

#include "inference/inference_service.h"
#include "inference/inference_worker.h"
#include "presenters/latency_presenter.h"
#include "session_file/session_document.h"

namespace ufb {

MeasurementService::MeasurementService(InferenceService& inference, MeasurementStore store,
                                       ModelMeasurer measurer, QObject* parent)
    : QObject(parent),
      m_worker(new MeasurementWorker(inference.worker(), std::move(store), std::move(measurer))) {
  QThread* thread = inference.worker().thread();
  m_worker->moveToThread(thread);
  connect(thread, &QThread::finished, m_worker, &QObject::deleteLater);
  connectWorker();
}

MeasurementService::~MeasurementService() {
  m_stop.request_stop();
}

void MeasurementService::connectWorker() {
  connect(m_worker, &MeasurementWorker::progressed, this,
          [this](quint64 id, double fraction, const QString& what) {
            if (id == m_running) Q_EMIT progressed(fraction, what);
          });
  connect(m_worker, &MeasurementWorker::measured, this,
          [this](quint64 id, const view::LatencySeriesItem& soFar) {
            if (id == m_running) Q_EMIT measured(soFar);
          });
  connect(m_worker, &MeasurementWorker::finished, this, [this](quint64, const view::LatencyRunItem& run) {
    m_running = 0;
    Q_EMIT finished(run);
  });
  connect(m_worker, &MeasurementWorker::failed, this, [this](quint64, const Error& error) {
    m_running = 0;
    Q_EMIT failed(error);
  });
  connect(m_worker, &MeasurementWorker::reported, this, [this](const QByteArray& packedJson) {
    m_reports.append(packedJson);
    if (m_reports.size() > SessionDocument::kMostMeasurements) m_reports.removeFirst();
  });
  connect(m_worker, &MeasurementWorker::presented, this, &MeasurementService::presented);
  connect(m_worker, &MeasurementWorker::notKept, this, &MeasurementService::notKept);
  connect(m_worker, &MeasurementWorker::pastRead, this, &MeasurementService::pastRead);
}

void MeasurementService::start(const view::LatencyRequestItem& request) {
  if (measuring()) return;
  m_stop = std::stop_source();
  m_running = ++m_lastId;
  MeasureRequest asked{m_running, benchOptions(request, {})};
  asked.options.stop = m_stop.get_token();
  QMetaObject::invokeMethod(
      m_worker, [worker = m_worker, asked] { worker->measure(asked); }, Qt::QueuedConnection);
  Q_EMIT started();
}

void MeasurementService::cancel() {
  m_stop.request_stop();
}

QVector<QJsonObject> MeasurementService::reports() const {
  QVector<QJsonObject> reports;
  for (const QByteArray& packed : m_reports) {
    reports.append(QJsonDocument::fromJson(qUncompress(packed)).object());
  }
  return reports;
}

void MeasurementService::showReports(const QVector<QJsonObject>& reports) {
  m_reports.clear();
  for (const QJsonObject& report : reports) {
    m_reports.append(qCompress(QJsonDocument(report).toJson(QJsonDocument::Compact)));
  }
  const auto present = [worker = m_worker, packed = m_reports] { worker->present(packed); };
  QMetaObject::invokeMethod(m_worker, present, Qt::QueuedConnection);
}

void MeasurementService::requestPast() {
  QMetaObject::invokeMethod(m_worker, &MeasurementWorker::readPast, Qt::QueuedConnection);
}

}  // namespace ufb
