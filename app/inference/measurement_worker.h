// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <functional>
#include <stop_token>

#include "inference/request.h"
#include "measurement_store.h"
#include "models/latency_types.h"
#include "ufb/bench.h"

namespace ufb {

class InferenceWorker;

/// How models are measured; the real one is ufb::benchModel.
using ModelMeasurer =
    std::function<Result<ModelBenchReport>(const Model& model, const ModelBenchOptions& options)>;

/// ufb::benchModel for a model that is open.
[[nodiscard]] Result<ModelBenchReport> measureModel(const Model& model, const ModelBenchOptions& options);

struct MeasureRequest {
  RequestId id = 0;
  ModelBenchOptions options;  ///< its stop token too; the worker adds progress and partial
};

/// Measures on the inference thread, so that no prediction ever runs beside a measurement, and keeps what was
/// measured. No exception leaves this class.
class MeasurementWorker : public QObject {
  Q_OBJECT
 public:
  /// `inference` has the model and lives on the same thread.
  MeasurementWorker(const InferenceWorker& inference, MeasurementStore store, ModelMeasurer measurer);

  void measure(const MeasureRequest& request);
  void readPast();
  /// Presents measurements of a session file, each as MeasurementStore keeps it, by qCompress().
  void present(const QVector<QByteArray>& reports);

 Q_SIGNALS:
  /// At most twice a second, both.
  void progressed(quint64 id, double fraction, const QString& what);
  void measured(quint64 id, const ufb::view::LatencySeriesItem& soFar);

  /// What was measured, as it is kept, by qCompress(); before finished().
  void reported(const QByteArray& packedJson);
  void finished(quint64 id, const ufb::view::LatencyRunItem& run);
  /// In the order of present(); those that could not be read are left out.
  void presented(const QVector<ufb::view::LatencyRunItem>& runs);
  void failed(quint64 id, const ufb::Error& error);
  /// It is complete, but could not be written.
  void notKept(const ufb::Error& error);
  void pastRead(const QVector<ufb::view::LatencyRunItem>& runs);

 private:
  [[nodiscard]] Result<ModelBenchReport> tryMeasure(const MeasureRequest& request);

  const InferenceWorker& m_inference;
  MeasurementStore m_store;
  ModelMeasurer m_measurer;
};

}  // namespace ufb
