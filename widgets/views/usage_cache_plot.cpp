// SPDX-License-Identifier: MIT
#include "views/usage_cache_plot.h"

#include <algorithm>
#include <cmath>

#include "models/number_text.h"
#include "models/quantity_text.h"
#include "models/usage_model.h"
#include "views/latency_look.h"
#include "views/theme.h"
#include "views/usage_words.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kRows = 4;
constexpr double kDot = 9;      ///< pixels across
constexpr double kAir = 3;      ///< factor beyond the least and the greatest
constexpr double kFloor = 0.4;  ///< lower end of the axis of rows
constexpr double kTop = kRows + 0.55;
constexpr int kAllTicks = 10;
constexpr int kFewTicks = 1000;
constexpr int kReach = 6;  ///< pixels beside a line that mean it

double rowOf(qsizetype index) {
  return static_cast<double>(kRows - index);
}

/// Powers of ten as sizes: "10 kB".
class SizeTicker : public QCPAxisTickerLog {
 protected:
  QString getTickLabel(double tick, const QLocale&, QChar, int) override {
    return QLocale().formattedDataSize(qRound64(tick), 0, QLocale::DataSizeSIFormat);
  }
};

Legend::Entry dotEntry(const QColor& color, const QString& text) {
  return {[color](QPainter& painter, const QRect& rect) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.fillRect(rect.left(), rect.center().y(), rect.width() / 2, 2, color);
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawEllipse(QPointF(rect.left() + rect.width() / 2.0, rect.center().y() + 1), kDot / 2,
                                kDot / 2);
          },
          text};
}

}  // namespace

UsageCachePlot::UsageCachePlot(QWidget* parent) : UsagePlot(parent), m_axes(addAxes(0, 0)) {
  QCPAxis* rows = m_axes->axis(QCPAxis::atLeft);
  rows->setRange(kFloor, kTop);
  rows->grid()->setVisible(false);
  rows->setTickLength(0, 0);
  QCPAxis* bytes = m_axes->axis(QCPAxis::atBottom);
  bytes->setScaleType(QCPAxis::stLogarithmic);
  m_sizes.reset(new SizeTicker);
  bytes->setTicker(m_sizes);
}

QVector<UsageCachePlot::Amount> UsageCachePlot::amounts() const {
  const UsageItem& layer = model().layer(scene().layer);
  const UsageItem total = model().total();
  const auto amount = [this](const QString& name, qint64 nodes, bool ofText) {
    return Amount{name, nodes, model().bytesOf(nodes).value_or(0), ofText};
  };
  if (!model().bytesOf(1)) return {};
  const QString whose = usage::scopeText(model());
  return {amount(tr("one token, one layer"), layer.onePath, false),
          amount(tr("%1, %2", "this text, layer 3").arg(whose, usage::placeText(model(), scene().layer)),
                 layer.touched, true),
          amount(tr("%1, all layers", "this text").arg(whose), total.touched, true),
          amount(tr("all tree weights"), total.nodes, false)};
}

void UsageCachePlot::drawScene() {
  setAccessibleName(tr("Weights read against the caches"));
  setAccessibleDescription(usage::cacheSentence(model(), scene().caches));
  m_axes->axis(QCPAxis::atBottom)->setLabel(tr("bytes of weights, logarithmic"));
  m_amounts = amounts();
  m_labels.clear();
  QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
  for (qsizetype i = 0; i < m_amounts.size(); ++i) names->addTick(rowOf(i), m_amounts[i].name);
  m_axes->axis(QCPAxis::atLeft)->setTicker(names);
  setRange();
  for (const CacheItem& cache : scene().caches) drawCache(cache);
  for (qsizetype i = 0; i < m_amounts.size(); ++i) drawAmount(m_amounts[i], rowOf(i));
  if (m_amounts.isEmpty()) drawNote();
  drawKey();
}

void UsageCachePlot::drawNote() {
  const QCPRange range = m_axes->axis(QCPAxis::atBottom)->range();
  addText(m_axes, {std::sqrt(range.lower * range.upper), kRows / 2.0}, Qt::AlignCenter,
          tr("The size of a node's weights is not known."), theme::mutedText(palette()))
      ->setBrush(palette().color(QPalette::Base));
}

void UsageCachePlot::setRange() {
  QVector<double> sizes;
  for (const Amount& amount : std::as_const(m_amounts)) sizes += static_cast<double>(amount.bytes);
  for (const CacheItem& cache : scene().caches) {
    if (cache.bytes > 0) sizes += static_cast<double>(cache.bytes);
  }
  if (sizes.isEmpty()) sizes = {1e3, 1e9};
  const auto [least, most] = std::minmax_element(sizes.begin(), sizes.end());
  m_axes->axis(QCPAxis::atBottom)->setRange(*least / kAir, *most * kAir);
  m_sizes->setLogBase(fittingTicks());
}

int UsageCachePlot::fittingTicks() const {
  const QFontMetrics metrics(theme::figures(smallFont(font())));
  int names = 0;
  for (const Amount& amount : m_amounts) names = qMax(names, metrics.horizontalAdvance(amount.name));
  const QCPRange range = m_axes->axis(QCPAxis::atBottom)->range();
  const int needed = metrics.horizontalAdvance(sizeText(100000000)) + theme::kGrid;
  const double room = width() - names - 2 * theme::kGrid;
  return std::log10(range.upper / range.lower) * needed > room ? kFewTicks : kAllTicks;
}

void UsageCachePlot::resizeEvent(QResizeEvent* event) {
  UsagePlot::resizeEvent(event);
  if (fittingTicks() != qRound(m_sizes->logBase())) refresh();
}

void UsageCachePlot::drawCache(const CacheItem& cache) {
  if (cache.bytes <= 0) return;
  const auto place = static_cast<double>(cache.bytes);
  const QPen line(quietColor(), 1, cache.shared ? Qt::DashDotLine : Qt::DashLine);
  addLine(m_axes, {place, kFloor}, {place, kTop}, line)->setObjectName(QStringLiteral("cache ") + cache.name);
  const QString text = cache.name + u'\n' + sizeText(cache.bytes);
  QCPItemText* label = addText(m_axes, {place, kTop}, Qt::AlignBottom | Qt::AlignHCenter, text, textColor());
  label->setTextAlignment(Qt::AlignHCenter);
}

void UsageCachePlot::drawAmount(const Amount& amount, double row) {
  const QColor color = amount.ofText ? dataColor() : quietColor();
  const auto place = static_cast<double>(amount.bytes);
  QCPAxis* bytes = m_axes->axis(QCPAxis::atBottom);
  addLine(m_axes, {bytes->range().lower, row}, {place, row}, QPen(color, 2));
  QCPItemText* label =
      addText(m_axes, {place, row}, Qt::AlignVCenter | Qt::AlignLeft, sizeText(amount.bytes), textColor());
  label->setBrush(palette().color(QPalette::Base));
  label->setPadding(QMargins(theme::kGrid, 0, theme::kHalfGrid, 0));
  m_labels += label;
  QCPGraph* dot = addGraph(bytes, m_axes->axis(QCPAxis::atLeft));
  dot->setName(amount.name);
  dot->setLineStyle(QCPGraph::lsNone);
  dot->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, QPen(color), QBrush(color), kDot));
  dot->addData(place, row);
}

void UsageCachePlot::drawKey() {
  QVector<Legend::Entry> entries{dotEntry(dataColor(), tr("nodes touched, each read once")),
                                 dotEntry(quietColor(), tr("the same for every text"))};
  const auto has = [this](bool shared) {
    return std::any_of(scene().caches.begin(), scene().caches.end(),
                       [shared](const CacheItem& cache) { return cache.shared == shared; });
  };
  if (has(false)) entries += lineEntry(QPen(quietColor(), 1, Qt::DashLine), tr("a core's own data cache"));
  if (has(true)) entries += lineEntry(QPen(quietColor(), 1, Qt::DashDotLine), tr("cache shared by cores"));
  if (scene().caches.isEmpty()) {
    entries += lineEntry(QPen(Qt::NoPen), tr("this machine does not tell its caches"));
  }
  setKey(entries);
}

/// Above the rows, as much room as the caches' names take.
void UsageCachePlot::makeRoomForNames() {
  const double names = 2 * QFontMetrics(smallFont(font())).height() + theme::kHalfGrid;
  const double share = qMin(0.6, names / qMax(1, m_axes->height()));
  m_axes->axis(QCPAxis::atLeft)->setRange(kFloor, (kTop - kFloor * share) / (1 - share));
}

/// A size that would leave the axes stands at the left of its dot.
void UsageCachePlot::arrange() {
  makeRoomForNames();
  const QFontMetrics metrics(smallFont(font()));
  const QCPAxis* bytes = m_axes->axis(QCPAxis::atBottom);
  for (const QPointer<QCPItemText>& label : std::as_const(m_labels)) {
    if (label.isNull()) continue;
    const int width = metrics.horizontalAdvance(label->text()) + 2 * theme::kGrid;
    const bool right = bytes->coordToPixel(label->position->key()) + width <= m_axes->right();
    label->setPositionAlignment(Qt::AlignVCenter | (right ? Qt::AlignLeft : Qt::AlignRight));
    const int near = theme::kGrid;
    const int far = theme::kHalfGrid;
    label->setPadding(right ? QMargins(near, 0, far, 0) : QMargins(far, 0, near, 0));
  }
}

QString UsageCachePlot::describe(const QPoint& place) const {
  if (m_amounts.isEmpty() || !m_axes->rect().contains(place)) return {};
  const double row = m_axes->axis(QCPAxis::atLeft)->pixelToCoord(place.y());
  const QCPAxis* bytes = m_axes->axis(QCPAxis::atBottom);
  for (const CacheItem& cache : scene().caches) {
    if (row <= kRows + 0.5 || qAbs(bytes->coordToPixel(double(cache.bytes)) - place.x()) > 3 * kReach)
      continue;
    return (cache.shared ? tr("%1: %2 of data, shared by several cores")
                         : tr("%1: %2 of data, one for each core"))
        .arg(cache.name, sizeText(cache.bytes));
  }
  const qsizetype index = kRows - qRound64(row);
  if (index < 0 || index >= m_amounts.size()) return {};
  const Amount& amount = m_amounts[index];
  QString text = tr("%1\n%2, %3 each: %4", "what, nodes, size, size")
                     .arg(amount.name, usage::nodesText(amount.nodes),
                          sizeText(model().bytesOf(1).value_or(0)), sizeText(amount.bytes));
  if (scene().caches.isEmpty()) return text;
  const CacheItem* cache = usage::cacheFor(scene().caches, amount.bytes);
  return text + u'\n' +
         (cache == nullptr ? tr("More than any cache holds")
                           : tr("Fits into %1").arg(usage::cacheText(*cache)));
}

}  // namespace ufb
