// SPDX-License-Identifier: MIT
#include "views/latency_stage_plot.h"

#include "models/latency_text.h"
#include "models/plain_tip.h"
#include "models/quantity_text.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr double kBarWidth = 0.5;
constexpr double kAir = 1.14;  ///< right of the longer bar, for its sum
constexpr int kLabelMargin = 6;
constexpr int kFeedforward = 3;  ///< the stage that it is all about

double rowOf(LatencySide side) {
  return side == LatencySide::A ? 2 : 1;
}

}  // namespace

LatencyStagePlot::LatencyStagePlot(QWidget* parent) : LatencyPlot(parent), m_axes(addAxes(0, 0)) {
  setAccessibleName(tr("Where the time goes"));
  QCPAxis* rows = m_axes->axis(QCPAxis::atLeft);
  QSharedPointer<QCPAxisTickerText> letters(new QCPAxisTickerText);
  letters->addTick(rowOf(LatencySide::A), tr("A", "the subject"));
  letters->addTick(rowOf(LatencySide::B), tr("B", "what it is compared with"));
  rows->setTicker(letters);
  rows->setRange(0.4, 2.75);
  rows->grid()->setVisible(false);
  m_axes->axis(QCPAxis::atBottom)->setLabel(tr("mean time of one call, ms"));
}

void LatencyStagePlot::redraw() {
  m_parts.clear();
  m_words.clear();
  double longest = 0;
  for (const auto* arm : {scene().armA(), scene().armB()}) {
    if (arm != nullptr && arm->stages) longest = qMax(longest, segmentsOf(*arm->stages).last().to);
  }
  m_axes->axis(QCPAxis::atBottom)->setRange(0, longest > 0 ? longest * kAir : 1);
  if (const auto* arm = scene().armA()) drawArm(*arm, LatencySide::A);
  if (const auto* arm = scene().armB()) drawArm(*arm, LatencySide::B);
  if (m_parts.isEmpty()) {
    addText(m_axes, {m_axes->axis(QCPAxis::atBottom)->range().center(), 1.6}, Qt::AlignCenter,
            tr("No stages were timed."), theme::mutedText(palette()));
  }
  drawKey();
  setAccessibleDescription(m_words.join(u' '));
}

QCPItemText* LatencyStagePlot::addLabel(const LatencySegment& segment, LatencySide side) {
  const QColor ground = stageGround(segment.stage, color(side), palette());
  QCPItemText* label = addText(m_axes, {(segment.from + segment.to) / 2, rowOf(side)}, Qt::AlignCenter,
                               durationText(segment.to - segment.from), theme::readableText(textColor(), ground, palette()));
  label->setBrush(ground);
  return label;
}

void LatencyStagePlot::drawArm(const view::LatencyArmItem& arm, LatencySide side) {
  const double row = rowOf(side);
  const QColor ground = palette().color(QPalette::Base);
  QCPItemText* head = addText(m_axes, {0, row + kBarWidth / 2}, Qt::AlignBottom | Qt::AlignLeft, armText(arm),
                              theme::readableText(color(side), ground, palette()));
  head->setPadding(QMargins(0, 0, 0, 3));
  if (!arm.stages) return;
  QCPBars* below = nullptr;
  const QVector<LatencySegment> segments = segmentsOf(*arm.stages);
  QStringList words;
  for (const LatencySegment& segment : segments) {
    auto* bar = new QCPBars(m_axes->axis(QCPAxis::atLeft), m_axes->axis(QCPAxis::atBottom));
    bar->setName(arm.name + u' ' + stageName(segment.stage));
    bar->setWidth(kBarWidth);
    bar->setAntialiased(false);
    bar->setPen(QPen(color(side), 0));
    bar->setBrush(stageBrush(segment.stage, color(side), palette()));
    bar->addData(row, segment.to - segment.from);
    if (below != nullptr) bar->moveAbove(below);
    below = bar;
    Part part{segment, side, addLabel(segment, side), nullptr};
    const QString text =
        tr("%1 %2", "a stage and its time").arg(stageName(segment.stage), part.label->text());
    if (segment.stage == kFeedforward) {
      part.below = addText(m_axes, {(segment.from + segment.to) / 2, row - kBarWidth / 2},
                           Qt::AlignTop | Qt::AlignHCenter, text, textColor());
    }
    m_parts += part;
    words += text;
  }
  const double end = segments.last().to;
  addText(m_axes, {end, row}, Qt::AlignVCenter | Qt::AlignLeft, durationText(end), textColor())
      ->setObjectName(QStringLiteral("total ") + arm.name);
  m_words += tr("%1: %2, of it %3.", "an arm, its time, its stages")
                 .arg(armText(arm), durationText(end), words.join(QStringLiteral(", ")));
}

void LatencyStagePlot::drawKey() {
  QVector<Legend::Entry> entries;
  for (int stage = 0; stage < kLatencyStages; ++stage) {
    entries += stageEntry(stage, color(LatencySide::A), color(LatencySide::B), palette(), stageName(stage));
  }
  setKey(entries);
}

/// Times are written where they fit; of the others, the feedforward's below its bar, the rest in the tooltip
/// and in the table.
void LatencyStagePlot::arrange() {
  const QFontMetrics metrics(smallFont(font()));
  const QCPAxis* times = m_axes->axis(QCPAxis::atBottom);
  for (const Part& part : std::as_const(m_parts)) {
    const double room = times->coordToPixel(part.segment.to) - times->coordToPixel(part.segment.from);
    const bool fits = metrics.horizontalAdvance(part.label->text()) + 2 * kLabelMargin <= room;
    part.label->setVisible(fits);
    if (part.below != nullptr) part.below->setVisible(!fits);
  }
}

QString LatencyStagePlot::tipAt(const QPoint& place) const {
  if (!m_axes->rect().contains(place)) return {};
  const double time = m_axes->axis(QCPAxis::atBottom)->pixelToCoord(place.x());
  const double row = m_axes->axis(QCPAxis::atLeft)->pixelToCoord(place.y());
  for (const Part& part : m_parts) {
    const bool inRow = qAbs(row - rowOf(part.side)) <= kBarWidth / 2;
    if (!inRow || time < part.segment.from || time > part.segment.to) continue;
    const auto* arm = part.side == LatencySide::A ? scene().armA() : scene().armB();
    return plainTip(tr("%1, %2: %3", "an arm, a stage, its time")
                        .arg(arm == nullptr ? QString() : armText(*arm), stageName(part.segment.stage),
                             durationText(part.segment.to - part.segment.from)));
  }
  return {};
}

}  // namespace ufb
