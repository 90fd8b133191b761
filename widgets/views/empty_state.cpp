// SPDX-License-Identifier: MIT
#include "views/empty_state.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "views/theme.h"

namespace ufb {

EmptyState::EmptyState(const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent), m_sentence(new QLabel(sentence, this)) {
  m_sentence->setWordWrap(true);
  m_sentence->setAlignment(Qt::AlignCenter);
  m_sentence->setTextFormat(Qt::PlainText);
  auto* button = new QPushButton(action, this);
  connect(button, &QPushButton::clicked, this, &EmptyState::actionTriggered);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(2 * theme::kGrid, 2 * theme::kGrid, 2 * theme::kGrid, 2 * theme::kGrid);
  layout->setSpacing(2 * theme::kGrid);
  layout->addStretch(1);
  layout->addWidget(m_sentence);
  layout->addWidget(button, 0, Qt::AlignHCenter);
  layout->addStretch(2);
  applyColors();
}

void EmptyState::applyColors() {
  theme::setTextColor(m_sentence, theme::mutedText(palette()));
}

void EmptyState::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) applyColors();
}

}  // namespace ufb
