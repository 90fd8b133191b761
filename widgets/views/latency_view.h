// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QVector>
#include <QWidget>
#include <optional>

#include "models/latency_types.h"

class QStackedLayout;
class QTableView;
class QTabWidget;

namespace ufb {

class EmptyState;
class LatencyCharts;
class LatencyChooser;
class LatencyControls;
class LatencyTableModel;
class LatencyVerdict;
class NoticeBar;
struct LatencyPastSeries;

/// How long the model takes beside dense ones, measured here and now: what to measure, the answer in words,
/// distributions, stages, the ledger from promise to measurement, sweeps, and all of it as a table.
/// While a measurement runs, nothing is repainted more than twice a second.
class LatencyView : public QWidget {
  Q_OBJECT
 public:
  /// At most so often are partial figures and progress brought to the screen, in milliseconds.
  static constexpr int kRepaintMs = 500;

  explicit LatencyView(QWidget* parent = nullptr);

  /// A finished measurement, or a stopped one (complete == false): a stopped one without series changes
  /// nothing but to say so. Otherwise, without series: back to the empty state.
  void setRun(const view::LatencyRunItem& run);
  /// The series being measured, with its samples so far. Shown while running; those of earlier settings of
  /// the same measurement stay for the sweeps. Ignored while nothing runs.
  void setPartial(const view::LatencySeriesItem& series);
  /// Measurements of other days and machines, newest first: grey behind the same setting, and to choose from.
  void setPastRuns(const QVector<view::LatencyRunItem>& runs);
  void setReferences(const QVector<view::LatencyReferenceItem>& references);
  /// Physical cores: the thread counts offered at first are 1, 2, 4 ... up to this.
  void setMachine(int physicalCores);
  /// The model that a measurement would be about; empty: none is loaded, nothing can be measured.
  void setSubject(const QString& name);
  /// Models that can be measured against, beside the dense stand-ins.
  void setOpenModels(const QStringList& names);
  /// Call setRun() or setFailure() before setRunning(false); else the last good figures are shown again.
  void setRunning(bool running);
  /// 0..1 and what is being measured.
  void setProgress(double fraction, const QString& what);
  /// One sentence; the last good figures stay. Empty: the sentence goes.
  void setFailure(const QString& sentence);

  /// Asks for what the controls say, as their button does; nothing if it cannot be measured.
  void measure();
  [[nodiscard]] bool running() const { return m_running; }
  /// The run on show: the live one, the last one or a past one. Without series if nothing was measured.
  [[nodiscard]] const view::LatencyRunItem& shownRun() const;
  /// What is on screen now; without arms if nothing is.
  [[nodiscard]] const view::LatencySeriesItem& shownSeries() const { return m_shown; }
  /// The name of the arm shown as B; empty if there is none.
  [[nodiscard]] QString denseArm() const;

 Q_SIGNALS:
  void measureRequested(const ufb::view::LatencyRequestItem& request);
  void cancelRequested();
  /// The command is on the clipboard already.
  void commandCopied(const QString& command);

 private:
  struct Progress {
    double fraction = 0;
    QString what;
  };

  [[nodiscard]] QWidget* buildContent();
  [[nodiscard]] QWidget* buildTable();
  void connectParts();
  void refreshSoon();
  void refresh();
  void onTick();
  void showPage(bool something);
  [[nodiscard]] const view::LatencySeriesItem* chosenSeries() const;
  [[nodiscard]] QVector<LatencyPastSeries> pastOfSetting() const;
  [[nodiscard]] bool showsLive() const { return m_running && !m_live.series.isEmpty(); }
  void copyCommand();
  void copyTable() const;

  LatencyControls* m_controls;
  NoticeBar* m_notice;
  QStackedLayout* m_pages = nullptr;
  EmptyState* m_empty;
  LatencyChooser* m_chooser = nullptr;
  LatencyVerdict* m_verdict = nullptr;
  QTabWidget* m_tabs = nullptr;
  LatencyCharts* m_charts = nullptr;
  LatencyTableModel* m_table;
  QTableView* m_tableView = nullptr;

  view::LatencyRunItem m_run;
  view::LatencyRunItem m_live;  ///< what was measured so far, the series under way last
  QVector<view::LatencyRunItem> m_past;
  QVector<view::LatencyReferenceItem> m_references;
  view::LatencySeriesItem m_shown;
  std::optional<Progress> m_progress;  ///< not on screen yet
  QString m_subject;
  QTimer m_tick;
  QElapsedTimer m_sinceTick;
  bool m_stale = false;  ///< partial figures are not on screen yet
  bool m_running = false;
};

}  // namespace ufb
