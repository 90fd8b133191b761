// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QObject>
#include <QVector>

#include "models/latency_types.h"
#include "presenters/machine_item.h"

namespace ufb {

class LatencyView;
class MeasurementService;
class Session;

/// Wires the latency view to the measurements of the session's models.
class LatencyController : public QObject {
  Q_OBJECT
 public:
  /// All outlive it.
  LatencyController(LatencyView& view, MeasurementService& service, Session& session,
                    QObject* parent = nullptr);

  /// What can be measured against beside the models that are open, and with how many threads.
  void setMachine(const MachineItem& machine);

 private:
  void connectView();
  void connectService();
  void updateModels();
  void show(const view::LatencyRunItem& run);
  void updatePast();

  LatencyView& m_view;
  MeasurementService& m_service;
  Session& m_session;
  MachineItem m_machine;
  QMap<QString, QString> m_paths;  ///< of the models that can be measured against, by their names
  QVector<view::LatencyRunItem> m_kept;
  QVector<view::LatencyRunItem> m_ofSession;  ///< that came with a session file, but for the newest
  QString m_shown;                            ///< the id of the run that is shown as the present one
};

}  // namespace ufb
