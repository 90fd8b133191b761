// SPDX-License-Identifier: MIT
#include "views/latency_distribution_plot.h"

#include "models/latency_text.h"
#include "models/number_text.h"
#include "models/plain_tip.h"
#include "models/quantity_text.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kStripHeight = 7 * theme::kGrid;
constexpr double kPointSize = 4;
constexpr double kJitter = 0.32;  ///< of a row's height, to either side

double rowOf(LatencySide side) {
  return side == LatencySide::A ? 2 : 1;
}

QSharedPointer<QCPAxisTickerText> shareTicker() {
  QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
  for (const double share : {0.0, 0.5, 1.0}) ticker->addTick(share, wholePercentText(share));
  return ticker;
}

/// Points right, at the axis' end: there is more beyond.
QCPScatterStyle arrowStyle(const QColor& color) {
  QPainterPath path;
  path.addPolygon(QPolygonF({{-3, -4}, {4, 0}, {-3, 4}, {-3, -4}}));
  return QCPScatterStyle(path, QPen(color), QBrush(color), 7);
}

}  // namespace

LatencyDistributionPlot::LatencyDistributionPlot(QWidget* parent)
    : LatencyPlot(parent), m_strip(addAxes(0, 0)), m_curve(addAxes(1, 0)) {
  setAccessibleName(tr("Distribution of the times"));
  auto* sides = new QCPMarginGroup(this);
  for (QCPAxisRect* axes : {m_strip, m_curve}) axes->setMarginGroup(QCP::msLeft | QCP::msRight, sides);
  m_strip->setMinimumSize(0, theme::scaled(kStripHeight, font()));
  m_strip->setMaximumSize(QWIDGETSIZE_MAX, theme::scaled(kStripHeight, font()));
  m_strip->setAutoMargins(QCP::msLeft | QCP::msRight | QCP::msTop);
  QCPAxis* rows = m_strip->axis(QCPAxis::atLeft);
  QSharedPointer<QCPAxisTickerText> letters(new QCPAxisTickerText);
  letters->addTick(rowOf(LatencySide::A), tr("A", "the subject"));
  letters->addTick(rowOf(LatencySide::B), tr("B", "what it is compared with"));
  rows->setTicker(letters);
  rows->setRange(0.4, 2.6);
  rows->grid()->setVisible(false);
  m_strip->axis(QCPAxis::atBottom)->setTickLabels(false);
  m_strip->axis(QCPAxis::atBottom)->setTicks(false);
  QCPAxis* shares = m_curve->axis(QCPAxis::atLeft);
  shares->setTicker(shareTicker());
  shares->setRange(0, 1.04);
  shares->setLabel(tr("calls done within"));
  m_curve->axis(QCPAxis::atBottom)->setLabel(tr("time of one call, ms"));
}

void LatencyDistributionPlot::redraw() {
  m_entries.clear();
  m_behind.clear();
  setRanges();
  drawNoise();
  drawPast();
  // B's dashes on top of A's line: where they are the same, both are seen.
  if (const auto* arm = scene().armA()) drawArm(*arm, LatencySide::A);
  if (const auto* arm = scene().armB()) drawArm(*arm, LatencySide::B);
  drawBeyond();
  setKey(m_entries + m_behind);
  setAccessibleDescription(distributionText(scene().series, scene().over));
}

void LatencyDistributionPlot::setRanges() {
  QVector<QVector<double>> samples;
  for (const auto* arm : {scene().armA(), scene().armB()}) {
    if (arm != nullptr) samples += arm->milliseconds;
  }
  m_axisEnd = axisEndOf(samples);
  for (QCPAxisRect* axes : {m_strip, m_curve}) axes->axis(QCPAxis::atBottom)->setRange(0, m_axisEnd.end);
}

void LatencyDistributionPlot::drawArm(const view::LatencyArmItem& arm, LatencySide side) {
  drawStrip(arm, side);
  const QPen line = pen(side);
  drawDistribution(arm.milliseconds, line, arm.name);
  drawMedian(arm, side);
  const QString letter = side == LatencySide::A ? tr("A") : tr("B");
  QString text = tr("%1 %2, n = %3", "letter, name and number of samples of an arm")
                     .arg(letter, armText(arm), indexText(static_cast<int>(arm.milliseconds.size())));
  if (arm.p90) text = tr("%1, P90 %2", "the above, a percentile").arg(text, durationText(*arm.p90));
  m_entries += lineEntry(line, text);
}

void LatencyDistributionPlot::drawStrip(const view::LatencyArmItem& arm, LatencySide side) {
  const auto add = [&](const QString& name, const QCPScatterStyle& style) {
    QCPGraph* graph = addGraph(m_strip->axis(QCPAxis::atBottom), m_strip->axis(QCPAxis::atLeft));
    graph->setName(name);
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setScatterStyle(style);
    graph->setAntialiasedScatters(!scene().live);
    return graph;
  };
  // Discs for A, rings for B: the second cue.
  const auto shape = side == LatencySide::A ? QCPScatterStyle::ssDisc : QCPScatterStyle::ssCircle;
  QCPGraph* points =
      add(arm.name + QStringLiteral(" samples"), QCPScatterStyle(shape, color(side), kPointSize));
  QCPGraph* arrows = add(arm.name + QStringLiteral(" beyond"), arrowStyle(color(side)));
  for (qsizetype i = 0; i < arm.milliseconds.size(); ++i) {
    const double sample = arm.milliseconds[i];
    const double row = rowOf(side) + kJitter * jitterOf(i);
    if (sample <= m_axisEnd.end)
      points->addData(sample, row);
    else
      arrows->addData(m_axisEnd.end * 0.99, row);
  }
}

void LatencyDistributionPlot::drawDistribution(const QVector<double>& samples, const QPen& line,
                                               const QString& name) {
  QCPGraph* graph = addGraph(m_curve->axis(QCPAxis::atBottom), m_curve->axis(QCPAxis::atLeft));
  graph->setName(name);
  graph->setLineStyle(QCPGraph::lsStepLeft);
  graph->setPen(line);
  graph->setAntialiased(false);
  const QVector<QPointF> points = ecdfOf(samples);
  if (points.isEmpty()) return;
  graph->addData(0, 0);
  for (const QPointF& point : points) graph->addData(point.x(), point.y());
  graph->addData(qMax(m_axisEnd.end, points.last().x()), 1);
}

void LatencyDistributionPlot::drawMedian(const view::LatencyArmItem& arm, LatencySide side) {
  if (arm.n == 0) return;
  const double row = rowOf(side);
  addLine(m_strip, {arm.median, row - 0.45}, {arm.median, row + 0.45}, QPen(textColor(), 2));
  QPen line = pen(side, 1);
  addLine(m_curve, {arm.median, 0}, {arm.median, 1}, line);
  const bool atRight = arm.median > 0.7 * m_axisEnd.end;
  // Each arm has a height of its own, so that near medians do not cover each other.
  const QPointF place(arm.median, side == LatencySide::A ? 0.22 : 0.05);
  const auto text = tr("median %1").arg(durationText(arm.median));
  const auto alignment = Qt::AlignBottom | (atRight ? Qt::AlignRight : Qt::AlignLeft);
  const QColor ground = palette().color(QPalette::Base);
  QCPItemText* label = addText(m_curve, place, alignment, text, theme::readableText(color(side), ground, palette()));
  label->setBrush(ground);
}

void LatencyDistributionPlot::drawPast() {
  const QVector<LatencyPastSeries>& past = scene().past;
  for (qsizetype i = 0; i < qMin<qsizetype>(past.size(), kMostPast); ++i) {
    const LatencyPastSeries& other = past[i];
    const auto* subject = subjectOf(other.series);
    const auto* rival = armNamed(other.series, scene().over);
    QPen line(theme::blend(palette().color(QPalette::Base), otherColor(palette()), 0.9 - 0.2 * double(i)), 1);
    const QString name = tr("%1, %2", "date and host of an earlier measurement").arg(other.date, other.host);
    if (rival != nullptr) {
      line.setStyle(Qt::DashLine);
      drawDistribution(rival->milliseconds, line, name + u' ' + rival->name);
    }
    line.setStyle(Qt::SolidLine);
    if (subject != nullptr) drawDistribution(subject->milliseconds, line, name + u' ' + subject->name);
    m_behind += lineEntry(line, name);
  }
  if (past.size() > kMostPast) {
    m_behind += brushEntry(Qt::NoBrush, tr("and %1 earlier").arg(past.size() - kMostPast));
  }
}

void LatencyDistributionPlot::drawNoise() {
  const auto band = noiseBand(scene().series);
  if (!band) return;
  for (QCPAxisRect* axes : {m_strip, m_curve}) {
    addBand(axes, band->first, band->second, noiseColor(palette()))->setObjectName(QStringLiteral("noise"));
  }
  m_behind += brushEntry(noiseColor(palette()), tr("noise: A against itself, around its median"));
}

void LatencyDistributionPlot::drawBeyond() {
  if (m_axisEnd.beyond == 0) return;
  const QString text = m_axisEnd.beyond == 1 ? tr("1 sample beyond: %1").arg(durationText(m_axisEnd.furthest))
                                             : tr("%Ln samples beyond, up to %1", nullptr, m_axisEnd.beyond)
                                                   .arg(durationText(m_axisEnd.furthest));
  QCPItemText* label = addText(m_curve, {m_axisEnd.end, 0.97}, Qt::AlignTop | Qt::AlignRight, text,
                               theme::mutedText(palette()));
  label->setBrush(palette().color(QPalette::Base));
  label->setObjectName(QStringLiteral("beyond"));
}

QString LatencyDistributionPlot::tipAt(const QPoint& place) const {
  if (!m_curve->rect().contains(place) || scene().armA() == nullptr) return {};
  const double time = m_curve->axis(QCPAxis::atBottom)->pixelToCoord(place.x());
  QStringList lines;
  for (const auto* arm : {scene().armA(), scene().armB()}) {
    if (arm == nullptr || arm->milliseconds.isEmpty()) continue;
    const auto within = std::count_if(arm->milliseconds.begin(), arm->milliseconds.end(),
                                      [&](double sample) { return sample <= time; });
    lines += tr("%1: %2 of %3 calls within %4")
                 .arg(armText(*arm), indexText(static_cast<int>(within)),
                      indexText(static_cast<int>(arm->milliseconds.size())), durationText(time));
  }
  return plainTip(lines.join(u'\n'));
}

}  // namespace ufb
