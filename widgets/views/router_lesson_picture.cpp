// SPDX-License-Identifier: MIT
#include "views/router_lesson_picture.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "models/number_text.h"
#include "models/router_lesson.h"
#include "views/color_map.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kWidestStep = 5 * theme::kGrid;
constexpr int kFewestRows = 4;
constexpr int kUsualRows = 8;
constexpr int kDecimals = 3;
constexpr QChar kLeftToRight(0x200e);
constexpr QChar kRightMark(0x2713);
constexpr QChar kWrongMark(0x2717);

}  // namespace

RouterPicture::RouterPicture(const RouterLesson* lesson, QWidget* parent)
    : QWidget(parent), m_lesson(lesson) {
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void RouterPicture::setStale(bool stale) {
  m_stale = stale;
  update();
}

void RouterPicture::setHovered(int level) {
  if (level == m_hovered) return;
  m_hovered = level;
  update();
}

int RouterPicture::rowHeight() const {
  return QFontMetrics(smallFont(font())).height() * 2;
}

QSize RouterPicture::sizeHint() const {
  return {30 * theme::kGrid, kUsualRows * rowHeight()};
}

QSize RouterPicture::minimumSizeHint() const {
  return {20 * theme::kGrid, kFewestRows * rowHeight()};
}

/// Of a passed node its index, value and whether it was guessed; of others the index.
QString RouterPicture::label(int level) const {
  const QString node = indexText(m_lesson->nodeAt(level).node());
  if (level >= m_lesson->guesses().size()) return node;
  const RouterGuess& guess = m_lesson->guesses().at(level);
  return tr("%1: %2 %3", "node, its value, mark")
      .arg(node, fixedNumber(m_lesson->logitAt(level), kDecimals), guess.correct() ? kRightMark : kWrongMark);
}

int RouterPicture::widestLabel() const {
  const QFontMetrics metrics(smallFont(font()));
  int widest =
      metrics.horizontalAdvance(tr("right %1", "number of a node").arg(indexText(1 << m_lesson->depth())));
  for (int level = 0; level <= m_lesson->level(); ++level) {
    widest = qMax(widest, metrics.horizontalAdvance(label(level)));
  }
  return widest;
}

RouterPicture::Layout RouterPicture::layoutNow() const {
  Layout layout;
  if (m_lesson->phase() == RouterLesson::Phase::Nothing) return layout;
  layout.rowHeight = rowHeight();
  layout.radius = layout.rowHeight / 4 + 2;
  layout.lastLevel = m_lesson->level();
  layout.children = m_lesson->phase() != RouterLesson::Phase::Leaf;
  const int rows = layout.lastLevel + 1 + (layout.children ? 1 : 0);
  const int room = qMax(2, height() / layout.rowHeight);
  // Where levels are left out, a line says how many.
  layout.firstLevel = rows <= room ? 0 : rows - room + 1;
  layout.top = layout.rowHeight / 2 + (layout.firstLevel > 0 ? layout.rowHeight : 0);
  placeColumns(layout);
  return layout;
}

void RouterPicture::placeColumns(Layout& layout) const {
  int column = 0;
  int least = 0;
  int most = 0;
  for (int level = 0; level <= layout.lastLevel; ++level) {
    layout.columns += column;
    if (level == layout.firstLevel) least = most = column;
    const bool parted = level < layout.lastLevel || layout.children;
    if (level >= layout.firstLevel && parted) {
      least = std::min(least, column - 1);
      most = std::max(most, column + 1);
    }
    if (level < layout.lastLevel) column += m_lesson->guesses().at(level).turnsRight ? 1 : -1;
  }
  const int side = widestLabel() + layout.radius + theme::kGrid;
  const double room = width() - 2 * side;
  layout.step = qBound(layout.radius + 2.0, room / std::max(1, most - least), double{kWidestStep});
  layout.left = width() / 2.0 - (least + most) / 2.0 * layout.step;
}

QPoint RouterPicture::pointOf(const Layout& layout, int level, int column) const {
  return {qRound(layout.left + column * layout.step),
          layout.top + (level - layout.firstLevel) * layout.rowHeight};
}

QPoint RouterPicture::nodePoint(int level) const {
  const Layout layout = layoutNow();
  if (layout.columns.isEmpty() || level < layout.firstLevel || level > layout.lastLevel) return {};
  return pointOf(layout, level, layout.columns[level]);
}

int RouterPicture::levelAt(const QPoint& pos) const {
  const Layout layout = layoutNow();
  for (int level = layout.firstLevel; level < layout.columns.size(); ++level) {
    const QPoint away = pointOf(layout, level, layout.columns[level]) - pos;
    if (away.manhattanLength() <= layout.radius * 3 / 2) return level;
  }
  return -1;
}

void RouterPicture::mouseMoveEvent(QMouseEvent* event) {
  const int level = levelAt(event->pos());
  if (level != m_hovered) Q_EMIT levelHovered(level);
}

void RouterPicture::leaveEvent(QEvent* event) {
  QWidget::leaveEvent(event);
  Q_EMIT levelHovered(-1);
}

void RouterPicture::mousePressEvent(QMouseEvent* event) {
  const int level = levelAt(event->pos());
  if (level >= 0 && event->button() == Qt::LeftButton) return Q_EMIT levelChosen(level);
  QWidget::mousePressEvent(event);
}

void RouterPicture::paintEvent(QPaintEvent* /*event*/) {
  const Layout layout = layoutNow();
  if (layout.columns.isEmpty()) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(smallFont(font()));
  if (m_stale) painter.setOpacity(kStaleOpacity);
  if (layout.firstLevel > 0) {
    painter.setPen(theme::mutedText(palette()));
    painter.drawText(QRect(0, 0, width(), layout.rowHeight), Qt::AlignCenter,
                     tr("levels above: %1", "count").arg(indexText(layout.firstLevel)));
  }
  paintEdges(painter, layout);
  if (layout.children) paintChildren(painter, layout);
  for (int level = layout.firstLevel; level <= layout.lastLevel; ++level) paintNode(painter, layout, level);
}

void RouterPicture::paintEdges(QPainter& painter, const Layout& layout) const {
  const QColor taken = palette().color(QPalette::WindowText);
  const QColor other = theme::blend(palette().color(QPalette::Window), taken, 0.45);
  const int last = layout.children ? layout.lastLevel : layout.lastLevel - 1;
  for (int level = layout.firstLevel; level <= last; ++level) {
    const QPoint from = pointOf(layout, level, layout.columns[level]);
    const bool known = level < m_lesson->guesses().size();
    for (const int side : {-1, 1}) {
      const QPoint to = pointOf(layout, level + 1, layout.columns[level] + side);
      const bool way = known && m_lesson->guesses().at(level).turnsRight == (side > 0);
      painter.setPen(QPen(way ? taken : other, way ? 3 : 1, known ? Qt::SolidLine : Qt::DashLine));
      painter.drawLine(from, to);
      if (way || level == layout.lastLevel) continue;
      painter.setBrush(palette().color(QPalette::Window));
      painter.setPen(QPen(other, 1));
      painter.drawEllipse(to, layout.radius / 2, layout.radius / 2);
    }
  }
}

void RouterPicture::paintChildren(QPainter& painter, const Layout& layout) const {
  const int node = m_lesson->node().node();
  const bool known = m_lesson->phase() == RouterLesson::Phase::Revealed;
  for (const bool right : {false, true}) {
    const QPoint place = pointOf(layout, layout.lastLevel + 1, layout.columns.constLast() + (right ? 1 : -1));
    const bool way = known && m_lesson->guesses().constLast().turnsRight == right;
    painter.setPen(
        QPen(palette().color(QPalette::WindowText), way ? 2 : 1, known ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(way ? theme::selectedGround(palette()) : palette().color(QPalette::Window));
    painter.drawEllipse(place, layout.radius, layout.radius);
    const QString child = indexText(2 * node + (right ? 2 : 1));
    paintLabel(
        painter, place, layout.radius, right,
        right ? tr("right %1", "number of a node").arg(child) : tr("left %1", "number of a node").arg(child));
  }
}

void RouterPicture::paintNode(QPainter& painter, const Layout& layout, int level) const {
  const QPoint place = pointOf(layout, level, layout.columns[level]);
  const bool answered = level < m_lesson->guesses().size();
  if (level == m_hovered) {
    painter.setPen(QPen(theme::accentText(palette()), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(place, layout.radius + 4, layout.radius + 4);
  }
  if (answered) {
    const bool right = m_lesson->guesses().at(level).turnsRight;
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1));
    paintDisc(painter, place, layout.radius, turnColor(right, palette()),
              right ? tr("R", "right turn") : tr("L", "left turn"));
  } else {
    const bool leaf = level == m_lesson->depth();
    painter.setPen(QPen(theme::accentText(palette()), 3));
    paintDisc(painter, place, layout.radius, palette().color(QPalette::Base),
              leaf ? QString() : QStringLiteral("?"));
  }
  const bool onRight = level == 0 || layout.columns[level] > layout.columns[level - 1];
  paintLabel(painter, place, layout.radius, onRight, label(level));
}

void RouterPicture::paintDisc(QPainter& painter, const QPoint& place, int radius, const QColor& ground,
                              const QString& letter) const {
  painter.setBrush(ground);
  painter.drawEllipse(place, radius, radius);
  painter.setPen(textColorOn(ground));
  const QRect room(place - QPoint(radius, radius), QSize(2 * radius + 1, 2 * radius + 1));
  painter.drawText(room, Qt::AlignCenter | Qt::TextDontClip, letter);
}

/// Away from the sibling, which stands on the other side.
void RouterPicture::paintLabel(QPainter& painter, const QPoint& node, int radius, bool onRight,
                               const QString& text) const {
  painter.setPen(palette().color(QPalette::WindowText));
  const int gap = radius + theme::kHalfGrid + 2;
  const int half = rowHeight() / 2;
  const QRect room = onRight ? QRect(node.x() + gap, node.y() - half, width() - node.x() - gap, 2 * half)
                             : QRect(0, node.y() - half, node.x() - gap, 2 * half);
  const int side = onRight ? Qt::AlignLeft : Qt::AlignRight;
  painter.drawText(room, side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextDontClip,
                   kLeftToRight + text + kLeftToRight);
}

}  // namespace ufb
