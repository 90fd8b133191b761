// SPDX-License-Identifier: MIT
#include "views/latency_ledger_plot.h"

#include <algorithm>
#include <cmath>

#include "models/latency_text.h"
#include "models/plain_tip.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr double kBarWidth = 0.4;
constexpr double kBarLift = 0.2;         ///< above the row's middle: references stand below
constexpr double kReferenceDrop = 0.28;  ///< below it
constexpr int kRungs = 5;
constexpr double kDiamond = 9;  ///< pixels across
constexpr int kTipReach = 2 * theme::kGrid;
constexpr int kLabelGap = theme::kGrid;  ///< between a diamond and its words

/// The promise on top.
double rowOf(view::LatencyRung rung) {
  return kRungs - static_cast<int>(rung);
}

QColor referenceColor(const QPalette& palette) {
  return theme::blend(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.75);
}

}  // namespace

LatencyLedgerPlot::LatencyLedgerPlot(QWidget* parent) : LatencyPlot(parent), m_axes(addAxes(0, 0)) {
  setAccessibleName(tr("Speed ledger: from promise to measurement"));
  QCPAxis* rows = m_axes->axis(QCPAxis::atLeft);
  QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
  for (int rung = 0; rung < kRungs; ++rung) {
    const auto which = static_cast<view::LatencyRung>(rung);
    names->addTick(rowOf(which), rungName(which));
  }
  rows->setTicker(names);
  rows->setRange(0.4, kRungs + 0.9);
  rows->grid()->setVisible(false);
  QCPAxis* times = m_axes->axis(QCPAxis::atBottom);
  times->setScaleType(QCPAxis::stLogarithmic);
  times->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTickerLog));
  times->setNumberFormat(QStringLiteral("f"));
  times->setNumberPrecision(0);
  times->setLabel(tr("times fewer or faster, logarithmic"));
}

void LatencyLedgerPlot::redraw() {
  const view::LatencyLedgerItem* ledger = ledgerOver(scene().series, scene().over);
  m_rungs = ledger == nullptr ? QVector<LatencyRungItem>() : rungsOf(*ledger);
  m_labels.clear();
  m_marks.clear();
  setRange();
  drawSteps();
  QStringList words;
  // First, so that no figure is crossed out.
  const bool hasCeiling = ledger != nullptr && ledger->amdahlCeiling > 0;
  if (hasCeiling) drawCeiling(ledger->amdahlCeiling);
  for (const LatencyRungItem& rung : std::as_const(m_rungs)) {
    drawRung(rung);
    words += tr("%1 %2", "a rung and its figure").arg(rungName(rung.rung), timesText(rung.value));
  }
  for (const view::LatencyReferenceItem& reference : scene().references) drawReference(reference);
  for (const view::LatencyReferenceItem& reference : scene().references) drawDiamond(reference);
  if (hasCeiling) words += tr("ceiling %1").arg(timesText(ledger->amdahlCeiling));
  if (m_rungs.isEmpty()) {
    addText(m_axes, {std::sqrt(m_axes->axis(QCPAxis::atBottom)->range().upper), 3}, Qt::AlignCenter,
            tr("No ledger yet: it needs a finished\nmeasurement against a dense arm."),
            theme::mutedText(palette()))
        ->setBrush(palette().color(QPalette::Base));
  }
  drawKey(ledger);
  setAccessibleDescription(words.join(QStringLiteral(", ")));
}

void LatencyLedgerPlot::setRange() {
  QVector<double> values;
  for (const LatencyRungItem& rung : std::as_const(m_rungs)) values += {rung.value, rung.low.value_or(1)};
  for (const view::LatencyReferenceItem& reference : scene().references) values += reference.value;
  const auto [low, high] = logAxisOf(values);
  QCPAxis* times = m_axes->axis(QCPAxis::atBottom);
  times->setRange(low, high);
  // Figures below 1 need decimals on the axis.
  times->setNumberFormat(low < 1 ? QStringLiteral("gb") : QStringLiteral("f"));
  times->setNumberPrecision(low < 1 ? 6 : 0);
}

void LatencyLedgerPlot::drawRung(const LatencyRungItem& rung) {
  const double row = rowOf(rung.rung) + kBarLift;
  auto* bar = new QCPBars(m_axes->axis(QCPAxis::atLeft), m_axes->axis(QCPAxis::atBottom));
  bar->setName(rungName(rung.rung));
  bar->setBaseValue(1);
  bar->setWidth(kBarWidth);
  bar->setAntialiased(false);
  const QColor full = color(LatencySide::A);
  bar->setPen(QPen(full, 0));
  bar->setBrush(rung.measured ? QBrush(full) : hatchBrush(full, palette().color(QPalette::Base)));
  bar->addData(row, rung.value - 1);  // over the base
  drawInterval(rung);
  const double end = qMax(1.0, rung.high.value_or(rung.value));
  QString text = timesText(rung.value);
  if (rung.low && rung.high) {
    text = tr("%1 %2", "a ratio and its interval").arg(text, intervalText(*rung.low, *rung.high));
  }
  QCPItemText* label =
      addText(m_axes, {qMax(end, rung.value), row}, Qt::AlignVCenter | Qt::AlignLeft, text, textColor());
  label->setObjectName(QStringLiteral("figure ") + rungName(rung.rung));
  label->setBrush(palette().color(QPalette::Base));
  label->setPadding(QMargins(2, 0, 2, 0));
  m_labels += label;
}

void LatencyLedgerPlot::drawInterval(const LatencyRungItem& rung) {
  if (!rung.low || !rung.high) return;
  const double row = rowOf(rung.rung) + kBarLift;
  const QPen line(textColor(), 2);
  addLine(m_axes, {*rung.low, row}, {*rung.high, row}, line);
  for (const double end : {*rung.low, *rung.high})
    addLine(m_axes, {end, row - 0.14}, {end, row + 0.14}, line);
}

/// Hairlines from each bar's end down to the next bar: what is lost on the way.
void LatencyLedgerPlot::drawSteps() {
  for (qsizetype i = 1; i < m_rungs.size(); ++i) {
    const LatencyRungItem& above = m_rungs[i - 1];
    addLine(m_axes, {above.value, rowOf(above.rung) + kBarLift - kBarWidth / 2},
            {above.value, rowOf(m_rungs[i].rung) + kBarLift + kBarWidth / 2},
            QPen(theme::mutedText(palette()), 0, Qt::DotLine));
  }
}

void LatencyLedgerPlot::drawCeiling(double ceiling) {
  addLine(m_axes, {ceiling, 0.4}, {ceiling, kRungs + 0.5}, QPen(textColor(), 1.5, Qt::DashDotLine))
      ->setObjectName(QStringLiteral("ceiling"));
  const QString text = tr("ceiling %1: a feedforward that costs nothing").arg(timesText(ceiling));
  QCPItemText* label =
      addText(m_axes, {ceiling, kRungs + 0.48}, Qt::AlignBottom | Qt::AlignLeft, text, textColor());
  label->setObjectName(QStringLiteral("ceiling text"));
  m_labels += label;
}

void LatencyLedgerPlot::drawReference(const view::LatencyReferenceItem& reference) {
  if (!(reference.value > 0)) return;
  const double row = rowOf(reference.rung) - kReferenceDrop;
  const QColor shade = referenceColor(palette());
  // Whose it is stands with its conditions, where there is room for it.
  const QString text = timesText(reference.value);
  QCPItemText* label = addText(m_axes, {reference.value, row}, Qt::AlignVCenter | Qt::AlignLeft, text, shade);
  label->setBrush(palette().color(QPalette::Base));
  label->setPadding(QMargins(kLabelGap, 0, kLabelGap, 0));
  m_labels += label;
  m_marks += Mark{reference.rung, reference.value, label};
}

/// After all words, whose ground would cover parts of them.
void LatencyLedgerPlot::drawDiamond(const view::LatencyReferenceItem& reference) {
  QCPGraph* mark = addGraph(m_axes->axis(QCPAxis::atBottom), m_axes->axis(QCPAxis::atLeft));
  mark->setName(reference.label);
  mark->setLineStyle(QCPGraph::lsNone);
  const QColor shade = referenceColor(palette());
  mark->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, QPen(shade), QBrush(shade), kDiamond));
  mark->addData(reference.value, rowOf(reference.rung) - kReferenceDrop);
}

void LatencyLedgerPlot::drawKey(const view::LatencyLedgerItem* ledger) {
  const QColor full = color(LatencySide::A);
  QVector<Legend::Entry> entries;
  if (ledger != nullptr) {
    const auto* rival = armNamed(scene().series, ledger->over);
    const QString over = rival == nullptr ? ledger->over : armText(*rival);
    entries +=
        brushEntry(hatchBrush(full, palette().color(QPalette::Base)), tr("promised, against %1").arg(over));
    entries += brushEntry(full, tr("measured, against %1; bracket: 95 % interval").arg(over));
    entries += lineEntry(QPen(textColor(), 1.5, Qt::DashDotLine), tr("Amdahl's ceiling of the whole model"));
  }
  if (!scene().references.isEmpty()) {
    entries += diamondEntry(referenceColor(palette()), tr("others' figures, under their conditions"));
  }
  setKey(entries);
}

bool LatencyLedgerPlot::runsIntoNext(const QCPItemText* label, double end) const {
  const auto is = [&](const Mark& mark) { return mark.label == label; };
  const auto own = std::find_if(m_marks.begin(), m_marks.end(), is);
  if (own == m_marks.end()) return false;
  const QCPAxis* times = m_axes->axis(QCPAxis::atBottom);
  return std::any_of(m_marks.begin(), m_marks.end(), [&](const Mark& mark) {
    return mark.rung == own->rung && mark.value > own->value &&
           times->coordToPixel(mark.value) - kDiamond < end;
  });
}

/// A label that would leave the axes at the right, or cover something there, stands at the left of its place.
void LatencyLedgerPlot::arrange() {
  const QFontMetrics metrics(smallFont(font()));
  const QCPAxis* times = m_axes->axis(QCPAxis::atBottom);
  for (QCPItemText* label : std::as_const(m_labels)) {
    const int width = metrics.horizontalAdvance(label->text()) + 2 * kLabelGap;
    const double place = times->coordToPixel(label->position->key());
    const bool right = place + width <= m_axes->right() && !runsIntoNext(label, place + width);
    const bool roomAtLeft = place - width > m_axes->left();
    const Qt::Alignment vertical = label->positionAlignment() & Qt::AlignVertical_Mask;
    label->setPositionAlignment(vertical | (right || !roomAtLeft ? Qt::AlignLeft : Qt::AlignRight));
  }
}

QString LatencyLedgerPlot::referenceText() const {
  QStringList lines;
  for (const view::LatencyReferenceItem& reference : scene().references) {
    lines += tr("◆ %1 %2: %3", "a figure, whose it is, its conditions")
                 .arg(timesText(reference.value), reference.label, reference.conditions);
  }
  return lines.join(u'\n');
}

QString LatencyLedgerPlot::tipAt(const QPoint& place) const {
  for (const view::LatencyReferenceItem& reference : scene().references) {
    const QPointF mark(m_axes->axis(QCPAxis::atBottom)->coordToPixel(reference.value),
                       m_axes->axis(QCPAxis::atLeft)->coordToPixel(rowOf(reference.rung) - kReferenceDrop));
    if ((mark - place).manhattanLength() <= kTipReach) {
      return plainTip(tr("%1 %2: %3", "a figure, whose it is, its conditions")
                          .arg(timesText(reference.value), reference.label, reference.conditions));
    }
  }
  const double row = m_axes->axis(QCPAxis::atLeft)->pixelToCoord(place.y());
  for (const LatencyRungItem& rung : m_rungs) {
    if (qAbs(row - rowOf(rung.rung) - kBarLift) > kBarWidth / 2) continue;
    return plainTip(tr("%1 %2", "a rung and its figure").arg(rungName(rung.rung), timesText(rung.value)));
  }
  return {};
}

}  // namespace ufb
