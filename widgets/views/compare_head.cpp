// SPDX-License-Identifier: MIT
#include "views/compare_head.h"

#include <QPainter>

#include "models/plain_tip.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kMark = 12;
constexpr int kUsualWidth = 200;
const QString kDot = QStringLiteral(" · ");

}  // namespace

void paintArmMark(QPainter& painter, const QRect& rect, bool b) {
  const QPalette palette = QGuiApplication::palette();
  if (!b) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::armA(palette));
    painter.drawRoundedRect(rect, 2, 2);
    painter.restore();
    return;
  }
  paintHatch(painter, rect, theme::armB(palette));
  paintFrame(painter, rect, theme::armB(palette));
}

CompareHead::CompareHead(bool b, QWidget* parent) : QWidget(parent), m_b(b) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CompareHead::setModel(const QString& name, const QString& family) {
  m_name = name;
  m_family = family;
  refresh();
}

void CompareHead::setTime(const QString& time) {
  m_time = time;
  refresh();
}

QString CompareHead::title() const {
  return m_family.isEmpty() ? m_name : m_name + kDot + m_family;
}

void CompareHead::refresh() {
  const QString words = tr("Model %1: %2", "A or B, its name").arg(m_b ? u'B' : u'A').arg(title());
  setAccessibleName(m_time.isEmpty() ? words : words + QStringLiteral(", ") + m_time);
  QString tip = words;
  if (!m_time.isEmpty()) {
    tip += QLatin1Char('\n') +
           tr("%1 for this one text, with what the window records; measure to compare speed.").arg(m_time);
  }
  setToolTip(plainTip(tip));
  update();
}

QSize CompareHead::sizeHint() const {
  return {kUsualWidth, fontMetrics().height() + theme::kGrid};
}

QSize CompareHead::minimumSizeHint() const {
  return {0, sizeHint().height()};
}

void CompareHead::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const auto visual = [this](const QRect& logical) {
    return QStyle::visualRect(layoutDirection(), rect(), logical);
  };
  int from = theme::kHalfGrid;
  const QFont bold = theme::heading(font());
  const int letter = QFontMetrics(bold).horizontalAdvance(QLatin1Char('A')) + theme::kGrid;
  painter.setFont(bold);
  painter.setPen(palette().color(QPalette::WindowText));
  painter.drawText(visual({from, 0, letter, height()}), Qt::AlignCenter, QString(m_b ? u'B' : u'A'));
  from += letter;
  const int mark = theme::scaled(kMark, font());
  paintArmMark(painter, visual({from, (height() - mark) / 2, mark, mark}), m_b);
  from += mark + theme::kGrid;

  const QFont small = smallFont(font());
  const int timeWidth = m_time.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(m_time);
  const bool showTime = timeWidth > 0 && width() - from - timeWidth > 4 * letter;
  const int end = width() - theme::kHalfGrid - (showTime ? timeWidth + theme::kGrid : 0);
  const auto side = [this](Qt::Alignment logical) {
    return static_cast<int>(QStyle::visualAlignment(layoutDirection(), logical) | Qt::AlignAbsolute |
                            Qt::AlignVCenter);
  };
  painter.setLayoutDirection(Qt::LeftToRight);
  const int room = std::max(0, end - from);
  painter.drawText(visual({from, 0, room, height()}), side(Qt::AlignLeft),
                   QFontMetrics(bold).elidedText(title(), Qt::ElideRight, room));
  if (!showTime) return;
  painter.setFont(small);
  painter.setPen(theme::mutedText(palette()));
  painter.drawText(visual({width() - theme::kHalfGrid - timeWidth, 0, timeWidth, height()}),
                   side(Qt::AlignRight), m_time);
}

}  // namespace ufb
