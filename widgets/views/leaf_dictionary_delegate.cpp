// SPDX-License-Identifier: MIT
#include "views/leaf_dictionary_delegate.h"

#include <QPainter>
#include <algorithm>

#include "models/leaf_words_model.h"
#include "views/corpus_colors.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kBarHeight = theme::kGrid;
constexpr double kBarColor = 0.35;  ///< on the corpus' colours: seen on light and on dark ground

}  // namespace

void LeafDictionaryDelegate::setBar(int column, int numberWidth) {
  m_barColumn = column;
  m_numberWidth = numberWidth;
}

void LeafDictionaryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
  painter->save();
  paintRowGround(*painter, option, index.row() == m_hoveredRow, option.palette.color(QPalette::Base));
  if (m_stale) painter->setOpacity(kStaleOpacity);
  QRect area = option.rect.adjusted(theme::kHalfGrid, 0, -theme::kHalfGrid, 0);
  const QVariant bar = index.column() == m_barColumn ? index.data(kBarRole) : QVariant();
  const int beside = area.width() - m_numberWidth - theme::kGrid;
  if (bar.isValid() && beside >= 2 * theme::kGrid) {
    paintBar(painter, option, QRect(area.left(), area.top(), beside, area.height()), bar.toDouble());
    area.setLeft(area.right() + 1 - m_numberWidth);
  }
  const auto side = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
  const bool words = side.testFlag(Qt::AlignLeading);
  const QFont font = words ? option.font : theme::figures(option.font);
  const QString full = index.data().toString();
  // Figures read from left to right in every layout, words in their own direction.
  painter->setLayoutDirection(words && full.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
  painter->setFont(font);
  const bool quiet = !words && !bar.isValid();
  const QColor muted = theme::readableText(theme::mutedText(option.palette),
                                           theme::selectedGround(option.palette), option.palette);
  painter->setPen(quiet ? muted : option.palette.color(QPalette::Text));
  const Qt::Alignment visual =
      QStyle::visualAlignment(option.direction, words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
  painter->drawText(QStyle::visualRect(option.direction, option.rect, area),
                    static_cast<int>(visual | Qt::AlignVCenter | Qt::TextSingleLine),
                    QFontMetrics(font).elidedText(full, Qt::ElideRight, area.width()));
  painter->restore();
}

void LeafDictionaryDelegate::paintBar(QPainter* painter, const QStyleOptionViewItem& option,
                                      const QRect& area, double part) const {
  const QRect groove(area.left(), area.center().y() - kBarHeight / 2 + 1, area.width(), kBarHeight);
  const auto fill = [&](const QRect& rect, const QColor& color) {
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, rect), color);
  };
  fill(groove, theme::track(option.palette));
  const int length = qRound(std::clamp(part, 0.0, 1.0) * groove.width());
  QRect bar = groove;
  bar.setWidth(part > 0 ? std::max(1, length) : 0);
  const QColor color = QColor::fromRgb(colorAt(kCorpusMap, kBarColor));
  fill(bar, theme::readable(color, option.palette.color(QPalette::Base), 3.0));
}

}  // namespace ufb
