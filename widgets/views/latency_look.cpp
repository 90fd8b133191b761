// SPDX-License-Identifier: MIT
#include "views/latency_look.h"

#include <QPainter>
#include <QPixmap>
#include <QPolygonF>
#include <array>

#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kTile = 6;

enum class Pattern { Plain, Hatched, Crossed };

struct StageLook {
  double share;  ///< of the arm's colour in the ground
  Pattern pattern;
};

/// In the order of the stages; the feedforward, which it is all about, is the strongest.
constexpr std::array<StageLook, 6> kStages{{{0.70, Pattern::Hatched},
                                            {0.50, Pattern::Plain},
                                            {0.25, Pattern::Hatched},
                                            {1.00, Pattern::Plain},
                                            {0.25, Pattern::Crossed},
                                            {0.12, Pattern::Plain}}};

}  // namespace

QColor otherColor(const QPalette& palette) {
  return theme::readable(QColor(0x88, 0x88, 0x88), palette.color(QPalette::Base), theme::kShapeContrast);
}

QColor sideColor(LatencySide side, bool past, const QPalette& palette) {
  if (past) return otherColor(palette);
  const QColor color = side == LatencySide::A ? theme::armA(palette) : theme::armB(palette);
  return theme::readable(color, palette.color(QPalette::Base), theme::kShapeContrast);
}

QPen sidePen(LatencySide side, bool past, const QPalette& palette, double width) {
  QPen pen(sideColor(side, past, palette), width);
  pen.setStyle(side == LatencySide::A ? Qt::SolidLine : Qt::DashLine);
  pen.setCapStyle(Qt::FlatCap);
  return pen;
}

QBrush hatchBrush(const QColor& line, const QColor& ground, bool crossed) {
  QPixmap tile(kTile, kTile);
  tile.fill(ground);
  QPainter painter(&tile);
  painter.setPen(line);
  for (int i = 0; i < kTile; ++i) {
    painter.drawPoint(i, kTile - 1 - i);
    if (crossed) painter.drawPoint(i, i);
  }
  return QBrush(tile);
}

QColor stageGround(int stage, const QColor& arm, const QPalette& palette) {
  return theme::blend(palette.color(QPalette::Base), arm, kStages[static_cast<size_t>(stage)].share);
}

QBrush stageBrush(int stage, const QColor& arm, const QPalette& palette) {
  const QColor ground = stageGround(stage, arm, palette);
  const StageLook& look = kStages[static_cast<size_t>(stage)];
  if (look.pattern == Pattern::Plain) return ground;
  const QColor line = look.share < 0.5 ? arm : palette.color(QPalette::Base);
  return hatchBrush(line, ground, look.pattern == Pattern::Crossed);
}

QColor noiseColor(const QPalette& palette) {
  return theme::blend(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.14);
}

// ---- legend ------------------------------------------------------------------------------------

Legend::Entry lineEntry(const QPen& pen, const QString& text) {
  return {[pen](QPainter& painter, const QRect& rect) {
            painter.setPen(pen);
            const int y = rect.center().y() + 1;
            painter.drawLine(rect.left(), y, rect.right(), y);
          },
          text};
}

Legend::Entry brushEntry(const QBrush& brush, const QString& text) {
  return {[brush](QPainter& painter, const QRect& rect) { painter.fillRect(rect, brush); }, text};
}

Legend::Entry stageEntry(int stage, const QColor& armA, const QColor& armB, const QPalette& palette,
                         const QString& text) {
  return {[=](QPainter& painter, const QRect& rect) {
            const int half = rect.width() / 2;
            const QRect left = rect.adjusted(0, 0, -half - 1, 0);
            const QRect right = rect.adjusted(half + 1, 0, 0, 0);
            painter.fillRect(left, stageBrush(stage, armA, palette));
            painter.fillRect(right, stageBrush(stage, armB, palette));
            paintFrame(painter, left, armA);
            paintFrame(painter, right, armB);
          },
          text};
}

Legend::Entry barsEntry(const QColor& color, const QString& text) {
  return {[color](QPainter& painter, const QRect& rect) {
            const int x = rect.center().x();
            painter.fillRect(x, rect.top() - 1, 1, rect.height() + 2, color);
            painter.fillRect(x - 2, rect.top() + 3, 5, rect.height() - 6, color);
          },
          text};
}

Legend::Entry diamondEntry(const QColor& color, const QString& text) {
  return {[color](QPainter& painter, const QRect& rect) {
            const QPointF c = QRectF(rect).center();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawPolygon(
                QPolygonF({c + QPointF(-5, 0), c + QPointF(0, -5), c + QPointF(5, 0), c + QPointF(0, 5)}));
          },
          text};
}

}  // namespace ufb
