// SPDX-License-Identifier: MIT
#include "views/turn_paint.h"

#include <QPainter>
#include <QPalette>
#include <cmath>

#include "views/color_map.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kLeastHatched = 8;  ///< pixels; lower cells get the system's finer pattern
/// How far the weakest shades go towards the ground: left, which is light already, less.
constexpr double kPaleLeft = 0.2;
constexpr double kPaleRight = 0.45;
constexpr double kHatchStrength = 0.65;  ///< seen at once, but no louder than the turns
constexpr int kLastShade = 31;

QRect blockOf(const QRect& cell, PathModel::TurnKind turn) {
  QRect block = cell;
  block.setWidth(qMax(3, qRound(cell.width() * 0.6)));
  if (turn == PathModel::TurnRight) block.moveRight(cell.right());
  if (turn == PathModel::NoTurn) block.moveLeft(cell.left() + (cell.width() - block.width()) / 2);
  return block;
}

int stepOf(double strength) {
  return static_cast<int>(std::lround(qBound(0.0, strength, 1.0) * kLastShade));
}

}  // namespace

QColor turnShade(bool right, double strength, const QPalette& palette) {
  const QColor full = turnColor(right, palette);
  const int light = qGray(full.rgb());
  const QColor weak = theme::blend(QColor(light, light, light), palette.color(QPalette::Base),
                                   right ? kPaleRight : kPaleLeft);
  return QColor::fromRgb(theme::blend(weak, full, static_cast<double>(stepOf(strength)) / kLastShade).rgb());
}

TurnPainter::TurnPainter(const QPalette& palette)
    : m_rest(theme::track(palette)),
      m_frame(turnColor(!theme::isDark(palette), palette)),
      m_leaf(theme::mutedText(palette)) {
  static_assert(kShades == kLastShade + 1);
  for (const bool right : {false, true}) {
    for (size_t step = 0; step < kShades; ++step) {
      const QColor ground = turnShade(right, static_cast<double>(step) / kLastShade, palette);
      m_shades[right ? 1 : 0][step] = {ground, theme::blend(ground, textColorOn(ground), kHatchStrength)};
    }
  }
}

const TurnPainter::Shade& TurnPainter::shade(bool right, double strength) const {
  return m_shades[right ? 1 : 0][static_cast<size_t>(stepOf(strength))];
}

void TurnPainter::paint(QPainter& painter, const QRect& cell, const TurnLook& look) const {
  const QRect block = blockOf(cell, look.turn);
  if (look.turn == PathModel::NoTurn) return paintFrame(painter, block, m_leaf);
  // The rest of the cell stays visible, so that a row of equal turns still shows which side they are on.
  // Without a frame the palest turn would be lost on it.
  if (look.framed) painter.fillRect(cell, m_rest);
  const Shade& colors = shade(look.turn == PathModel::TurnRight, look.strength);
  painter.fillRect(block, colors.ground);
  if (look.close && qMin(block.width(), block.height()) >= kLeastHatched) {
    paintHatch(painter, block, colors.hatch);
  } else if (look.close) {
    painter.fillRect(block, QBrush(colors.hatch, Qt::BDiagPattern));
  }
  if (look.framed) paintFrame(painter, block, m_frame);
}

void TurnPainter::paintShades(QPainter& painter, const QRect& rect) const {
  for (int x = 0; x < rect.width(); ++x) {
    const double strength = static_cast<double>(x) / qMax(1, rect.width() - 1);
    painter.fillRect(rect.left() + x, rect.top(), 1, rect.height(), shade(true, strength).ground);
  }
}

}  // namespace ufb
