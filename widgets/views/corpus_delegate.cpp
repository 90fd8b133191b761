// SPDX-License-Identifier: MIT
#include "views/corpus_delegate.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "models/corpus_cell_model.h"
#include "views/color_map.h"
#include "views/latency_look.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kBarHeight = 4;
constexpr int kBarGap = 2;
constexpr int kBarWidth = 6 * theme::kGrid;       ///< narrowest that still compares
constexpr int kBalanceWidth = 14 * theme::kGrid;  ///< of the bars to either side
constexpr double kHatchGround = 0.7;              ///< how much of the ground shows between the lines

void paintHatched(QPainter& painter, const QRect& rect, const QColor& color, const QColor& ground) {
  painter.fillRect(rect, theme::blend(color, ground, kHatchGround));
  paintHatch(painter, rect, color);
  paintFrame(painter, rect, color);
}

}  // namespace

int CorpusDelegate::leastWidth(const QModelIndex& index, const QFont& font) {
  if (index.data(CorpusCellModel::BalanceRole).isValid()) return theme::scaled(kBalanceWidth, font);
  return index.data(CorpusCellModel::BarRole).isValid() ? theme::scaled(kBarWidth, font) : 0;
}

int CorpusDelegate::rowHeight(const QFont& font) {
  return QFontMetrics(theme::figures(font)).height() + kBarHeight + 2 * kBarGap + theme::kHalfGrid;
}

void CorpusDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
  painter->save();
  paintGround(*painter, option, index);
  if (m_stale) painter->setOpacity(kStaleOpacity);
  QRect place = option.rect.adjusted(theme::kGrid, kBarGap, -theme::kGrid, -kBarGap - kBarHeight);
  if (index.data(CorpusCellModel::BarRole).isValid()) paintBar(*painter, option, index);
  const QVariant balance = index.data(CorpusCellModel::BalanceRole);
  if (balance.isValid()) place = paintBalance(*painter, option, balance.toDouble());
  painter->setFont(theme::figures(option.font));
  painter->setPen(option.palette.color(QPalette::Text));
  // Figures and addresses read from left to right in every layout.
  painter->setLayoutDirection(Qt::LeftToRight);
  const auto side = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
  const Qt::Alignment visual =
      QStyle::visualAlignment(option.direction, side & Qt::AlignHorizontal_Mask) | Qt::AlignAbsolute;
  painter->drawText(place, static_cast<int>(visual | Qt::AlignVCenter | Qt::TextSingleLine),
                    index.data().toString());
  painter->restore();
}

void CorpusDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
  const QPalette& palette = option.palette;
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  if (selected) painter.fillRect(option.rect, theme::selectedGround(palette));
  if (index.row() == m_hovered) {
    QColor veil = palette.color(QPalette::Text);
    veil.setAlphaF(0.08F);
    painter.fillRect(option.rect, veil);
  }
  const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
  painter.fillRect(line, theme::hairline(palette));
  if (!selected) return;
  // An outline round the whole row, so that it shows without colour; twice as thick with the focus.
  const QColor ink = theme::outline(palette);
  const int width = option.state.testFlag(QStyle::State_Active) ? 2 : 1;
  painter.fillRect(line.left(), option.rect.top(), line.width(), width, ink);
  painter.fillRect(line.left(), option.rect.bottom() + 1 - width, line.width(), width, ink);
}

void CorpusDelegate::paintBar(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
  const QPalette& palette = option.palette;
  const QRect track(option.rect.left() + theme::kGrid, option.rect.bottom() - kBarHeight - kBarGap,
                    option.rect.width() - 2 * theme::kGrid, kBarHeight);
  painter.fillRect(track, theme::track(palette));
  const double share = std::clamp(index.data(CorpusCellModel::BarRole).toDouble(), 0.0, 1.0);
  QRect bar = track;
  bar.setWidth(share > 0 ? std::max(1, qRound(share * track.width())) : 0);
  bar = QStyle::visualRect(option.direction, track, bar);
  if (bar.isEmpty()) return;
  const auto side = static_cast<CorpusCellModel::Side>(index.data(CorpusCellModel::SideRole).toInt());
  if (side == CorpusCellModel::Side::B) {
    paintHatched(painter, bar, sideColor(LatencySide::B, false, palette), palette.color(QPalette::Base));
  } else {
    painter.fillRect(bar, side == CorpusCellModel::Side::A ? sideColor(LatencySide::A, false, palette)
                                                           : theme::mutedText(palette));
  }
}

QRect CorpusDelegate::paintBalance(QPainter& painter, const QStyleOptionViewItem& option, double balance) {
  const QPalette& palette = option.palette;
  // Less to the left and more to the right in every layout, as on an axis.
  QRect area = option.rect.adjusted(theme::kGrid, theme::kHalfGrid, -theme::kGrid, -theme::kHalfGrid - 1);
  QRect text = option.rect.adjusted(theme::kGrid, kBarGap, -theme::kGrid, -kBarGap - kBarHeight);
  const int words = QFontMetrics(theme::figures(option.font)).horizontalAdvance(QStringLiteral("0.00000×"));
  if (option.direction == Qt::RightToLeft) {
    text.setRight(area.left() + words - 1);
    area.setLeft(area.left() + words + theme::kGrid);
  } else {
    text.setLeft(area.right() + 1 - words);
    area.setRight(area.right() - words - theme::kGrid);
  }
  const int middle = area.center().x();
  const double part = std::clamp(balance, -1.0, 1.0);
  const int length = std::max(1, static_cast<int>(std::lround(std::abs(part) * area.width() / 2.0)));
  painter.fillRect(area, theme::track(palette));
  const QRect bar(part < 0 ? middle - length : middle, area.top(), length, area.height());
  const QColor color = QColor::fromRgb(colorAt(ColorMap::BlueWhiteOrange, 0.5 + part / 2));
  painter.fillRect(bar, color);
  if (part > 0) paintHatch(painter, bar, theme::blend(color, textColorOn(color), 0.35));
  painter.fillRect(middle, area.top() - 1, 1, area.height() + 2, palette.color(QPalette::Text));
  return text;
}

QSize CorpusDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QFontMetrics metrics(theme::figures(option.font));
  const int text = metrics.horizontalAdvance(index.data().toString()) + 2 * theme::kGrid;
  const bool balanced = index.data(CorpusCellModel::BalanceRole).isValid();
  const int bar = leastWidth(index, option.font);
  return {balanced ? text + bar : std::max(text, bar), rowHeight(option.font)};
}

}  // namespace ufb
