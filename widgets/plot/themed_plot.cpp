// SPDX-License-Identifier: MIT
#include "plot/themed_plot.h"

#include "plot/plot_key.h"
#include "views/theme.h"
#include "views/view_accessible.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kTickLength = 4;
constexpr double kPictureScale = 2;

}  // namespace

ThemedPlot::ThemedPlot(QWidget* parent) : QCustomPlot(parent) {
  installViewAccessibility();
  setLayoutDirection(Qt::LeftToRight);
  setFocusPolicy(Qt::TabFocus);
  setInteractions(QCP::iNone);
  setNoAntialiasingOnDrag(true);
  setPlottingHint(QCP::phFastPolylines, true);
  plotLayout()->clear();
  m_body = new QCPLayoutGrid;
  m_body->setColumnSpacing(2 * theme::kGrid);
  m_body->setRowSpacing(0);
  m_key = new PlotKey(this);
  plotLayout()->addElement(0, 0, m_body);
  plotLayout()->addElement(1, 0, m_key);
  plotLayout()->setRowSpacing(2);
  auto* copy = new QAction(tr("Copy as picture"), this);
  copy->setShortcut(QKeySequence::Copy);
  copy->setShortcutContext(Qt::WidgetShortcut);
  connect(copy, &QAction::triggered, this, &ThemedPlot::copyPicture);
  addAction(copy);
  setContextMenuPolicy(Qt::ActionsContextMenu);
  connect(this, &QCustomPlot::afterReplot, this, [this] { m_outdated = false; });
  connect(this, &QCustomPlot::afterLayout, this, [this] { arrange(); });
}

QSize ThemedPlot::sizeHint() const {
  return {60 * theme::kGrid, 32 * theme::kGrid};
}

QStringList ThemedPlot::keyWords() const {
  return m_key->words();
}

void ThemedPlot::setKey(const QVector<Legend::Entry>& entries) {
  m_key->setEntries(entries);
}

QCPAxisRect* ThemedPlot::addAxes(int row, int column) {
  auto* axes = new QCPAxisRect(this);
  m_body->addElement(row, column, axes);
  for (QCPAxis* axis : axes->axes()) {
    const bool shown = axis->axisType() == QCPAxis::atLeft || axis->axisType() == QCPAxis::atBottom;
    axis->setVisible(shown);
    axis->setLayer(QStringLiteral("axes"));
    axis->grid()->setLayer(QStringLiteral("grid"));
  }
  return axes;
}

void ThemedPlot::refresh() {
  clearPlottables();
  clearItems();
  applyTheme();
  redraw();
  // Several changes at once are drawn once.
  m_outdated = true;
  replot(QCustomPlot::rpQueuedReplot);
}

// ---- parts -------------------------------------------------------------------------------------

QCPItemText* ThemedPlot::addText(QCPAxisRect* axes, const QPointF& place, Qt::Alignment alignment,
                                 const QString& text, const QColor& color) {
  auto* item = new QCPItemText(this);
  item->position->setAxisRect(axes);
  item->position->setAxes(axes->axis(QCPAxis::atBottom), axes->axis(QCPAxis::atLeft));
  item->position->setCoords(place);
  item->setClipToAxisRect(false);
  item->setPositionAlignment(alignment);
  item->setTextAlignment(Qt::AlignLeft);
  item->setText(text);
  item->setFont(smallFont(font()));
  item->setColor(color);
  item->setPadding(QMargins(3, 0, 3, 0));
  return item;
}

QCPItemLine* ThemedPlot::addLine(QCPAxisRect* axes, const QPointF& from, const QPointF& to, const QPen& pen) {
  auto* item = new QCPItemLine(this);
  for (QCPItemPosition* end : {item->start, item->end}) {
    end->setAxisRect(axes);
    end->setAxes(axes->axis(QCPAxis::atBottom), axes->axis(QCPAxis::atLeft));
  }
  item->setClipAxisRect(axes);
  item->start->setCoords(from);
  item->end->setCoords(to);
  item->setPen(pen);
  item->setAntialiased(false);
  return item;
}

QCPItemRect* ThemedPlot::addBand(QCPAxisRect* axes, double from, double to, const QColor& color) {
  auto* item = new QCPItemRect(this);
  for (QCPItemPosition* corner : {item->topLeft, item->bottomRight}) {
    corner->setAxisRect(axes);
    corner->setAxes(axes->axis(QCPAxis::atBottom), axes->axis(QCPAxis::atLeft));
    corner->setTypeX(QCPItemPosition::ptPlotCoords);
    corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
  }
  item->setClipAxisRect(axes);
  item->topLeft->setCoords(from, 0);
  item->bottomRight->setCoords(to, 1);
  item->setLayer(QStringLiteral("background"));
  item->setPen(Qt::NoPen);
  item->setBrush(color);
  item->setAntialiased(false);
  return item;
}

QColor ThemedPlot::textColor() const {
  return palette().color(QPalette::Text);
}

// ---- look --------------------------------------------------------------------------------------

void ThemedPlot::styleAxis(QCPAxis* axis) {
  const QColor line = theme::blend(palette().color(QPalette::Base), textColor(), 0.5);
  axis->setBasePen(QPen(line, 0));
  axis->setTickPen(QPen(line, 0));
  axis->setSubTickPen(QPen(line, 0));
  axis->setTickLength(0, kTickLength);
  axis->setSubTickLength(0, kTickLength / 2);
  axis->setTickLabelColor(theme::mutedText(palette()));
  axis->setLabelColor(theme::mutedText(palette()));
  axis->setTickLabelFont(theme::figures(smallFont(font())));
  axis->setLabelFont(smallFont(font()));
  axis->setLabelPadding(2);
  axis->grid()->setPen(QPen(theme::hairline(palette()), 0));
  axis->grid()->setZeroLinePen(Qt::NoPen);
  axis->grid()->setSubGridVisible(false);
}

void ThemedPlot::applyTheme() {
  setBackground(palette().brush(QPalette::Base));
  QLocale numbers;
  numbers.setNumberOptions(QLocale::OmitGroupSeparator);
  setLocale(numbers);
  const QList<QCPAxisRect*> all = axisRects();
  for (QCPAxisRect* axes : all) {
    for (QCPAxis* axis : axes->axes()) styleAxis(axis);
  }
}

void ThemedPlot::copyPicture() {
  QGuiApplication::clipboard()->setPixmap(toPixmap(width(), height(), kPictureScale));
}

void ThemedPlot::wheelEvent(QWheelEvent* event) {
  event->ignore();
}

void ThemedPlot::changeEvent(QEvent* event) {
  QCustomPlot::changeEvent(event);
  const auto type = event->type();
  if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::LocaleChange) refresh();
}

QString ThemedPlot::tipAt(const QPoint& /*place*/) const {
  return {};
}

bool ThemedPlot::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QCustomPlot::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const QString tip = tipAt(help->pos());
  if (tip.isEmpty())
    QToolTip::hideText();
  else
    QToolTip::showText(help->globalPos(), tip, this);
  return true;
}

void ThemedPlot::paintEvent(QPaintEvent* event) {
  // A picture taken of the window does not wait for the queue.
  if (m_outdated) replot(QCustomPlot::rpQueuedRefresh);
  QCustomPlot::paintEvent(event);
  if (!hasFocus()) return;
  QPainter painter(this);
  paintFocus(painter, rect(), palette());
}

bool ThemedPlot::paintVector() {
  {
    const QPainter probe(this);
    const QPaintEngine::Type type = probe.paintEngine()->type();
    if (type != QPaintEngine::SVG && type != QPaintEngine::Pdf && type != QPaintEngine::Picture) return false;
  }
  QCPPainter painter(this);
  painter.setMode(QCPPainter::pmVectorized);
  painter.setMode(QCPPainter::pmNoCaching);
  painter.fillRect(rect(), palette().color(QPalette::Base));
  draw(&painter);
  return true;
}

void ThemedPlot::focusInEvent(QFocusEvent* event) {
  QCustomPlot::focusInEvent(event);
  update();
}

void ThemedPlot::focusOutEvent(QFocusEvent* event) {
  QCustomPlot::focusOutEvent(event);
  update();
}

}  // namespace ufb
