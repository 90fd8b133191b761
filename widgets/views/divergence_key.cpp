// SPDX-License-Identifier: MIT
#include "views/divergence_key.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include "models/number_text.h"
#include "views/color_map.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kBlockHeight = 10;
constexpr int kLeastBlock = 4;
constexpr int kGreatestBlock = 14;
constexpr int kSample = 2 * theme::kGrid;
constexpr int kGap = 6;
constexpr double kLastParting = 0.82;  ///< where on viridis the deepest parting lies, so that 1 stands apart

struct Words {
  QString caption, least, greatest, same, alone;
};

Words wordsOf(int depth) {
  const QString same = DivergenceKey::tr("%1 (same leaf)", "levels in common").arg(indexText(depth));
  const QString least =
      depth > 1 ? DivergenceKey::tr("0 (part at the root)") : DivergenceKey::tr("part at the root");
  return {DivergenceKey::tr("levels in common"), depth > 0 ? least : QString(),
          depth > 1 ? indexText(depth - 1) : QString(), depth > 0 ? same : DivergenceKey::tr("same leaf"),
          DivergenceKey::tr("no partner")};
}

/// Writes and paints from the leading edge on.
struct Pen {
  QPainter& painter;
  const QWidget& widget;
  int x = 0;

  QRect take(int wide) {
    const QRect place(x, 0, wide, widget.height());
    x += wide;
    return QStyle::visualRect(widget.layoutDirection(), widget.rect(), place);
  }
  /// Elided to the room; left out where that holds next to nothing.
  void write(const QString& text, int room) {
    if (text.isEmpty() || room < 2 * kGap) return;
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, room);
    painter.drawText(take(painter.fontMetrics().horizontalAdvance(shown)), Qt::AlignCenter, shown);
    x += kGap;
  }
  /// A block of colour beside the words.
  QRect sample(int wide) {
    const QRect place = take(wide);
    return {place.left(), (widget.height() - kBlockHeight) / 2, wide, kBlockHeight};
  }
};

}  // namespace

QColor divergenceColor(int levels, int depth) {
  if (levels >= depth) return QColor::fromRgb(colorAt(ColorMap::Viridis, 1));
  return QColor::fromRgb(colorAt(ColorMap::Viridis, kLastParting * levels / qMax(1, depth - 1)));
}

QPixmap sameLeafDot(const QSize& cell, double pixelRatio) {
  constexpr int kGreatestDot = 7;
  const int size = qMin(qMin(cell.width(), cell.height()) / 2, kGreatestDot);
  if (size < 2) return {};
  QPixmap dot(QSizeF(size * pixelRatio, size * pixelRatio).toSize());
  dot.setDevicePixelRatio(pixelRatio);
  dot.fill(Qt::transparent);
  QPainter painter(&dot);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(textColorOn(divergenceColor(0, 0)));
  size > 3 ? painter.drawEllipse(0, 0, size, size) : painter.drawRect(0, 0, size, size);
  return dot;
}

void paintSameLeaf(QPainter& painter, const QRect& cell, const QPixmap& dot) {
  if (dot.isNull()) return;
  const QSize size = dot.deviceIndependentSize().toSize();
  painter.drawPixmap(cell.left() + (cell.width() - size.width()) / 2,
                     cell.top() + (cell.height() - size.height()) / 2, dot);
}

DivergenceKey::DivergenceKey(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  describe();
}

void DivergenceKey::setDepth(int depth) {
  m_depth = depth;
  describe();
  updateGeometry();
  update();
}

void DivergenceKey::describe() {
  setAccessibleName(text());
  setToolTip(
      tr("How many decisions a token's path shares, from the root on, with the path of its partner in the "
         "pinned "
         "text. 0: they part at the root. As many as the tree has: they end in the same leaf."));
}

QString DivergenceKey::text() const {
  if (m_depth == 0) return tr("a single node, always the same leaf; hatched: no partner");
  return tr("levels in common, 0 (part at the root) to %1 (same leaf); hatched: no partner")
      .arg(indexText(m_depth));
}

int DivergenceKey::blockWidth(int blocksRoom) const {
  return qBound(kLeastBlock, blocksRoom / qMax(1, m_depth), kGreatestBlock);
}

int DivergenceKey::wordsWidth() const {
  const QFontMetrics metrics(smallFont(font()));
  const Words words = wordsOf(m_depth);
  const auto wide = [&metrics](const QString& text) {
    return text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + kGap;
  };
  return wide(words.least) + wide(words.greatest) + wide(words.same) + wide(words.alone) +
         2 * (kSample + kGap) + 4 * theme::kGrid;
}

QSize DivergenceKey::sizeHint() const {
  const QFontMetrics metrics(smallFont(font()));
  return {metrics.horizontalAdvance(wordsOf(m_depth).caption) + wordsWidth() + m_depth * kGreatestBlock,
          metrics.height() + theme::kHalfGrid};
}

QSize DivergenceKey::minimumSizeHint() const {
  return {20 * theme::kGrid, sizeHint().height()};
}

void DivergenceKey::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) describe();
  if (event->type() == QEvent::FontChange) updateGeometry();
  update();
}

void DivergenceKey::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setFont(smallFont(font()));
  painter.setLayoutDirection(Qt::LayoutDirectionAuto);  // each text by its own script
  painter.setPen(theme::mutedText(palette()));
  const QFontMetrics metrics = painter.fontMetrics();
  const Words words = wordsOf(m_depth);
  Pen pen{painter, *this};
  // The caption gives way first, then the blocks get narrower.
  const int captionRoom = width() - wordsWidth() - m_depth * kLeastBlock;
  pen.write(words.caption, qMin(captionRoom, metrics.horizontalAdvance(words.caption)));
  if (pen.x > 0) pen.x += theme::kGrid;
  const int least = metrics.horizontalAdvance(words.least) + kGap;
  const int block = blockWidth(width() - wordsWidth() - pen.x);
  if (m_depth > 0) pen.write(words.least, least);
  for (int level = 0; level < m_depth; ++level) {
    painter.fillRect(pen.sample(block), divergenceColor(level, m_depth));
  }
  pen.x += m_depth > 0 ? kGap : 0;
  pen.write(words.greatest, width());
  pen.x += theme::kGrid;
  const QRect same = pen.sample(kSample);
  painter.fillRect(same, divergenceColor(m_depth, m_depth));
  paintSameLeaf(painter, same, sameLeafDot(same.size(), devicePixelRatioF()));
  pen.x += kGap;
  pen.write(words.same, width());
  pen.x += theme::kGrid;
  const QRect alone = pen.sample(kSample);
  painter.fillRect(alone, theme::track(palette()));
  paintHatch(painter, alone, theme::mutedText(palette()));
  pen.x += kGap;
  pen.write(words.alone, width() - pen.x);
}

}  // namespace ufb
