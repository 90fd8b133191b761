// SPDX-License-Identifier: MIT
#include "views/usage_balance_plot.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "models/number_text.h"
#include "models/usage_model.h"
#include "views/latency_look.h"
#include "views/theme.h"
#include "views/usage_words.h"

namespace ufb {

namespace {

constexpr double kReach = 7;  ///< pixels beside a curve that mean it
constexpr double kFill = 0.16;

constexpr double kEnd = 1.03;  ///< of the axes, so that no line runs along their edge
constexpr std::array kStarts{0.999, 0.995, 0.99, 0.95, 0.9, 0.5};

/// With as many decimals as an axis from `start` to 1 needs.
QString shareText(double share, double start) {
  const int decimals = start > 0.99 + 1e-9 ? 2 : start > 0.95 + 1e-9 ? 1 : 0;
  return UsageBalancePlot::tr("%1 %", "a percentage").arg(fixedNumber(100 * share, decimals));
}

/// Five or six shares from `start` to 1.
QSharedPointer<QCPAxisTickerText> shareTicker(double start) {
  QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
  const int steps = start > 0 ? 5 : 4;
  for (int i = 0; i <= steps; ++i) {
    const double share = start + (1 - start) * i / steps;
    ticker->addTick(share, shareText(share, start));
  }
  return ticker;
}

double distanceTo(const QPointF& from, const QPointF& to, const QPointF& place) {
  const QPointF way = to - from;
  const double length = QPointF::dotProduct(way, way);
  const double part = length > 0 ? std::clamp(QPointF::dotProduct(place - from, way) / length, 0.0, 1.0) : 0;
  const QPointF off = place - (from + part * way);
  return std::hypot(off.x(), off.y());
}

}  // namespace

UsageBalancePlot::UsageBalancePlot(QWidget* parent) : UsagePlot(parent), m_axes(addAxes(0, 0)) {
  m_axes->axis(QCPAxis::atLeft)->setRange(0, kEnd);
}

QPen UsageBalancePlot::equalityPen() const {
  return QPen(quietColor(), 1, Qt::DashLine);
}

QPen UsageBalancePlot::boundPen() const {
  return QPen(quietColor(), 1.5, Qt::DotLine);
}

double UsageBalancePlot::reachable() const {
  const double leaves = std::exp2(model().depth());
  return qMin(1.0, double(model().layer(scene().layer).tokens) / leaves);
}

void UsageBalancePlot::drawScene() {
  setAccessibleName(tr("How evenly leaves are used"));
  setAccessibleDescription(usage::balanceSentence(model(), scene().layer));
  m_axes->axis(QCPAxis::atBottom)->setLabel(tr("share of the leaves, least visited first"));
  m_axes->axis(QCPAxis::atLeft)->setLabel(tr("share of the visits"));
  setTicks();
  drawBounds();
  drawLayers();
  drawKey();
}

QCPGraph* UsageBalancePlot::drawCurve(const QVector<QPointF>& curve, const QPen& pen, const QString& name) {
  QCPGraph* graph = addGraph(m_axes->axis(QCPAxis::atBottom), m_axes->axis(QCPAxis::atLeft));
  graph->setName(name);
  graph->setPen(pen);
  for (const QPointF& point : curve) graph->addData(point.x(), point.y());
  return graph;
}

double UsageBalancePlot::axisStart() const {
  const double unvisited = 1 - reachable();
  const auto start =
      std::find_if(kStarts.begin(), kStarts.end(), [&](double from) { return from <= unvisited; });
  return start == kStarts.end() ? 0 : *start;
}

void UsageBalancePlot::setTicks() {
  const double start = axisStart();
  m_axes->axis(QCPAxis::atLeft)->setTicker(shareTicker(0));
  m_axes->axis(QCPAxis::atBottom)->setTicker(shareTicker(start));
  m_axes->axis(QCPAxis::atBottom)->setRange(start, start + (1 - start) * kEnd);
}

void UsageBalancePlot::drawBounds() {
  const double start = axisStart();
  m_upper = drawCurve({{start, start}, {1, 1}}, equalityPen(), QStringLiteral("equality"));
  if (reachable() < 1) {
    m_upper = drawCurve({{start, 0}, {1 - reachable(), 0}, {1, 1}}, boundPen(), QStringLiteral("bound"));
  }
  if (start == 0) return;
  addText(m_axes, {start, 0.03}, Qt::AlignBottom | Qt::AlignLeft,
          tr("below %1: no visits", "percentage").arg(shareText(start, start)), theme::mutedText(palette()))
      ->setBrush(palette().color(QPalette::Base));
}

void UsageBalancePlot::drawLayers() {
  const QColor base = palette().color(QPalette::Base);
  // The ground first, so that it covers no line.
  QCPGraph* ground = drawCurve(model().lorenz(scene().layer), Qt::NoPen, QStringLiteral("ground"));
  ground->setBrush(theme::blend(base, dataColor(), kFill));
  ground->setChannelFillGraph(m_upper);
  ground->setLayer(QStringLiteral("background"));
  for (int layer = 0; layer < model().layers(); ++layer) {
    if (layer == scene().layer) continue;
    drawCurve(model().lorenz(layer), QPen(theme::blend(base, textColor(), 0.4), 1),
              QStringLiteral("layer %1").arg(layer + 1));
  }
  drawCurve(model().lorenz(scene().layer), QPen(dataColor(), 2.5), QStringLiteral("selected"));
}

void UsageBalancePlot::drawKey() {
  QVector<Legend::Entry> entries{lineEntry(QPen(dataColor(), 2.5), usage::placeText(model(), scene().layer))};
  if (model().layers() > 1) {
    const QColor others = theme::blend(palette().color(QPalette::Base), textColor(), 0.4);
    entries += lineEntry(QPen(others, 1), tr("other layers"));
  }
  entries += lineEntry(equalityPen(), tr("all leaves the same"));
  if (reachable() < 1) {
    entries += lineEntry(
        boundPen(),
        tr("as even as %1 can be", "128 tokens").arg(usage::tokensText(model().layer(scene().layer).tokens)));
  }
  setKey(entries);
}

double UsageBalancePlot::distance(int layer, const QPoint& place) const {
  const QVector<QPointF>& curve = model().lorenz(layer);
  const QCPAxis* x = m_axes->axis(QCPAxis::atBottom);
  const QCPAxis* y = m_axes->axis(QCPAxis::atLeft);
  const auto pixel = [&](const QPointF& point) {
    return QPointF(x->coordToPixel(point.x()), y->coordToPixel(point.y()));
  };
  double least = 1e9;
  for (qsizetype i = 1; i < curve.size(); ++i) {
    least = std::min(least, distanceTo(pixel(curve[i - 1]), pixel(curve[i]), place));
  }
  return least;
}

int UsageBalancePlot::layerAt(const QPoint& place) const {
  if (!m_axes->rect().contains(place)) return -1;
  int best = -1;
  double least = kReach;
  if (const double own = distance(scene().layer, place); own <= least) {
    best = scene().layer;
    least = own;
  }
  for (int layer = 0; layer < model().layers(); ++layer) {
    if (const double away = distance(layer, place); away < least - 0.5) {
      best = layer;
      least = away;
    }
  }
  return best;
}

void UsageBalancePlot::paintHover(QPainter& painter) const {
  const int layer = hoveredLayer();
  if (layer < 0 || layer >= model().layers() || layer == scene().layer) return;
  QPolygonF line;
  for (const QPointF& point : model().lorenz(layer)) {
    line += QPointF(m_axes->axis(QCPAxis::atBottom)->coordToPixel(point.x()),
                    m_axes->axis(QCPAxis::atLeft)->coordToPixel(point.y()));
  }
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(textColor(), 2));
  painter.drawPolyline(line);
  painter.restore();
}

QString UsageBalancePlot::describe(const QPoint& place) const {
  if (!m_axes->rect().contains(place)) return {};
  const int near = layerAt(place);
  const int layer = near < 0 ? scene().layer : near;
  const double x = std::clamp(m_axes->axis(QCPAxis::atBottom)->pixelToCoord(place.x()), axisStart(), 1.0);
  const BalanceItem& balance = model().balance(layer);
  const double share = lorenzAt(model().lorenz(layer), x);
  return QStringList{
      tr("Layer %1: the least visited %2 of the leaves get %3 of the visits", "number, two percentages")
          .arg(indexText(layer + 1), percentText(x), percentText(share)),
      tr("%1 of %2 leaves are reached, as many as %3 with equal shares", "three numbers")
          .arg(indexText(int(balance.used)), indexText(int(balance.places)), shortNumber(balance.effective)),
      tr("Gini %1, entropy %2 of %3 bits", "three numbers")
          .arg(fixedNumber(balance.gini, 3), shortNumber(balance.entropyBits),
               shortNumber(std::log2(double(balance.places))))}
      .join(u'\n');
}

}  // namespace ufb
