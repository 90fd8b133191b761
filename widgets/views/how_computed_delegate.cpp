// SPDX-License-Identifier: MIT
#include "views/how_computed_delegate.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kMark = 3;  ///< pixels
constexpr QChar kLeftToRight(0x200e);

bool hasLetters(const QString& text) {
  return std::any_of(text.begin(), text.end(), [](QChar character) { return character.isLetter(); });
}

}  // namespace

void HowComputedDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
  QStyledItemDelegate::initStyleOption(option, index);
  const bool selected = option->state & QStyle::State_Selected;
  option->state &= ~(QStyle::State_Selected | QStyle::State_MouseOver);
  if (index.row() == m_hovered) option->backgroundBrush = theme::hoverGround(option->palette);
  if (selected) option->backgroundBrush = theme::selectedGround(option->palette);
  // Sums and signs read from left to right in every language.
  if (option->direction == Qt::RightToLeft && !hasLetters(option->text)) {
    option->text = kLeftToRight + option->text + kLeftToRight;
  }
}

void HowComputedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
  painter->save();
  if (m_dimmed) painter->setOpacity(kStaleOpacity);
  QStyledItemDelegate::paint(painter, option, index);
  const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
  painter->fillRect(line, theme::hairline(option.palette));
  if (index.column() == 0 && option.state.testFlag(QStyle::State_Selected)) {
    const QRect bar(option.rect.left(), option.rect.top(), kMark, option.rect.height());
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                      theme::accentText(option.palette));
  }
  painter->restore();
}

}  // namespace ufb
