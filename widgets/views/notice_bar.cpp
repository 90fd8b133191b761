// SPDX-License-Identifier: MIT
#include "views/notice_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "views/theme.h"
#include "views/thin_bar.h"

namespace ufb {

namespace {

constexpr int kAppearAfterMs = 150;
constexpr int kCancelAfterMs = 1000;
constexpr int kProgressSteps = 1000;
constexpr int kDetailLines = 6;
constexpr int kNarrowInCharacters = 64;  // below this, the buttons have a row of their own
constexpr int kEdgeWidth = theme::kHalfGrid;
constexpr QRgb kFailure = qRgb(0xB3, 0x26, 0x1E);

}  // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_progress(new ThinBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_take(new QPushButton(this)),
      m_unfold(new QToolButton(this)),
      m_close(new QToolButton(this)),
      m_detailText(new QPlainTextEdit(this)) {
  m_appear.setSingleShot(true);
  m_appear.setInterval(kAppearAfterMs);
  m_offerCancel.setSingleShot(true);
  m_offerCancel.setInterval(kCancelAfterMs);
  connect(&m_appear, &QTimer::timeout, this, &NoticeBar::present);
  connect(&m_offerCancel, &QTimer::timeout, this, [this] { m_cancel->show(); });
  connect(m_cancel, &QPushButton::clicked, this, &NoticeBar::cancelRequested);
  connect(m_close, &QToolButton::clicked, this, [this] {
    const bool offer = m_state == State::Offer;
    clear();
    if (offer) Q_EMIT offerDeclined();
  });
  connect(m_take, &QPushButton::clicked, this, [this] {
    clear();
    Q_EMIT offerTaken();
  });
  connect(m_unfold, &QToolButton::toggled, this, &NoticeBar::showDetails);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
  buildRow();
  applyLook();
  hide();
}

void NoticeBar::buildRow() {
  m_text->setTextFormat(Qt::PlainText);
  m_text->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_unfold->setText(tr("Details"));
  m_unfold->setCheckable(true);
  m_unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_close->setText(tr("Close"));
  for (QToolButton* button : {m_unfold, m_close}) button->setAutoRaise(true);
  // Reached by Tab, but a click leaves the keyboard where it is: in the prompt.
  for (QWidget* button : std::initializer_list<QWidget*>{m_take, m_cancel, m_unfold, m_close}) {
    button->setFocusPolicy(Qt::TabFocus);
  }
  m_detailText->setReadOnly(true);
  m_detailText->setFrameShape(QFrame::NoFrame);
  m_detailText->setTabChangesFocus(true);
  m_detailText->setAccessibleName(m_unfold->text());
  m_detailText->hide();

  auto* message = new QHBoxLayout;
  message->setSpacing(theme::kGrid);
  message->addWidget(m_icon);
  message->addWidget(m_text, 1);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(theme::kGrid);
  buttons->addStretch(1);
  for (QWidget* button : std::initializer_list<QWidget*>{m_unfold, m_take, m_cancel, m_close}) {
    buttons->addWidget(button);
  }
  m_row = new QHBoxLayout;
  m_row->setSpacing(theme::kHalfGrid);
  m_row->addLayout(message, 1);
  m_row->addLayout(buttons);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(theme::kGrid + kEdgeWidth, theme::kHalfGrid, theme::kGrid, theme::kHalfGrid);
  layout->setSpacing(theme::kHalfGrid);
  layout->addLayout(m_row);
  layout->addWidget(m_progress);
  layout->addWidget(m_detailText);
}

// ---- states ------------------------------------------------------------------------------------

void NoticeBar::showProgress(const QString& what, double fraction) {
  m_sentence = what;
  m_details.clear();
  m_fraction = fraction;
  if (m_state == State::Working) {
    if (m_shown == State::Working) present();
    return;
  }
  m_state = State::Working;
  m_appear.start();
  m_offerCancel.start();
}

void NoticeBar::showFailure(const QString& sentence, const QString& details) {
  m_sentence = sentence;
  m_details = details;
  setState(State::Failed);
}

void NoticeBar::showNotice(const QString& sentence) {
  m_sentence = sentence;
  m_details.clear();
  setState(State::Notice);
}

void NoticeBar::showOffer(const QString& sentence, const QString& action, const QString& details) {
  m_sentence = sentence;
  m_details = details;
  m_take->setText(action);
  setState(State::Offer);
}

void NoticeBar::clear() {
  m_sentence.clear();
  m_details.clear();
  setState(State::Hidden);
}

QString NoticeBar::sentence() const {
  return m_sentence;
}

QString NoticeBar::details() const {
  return m_details;
}

void NoticeBar::setState(State state) {
  m_appear.stop();
  m_offerCancel.stop();
  m_state = state;
  present();
}

/// Brings the screen in line with the state.
void NoticeBar::present() {
  const bool changed = m_shown != m_state;
  const bool working = m_state == State::Working;
  m_shown = m_state;
  if (m_state == State::Hidden) {
    hide();
    return;
  }
  m_text->setText(m_sentence);
  m_progress->setVisible(working);
  if (working) {
    const bool known = m_fraction >= 0;
    m_progress->setRange(0, known ? kProgressSteps : 0);
    if (known)
      m_progress->setValue(static_cast<int>(std::lround(std::min(m_fraction, 1.0) * kProgressSteps)));
  }
  if (changed) {
    m_cancel->setVisible(working && !m_offerCancel.isActive());
    m_take->setVisible(m_state == State::Offer);
    m_close->setVisible(!working);
    m_icon->setVisible(!working);
  }
  m_unfold->setVisible(!working && !m_details.isEmpty());
  m_unfold->setChecked(false);
  showDetails(false);
  m_detailText->setPlainText(m_details);
  const int lines = std::clamp(m_detailText->blockCount(), 1, kDetailLines);
  m_detailText->setFixedHeight(lines * m_detailText->fontMetrics().lineSpacing() + 2 * theme::kGrid);
  applyLook();
  show();
}

void NoticeBar::showDetails(bool unfolded) {
  m_unfold->setArrowType(unfolded ? Qt::DownArrow : (isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow));
  m_detailText->setVisible(unfolded);
}

// ---- look --------------------------------------------------------------------------------------

QColor NoticeBar::edge() const {
  return m_shown == State::Failed ? QColor::fromRgb(kFailure) : theme::armA(palette());
}

QColor NoticeBar::ground() const {
  const QColor window = palette().color(QPalette::Window);
  return m_shown == State::Working ? window : theme::blend(window, edge(), 0.12);
}

void NoticeBar::applyLook() {
  const QColor text = theme::readableText(palette().color(QPalette::WindowText), ground(), palette());
  for (QWidget* widget : std::initializer_list<QWidget*>{m_text, m_unfold, m_close}) {
    theme::setTextColor(widget, text);
  }
  QPalette details;
  details.setColor(QPalette::Base, ground());
  details.setColor(QPalette::Text, text);
  m_detailText->setPalette(details);
  theme::alignLeading(m_text, Qt::AlignVCenter);
  const bool failed = m_shown == State::Failed;
  const auto pixmap = failed ? QStyle::SP_MessageBoxWarning : QStyle::SP_MessageBoxInformation;
  m_icon->setPixmap(style()->standardIcon(pixmap, nullptr, this).pixmap(2 * theme::kGrid));
  update();
}

void NoticeBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const auto type = event->type();
  const bool look = type == QEvent::PaletteChange || type == QEvent::StyleChange;
  if (look || type == QEvent::LayoutDirectionChange) applyLook();
}

void NoticeBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const bool narrow = width() < kNarrowInCharacters * fontMetrics().averageCharWidth();
  m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void NoticeBar::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(rect(), ground());
  if (m_shown == State::Working) return;
  // The edge is the second cue, with the icon, beside the ground's tint.
  const int x = isRightToLeft() ? width() - kEdgeWidth : 0;
  painter.fillRect(QRect(x, 0, kEdgeWidth, height()), edge());
}

}  // namespace ufb
