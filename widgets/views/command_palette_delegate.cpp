// SPDX-License-Identifier: MIT
#include "views/command_palette_delegate.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <algorithm>

#include "models/command_list_model.h"
#include "views/cheat_sheet_keys.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {
namespace {

constexpr int kMargin = 2 * theme::kGrid;
constexpr int kGap = 2 * theme::kGrid;
/// Characters; a narrower row leaves its group out, which the commands' words can do without.
constexpr int kNarrow = 44;
const QChar kTick(0x2713);

/// Letters of scripts that join them must not be parted: there the whole word is found.
void widenToWords(const QString& text, QVector<bool>& bold) {
  for (qsizetype at = 0; at < text.size(); ++at) {
    const auto joining = text[at].joiningType();
    if (!bold[at] || joining == QChar::Joining_None || joining == QChar::Joining_Transparent) continue;
    for (qsizetype left = at; left >= 0 && !text[left].isSpace(); --left) bold[left] = true;
    for (qsizetype right = at; right < text.size() && !text[right].isSpace(); ++right) bold[right] = true;
  }
}

QList<QTextLayout::FormatRange> boldRanges(const QString& text, const QVector<int>& found) {
  QVector<bool> bold(text.size(), false);
  for (const int at : found) {
    if (at >= text.size()) continue;  // elided
    bold[at] = true;
    if (text[at].isHighSurrogate() && at + 1 < text.size()) bold[at + 1] = true;
  }
  widenToWords(text, bold);
  QTextCharFormat format;
  format.setFontWeight(QFont::Bold);
  QList<QTextLayout::FormatRange> ranges;
  for (int at = 0; at < text.size(); ++at) {
    if (!bold[at]) continue;
    if (!ranges.isEmpty() && ranges.last().start + ranges.last().length == at) {
      ++ranges.last().length;
    } else {
      ranges.append({at, 1, format});
    }
  }
  return ranges;
}

QColor textColor(const QPalette& palette, bool enabled) {
  return palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
}

}  // namespace

void CommandPaletteDelegate::measure(const CommandListModel& model, const QFont& font) {
  const QFontMetrics small(smallFont(font));
  m_tick = 0;
  m_group = 0;
  for (const view::CommandItem& item : model.items()) {
    m_group = std::max(m_group, small.horizontalAdvance(item.group));
    if (item.checkable) m_tick = QFontMetrics(font).horizontalAdvance(kTick) + theme::kGrid;
  }
}

int CommandPaletteDelegate::wordsStart(const QFont& font, int width) const {
  const bool narrow = width < kNarrow * QFontMetrics(font).averageCharWidth();
  return kMargin + m_tick + (narrow || m_group == 0 ? 0 : m_group + kGap);
}

QSize CommandPaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {0, option.fontMetrics.height() + 2 * theme::kGrid};
}

void CommandPaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
  const QRect row = option.rect;
  const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
  painter->save();
  const bool hovered = enabled && option.state.testFlag(QStyle::State_MouseOver);
  paintRowGround(*painter, option, hovered, option.palette.color(QPalette::Base));
  const auto place = [&](int start, int width) {
    return QStyle::visualRect(option.direction, row,
                              QRect(row.left() + start, row.top(), width, row.height()));
  };
  const int start = wordsStart(option.font, row.width());
  const QColor text = textColor(option.palette, enabled);
  painter->setPen(text);
  painter->setFont(option.font);
  if (index.data(CommandListModel::CheckedRole).toBool()) {
    painter->drawText(place(kMargin, m_tick),
                      QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter, kTick);
  }
  if (start > kMargin + m_tick) {
    painter->setFont(smallFont(option.font));
    painter->setPen(enabled ? theme::mutedText(option.palette) : text);
    painter->drawText(place(kMargin + m_tick, m_group),
                      QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter,
                      index.data(CommandListModel::GroupRole).toString());
  }
  const QString keys = index.data(CommandListModel::KeysRole).toString();
  const int keysWidth = keyCapsSize(option.font, keys).width();
  int end = row.width() - kMargin;
  if (!keys.isEmpty() && keysWidth <= (end - start) / 2) {
    const QRect caps = place(end - keysWidth, keysWidth);
    paintKeyCaps(*painter, caps, option.font, keys, text, option.palette.color(QPalette::Base));
    end -= keysWidth + kGap;
  }
  paintWords(*painter, option, place(start, std::max(0, end - start)), index);
  painter->restore();
}

void CommandPaletteDelegate::paintWords(QPainter& painter, const QStyleOptionViewItem& option,
                                        const QRect& rect, const QModelIndex& index) const {
  QFont bold = option.font;
  bold.setBold(true);
  // Measured in bold, so that finding more letters does not elide the words.
  const QString words =
      QFontMetrics(bold).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, rect.width());
  QTextLayout layout(words, option.font);
  QTextOption textOption(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
  textOption.setWrapMode(QTextOption::NoWrap);
  textOption.setTextDirection(option.direction);
  layout.setTextOption(textOption);
  layout.setFormats(boldRanges(words, index.data(CommandListModel::FoundRole).value<QVector<int>>()));
  layout.beginLayout();
  QTextLine line = layout.createLine();
  if (line.isValid()) line.setLineWidth(rect.width());
  layout.endLayout();
  if (!line.isValid()) return;
  painter.setPen(textColor(option.palette, index.flags().testFlag(Qt::ItemIsEnabled)));
  layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
}

}  // namespace ufb
