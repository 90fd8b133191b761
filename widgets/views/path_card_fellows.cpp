// SPDX-License-Identifier: MIT
#include "views/path_card_fellows.h"

#include <QPainter>
#include <algorithm>

#include "models/number_text.h"
#include "models/plain_tip.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

void FellowModel::setFellows(const view::RoutingPtr& routing, const view::RoutingHistory& history,
                             const QVector<PathFellow>& fellows) {
  if (routing == m_routing && history == m_history && fellows == m_fellows) return;
  beginResetModel();
  m_routing = routing;
  m_history = history;
  m_fellows = fellows;
  m_rows.clear();
  const auto isHere = [](const PathFellow& fellow) { return fellow.text == 0; };
  m_here = static_cast<int>(std::count_if(fellows.begin(), fellows.end(), isHere));
  for (int fellow = 0; fellow < fellows.size(); ++fellow) {
    if (fellow == 0 && m_here > 0) m_rows += ThisTextHead;
    if (fellow == m_here) m_rows += EarlierHead;
    m_rows += fellow;
  }
  endResetModel();
}

int FellowModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const view::RoutingItem& FellowModel::textOf(const PathFellow& fellow) const {
  return fellow.text == 0 ? *m_routing : *m_history.at(m_history.size() - fellow.text);
}

QString FellowModel::headText(int row) const {
  return row == ThisTextHead ? tr("This text: %1", "number of tokens").arg(indexText(m_here))
                             : tr("Earlier texts, newest first: %1", "number of tokens")
                                   .arg(indexText(static_cast<int>(m_fellows.size()) - m_here));
}

QString FellowModel::tip(const PathFellow& fellow) const {
  const view::RoutingItem& text = textOf(fellow);
  const QString word =
      fellow.token < text.tokenItems.size() ? text.tokenItems.at(fellow.token).text : QString();
  QStringList lines{tr("%1, token %2 of %3").arg(word, indexText(fellow.token + 1), indexText(text.tokens))};
  if (fellow.text == 0) {
    lines += tr("A click selects it");
  } else {
    lines +=
        fellow.text == 1 ? tr("One text before this one") : tr("%1 texts before this one").arg(fellow.text);
  }
  lines += tr("On this path up to level %1").arg(indexText(fellow.shared));
  return lines.join(u'\n');
}

QVariant FellowModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const int row = m_rows.at(index.row());
  if (row < 0) {
    if (role == Qt::DisplayRole) return headText(row);
    if (role == HeadRole) return true;
    return role == TokenRole ? QVariant(-1) : QVariant();
  }
  const PathFellow& fellow = m_fellows.at(row);
  switch (role) {
    case Qt::DisplayRole:
      return tokenSnippet(textOf(fellow), fellow.token).text();
    case Qt::ToolTipRole:
      return plainTip(tip(fellow));
    case HeadRole:
      return false;
    case TokenRole:
      return fellow.text == 0 ? fellow.token : -1;
    case BeforeRole:
      return tokenSnippet(textOf(fellow), fellow.token).before;
    case WordRole:
      return tokenSnippet(textOf(fellow), fellow.token).token;
    case AfterRole:
      return tokenSnippet(textOf(fellow), fellow.token).after;
    default:
      return {};
  }
}

Qt::ItemFlags FellowModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return QAbstractListModel::flags(index);
  if (index.data(HeadRole).toBool()) return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
  return QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
}

void FellowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
  painter->save();
  if (m_dimmed) painter->setOpacity(kStaleOpacity);
  painter->setClipRect(option.rect);
  painter->setFont(option.font);
  const QRect line = option.rect.adjusted(theme::kGrid, 0, -theme::kGrid, 0);
  if (index.data(FellowModel::HeadRole).toBool()) {
    painter->setPen(theme::mutedText(option.palette));
    painter->drawText(
        line, static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
        index.data().toString());
  } else {
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (selected) {
      painter->fillRect(option.rect, theme::selectedGround(option.palette));
    } else if (hovered) {
      painter->fillRect(option.rect, theme::hoverGround(option.palette));
    }
    paintSnippet(*painter, option, index);
    if (option.state & QStyle::State_HasFocus) {
      paintFrame(*painter, option.rect, option.palette.color(QPalette::Highlight));
    }
  }
  painter->restore();
}

/// A sentence runs in its own direction, whatever that of the window.
void FellowDelegate::paintSnippet(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
  const QRect line = option.rect.adjusted(2 * theme::kGrid, 0, -theme::kGrid, 0);
  const QString whole = index.data().toString();
  const bool rightToLeft = whole.isRightToLeft();
  painter.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
  QFont bold = option.font;
  bold.setBold(true);
  int used = 0;
  const auto part = [&](const QString& text, const QFont& font, const QColor& color) {
    const int width = QFontMetrics(font).horizontalAdvance(text);
    const int free = line.width() - used;
    if (free <= 0) return;
    const QRect place(rightToLeft ? line.right() - used - qMin(width, free) + 1 : line.left() + used,
                      line.top(), qMin(width, free), line.height());
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(place, Qt::AlignVCenter | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, free));
    used += width;
  };
  const QColor muted = theme::mutedText(option.palette);
  part(index.data(FellowModel::BeforeRole).toString(), option.font, muted);
  part(index.data(FellowModel::WordRole).toString(), bold, option.palette.color(QPalette::Text));
  part(index.data(FellowModel::AfterRole).toString(), option.font, muted);
}

}  // namespace ufb
