// SPDX-License-Identifier: MIT
#include "views/latency_sweep_plot.h"

#include "models/latency_text.h"
#include "models/number_text.h"
#include "models/quantity_text.h"
#include "views/theme.h"

namespace ufb {

namespace {

constexpr double kAir = 1.12;
constexpr double kMostBar = 1.6;  ///< times the greatest quartile: beyond, bars are cut by the axis
constexpr double kPointSize = 6;

QSharedPointer<QCPAxisTickerText> tickerOf(const QVector<LatencyCurve>& curves) {
  QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
  ticker->addTick(0, indexText(0));
  for (const LatencyCurve& curve : curves) {
    for (const LatencySweepPoint& point : curve.points) ticker->addTick(point.x, indexText(point.x));
  }
  return ticker;
}

/// Upper ends of both axes.
QPointF endsOf(const QVector<LatencyCurve>& curves) {
  double x = 0;
  double quartile = 0;
  double most = 0;
  for (const LatencyCurve& curve : curves) {
    for (const LatencySweepPoint& point : curve.points) {
      x = qMax(x, double(point.x));
      quartile = qMax(quartile, point.spread.upper);
      most = qMax(most, point.spread.max);
    }
  }
  if (x <= 0 || quartile <= 0) return {1, 1};
  return {x * kAir, qMin(most, kMostBar * quartile) * kAir};
}

}  // namespace

LatencySweepPlot::LatencySweepPlot(QWidget* parent)
    : LatencyPlot(parent), m_threads(addAxes(0, 0)), m_tokens(addAxes(0, 1)) {
  setAccessibleName(tr("Time over threads and over length"));
  m_threads->axis(QCPAxis::atBottom)->setLabel(tr("threads"));
  m_tokens->axis(QCPAxis::atBottom)->setLabel(tr("tokens of a text"));
  for (QCPAxisRect* axes : {m_threads, m_tokens}) {
    axes->axis(QCPAxis::atLeft)->setLabel(tr("median of a call, ms"));
  }
}

void LatencySweepPlot::redraw() {
  m_words.clear();
  m_others = false;
  drawSweep(m_threads, LatencySweepOver::Threads);
  drawSweep(m_tokens, LatencySweepOver::Tokens);
  drawKey();
  setAccessibleDescription(m_words.join(u' '));
}

bool LatencySweepPlot::chosen(const QString& arm) const {
  const auto* subject = scene().armA();
  return arm == scene().over || (subject != nullptr && arm == subject->name);
}

QPen LatencySweepPlot::penOf(const QString& arm) const {
  if (arm == scene().over) return pen(LatencySide::B);
  if (chosen(arm)) return pen(LatencySide::A);
  return QPen(otherColor(palette()), 1, Qt::DotLine);
}

void LatencySweepPlot::drawSweep(QCPAxisRect* axes, LatencySweepOver over) {
  QVector<LatencyCurve> curves = sweepOf(scene().run, scene().series, over);
  // A against itself is the same line twice, unless it is what is looked at.
  curves.removeIf([&](const LatencyCurve& curve) {
    const auto* arm = armNamed(scene().series, curve.arm);
    return arm != nullptr && arm->kind == view::LatencyArmKind::Self && !chosen(curve.arm);
  });
  const QPointF ends = endsOf(curves);
  axes->axis(QCPAxis::atBottom)->setRange(0, ends.x());
  axes->axis(QCPAxis::atBottom)->setTicker(tickerOf(curves));
  axes->axis(QCPAxis::atLeft)->setRange(0, ends.y());
  // What is compared is drawn last, on top.
  for (const bool compared : {false, true}) {
    for (const LatencyCurve& curve : std::as_const(curves)) {
      if (chosen(curve.arm) == compared) drawCurve(axes, curve);
    }
  }
  const bool single = !curves.isEmpty() && curves.first().points.size() == 1;
  if (!single && !curves.isEmpty()) return;
  const QString what = over == LatencySweepOver::Threads ? tr("Measure more thread counts for a curve.")
                                                         : tr("Measure more lengths for a curve.");
  auto* note =
      addText(axes, {ends.x() / 2, 0}, Qt::AlignHCenter | Qt::AlignBottom, what, theme::mutedText(palette()));
  note->setBrush(palette().color(QPalette::Base));
}

void LatencySweepPlot::drawCurve(QCPAxisRect* axes, const LatencyCurve& curve) {
  const QPen line = penOf(curve.arm);
  const bool compared = chosen(curve.arm);
  m_others = m_others || !compared;
  QCPAxis* keys = axes->axis(QCPAxis::atBottom);
  QCPGraph* graph = addGraph(keys, axes->axis(QCPAxis::atLeft));
  graph->setName(curve.arm);
  graph->setPen(line);
  graph->setAntialiased(!scene().live);
  for (const LatencySweepPoint& point : curve.points) graph->addData(point.x, point.spread.median);
  if (!compared) return;
  const bool isB = curve.arm == scene().over;
  const auto shape = isB ? QCPScatterStyle::ssSquare : QCPScatterStyle::ssDisc;
  const QColor fill = isB ? palette().color(QPalette::Base) : line.color();
  graph->setScatterStyle(QCPScatterStyle(shape, QPen(line.color(), 1.5), fill, kPointSize));
  drawBars(graph, curve, &LatencySpread::min, &LatencySpread::max, 1);
  drawBars(graph, curve, &LatencySpread::lower, &LatencySpread::upper, 4);
  QStringList words;
  for (const LatencySweepPoint& point : curve.points) {
    words += tr("%1 at %2", "a time, a number of threads or tokens")
                 .arg(durationText(point.spread.median), indexText(point.x));
  }
  const auto* arm = armNamed(scene().series, curve.arm);
  m_words +=
      tr("%1 over %2: %3.", "an arm, threads or tokens, its times")
          .arg(arm == nullptr ? curve.arm : armText(*arm), keys->label(), words.join(QStringLiteral(", ")));
}

void LatencySweepPlot::drawBars(QCPGraph* graph, const LatencyCurve& curve, double LatencySpread::*low,
                                double LatencySpread::*high, double width) {
  auto* bars = new QCPErrorBars(graph->keyAxis(), graph->valueAxis());
  bars->setDataPlottable(graph);
  bars->setWhiskerWidth(0);
  bars->setSymbolGap(0);
  QPen line(graph->pen().color(), width);
  line.setCapStyle(Qt::FlatCap);
  bars->setPen(line);
  bars->setAntialiased(false);
  for (const LatencySweepPoint& point : curve.points) {
    bars->addData(point.spread.median - point.spread.*low, point.spread.*high - point.spread.median);
  }
}

void LatencySweepPlot::drawKey() {
  QVector<Legend::Entry> entries;
  const auto add = [&](const view::LatencyArmItem* arm, const QString& letter) {
    if (arm != nullptr) entries += lineEntry(penOf(arm->name), letter + u' ' + armText(*arm));
  };
  add(scene().armA(), tr("A", "the subject"));
  add(scene().armB(), tr("B", "what it is compared with"));
  if (m_others)
    entries += lineEntry(QPen(otherColor(palette()), 1, Qt::DotLine), tr("other arms, see the table"));
  entries += barsEntry(textColor(), tr("quartiles, fastest and slowest call"));
  setKey(entries);
}

}  // namespace ufb
