// SPDX-License-Identifier: MIT
#include "views/token_chips.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>
#include <algorithm>

#include "models/plain_tip.h"
#include "models/selection.h"
#include "views/chip_painter.h"
#include "views/theme.h"
#include "views/view_accessible.h"

namespace ufb {

using view::TokenItem;

namespace {

constexpr int kUsualWidth = 640;
constexpr int kNarrowest = 160;
constexpr int kMostRows = 3;
constexpr int kWheelRow = QWheelEvent::DefaultDeltasPerStep;

bool isMaskKey(const QKeyEvent& event) {
  return event.key() == Qt::Key_M && event.modifiers() == Qt::AltModifier;
}

}  // namespace

TokenChips::TokenChips(Selection* selection, QWidget* parent)
    : QWidget(parent), m_selection(selection), m_scroll(new QScrollBar(Qt::Vertical, this)) {
  installViewAccessibility();
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setAccessibleName(tr("Tokens", "the pieces that the model reads"));
  m_scroll->hide();
  m_scroll->setCursor(Qt::ArrowCursor);
  connect(m_scroll, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
  connect(m_selection, &Selection::selectionChanged, this, &TokenChips::onSelectionChanged);
  connect(m_selection, &Selection::hoverChanged, this, qOverload<>(&QWidget::update));
  relayout();
}

void TokenChips::setPrediction(const view::PredictionItem& prediction) {
  m_prediction = prediction;
  m_cursor = std::clamp(m_cursor, 0, std::max(0, count() - 1));
  relayout();
  onSelectionChanged();
  showChip(m_cursor);
}

void TokenChips::setStale(bool stale) {
  if (stale == m_stale) return;
  m_stale = stale;
  update();
}

QString TokenChips::countText() const {
  if (m_prediction.maxTokens <= 0) return {};
  const QLocale locale;
  const QString all = tr("%1/%Ln tokens", "so many of the most that the model reads", m_prediction.maxTokens)
                          .arg(locale.toString(count()));
  if (m_prediction.droppedTokens <= 0) return all;
  return tr("%1, %2 cut off", "tokens beyond the model's limit")
      .arg(all, locale.toString(m_prediction.droppedTokens));
}

QRect TokenChips::chipRect(int token) const {
  const QRect chip = m_layout.chip(token);
  return chip.isNull() ? chip : chip.translated(0, -m_scroll->value());
}

const QSet<int>& TokenChips::selected() const {
  return m_selection->tokens();
}

int TokenChips::tokenAt(const QPoint& point) const {
  return m_layout.at(point + QPoint(0, m_scroll->value()));
}

int TokenChips::heightForWidth(int width) const {
  const int most = ChipLayout::heightOfRows(kMostRows, ChipPainter(font(), palette()).height());
  return std::min(layOut(width).height(), most);
}

QSize TokenChips::sizeHint() const {
  return {kUsualWidth, heightForWidth(kUsualWidth)};
}

QSize TokenChips::minimumSizeHint() const {
  return {kNarrowest, ChipPainter(font(), palette()).height() + theme::kGrid};
}

QString TokenChips::describe(int token) const {
  if (token < 0 || token >= count()) return {};
  const TokenItem& item = m_prediction.tokens[token];
  const QLocale locale;
  const QString place =
      tr("%1\nid %2 · token %3 of %4", "piece, number in the vocabulary, place in the text")
          .arg(item.text, QString::number(item.id), locale.toString(token + 1), locale.toString(count()));
  if (item.start == item.end) {
    return tr("%1\nadded by the model's template; stands for no characters", "a token").arg(place);
  }
  const QString characters = m_prediction.text.mid(item.start, item.end - item.start);
  return tr("%1\ncharacters %2 to %3: “%4”", "a token and what it stands for")
      .arg(place, locale.toString(item.start + 1), locale.toString(item.end), characters);
}

// ---- geometry ----------------------------------------------------------------------------------

ChipLayout TokenChips::layOut(int width) const {
  const ChipPainter painter(font(), palette());
  ChipLayout::Sizes sizes;
  for (const TokenItem& token : m_prediction.tokens) sizes.chips.append(painter.width(token));
  const QString label = countText();
  sizes.label = label.isEmpty() ? 0 : QFontMetrics(theme::figures(font())).horizontalAdvance(label) + 1;
  sizes.height = painter.height();
  ChipLayout all(sizes, width, isRightToLeft());
  if (all.height() <= ChipLayout::heightOfRows(kMostRows, sizes.height)) return all;
  sizes.scrollBar = m_scroll->sizeHint().width();
  return {sizes, width, isRightToLeft()};
}

void TokenChips::relayout() {
  const int before = m_layout.height();
  m_layout = layOut(width());
  if (m_layout.height() != before) updateGeometry();
  placeScrollBar();
  update();
}

void TokenChips::placeScrollBar() {
  const int chipHeight = ChipPainter(font(), palette()).height();
  const int hidden = std::max(0, m_layout.height() - height());
  // A widget that is lower than its rows only for a moment, in the middle of a layout, needs no bar.
  const bool needed = hidden > 0 && m_layout.height() > ChipLayout::heightOfRows(kMostRows, chipHeight);
  const int bar = m_scroll->sizeHint().width();
  m_scroll->setRange(0, needed ? hidden : 0);
  m_scroll->setSingleStep(ChipLayout::rowStep(chipHeight));
  m_scroll->setPageStep(height());
  m_scroll->setGeometry(
      QStyle::visualRect(layoutDirection(), rect(), QRect(width() - bar, 0, bar, height())));
  m_scroll->setVisible(needed);
}

/// Scrolls by whole rows, as far as it takes to see this chip.
void TokenChips::showChip(int token) {
  const QRect chip = chipRect(token);
  if (chip.isNull() || m_scroll->isHidden()) return;
  const int step = m_scroll->singleStep();
  const int above = std::max(0, -chip.top());
  const int below = std::max(0, chip.bottom() + 1 - height());
  const int rows = (below + step - 1) / step - (above + step - 1) / step;
  if (rows != 0) m_scroll->setValue(m_scroll->value() + rows * step);
}

void TokenChips::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  relayout();
  showChip(m_cursor);
}

void TokenChips::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  relayout();
}

// ---- selection ---------------------------------------------------------------------------------

void TokenChips::onSelectionChanged() {
  const int before = m_cursor;
  if (!m_moving && m_selection->primaryToken() >= 0) m_cursor = m_selection->primaryToken();
  if (m_cursor != before) showChip(m_cursor);
  setAccessibleDescription(describe(m_selection->primaryToken()));
  update();
}

void TokenChips::moveTo(int token, Qt::KeyboardModifiers modifiers) {
  m_moving = true;
  m_cursor = token;
  if (modifiers.testFlag(Qt::ControlModifier)) {
    m_selection->toggleToken(token);
  } else if (modifiers.testFlag(Qt::ShiftModifier)) {
    m_selection->extendTo(token);
  } else {
    m_selection->selectToken(token);
  }
  m_moving = false;
  showChip(token);
  update();
  if (!QAccessible::isActive()) return;
  QAccessibleEvent moved(this, QAccessible::Focus);
  moved.setChild(token);
  QAccessible::updateAccessibility(&moved);
}

/// The chip that a navigation key leads to; -1 if the key is none.
int TokenChips::keyTarget(const QKeyEvent& event) const {
  const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
  const int backward = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
  const int last = count() - 1;
  if (event.key() == forward) return std::min(m_cursor + 1, last);
  if (event.key() == backward) return std::max(m_cursor - 1, 0);
  if (event.key() == Qt::Key_Down) return m_layout.neighbourRow(m_cursor, true);
  if (event.key() == Qt::Key_Up) return m_layout.neighbourRow(m_cursor, false);
  if (event.key() == Qt::Key_Home) return 0;
  if (event.key() == Qt::Key_End) return last;
  return -1;
}

// ---- events ------------------------------------------------------------------------------------

void TokenChips::keyPressEvent(QKeyEvent* event) {
  if (count() == 0) {
    QWidget::keyPressEvent(event);
    return;
  }
  if (isMaskKey(*event)) {
    Q_EMIT maskRequested(m_cursor);
    return;
  }
  const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
  const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
  const int target = plain ? keyTarget(*event) : -1;
  if (target < 0) {
    QWidget::keyPressEvent(event);
    return;
  }
  moveTo(target, shift ? Qt::ShiftModifier : Qt::NoModifier);
}

void TokenChips::mousePressEvent(QMouseEvent* event) {
  const int token = tokenAt(event->position().toPoint());
  if (event->button() != Qt::LeftButton || token < 0) {
    QWidget::mousePressEvent(event);
    return;
  }
  moveTo(token, event->modifiers());
}

void TokenChips::mouseDoubleClickEvent(QMouseEvent* event) {
  const int token = tokenAt(event->position().toPoint());
  if (event->button() == Qt::LeftButton && token >= 0) Q_EMIT maskRequested(token);
}

void TokenChips::mouseMoveEvent(QMouseEvent* event) {
  const int token = tokenAt(event->position().toPoint());
  setCursor(token >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
  m_selection->setHover(token, -1);
}

void TokenChips::wheelEvent(QWheelEvent* event) {
  if (m_scroll->isHidden()) {
    event->ignore();
    return;
  }
  m_wheel += event->angleDelta().y();
  const int rows = m_wheel / kWheelRow;
  m_wheel -= rows * kWheelRow;
  m_scroll->setValue(m_scroll->value() - rows * m_scroll->singleStep());
}

void TokenChips::leaveEvent(QEvent* event) {
  QWidget::leaveEvent(event);
  m_selection->clearHover();
}

void TokenChips::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

void TokenChips::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

bool TokenChips::event(QEvent* event) {
  // Taken before menus and shortcuts of the window see it.
  if (event->type() == QEvent::ShortcutOverride && isMaskKey(*static_cast<QKeyEvent*>(event))) {
    event->accept();
    return true;
  }
  if (event->type() == QEvent::ToolTip) return showTip(static_cast<QHelpEvent*>(event));
  return QWidget::event(event);
}

bool TokenChips::showTip(QHelpEvent* event) {
  const int token = tokenAt(event->pos());
  if (token < 0) {
    QToolTip::hideText();
    event->ignore();
  } else {
    QToolTip::showText(event->globalPos(), plainTip(describe(token)), this, chipRect(token));
  }
  return true;
}

// ---- painting ----------------------------------------------------------------------------------

void TokenChips::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const ChipPainter chip(font(), palette());
  for (int i = 0; i < count(); ++i) {
    ChipPainter::State state;
    state.selected = m_selection->tokens().contains(i);
    state.primary = i == m_selection->primaryToken();
    state.hovered = i == m_selection->hoveredToken();
    state.focused = hasFocus() && i == m_cursor;
    state.stale = m_stale;
    state.color = Selection::tokenColor(i);
    chip.paint(painter, chipRect(i), m_prediction.tokens[i], state);
  }
  paintCount(painter);
}

void TokenChips::paintCount(QPainter& painter) const {
  const QFont figures = theme::figures(font());
  const int scrolled = m_layout.labelBeside() ? 0 : m_scroll->value();
  const QRect area = m_layout.label().translated(0, -scrolled);
  painter.setFont(figures);
  const bool cut = m_prediction.droppedTokens > 0 && !m_stale;
  painter.setPen(cut ? palette().color(QPalette::WindowText) : theme::mutedText(palette()));
  const QString text = QFontMetrics(figures).elidedText(countText(), Qt::ElideRight, area.width());
  painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
  const auto side = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
  painter.drawText(area, static_cast<int>(Qt::AlignVCenter | side | Qt::AlignAbsolute | Qt::TextSingleLine),
                   text);
}

}  // namespace ufb
