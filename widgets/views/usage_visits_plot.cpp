// SPDX-License-Identifier: MIT
#include "views/usage_visits_plot.h"

#include <algorithm>
#include <cmath>

#include "models/number_text.h"
#include "models/usage_model.h"
#include "views/latency_look.h"
#include "views/theme.h"
#include "views/usage_words.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr double kBarWidth = 0.8;
constexpr double kLeast = 0.6;  ///< where the axis of nodes begins: one node is still a bar
constexpr qint64 kFew = 64;  ///< up to so many nodes the axis' numbers double, beyond they are powers of ten
constexpr int kSubTicks = 8;
constexpr double kAir = 2.2;              ///< factor above the highest bar, for its number
constexpr int kSides = 8 * theme::kGrid;  ///< beside the bins: the axis and its numbers

constexpr qint64 kLong = 10000;  ///< numbers from here on are shortened: a corpus has millions of visits

QString placesText(qint64 count) {
  return count < kLong ? indexText(static_cast<int>(count)) : shortNumber(static_cast<double>(count));
}

}  // namespace

UsageVisitsPlot::UsageVisitsPlot(QWidget* parent) : UsagePlot(parent), m_axes(addAxes(0, 0)) {
  QCPAxis* nodes = m_axes->axis(QCPAxis::atLeft);
  nodes->setScaleType(QCPAxis::stLogarithmic);
  m_counts.reset(new QCPAxisTickerLog);
  nodes->setTicker(m_counts);
  nodes->setNumberFormat(QStringLiteral("f"));
  nodes->setNumberPrecision(0);
  m_axes->axis(QCPAxis::atBottom)->grid()->setVisible(false);
}

QString UsageVisitsPlot::label(const VisitBin& bin, bool range) const {
  if (bin.least == bin.most || !range) return placesText(bin.most);
  return tr("%1–%2", "a range of numbers").arg(placesText(bin.least), placesText(bin.most));
}

UsageVisitsPlot::Labels UsageVisitsPlot::fittingLabels() const {
  if (m_bins.isEmpty()) return {};
  const QFontMetrics metrics(theme::figures(smallFont(font())));
  const int room = qMax(1, width() - theme::scaled(kSides, font()));
  const auto needed = [&](bool range) {
    return (metrics.horizontalAdvance(label(m_bins.last(), range)) + theme::kGrid) *
           static_cast<int>(m_bins.size());
  };
  int widest = 0;
  for (const VisitBin& bin : m_bins) {
    widest = qMax(widest, metrics.horizontalAdvance(placesText(bin.places)));
  }
  const bool counts = (widest + theme::kHalfGrid) * static_cast<int>(m_bins.size()) <= room;
  if (needed(true) <= room) return {true, 1, counts};
  return {false, (needed(false) + room - 1) / room, counts};
}

void UsageVisitsPlot::drawScene() {
  setAccessibleName(tr("How often nodes are visited"));
  setAccessibleDescription(usage::visitsSentence(model(), scene().layer, scene().tree));
  m_axes->axis(QCPAxis::atLeft)->setLabel(tr("nodes, logarithmic"));
  m_bins = visitBins(model().visits(scene().layer, scene().tree).visits);
  setTicks();
  drawBars();
  drawKey();
}

void UsageVisitsPlot::setTicks() {
  m_labels = fittingLabels();
  m_axes->axis(QCPAxis::atBottom)
      ->setLabel(m_labels.ranges ? tr("visits of a node") : tr("visits of a node, up to"));
  QSharedPointer<QCPAxisTickerText> ticks(new QCPAxisTickerText);
  for (int bin = 0; bin < m_bins.size(); ++bin) {
    ticks->addTick(bin, bin % m_labels.step == 0 ? label(m_bins[bin], m_labels.ranges) : QString());
  }
  m_axes->axis(QCPAxis::atBottom)->setTicker(ticks);
  m_axes->axis(QCPAxis::atBottom)->setRange(-0.6, static_cast<double>(m_bins.size()) - 0.4);
  qint64 most = 1;
  for (const VisitBin& bin : std::as_const(m_bins)) most = qMax(most, bin.places);
  m_counts->setLogBase(most <= kFew ? 2 : 10);
  m_counts->setSubTickCount(most <= kFew ? 0 : kSubTicks);
  m_axes->axis(QCPAxis::atLeft)->setRange(kLeast, static_cast<double>(most) * kAir);
}

void UsageVisitsPlot::drawBars() {
  QCPBars* used = new QCPBars(m_axes->axis(QCPAxis::atBottom), m_axes->axis(QCPAxis::atLeft));
  QCPBars* unused = new QCPBars(m_axes->axis(QCPAxis::atBottom), m_axes->axis(QCPAxis::atLeft));
  used->setName(QStringLiteral("visited"));
  unused->setName(QStringLiteral("never"));
  used->setBrush(dataColor());
  unused->setBrush(hatchBrush(quietColor(), palette().color(QPalette::Base)));
  unused->setPen(QPen(quietColor(), 0));
  used->setPen(Qt::NoPen);
  for (QCPBars* bars : {used, unused}) {
    bars->setWidth(kBarWidth);
    bars->setAntialiased(false);
    bars->setBaseValue(kLeast);
  }
  for (int bin = 0; bin < m_bins.size(); ++bin) {
    const auto places = static_cast<double>(m_bins[bin].places);
    if (m_bins[bin].places == 0) continue;
    (bin == 0 ? unused : used)->addData(bin, places - kLeast);  // over the base
    if (!m_labels.counts && bin != 0) continue;
    addText(m_axes, {static_cast<double>(bin), places}, Qt::AlignBottom | Qt::AlignHCenter,
            placesText(m_bins[bin].places), textColor());
  }
}

void UsageVisitsPlot::drawKey() {
  setKey({brushEntry(dataColor(), tr("nodes visited")),
          brushEntry(hatchBrush(quietColor(), palette().color(QPalette::Base)), tr("nodes never visited"))});
}

void UsageVisitsPlot::resizeEvent(QResizeEvent* event) {
  UsagePlot::resizeEvent(event);
  if (!(fittingLabels() == m_labels)) refresh();
}

QRect UsageVisitsPlot::binRect(int bin) const {
  const QCPAxis* visits = m_axes->axis(QCPAxis::atBottom);
  const QCPAxis* nodes = m_axes->axis(QCPAxis::atLeft);
  const double height = qMax(double(m_bins[bin].places), kLeast);
  return QRectF(QPointF(visits->coordToPixel(bin - kBarWidth / 2), nodes->coordToPixel(height)),
                QPointF(visits->coordToPixel(bin + kBarWidth / 2), nodes->coordToPixel(kLeast)))
      .toRect();
}

void UsageVisitsPlot::paintHover(QPainter& painter) const {
  const auto& node = hoveredNode();
  if (!node || node->layer != scene().layer || node->tree != scene().tree) return;
  const QVector<qint64>& visits = model().visits(scene().layer, scene().tree).visits;
  if (node->node() >= visits.size()) return;
  paintMarker(painter, binRect(visitBinOf(visits[node->node()])), palette());
}

QString UsageVisitsPlot::describe(const QPoint& place) const {
  if (!m_axes->rect().contains(place)) return {};
  const int index = qRound(m_axes->axis(QCPAxis::atBottom)->pixelToCoord(place.x()));
  if (index < 0 || index >= m_bins.size()) return {};
  const VisitBin& bin = m_bins[index];
  const qint64 all = model().tree(scene().layer, scene().tree).nodes;
  const QString nodes = usage::nodesText(bin.places);
  const QString times = usage::timesText(bin.least, bin.most);
  return (bin.places == 1 ? tr("%1 was visited %2", "1 node, 3 to 4 times")
                          : tr("%1 were visited %2", "5 nodes, 3 to 4 times"))
             .arg(nodes, times) +
         u'\n' +
         tr("%1 of the %2 of %3", "percent, nodes, layer")
             .arg(percentText(double(bin.places) / double(all)), usage::nodesText(all),
                  usage::placeText(model(), scene().layer, scene().tree));
}

}  // namespace ufb
