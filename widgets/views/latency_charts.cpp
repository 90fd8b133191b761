// SPDX-License-Identifier: MIT
#include "views/latency_charts.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "views/latency_distribution_plot.h"
#include "views/latency_ledger_plot.h"
#include "views/latency_stage_plot.h"
#include "views/latency_sweep_plot.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kLeastPanelWidth = 60 * theme::kGrid;
constexpr int kLeastPlotHeight = 26 * theme::kGrid;
constexpr int kLeastLedgerHeight = 34 * theme::kGrid;  ///< five rows of two lines

}  // namespace

LatencyCharts::LatencyCharts(QWidget* parent) : QScrollArea(parent) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setAccessibleName(tr("Charts"));
  auto* content = new QWidget;
  m_grid = new QGridLayout(content);
  m_grid->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
  m_grid->setSpacing(2 * theme::kGrid);
  m_ledger = new LatencyLedgerPlot;
  addPanel(tr("Distribution of the times"), new LatencyDistributionPlot, QStringLiteral("distribution"));
  QWidget* ledger =
      addPanel(tr("Speed ledger: from promise to measurement"), m_ledger, QStringLiteral("ledger"));
  addPanel(tr("Where the time goes"), new LatencyStagePlot, QStringLiteral("stages"));
  addPanel(tr("Time over threads and over length"), new LatencySweepPlot, QStringLiteral("sweeps"));
  m_ledger->setMinimumHeight(theme::scaled(kLeastLedgerHeight, font()));
  m_references = new QLabel(ledger);
  m_references->setObjectName(QStringLiteral("references"));
  m_references->setTextFormat(Qt::PlainText);
  m_references->setWordWrap(true);
  m_references->setTextInteractionFlags(Qt::TextSelectableByMouse);
  ledger->layout()->addWidget(m_references);
  setWidget(content);
  arrange();
  applyLook();
}

LatencyCharts::~LatencyCharts() = default;

QWidget* LatencyCharts::addPanel(const QString& title, LatencyPlot* plot, const QString& name) {
  auto* panel = new QWidget;
  auto* head = new QLabel(title, panel);
  plot->setObjectName(name);
  plot->setMinimumHeight(theme::scaled(kLeastPlotHeight, font()));
  auto* column = new QVBoxLayout(panel);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::kHalfGrid);
  column->addWidget(head);
  column->addWidget(plot, 1);
  m_titles += head;
  m_plots += plot;
  m_panels += panel;
  return panel;
}

void LatencyCharts::setScene(const LatencyScene& scene) {
  m_waiting.reset();
  if (scene.live && !isVisible())
    m_waiting = std::make_unique<LatencyScene>(scene);
  else
    drawScene(scene);
}

void LatencyCharts::showEvent(QShowEvent* event) {
  QScrollArea::showEvent(event);
  if (!m_waiting) return;
  drawScene(*m_waiting);
  m_waiting.reset();
}

void LatencyCharts::drawScene(const LatencyScene& scene) {
  for (LatencyPlot* plot : std::as_const(m_plots)) plot->setScene(scene);
  m_references->setText(m_ledger->referenceText());
  m_references->setVisible(!m_references->text().isEmpty());
}

/// One column or two, by the room there is.
void LatencyCharts::arrange() {
  const int columns = viewport()->width() >= 2 * theme::scaled(kLeastPanelWidth, font()) ? 2 : 1;
  if (columns == m_columns) return;
  m_columns = columns;
  for (qsizetype i = 0; i < m_panels.size(); ++i) {
    m_grid->addWidget(m_panels[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
  }
  const int rows = static_cast<int>(m_panels.size()) / columns;
  for (int row = 0; row < m_panels.size(); ++row) m_grid->setRowStretch(row, row < rows ? 1 : 0);
  for (int column = 0; column < 2; ++column) m_grid->setColumnStretch(column, column < columns ? 1 : 0);
  m_grid->activate();
}

void LatencyCharts::applyLook() {
  for (QLabel* title : std::as_const(m_titles)) {
    title->setFont(theme::heading(font()));
    theme::alignLeading(title);
  }
  m_references->setFont(smallFont(font()));
  theme::setTextColor(m_references, theme::mutedText(palette()));
  theme::alignLeading(m_references);
}

void LatencyCharts::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  arrange();
}

void LatencyCharts::changeEvent(QEvent* event) {
  QScrollArea::changeEvent(event);
  const auto type = event->type();
  const bool look = type == QEvent::PaletteChange || type == QEvent::FontChange;
  if (look || type == QEvent::LayoutDirectionChange) applyLook();
}

}  // namespace ufb
