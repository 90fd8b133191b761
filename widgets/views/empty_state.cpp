// SPDX-License-Identifier: MIT
#include "views/empty_state.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "views/theme.h"

namespace ufb {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_button(new QPushButton(this)) {
  m_sentence->setWordWrap(true);
  m_sentence->setAlignment(Qt::AlignCenter);
  m_sentence->setTextFormat(Qt::PlainText);
  // Focus comes here only by Tab: not when the table that had it goes out of sight.
  m_button->setFocusPolicy(Qt::TabFocus);
  m_button->setAutoDefault(false);
  connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(2 * theme::kGrid, 2 * theme::kGrid, 2 * theme::kGrid, 2 * theme::kGrid);
  layout->setSpacing(2 * theme::kGrid);
  layout->addStretch(1);
  layout->addWidget(m_sentence);
  layout->addWidget(m_button, 0, Qt::AlignHCenter);
  layout->addStretch(2);
  applyColors();
}

void EmptyState::setContents(const QString& sentence, const QString& action) {
  m_sentence->setText(sentence);
  m_button->setText(action);
  m_button->setVisible(!action.isEmpty());
}

void EmptyState::applyColors() {
  theme::setTextColor(m_sentence, theme::mutedText(palette()));
}

void EmptyState::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) applyColors();
}

}  // namespace ufb
