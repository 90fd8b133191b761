// SPDX-License-Identifier: MIT
#include "views/turn_paint.h"

#include <QPainter>
#include <QPalette>

#include "views/color_map.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

QRect blockOf(const QRect& cell, PathModel::TurnKind turn) {
  QRect block = cell;
  block.setWidth(qMax(3, qRound(cell.width() * 0.6)));
  if (turn == PathModel::TurnRight) block.moveRight(cell.right());
  if (turn == PathModel::NoTurn) block.moveLeft(cell.left() + (cell.width() - block.width()) / 2);
  return block;
}

}  // namespace

void paintTurn(QPainter& painter, const QRect& cell, PathModel::TurnKind turn, bool close,
               const QPalette& palette) {
  const QRect block = blockOf(cell, turn);
  if (turn == PathModel::NoTurn) {
    paintFrame(painter, block, theme::mutedText(palette));
    return;
  }
  // The rest of the cell stays visible, so that a row of equal turns still shows which side they are on.
  painter.fillRect(cell, theme::track(palette));
  const bool right = turn == PathModel::TurnRight;
  painter.fillRect(block, turnColor(right, palette));
  if (close) paintHatch(painter, block, textColorOn(turnColor(right, palette)));
  paintFrame(painter, block, turnColor(!theme::isDark(palette), palette));
}

}  // namespace ufb
