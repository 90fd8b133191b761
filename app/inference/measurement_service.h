// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QVector>
#include <stop_token>

#include "inference/measurement_worker.h"

namespace ufb {

class InferenceService;

/// The GUI thread's face of measurements. They run on the inference thread: predictions wait until a
/// measurement has ended, and a cancelled one ends after its present sample.
class MeasurementService : public QObject {
  Q_OBJECT
 public:
  /// Ends before `inference` does.
  MeasurementService(InferenceService& inference, MeasurementStore store, ModelMeasurer measurer,
                     QObject* parent = nullptr);
  ~MeasurementService() override;

  /// Measures the model that is open. While one measurement runs, others are not begun.
  void start(const view::LatencyRequestItem& request);
  /// What was measured so far arrives as finished().
  void cancel();
  /// Shows measurements of a session file, the newest last; sends presented(). They count as reports() then.
  void showReports(const QVector<QJsonObject>& reports);
  /// What was measured or shown since the start, as MeasurementStore keeps it, the newest last.
  /// Of many the newest.
  [[nodiscard]] QVector<QJsonObject> reports() const;
  /// Sends pastRead().
  void requestPast();
  [[nodiscard]] bool measuring() const { return m_running != 0; }

 Q_SIGNALS:
  void started();
  void progressed(double fraction, const QString& what);
  void measured(const ufb::view::LatencySeriesItem& soFar);
  void finished(const ufb::view::LatencyRunItem& run);
  void failed(const ufb::Error& error);
  void notKept(const ufb::Error& error);
  /// The newest last.
  void presented(const QVector<ufb::view::LatencyRunItem>& runs);
  /// The newest first.
  void pastRead(const QVector<ufb::view::LatencyRunItem>& runs);

 private:
  void connectWorker();

  MeasurementWorker* m_worker;  ///< deleted on its thread when that ends
  RequestId m_lastId = 0;
  RequestId m_running = 0;
  std::stop_source m_stop;
  QVector<QByteArray> m_reports;  ///< each by qCompress(): raw samples take megabytes
};

}  // namespace ufb
