// SPDX-License-Identifier: MIT
#include "views/corpus_header.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "models/plain_tip.h"
#include "models/table_roles.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kLines = 2;
constexpr int kArrow = 7;  ///< width, in pixels

/// As little width as the words need in two lines.
int widthInTwoLines(const QString& title, const QFontMetrics& metrics) {
  const QStringList words = title.split(u' ');
  int best = metrics.horizontalAdvance(title);
  for (qsizetype cut = 1; cut < words.size(); ++cut) {
    const int first = metrics.horizontalAdvance(words.mid(0, cut).join(u' '));
    const int second = metrics.horizontalAdvance(words.mid(cut).join(u' '));
    best = std::min(best, std::max(first, second));
  }
  return best;
}

void paintArrow(QPainter& painter, const QPoint& middle, bool up) {
  const int half = kArrow / 2;
  for (int i = 0; i <= half; ++i) {
    const int y = middle.y() + (up ? i : half - i) - half / 2;
    painter.drawLine(middle.x() - i, y, middle.x() + i, y);
  }
}

/// Nothing, or a NaN, for what is no number.
double numberOf(const QVariant& cell) {
  return cell.isValid() ? cell.toDouble() : std::nan("");
}

}  // namespace

// ---- order -------------------------------------------------------------------------------------

bool CorpusSorting::lessThan(const QModelIndex& left, const QModelIndex& right) const {
  const QVariant one = left.data(ValueRole);
  const QVariant other = right.data(ValueRole);
  if (one.typeId() == QMetaType::QString) return one.toString() < other.toString();
  const double a = numberOf(one);
  const double b = numberOf(other);
  // The order is turned round for descending ones, and what has no number comes last all the same.
  if (std::isnan(a) || std::isnan(b))
    return std::isnan(a) != std::isnan(b) && std::isnan(b) == (sortOrder() == Qt::AscendingOrder);
  return a < b;
}

// ---- titles ------------------------------------------------------------------------------------

CorpusHeader::CorpusHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
  setSectionsClickable(true);
  setSortIndicatorShown(true);
  setSortIndicatorClearable(true);
  setHighlightSections(false);
  setSectionResizeMode(QHeaderView::Fixed);
  setMinimumSectionSize(0);
  setFocusPolicy(Qt::NoFocus);
}

QString CorpusHeader::title(int column) const {
  return model()->headerData(column, orientation(), Qt::DisplayRole).toString();
}

QSize CorpusHeader::sizeHint() const {
  return {QHeaderView::sizeHint().width(), kLines * QFontMetrics(smallFont(font())).height() + theme::kGrid};
}

int CorpusHeader::widthFor(int column) const {
  const int words = widthInTwoLines(title(column), QFontMetrics(smallFont(font())));
  return words + 2 * theme::kGrid + kArrow;
}

void CorpusHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const {
  const bool sorts = sortIndicatorSection() == logicalIndex;
  const auto side = model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole);
  const auto number = model()->index(0, logicalIndex).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
  const bool trailing = (side.isValid() ? side.value<Qt::Alignment>() : number).testFlag(Qt::AlignRight);
  const QRect area = rect.adjusted(theme::kHalfGrid, 0, -theme::kHalfGrid, -theme::kHalfGrid);
  painter->save();
  painter->setFont(smallFont(font()));
  painter->setPen(sorts ? palette().color(QPalette::Text) : theme::mutedText(palette()));
  QRect words = area.adjusted(theme::kHalfGrid, 0, -theme::kHalfGrid, 0);
  // The arrow has its place where the words do not end.
  const QRect arrow(trailing ? words.left() - theme::kHalfGrid : words.right() + theme::kHalfGrid - kArrow,
                    words.bottom() - QFontMetrics(painter->font()).height(), kArrow,
                    QFontMetrics(painter->font()).height());
  const Qt::Alignment visual =
      QStyle::visualAlignment(layoutDirection(), trailing ? Qt::AlignRight : Qt::AlignLeft);
  painter->drawText(QStyle::visualRect(layoutDirection(), rect, words),
                    static_cast<int>(visual | Qt::AlignAbsolute | Qt::AlignBottom | Qt::TextWordWrap),
                    title(logicalIndex));
  if (sorts) {
    paintArrow(*painter, QStyle::visualRect(layoutDirection(), rect, arrow).center(),
               sortIndicatorOrder() == Qt::AscendingOrder);
  }
  painter->restore();
}

void CorpusHeader::paintEvent(QPaintEvent* event) {
  {
    QPainter ground(viewport());
    ground.fillRect(viewport()->rect(), palette().color(QPalette::Base));
  }
  QHeaderView::paintEvent(event);
  QPainter painter(viewport());
  painter.fillRect(0, viewport()->height() - 1, viewport()->width(), 1, theme::hairline(palette()));
}

bool CorpusHeader::viewportEvent(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QHeaderView::viewportEvent(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const int column = logicalIndexAt(help->pos());
  if (column < 0) return true;
  const QString tip = model()->headerData(column, orientation(), Qt::ToolTipRole).toString();
  QToolTip::showText(help->globalPos(), plainTip(title(column) + u'\n' + tip), this);
  return true;
}

}  // namespace ufb
