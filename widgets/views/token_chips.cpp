// SPDX-License-Identifier: MIT
#include "views/token_chips.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "models/selection.h"
#include "views/chip_painter.h"
#include "views/theme.h"

namespace ufb {

using view::TokenItem;

namespace {

constexpr int kUsualWidth = 640;
constexpr int kNarrowest = 160;

bool isMaskKey(const QKeyEvent& event) {
  return event.key() == Qt::Key_M && event.modifiers() == Qt::AltModifier;
}

}  // namespace

TokenChips::TokenChips(Selection* selection, QWidget* parent) : QWidget(parent), m_selection(selection) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setAccessibleName(tr("Tokens", "the pieces that the model reads"));
  connect(m_selection, &Selection::selectionChanged, this, &TokenChips::onSelectionChanged);
  connect(m_selection, &Selection::hoverChanged, this, qOverload<>(&QWidget::update));
  relayout();
}

void TokenChips::setPrediction(const view::PredictionItem& prediction) {
  m_prediction = prediction;
  m_cursor = std::clamp(m_cursor, 0, std::max(0, count() - 1));
  relayout();
  onSelectionChanged();
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
  return m_layout.chip(token);
}

int TokenChips::heightForWidth(int width) const {
  return layOut(width).height();
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
  return {sizes, width, isRightToLeft()};
}

void TokenChips::relayout() {
  const int before = m_layout.height();
  m_layout = layOut(width());
  if (m_layout.height() != before) updateGeometry();
  update();
}

void TokenChips::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  relayout();
}

void TokenChips::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  relayout();
}

// ---- selection ---------------------------------------------------------------------------------

void TokenChips::onSelectionChanged() {
  if (!m_moving && m_selection->primaryToken() >= 0) m_cursor = m_selection->primaryToken();
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
  update();
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
  const int token = m_layout.at(event->position().toPoint());
  if (event->button() != Qt::LeftButton || token < 0) {
    QWidget::mousePressEvent(event);
    return;
  }
  moveTo(token, event->modifiers());
}

void TokenChips::mouseDoubleClickEvent(QMouseEvent* event) {
  const int token = m_layout.at(event->position().toPoint());
  if (event->button() == Qt::LeftButton && token >= 0) Q_EMIT maskRequested(token);
}

void TokenChips::mouseMoveEvent(QMouseEvent* event) {
  const int token = m_layout.at(event->position().toPoint());
  setCursor(token >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
  m_selection->setHover(token, -1);
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
  const int token = m_layout.at(event->pos());
  if (token < 0) {
    QToolTip::hideText();
    event->ignore();
  } else {
    // Always rich text: a piece such as "<mask>" must not decide how it is shown.
    const QString tip =
        QStringLiteral("<p style='white-space:pre'>%1</p>").arg(describe(token).toHtmlEscaped());
    QToolTip::showText(event->globalPos(), tip, this, m_layout.chip(token));
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
    chip.paint(painter, m_layout.chip(i), m_prediction.tokens[i], state);
  }
  paintCount(painter);
}

void TokenChips::paintCount(QPainter& painter) const {
  const QFont figures = theme::figures(font());
  const QRect area = m_layout.label();
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
