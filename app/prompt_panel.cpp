// SPDX-License-Identifier: MIT
#include "prompt_panel.h"

#include <QGridLayout>
#include <QMenu>

#include "examples.h"
#include "menu_button.h"
#include "models/selection.h"
#include "views/prompt_edit.h"
#include "views/theme.h"
#include "views/token_chips.h"

namespace ufb {
namespace {

const QString kUsualMask = QStringLiteral("<mask>");

}  // namespace

PromptPanel::PromptPanel(Selection* selection, QWidget* parent)
    : QWidget(parent),
      m_selection(selection),
      m_prompt(new PromptEdit(this)),
      m_chips(new TokenChips(selection, this)),
      m_examples(new MenuButton(this)) {
  m_prompt->setObjectName(QStringLiteral("prompt"));
  m_chips->setObjectName(QStringLiteral("chips"));
  m_examples->setWords(tr("Examples"));
  m_examples->setToolTip(tr("Sentences that show something"));
  m_examples->setMenu(new QMenu(m_examples));

  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
  grid->setHorizontalSpacing(2 * theme::kGrid);
  grid->setVerticalSpacing(theme::kHalfGrid);
  grid->setColumnStretch(0, 1);
  grid->addWidget(m_prompt, 0, 0);
  grid->addWidget(m_examples, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
  grid->addWidget(m_chips, 1, 0, 1, 2);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

  fillExamples(kUsualMask);
  connectSelection();
}

void PromptPanel::connectSelection() {
  connect(m_selection, &Selection::selectionChanged, this, &PromptPanel::updateHighlight);
  connect(m_selection, &Selection::hoverChanged, this, &PromptPanel::updateHighlight);
  connect(m_chips, &TokenChips::maskRequested, m_prompt, &PromptEdit::maskToken);
}

void PromptPanel::updateHighlight() {
  const int hovered = m_selection->hoveredToken();
  m_prompt->setHighlightedToken(hovered >= 0 ? hovered : m_selection->primaryToken());
}

void PromptPanel::setMaskSpelling(const QString& spelling) {
  m_prompt->setMaskSpelling(spelling);
  fillExamples(spelling.isEmpty() ? kUsualMask : spelling);
}

void PromptPanel::fillExamples(const QString& mask) {
  QMenu* menu = m_examples->menu();
  menu->clear();
  const QVector<Example> all = examples(mask);
  for (const Example& example : all) {
    QString label = example.text + QLatin1Char('\t') + example.about;
    QAction* action = menu->addAction(label.replace(QLatin1Char('&'), QLatin1String("&&")));
    connect(action, &QAction::triggered, m_prompt, [this, text = example.text] {
      m_prompt->setText(text);
      m_prompt->setFocus(Qt::OtherFocusReason);
    });
  }
}

void PromptPanel::setPrediction(const view::PredictionItem& prediction) {
  m_prompt->setPrediction(prediction);
  m_chips->setPrediction(prediction);
}

void PromptPanel::setStale(bool stale) {
  m_chips->setStale(stale);
}

}  // namespace ufb
