// SPDX-License-Identifier: MIT
#include "views/probability_delegate.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

#include "models/candidate_model.h"
#include "models/quantity_text.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kBarHeight = theme::kGrid;
constexpr double kStaleShare = 0.55;

QRect mirrored(const QStyleOptionViewItem& option, const QRect& logical) {
  return QStyle::visualRect(option.direction, option.rect, logical);
}

}  // namespace

int ProbabilityDelegate::percentWidth(const QFont& font) {
  const QFontMetrics metrics(theme::figures(font));
  return std::max(metrics.horizontalAdvance(probabilityText(0.0000412)),
                  metrics.horizontalAdvance(probabilityText(0)));
}

void ProbabilityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
  painter->save();
  paintRowGround(*painter, option, index.row() == m_hoveredRow, option.palette.color(QPalette::Window));
  QRect area = option.rect.adjusted(theme::kHalfGrid, 0, -theme::kHalfGrid, 0);
  const bool isWord = index.column() == CandidateModel::Word;
  if (index.column() == CandidateModel::Probability) {
    const int textWidth = percentWidth(option.font);
    const QRect bar(area.left(), area.top(), area.width() - textWidth - theme::kGrid, area.height());
    area.setLeft(area.right() + 1 - textWidth);
    paintBar(painter, mirrored(option, bar), index.data(CandidateModel::ProbabilityRole).toDouble(),
             option.palette);
  }
  const QFont font = isWord ? option.font : theme::figures(option.font);
  const QString full = index.data().toString();
  // Figures read from left to right in every layout, words in their own direction.
  painter->setLayoutDirection(isWord && full.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
  painter->setFont(font);
  painter->setPen(textColor(index, option.palette));
  const Qt::Alignment side =
      QStyle::visualAlignment(option.direction, isWord ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
  const QString text = QFontMetrics(font).elidedText(full, Qt::ElideRight, area.width());
  painter->drawText(mirrored(option, area), static_cast<int>(side | Qt::AlignVCenter | Qt::TextSingleLine),
                    text);
  painter->restore();
}

void ProbabilityDelegate::paintBar(QPainter* painter, const QRect& rect, double probability,
                                   const QPalette& palette) const {
  if (rect.width() < theme::kGrid) return;
  const QRectF groove(rect.left(), rect.center().y() - kBarHeight / 2 + 1, rect.width(), kBarHeight);
  painter->fillRect(groove, theme::track(palette));
  const double length = std::clamp(probability, 0.0, 1.0) * groove.width();
  if (length <= 0) return;
  QRectF bar = groove;
  bar.setWidth(std::max(1.0, length));
  // In a mirrored view the bar grows from the right, where the word stands.
  if (painter->layoutDirection() == Qt::RightToLeft) bar.moveRight(groove.right());
  const QColor window = palette.color(QPalette::Window);
  const QColor arm = theme::armA(palette);
  painter->fillRect(bar, m_stale ? theme::blend(arm, window, kStaleShare) : arm);
}

QColor ProbabilityDelegate::textColor(const QModelIndex& index, const QPalette& palette) const {
  const bool primary =
      index.column() == CandidateModel::Word || index.column() == CandidateModel::Probability;
  if (primary && !m_stale) return palette.color(QPalette::WindowText);
  return theme::readableText(theme::mutedText(palette), theme::selectedGround(palette), palette);
}

QSize ProbabilityDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QFontMetrics metrics(theme::figures(option.font));
  const int height = std::max(metrics.height(), QFontMetrics(option.font).height()) + theme::kGrid;
  return {metrics.horizontalAdvance(index.data().toString()) + theme::kGrid, height};
}

}  // namespace ufb
