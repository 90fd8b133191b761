// SPDX-License-Identifier: MIT
#include "views/latency_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "models/latency_figures.h"
#include "models/latency_table_model.h"
#include "views/empty_state.h"
#include "views/latency_charts.h"
#include "views/latency_chooser.h"
#include "views/latency_controls.h"
#include "views/latency_plot.h"
#include "views/latency_verdict.h"
#include "views/notice_bar.h"
#include "views/theme.h"

namespace ufb {

LatencyView::LatencyView(QWidget* parent)
    : QWidget(parent),
      m_controls(new LatencyControls(this)),
      m_notice(new NoticeBar(this)),
      m_empty(new EmptyState(this)),
      m_table(new LatencyTableModel(this)) {
  setAccessibleName(tr("Latency"));
  m_tick.setSingleShot(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_controls);
  column->addWidget(m_notice);
  auto* pages = new QWidget(this);
  m_pages = new QStackedLayout(pages);
  m_pages->addWidget(m_empty);
  m_pages->addWidget(buildContent());
  column->addWidget(pages, 1);
  connectParts();
  refresh();
}

QWidget* LatencyView::buildContent() {
  auto* content = new QWidget(this);
  m_chooser = new LatencyChooser(content);
  m_verdict = new LatencyVerdict(content);
  m_charts = new LatencyCharts;
  m_tabs = new QTabWidget(content);
  m_tabs->setDocumentMode(true);
  m_tabs->addTab(m_charts, tr("Charts"));
  m_tabs->addTab(buildTable(), tr("Table"));
  m_tabs->setAccessibleName(tr("Figures as charts or as a table"));
  auto* copy = new QPushButton(tr("Copy table"));
  copy->setObjectName(QStringLiteral("copy table"));
  copy->setToolTip(tr("Puts all figures of this setting on the clipboard, as tab-separated text"));
  copy->setFlat(true);
  connect(copy, &QPushButton::clicked, this, &LatencyView::copyTable);
  m_tabs->setCornerWidget(copy);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_chooser);
  column->addWidget(m_verdict);
  column->addWidget(m_tabs, 1);
  return content;
}

QWidget* LatencyView::buildTable() {
  m_tableView = new QTableView;
  m_tableView->setModel(m_table);
  m_tableView->setAccessibleName(tr("All figures of this setting"));
  m_tableView->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_tableView->setTabKeyNavigation(false);
  m_tableView->setShowGrid(false);
  m_tableView->setFrameShape(QFrame::NoFrame);
  m_tableView->verticalHeader()->hide();
  m_tableView->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  auto* copy = new QShortcut(QKeySequence::Copy, m_tableView);
  copy->setContext(Qt::WidgetShortcut);
  connect(copy, &QShortcut::activated, this, &LatencyView::copyTable);
  return m_tableView;
}

void LatencyView::connectParts() {
  connect(m_controls, &LatencyControls::measureRequested, this, &LatencyView::measureRequested);
  connect(m_controls, &LatencyControls::cancelRequested, this, &LatencyView::cancelRequested);
  connect(m_empty, &EmptyState::actionTriggered, m_controls, &LatencyControls::measure);
  connect(m_verdict, &LatencyVerdict::copyRequested, this, &LatencyView::copyCommand);
  connect(m_chooser, &LatencyChooser::changed, this, &LatencyView::refresh);
  connect(&m_tick, &QTimer::timeout, this, &LatencyView::onTick);
}

// ---- what is given -----------------------------------------------------------------------------

void LatencyView::setRun(const view::LatencyRunItem& run) {
  const bool nothing = run.series.isEmpty();
  m_live = {};
  if (!run.complete) {
    m_notice->showNotice(nothing ? tr("Stopped before anything was measured.")
                                 : tr("Stopped. What was measured until then is shown."));
  }
  if (!nothing || run.complete) {
    m_run = run;
    m_chooser->setRuns(m_run, m_past, m_shown);
  }
  refresh();
}

void LatencyView::setPartial(const view::LatencySeriesItem& series) {
  if (!m_running) return;
  const auto same = [&](const auto& other) { return sameSetting(series, other); };
  m_live.series.removeIf(same);
  m_live.series += series;
  m_live.series.last().complete = false;
  m_stale = true;
  refreshSoon();
}

void LatencyView::setPastRuns(const QVector<view::LatencyRunItem>& runs) {
  m_past = runs;
  for (view::LatencyRunItem& run : m_past) run.past = true;
  m_chooser->setRuns(m_run, m_past, m_shown);
  refresh();
}

void LatencyView::setReferences(const QVector<view::LatencyReferenceItem>& references) {
  m_references = references;
  refresh();
}

void LatencyView::measure() {
  m_controls->measure();
}

void LatencyView::setMachine(int physicalCores) {
  m_controls->setMachine(physicalCores);
}

void LatencyView::setSubject(const QString& name) {
  m_subject = name;
  m_controls->setSubject(name);
  refresh();
}

void LatencyView::setOpenModels(const QStringList& names) {
  m_controls->setOpenModels(names);
}

void LatencyView::setRunning(bool running) {
  if (running && !m_running) m_notice->clear();
  m_running = running;
  m_live = {};
  m_live.subjectName = m_subject;
  m_progress.reset();
  m_stale = false;
  m_tick.stop();
  m_controls->setRunning(running);
  refresh();
}

void LatencyView::setProgress(double fraction, const QString& what) {
  m_progress = Progress{fraction, what};
  refreshSoon();
}

void LatencyView::setFailure(const QString& sentence) {
  if (sentence.isEmpty())
    m_notice->clear();
  else
    m_notice->showFailure(sentence, {});
}

// ---- what is on show ---------------------------------------------------------------------------

QString LatencyView::denseArm() const {
  return m_chooser->arm();
}

const view::LatencyRunItem& LatencyView::shownRun() const {
  if (showsLive()) return m_live;
  const int run = m_chooser->place().run;
  return run >= 0 && run < m_past.size() ? m_past[run] : m_run;
}

const view::LatencySeriesItem* LatencyView::chosenSeries() const {
  if (showsLive()) return &m_live.series.last();
  const view::LatencyRunItem& run = shownRun();
  const int series = m_chooser->place().series;
  return series >= 0 && series < run.series.size() ? &run.series[series] : nullptr;
}

QVector<LatencyPastSeries> LatencyView::pastOfSetting() const {
  QVector<LatencyPastSeries> past;
  for (const view::LatencyRunItem& run : m_past) {
    if (&run == &shownRun() || run.subjectName != shownRun().subjectName) continue;
    for (const view::LatencySeriesItem& series : run.series) {
      if (sameSetting(series, m_shown)) past += LatencyPastSeries{run.date, run.host, series};
    }
  }
  return past;
}

// ---- to the screen -----------------------------------------------------------------------------

/// A repaint takes time from what is being measured: what comes in between waits for the next one.
void LatencyView::refreshSoon() {
  if (m_tick.isActive()) return;
  const qint64 since = m_sinceTick.isValid() ? m_sinceTick.elapsed() : kRepaintMs;
  m_tick.start(static_cast<int>(std::clamp<qint64>(kRepaintMs - since, 0, kRepaintMs)));
}

void LatencyView::onTick() {
  m_sinceTick.start();
  if (m_progress) m_controls->setProgress(m_progress->fraction, m_progress->what);
  m_progress.reset();
  if (m_stale) refresh();
}

void LatencyView::refresh() {
  m_stale = false;
  const view::LatencySeriesItem* series = chosenSeries();
  m_shown = series == nullptr ? view::LatencySeriesItem() : summarised(*series);
  m_chooser->setArms(m_shown);
  showPage(series != nullptr);
  m_chooser->setPlaceEnabled(!showsLive());
  m_table->setSeries(m_shown);
  const LatencyScene scene{shownRun(), m_shown, denseArm(), pastOfSetting(), m_references, m_running};
  m_verdict->setScene(scene);
  m_charts->setScene(scene);
}

void LatencyView::showPage(bool something) {
  m_pages->setCurrentIndex(something ? 1 : 0);
  if (something) return;
  if (m_running) {
    m_empty->setContents(tr("Measuring. The first samples appear here after the warm-up."), {});
  } else if (m_subject.isEmpty()) {
    m_empty->setContents(tr("Nothing to measure yet. Load a model first."), {});
  } else {
    m_empty->setContents(tr("How long does %1 take, and a dense network of its shape, on this machine? "
                            "Nothing was measured yet.")
                             .arg(m_subject),
                         tr("Measure"));
  }
}

void LatencyView::copyTable() const {
  QGuiApplication::clipboard()->setText(m_table->asText());
}

void LatencyView::copyCommand() {
  const QString command = shownRun().command;
  if (command.isEmpty()) return;
  QGuiApplication::clipboard()->setText(command);
  Q_EMIT commandCopied(command);
}

}  // namespace ufb
