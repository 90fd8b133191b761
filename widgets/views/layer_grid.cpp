// SPDX-License-Identifier: MIT
#include "views/layer_grid.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>
#include <QWidget>

#include "models/number_text.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kMaxRowHeight = 40;
constexpr int kMaxColumnWidth = 128;

QString title() {
  return QCoreApplication::translate("RoutingViews", "layer");
}

}  // namespace

CellGrid layerGrid(const QWidget& view, const QRect& plot, int layers, int columns,
                   const std::function<int(int)>& headHeight) {
  const QFontMetrics metrics(smallFont(view.font()));
  const int label = qMax(metrics.horizontalAdvance(title()), metrics.horizontalAdvance(indexText(layers)));
  const int left = label + theme::kGrid;
  const int width = qMin(plot.width() - left, columns * theme::scaled(kMaxColumnWidth, view.font()));
  const int head = headHeight(width / columns) + theme::kHalfGrid;
  const int height = qBound(layers * kMinLayerHeight, plot.height() - head,
                            layers * theme::scaled(kMaxRowHeight, view.font()));
  const QRect area(plot.left() + left, plot.top() + head, width, height);
  return {QStyle::visualRect(view.layoutDirection(), view.rect(), area), layers, columns,
          view.layoutDirection() == Qt::RightToLeft};
}

void paintLayerLabels(QPainter& painter, const QWidget& view, const CellGrid& cells, const QRect& plot,
                      int current) {
  const QFontMetrics metrics = painter.fontMetrics();
  const int step = 1 + (metrics.height() - 2) / qMax(1, cells.row(0).height());
  const auto label = [&](const QRect& line, const QString& text) {
    const QRect place =
        cells.mirrored
            ? QRect(cells.area.right() + theme::kGrid, line.top(),
                    plot.right() - cells.area.right() - theme::kGrid, line.height())
            : QRect(plot.left(), line.top(), cells.area.left() - theme::kGrid - plot.left(), line.height());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight | Qt::TextDontClip, text);
  };
  const QColor muted = theme::mutedText(view.palette());
  painter.setPen(muted);
  const int line = metrics.height() + theme::kHalfGrid;
  label(QRect(plot.left(), cells.area.top() - line - 2, 0, line), title());
  for (int layer = 0; layer < cells.rows; ++layer) {
    const bool fits = layer % step == 0 && (step == 1 || qAbs(layer - current) >= step);
    if (!fits && layer != current) continue;
    painter.setPen(layer == current ? view.palette().color(QPalette::Text) : muted);
    label(cells.row(layer), indexText(layer + 1));
  }
}

}  // namespace ufb
