// SPDX-License-Identifier: MIT
#include "views/path_delegate.h"

#include <QPainter>
#include <QStyle>
#include <cmath>

#include "models/path_model.h"
#include "views/color_map.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kBadge = 4 * theme::kGrid;       ///< least width of a turn's arrow and letter on their shade
constexpr int kShareWidth = 8 * theme::kGrid;  ///< narrowest bar that still compares
constexpr QChar kLeftToRight(0x200e);

QString turnText(bool right) {
  return right ? PathDelegate::tr("↘ R") : PathDelegate::tr("↙ L");
}

int badgeWidth(const QFontMetrics& metrics) {
  const int words =
      qMax(metrics.horizontalAdvance(turnText(true)), metrics.horizontalAdvance(turnText(false)));
  return qMax(kBadge, words + theme::kGrid);
}

void paintTurnBadge(QPainter& painter, const QStyleOptionViewItem& option, bool right) {
  const QRect badge(option.rect.left() + theme::kHalfGrid, option.rect.top() + 1,
                    badgeWidth(QFontMetrics(option.font)), option.rect.height() - 2);
  const QRect place = QStyle::visualRect(option.direction, option.rect, badge);
  const QColor ground = turnColor(right, option.palette);
  painter.fillRect(place, ground);
  painter.setPen(textColorOn(ground));
  painter.drawText(place, Qt::AlignCenter, turnText(right));
}

void paintShareBar(QPainter& painter, const QStyleOptionViewItem& option, double share) {
  const QRect track = option.rect.adjusted(theme::kHalfGrid, 0, -2, -1);
  QRect bar(track.left(), track.bottom() - 1, track.width(), 2);
  painter.fillRect(bar, theme::track(option.palette));
  bar.setWidth(qRound(bar.width() * qBound(0.0, share, 1.0)));
  painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                   turnColor(!theme::isDark(option.palette), option.palette));
}

}  // namespace

int PathDelegate::leastWidth(int column, const QFont& font) {
  if (column == PathModel::Turn) return badgeWidth(QFontMetrics(font)) + theme::kGrid;
  return column == PathModel::Share ? theme::scaled(kShareWidth, font) : 0;
}

void PathDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
  QStyledItemDelegate::initStyleOption(option, index);
  const bool selected = option->state & QStyle::State_Selected;
  // Pale grounds, so that badges and bars keep their colours on them.
  option->state &= ~(QStyle::State_Selected | QStyle::State_MouseOver);
  if (index.row() == m_hovered) option->backgroundBrush = theme::hoverGround(option->palette);
  if (selected) option->backgroundBrush = theme::selectedGround(option->palette);
  if (index.column() == PathModel::Turn) {
    if (index.data(PathModel::TurnRole).toInt() != PathModel::NoTurn) option->text.clear();
  } else if (option->direction == Qt::RightToLeft) {
    // Numbers and addresses read left to right everywhere; without the marks, signs and stars change sides.
    option->text = kLeftToRight + option->text + kLeftToRight;
  }
}

void PathDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
  painter->save();
  if (m_dimmed) painter->setOpacity(kStaleOpacity);
  QStyledItemDelegate::paint(painter, option, index);
  painter->setFont(option.font);
  const int turn = index.data(PathModel::TurnRole).toInt();
  if (index.column() == PathModel::Turn && turn != PathModel::NoTurn) {
    paintTurnBadge(*painter, option, turn == PathModel::TurnRight);
  }
  const double share = index.data(PathModel::ShareRole).toDouble();
  if (index.column() == PathModel::Share && std::isfinite(share)) paintShareBar(*painter, option, share);
  if (index.column() == PathModel::Level) paintMark(*painter, option, index.row());
  painter->restore();
}

/// A bar at the row's start says that the formula is about this row.
void PathDelegate::paintMark(QPainter& painter, const QStyleOptionViewItem& option, int row) const {
  if (row != m_explained) return;
  const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
  painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme::accentText(option.palette));
}

QSize PathDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QSize size = QStyledItemDelegate::sizeHint(option, index);
  size.setWidth(qMax(size.width(), leastWidth(index.column(), option.font)));
  return size;
}

}  // namespace ufb
