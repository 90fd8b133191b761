// SPDX-License-Identifier: MIT
#include "views/compare_delegate.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

#include "models/compare_model.h"
#include "views/probability_delegate.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kBarHeight = theme::kGrid;
constexpr double kStaleShare = 0.55;
constexpr double kHatchGround = 0.65;  ///< how much of the window shows between B's lines

QRect mirrored(const QStyleOptionViewItem& option, const QRect& logical) {
  return QStyle::visualRect(option.direction, option.rect, logical);
}

bool isProbability(int column) {
  return column == CompareModel::ProbabilityA || column == CompareModel::ProbabilityB;
}

bool isWord(int column) {
  return column == CompareModel::WordA || column == CompareModel::WordB;
}

}  // namespace

void CompareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
  painter->save();
  paintGround(painter, option, index);
  QRect area = option.rect.adjusted(theme::kHalfGrid, 0, -theme::kHalfGrid, 0);
  if (isProbability(index.column())) {
    const int textWidth = ProbabilityDelegate::percentWidth(option.font);
    const QRect bar(area.left(), area.top(), area.width() - textWidth - theme::kGrid, area.height());
    area.setLeft(std::max(area.left(), area.right() + 1 - textWidth));
    painter->setLayoutDirection(option.direction);
    paintBar(painter, mirrored(option, bar), index, option.palette);
  }
  paintText(painter, option, area, index);
  painter->restore();
}

void CompareDelegate::paintText(QPainter* painter, const QStyleOptionViewItem& option, const QRect& logical,
                                const QModelIndex& index) const {
  const bool word = isWord(index.column());
  const QString full = index.data().toString();
  QFont font = word ? option.font : theme::figures(option.font);
  const bool only = index.data(CompareModel::OnlyHereRole).toBool();
  if (word && only) font = theme::heading(font);
  const bool quiet = m_stale || (!word && !isProbability(index.column()));
  const QColor muted = theme::mutedText(option.palette);
  painter->setPen(quiet ? theme::readableText(muted, theme::selectedGround(option.palette), option.palette)
                        : option.palette.color(QPalette::WindowText));
  painter->setFont(font);
  // Figures read from left to right in every layout, words in their own direction.
  const bool figures = !full.isEmpty() && (full[0].isDigit() || isProbability(index.column()));
  painter->setLayoutDirection(!figures && full.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
  const Qt::Alignment side =
      QStyle::visualAlignment(option.direction, word ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
  const QString text = QFontMetrics(font).elidedText(full, Qt::ElideRight, logical.width());
  painter->drawText(mirrored(option, logical), static_cast<int>(side | Qt::AlignVCenter | Qt::TextSingleLine),
                    text);
}

void CompareDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
  const QPalette& palette = option.palette;
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  if (selected) painter->fillRect(option.rect, theme::selectedGround(palette));
  const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
  painter->fillRect(line, theme::hairline(palette));
  if (index.column() == CompareModel::WordB) {
    const QRect edge(option.rect.left(), option.rect.top(), 1, option.rect.height());
    painter->fillRect(mirrored(option, edge), theme::hairline(palette));
  }
  if (!selected || !option.state.testFlag(QStyle::State_Active)) return;
  // An outline round the whole row, so that it shows without colour.
  const QColor ink = theme::outline(palette);
  painter->fillRect(QRect(line.left(), option.rect.top(), line.width(), 1), ink);
  painter->fillRect(line, ink);
}

void CompareDelegate::paintBar(QPainter* painter, const QRect& rect, const QModelIndex& index,
                               const QPalette& palette) const {
  const QVariant probability = index.data(CompareModel::ProbabilityRole);
  if (rect.width() < theme::kGrid || !probability.isValid()) return;
  const QRect groove(rect.left(), rect.center().y() - kBarHeight / 2 + 1, rect.width(), kBarHeight);
  painter->fillRect(groove, theme::track(palette));
  const int length = std::max(1, qRound(std::clamp(probability.toDouble(), 0.0, 1.0) * groove.width()));
  QRect bar = groove;
  bar.setWidth(length);
  if (painter->layoutDirection() == Qt::RightToLeft) bar.moveRight(groove.right());
  const bool b = CompareModel::ofB(index.column());
  const QColor window = palette.color(QPalette::Window);
  const QColor arm = b ? theme::armB(palette) : theme::armA(palette);
  const QColor color = m_stale ? theme::blend(arm, window, kStaleShare) : arm;
  if (!b) {
    painter->fillRect(bar, color);
    return;
  }
  painter->fillRect(bar, theme::blend(color, window, kHatchGround));
  paintHatch(*painter, bar, color);
  paintFrame(*painter, bar, color);
}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QFontMetrics metrics(theme::figures(option.font));
  const int height = std::max(metrics.height(), QFontMetrics(option.font).height()) + theme::kGrid;
  return {metrics.horizontalAdvance(index.data().toString()) + theme::kGrid, height};
}

}  // namespace ufb
