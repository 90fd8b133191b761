// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

#include "models/view_types.h"

namespace ufb {

class CompareView;
class DockHost;
class LatencyView;
class ModelCard;
class PredictionView;
class RoutingViews;
class Session;

/// The docked views: makes them, docks them and keeps them fed from the session.
class Views : public QObject {
  Q_OBJECT
 public:
  Views(Session& session, DockHost& host, QObject* parent = nullptr);

  /// Names of views on the command line, in the order of the View menu.
  [[nodiscard]] static QStringList names();
  /// What the keyboard and mouse can do in a view; the prompt's if the name is none of a view.
  [[nodiscard]] static QString hint(const QString& name);

  [[nodiscard]] PredictionView* predictions() const { return m_predictions; }
  [[nodiscard]] CompareView* compare() const { return m_compare; }
  [[nodiscard]] LatencyView* latency() const { return m_latency; }
  [[nodiscard]] RoutingViews* routing() const { return m_routing; }
  void showMask(int step);  ///< +1 next, -1 previous; stops at the ends

 Q_SIGNALS:
  /// The button of a view that has nothing to show: open a model.
  void openRequested();
  /// Open a second one.
  void openSecondRequested();
  void maskRequested();
  /// The user wants both models compared over a file.
  void agreementRequested();

 private:
  void dock(DockHost& host);
  void connectSession();
  void connectPredictions();
  void connectCompare();
  void connectAgreement();
  void updateCompare();
  void setStale(bool stale);
  void updateEmptyState();
  void showMaskAt(int token);
  void followPrimaryToken();

  Session& m_session;
  PredictionView* m_predictions;
  RoutingViews* m_routing;
  CompareView* m_compare;
  LatencyView* m_latency;
  ModelCard* m_modelCard;
  bool m_updating = false;  ///< the session changes the views, not the user
};

}  // namespace ufb
