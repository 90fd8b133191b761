// SPDX-License-Identifier: MIT
#include "views/tour_overlay_card.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

#include "models/number_text.h"
#include "views/theme.h"

namespace ufb {
namespace {

constexpr int kWidth = 54;  // characters
constexpr int kMargin = 2 * theme::kGrid;
constexpr double kRound = 6;

}  // namespace

TourCard::TourCard(QWidget* parent)
    : QFrame(parent),
      m_title(new QLabel(this)),
      m_text(new QLabel),
      m_scroll(new QScrollArea(this)),
      m_count(new QLabel(this)),
      m_skip(new QPushButton(tr("Skip the tour"), this)),
      m_back(new QPushButton(tr("Back"), this)),
      m_next(new QPushButton(this)),
      m_buttons(new QGridLayout) {
  setObjectName(QStringLiteral("tour-card"));
  m_skip->setObjectName(QStringLiteral("tour-skip"));
  m_back->setObjectName(QStringLiteral("tour-back"));
  m_next->setObjectName(QStringLiteral("tour-next"));
  m_skip->setFlat(true);
  m_skip->setToolTip(tr("Ends the tour (Esc); the menu Help starts it again"));
  build();
  applyLook();
  connect(m_skip, &QPushButton::clicked, this, &TourCard::skipRequested);
  connect(m_back, &QPushButton::clicked, this, &TourCard::backRequested);
  connect(m_next, &QPushButton::clicked, this, &TourCard::nextRequested);
}

void TourCard::build() {
  m_title->setObjectName(QStringLiteral("tour-title"));
  m_title->setTextFormat(Qt::PlainText);
  m_title->setWordWrap(true);
  m_text->setObjectName(QStringLiteral("tour-text"));
  m_text->setTextFormat(Qt::PlainText);
  m_text->setWordWrap(true);
  m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
  m_scroll->setWidget(m_text);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setMinimumHeight(theme::kGrid);
  m_scroll->viewport()->setAutoFillBackground(false);
  m_text->setAutoFillBackground(false);
  m_buttons->setSpacing(theme::kGrid);
  m_buttons->setColumnStretch(1, 1);
  arrangeButtons(false);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
  layout->setSpacing(theme::kGrid);
  layout->addWidget(m_title);
  layout->addWidget(m_scroll, 1);
  layout->addLayout(m_buttons);
}

void TourCard::arrangeButtons(bool narrow) {
  m_buttons->addWidget(m_count, 0, 0);
  m_buttons->addWidget(m_skip, 0, narrow ? 3 : 2, 1, narrow ? 2 : 1);
  m_buttons->addWidget(m_back, narrow ? 1 : 0, 3);
  m_buttons->addWidget(m_next, narrow ? 1 : 0, 4);
}

void TourCard::setStep(const QString& title, const QString& text, int step, int count) {
  m_title->setText(title);
  m_text->setText(text);
  m_count->setText(
      tr("%1 of %2", "a step of the tour, all steps").arg(indexText(step + 1), indexText(count)));
  m_back->setEnabled(step > 0);
  const bool last = step == count - 1;
  m_next->setText(last ? tr("Done", "the tour is over") : tr("Next", "step of the tour"));
  m_skip->setVisible(!last);
  m_scroll->verticalScrollBar()->setValue(0);
  setAccessibleName(title);
  setAccessibleDescription(text + u' ' + m_count->text());
  // Whoever listens hears the step with the button that has the focus.
  m_next->setAccessibleDescription(title + QStringLiteral(". ") + accessibleDescription());
  announce();
}

void TourCard::announce() {
  if (!QAccessible::isActive()) return;
  for (const auto what : {QAccessible::NameChanged, QAccessible::DescriptionChanged, QAccessible::Alert}) {
    QAccessibleEvent event(this, what);
    QAccessible::updateAccessibility(&event);
  }
}

void TourCard::fit(const QSize& room) {
  ensurePolished();
  arrangeButtons(false);
  const int wanted = std::max(kWidth * fontMetrics().averageCharWidth(), m_buttons->sizeHint().width());
  const int width = std::min(wanted, room.width());
  const int inner = width - 2 * kMargin;
  if (m_buttons->sizeHint().width() > inner) arrangeButtons(true);
  const int buttons = m_buttons->sizeHint().height();
  const int head = m_title->heightForWidth(inner);
  const int around = head + buttons + 2 * kMargin + 2 * layout()->spacing();
  const int height = around + m_text->heightForWidth(inner);
  m_scroll->setVerticalScrollBarPolicy(height > room.height() ? Qt::ScrollBarAsNeeded
                                                              : Qt::ScrollBarAlwaysOff);
  resize(width, std::min(height, room.height()));
}

void TourCard::takeFocus() {
  m_next->setFocus(Qt::OtherFocusReason);
}

void TourCard::moveFocus(bool onward) {
  QVector<QPushButton*> order;
  for (QPushButton* button : {m_skip, m_back, m_next}) {
    if (button->isEnabled() && !button->isHidden()) order.append(button);
  }
  const auto now =
      std::find_if(order.begin(), order.end(), [](const QPushButton* one) { return one->hasFocus(); });
  if (now == order.end()) return takeFocus();
  const qsizetype step = onward ? 1 : order.size() - 1;
  order[(now - order.begin() + step) % order.size()]->setFocus(onward ? Qt::TabFocusReason
                                                                      : Qt::BacktabFocusReason);
}

void TourCard::applyLook() {
  m_title->setFont(theme::heading(font()));
  theme::setTextColor(m_count, theme::mutedText(palette()));
}

void TourCard::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(palette().color(QPalette::Window));
  painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRound, kRound);
}

void TourCard::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) applyLook();
}

}  // namespace ufb
