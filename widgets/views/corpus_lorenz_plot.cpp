// SPDX-License-Identifier: MIT
#include "views/corpus_lorenz_plot.h"

#include <algorithm>
#include <cmath>

#include "models/number_text.h"
#include "models/plain_tip.h"
#include "views/color_map.h"
#include "views/latency_look.h"
#include "views/theme.h"

namespace ufb {

namespace {

constexpr double kReach = 7;     ///< pixels beside a curve that mean it
constexpr double kEnd = 1.02;    ///< of the axes, so that no line runs along their edge
constexpr int kNamedLayers = 8;  ///< more layers share one entry of the legend
constexpr double kLineContrast = 3;

QSharedPointer<QCPAxisTickerText> shareTicker() {
  QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
  for (int i = 0; i <= 4; ++i) ticker->addTick(i / 4.0, wholePercentText(i / 4.0));
  return ticker;
}

double distanceTo(const QPointF& from, const QPointF& to, const QPointF& place) {
  const QPointF way = to - from;
  const double length = QPointF::dotProduct(way, way);
  const double part = length > 0 ? std::clamp(QPointF::dotProduct(place - from, way) / length, 0.0, 1.0) : 0;
  const QPointF off = place - (from + part * way);
  return std::hypot(off.x(), off.y());
}

/// Of a curve whose points are evenly spaced, at x in 0..1.
double valueAt(const QVector<double>& curve, double x) {
  const double place = x * static_cast<double>(curve.size() - 1);
  const auto left = std::min(static_cast<qsizetype>(place), curve.size() - 2);
  const double part = place - static_cast<double>(left);
  return curve[left] + part * (curve[left + 1] - curve[left]);
}

}  // namespace

CorpusLorenzPlot::CorpusLorenzPlot(QWidget* parent) : ThemedPlot(parent), m_axes(addAxes(0, 0)) {
  // The view's own menu, which copies and exports.
  setContextMenuPolicy(Qt::DefaultContextMenu);
  setAttribute(Qt::WA_NoMousePropagation, false);
  setMouseTracking(true);
  for (const auto side : {QCPAxis::atLeft, QCPAxis::atBottom}) m_axes->axis(side)->setRange(0, kEnd);
}

void CorpusLorenzPlot::setScene(const view::CorpusPtr& corpus, int layer, int tree) {
  if (corpus == m_corpus && layer == m_layer && tree == m_tree) return;
  m_corpus = corpus;
  m_layer = layer;
  m_tree = tree;
  m_hovered = -1;
  m_waiting = true;
  if (isVisible()) catchUp();
}

void CorpusLorenzPlot::catchUp() {
  if (!m_waiting) return;
  m_waiting = false;
  refresh();
}

void CorpusLorenzPlot::showEvent(QShowEvent* event) {
  ThemedPlot::showEvent(event);
  catchUp();
}

void CorpusLorenzPlot::setHover(int layer) {
  const int hovered = ready() && layer < m_corpus->layers ? layer : -1;
  if (hovered == m_hovered) return;
  m_hovered = hovered;
  update();
}

// ---- drawing -----------------------------------------------------------------------------------

QColor CorpusLorenzPlot::layerColor(int layer) const {
  const double place = m_corpus->layers > 1 ? double(layer) / (m_corpus->layers - 1) : 0;
  // The part of the colours that is seen on this ground, in their order.
  const bool dark = theme::isDark(palette());
  const double from = dark ? 0.35 : 0;
  const double to = dark ? 1 : 0.75;
  const QColor color = QColor::fromRgb(colorAt(ColorMap::Viridis, from + (to - from) * place));
  return theme::readable(color, palette().color(QPalette::Base), kLineContrast);
}

void CorpusLorenzPlot::redraw() {
  nameAxes();
  setKey({});
  if (!ready()) return;
  auto* equal = addGraph(m_axes->axis(QCPAxis::atBottom), m_axes->axis(QCPAxis::atLeft));
  equal->setName(QStringLiteral("equality"));
  equal->setPen(QPen(theme::mutedText(palette()), 1, Qt::DashLine));
  equal->setData({0, 1}, {0, 1}, true);
  for (int layer = 0; layer < m_corpus->layers; ++layer) {
    if (layer != m_layer) drawCurve(layer);
  }
  drawCurve(m_layer);
  drawKey();
}

void CorpusLorenzPlot::nameAxes() {
  setAccessibleName(tr("How evenly the leaves are used"));
  m_axes->axis(QCPAxis::atBottom)->setLabel(tr("share of the leaves, least used first"));
  m_axes->axis(QCPAxis::atLeft)->setLabel(tr("share of the tokens"));
  for (const auto side : {QCPAxis::atLeft, QCPAxis::atBottom}) m_axes->axis(side)->setTicker(shareTicker());
  if (!ready()) return;
  setAccessibleDescription(tr("Layer %1: Gini %2, as if %3 of %4 leaves were used the same")
                               .arg(indexText(m_layer + 1), fixedNumber(item(m_layer).gini, 3),
                                    shortNumber(item(m_layer).perplexity),
                                    locale().toString(item(m_layer).leaves)));
}

void CorpusLorenzPlot::drawCurve(int layer) {
  const QVector<double>& curve = item(layer).lorenz;
  if (curve.size() < 2) return;
  auto* graph = addGraph(m_axes->axis(QCPAxis::atBottom), m_axes->axis(QCPAxis::atLeft));
  graph->setName(QStringLiteral("layer %1").arg(layer + 1));
  graph->setPen(QPen(layerColor(layer), layer == m_layer ? 3 : 1.25));
  QVector<double> places(curve.size());
  for (qsizetype i = 0; i < curve.size(); ++i) places[i] = double(i) / double(curve.size() - 1);
  graph->setData(places, curve, true);
}

QVector<Legend::Entry> CorpusLorenzPlot::layerEntries() const {
  QVector<Legend::Entry> entries;
  if (m_corpus->layers <= kNamedLayers) {
    for (int layer = 0; layer < m_corpus->layers; ++layer) {
      entries += lineEntry(QPen(layerColor(layer), layer == m_layer ? 3 : 1.25),
                           tr("layer %1").arg(indexText(layer + 1)));
    }
    return entries;
  }
  QVector<QColor> colors;
  for (int layer = 0; layer < m_corpus->layers; ++layer) colors += layerColor(layer);
  const auto ramp = [colors](QPainter& painter, const QRect& sample) {
    const double width = double(sample.width()) / double(colors.size());
    for (qsizetype i = 0; i < colors.size(); ++i) {
      painter.fillRect(
          QRectF(sample.left() + double(i) * width, sample.top() + 2, width, sample.height() - 4), colors[i]);
    }
  };
  entries += Legend::Entry{ramp, tr("layers 1 to %1").arg(indexText(m_corpus->layers))};
  entries += lineEntry(QPen(layerColor(m_layer), 3), tr("layer %1").arg(indexText(m_layer + 1)));
  return entries;
}

void CorpusLorenzPlot::drawKey() {
  QVector<Legend::Entry> entries = layerEntries();
  entries += lineEntry(QPen(theme::mutedText(palette()), 1, Qt::DashLine), tr("all leaves the same"));
  setKey(entries);
}

QPolygonF CorpusLorenzPlot::pixels(int layer) const {
  const QVector<double>& curve = item(layer).lorenz;
  QPolygonF line;
  for (qsizetype i = 0; i < curve.size(); ++i) {
    line += QPointF(m_axes->axis(QCPAxis::atBottom)->coordToPixel(double(i) / double(curve.size() - 1)),
                    m_axes->axis(QCPAxis::atLeft)->coordToPixel(curve[i]));
  }
  return line;
}

void CorpusLorenzPlot::paintEvent(QPaintEvent* event) {
  catchUp();
  if (paintVector()) return;
  ThemedPlot::paintEvent(event);
  if (!ready() || m_hovered < 0 || m_hovered == m_layer || item(m_hovered).lorenz.size() < 2) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(textColor(), 2));
  painter.drawPolyline(pixels(m_hovered));
}

void CorpusLorenzPlot::resizeEvent(QResizeEvent* event) {
  // Without room there is nothing to draw on: pictures of hidden parts give them none.
  if (!event->size().isEmpty()) ThemedPlot::resizeEvent(event);
}

void CorpusLorenzPlot::changeEvent(QEvent* event) {
  ThemedPlot::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) refresh();
}

// ---- mouse and keys ----------------------------------------------------------------------------

double CorpusLorenzPlot::distance(int layer, const QPointF& place) const {
  const QPolygonF line = pixels(layer);
  double least = kReach + 1;
  for (qsizetype i = 1; i < line.size(); ++i) {
    least = std::min(least, distanceTo(line[i - 1], line[i], place));
  }
  return least;
}

int CorpusLorenzPlot::layerAt(const QPoint& place) const {
  if (!ready() || !m_axes->rect().contains(place)) return -1;
  int best = -1;
  double least = kReach;
  if (const double own = distance(m_layer, place); own <= least) {
    best = m_layer;
    least = own;
  }
  for (int layer = 0; layer < m_corpus->layers; ++layer) {
    if (const double away = distance(layer, place); away < least - 0.5) {
      best = layer;
      least = away;
    }
  }
  return best;
}

QString CorpusLorenzPlot::tipText(const QPoint& place) const {
  if (!ready() || !m_axes->rect().contains(place)) return {};
  const int near = layerAt(place);
  const int layer = near < 0 ? m_layer : near;
  const view::CorpusTreeItem& tree = item(layer);
  if (tree.lorenz.size() < 2) return {};
  const double x = std::clamp(m_axes->axis(QCPAxis::atBottom)->pixelToCoord(place.x()), 0.0, 1.0);
  return QStringList{
      tr("Layer %1: the least used %2 of the leaves get %3 of the tokens", "number, two percentages")
          .arg(indexText(layer + 1), percentText(x), percentText(valueAt(tree.lorenz, x))),
      tr("Gini %1; as if %2 of %3 leaves were used the same", "three numbers")
          .arg(fixedNumber(tree.gini, 3), shortNumber(tree.perplexity), QLocale().toString(tree.leaves))}
      .join(u'\n');
}

QString CorpusLorenzPlot::tipAt(const QPoint& place) const {
  return plainTip(tipText(place));
}

void CorpusLorenzPlot::mouseMoveEvent(QMouseEvent* event) {
  const QString tip = tipAt(event->pos());
  if (tip.isEmpty())
    QToolTip::hideText();
  else
    QToolTip::showText(event->globalPosition().toPoint(), tip, this);
  Q_EMIT layerHovered(layerAt(event->pos()));
}

void CorpusLorenzPlot::mousePressEvent(QMouseEvent* event) {
  const int layer = layerAt(event->pos());
  if (event->button() == Qt::LeftButton && layer >= 0) Q_EMIT layerChosen(layer);
}

void CorpusLorenzPlot::keyPressEvent(QKeyEvent* event) {
  const bool walks = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
  if (!ready() || !walks) {
    ThemedPlot::keyPressEvent(event);
    return;
  }
  const int layer = m_layer + (event->key() == Qt::Key_Up ? -1 : 1);
  if (layer >= 0 && layer < m_corpus->layers) Q_EMIT layerChosen(layer);
}

void CorpusLorenzPlot::leaveEvent(QEvent* event) {
  ThemedPlot::leaveEvent(event);
  Q_EMIT layerHovered(-1);
}

}  // namespace ufb
