// SPDX-License-Identifier: MIT
#include "prompt_panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include "eliding_label.h"
#include "examples.h"
#include "menu_button.h"
#include "models/selection.h"
#include "views/prompt_edit.h"
#include "views/theme.h"
#include "views/token_chips.h"
#include "views/view_paint.h"

namespace ufb {
namespace {

const QString kUsualMask = QStringLiteral("<mask>");

}  // namespace

PromptPanel::PromptPanel(Selection* selection, QWidget* parent)
    : QWidget(parent),
      m_mask(kUsualMask),
      m_selection(selection),
      m_prompt(new PromptEdit(this)),
      m_chips(new TokenChips(selection, this)),
      m_examples(new MenuButton(this)),
      m_pin(new QToolButton(this)),
      m_pinnedRow(new QWidget(this)),
      m_pinnedText(new ElidingLabel(Qt::AlignLeft | Qt::AlignVCenter)) {
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
  grid->addWidget(m_chips, 1, 0);
  grid->addWidget(m_pin, 1, 1, Qt::AlignRight | Qt::AlignVCenter);
  grid->addWidget(m_pinnedRow, 2, 0, 1, 2);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

  buildPinnedRow();
  fillExamples();
  connectSelection();
}

void PromptPanel::buildPinnedRow() {
  m_pin->setObjectName(QStringLiteral("pin"));
  m_pin->setText(tr("Pin"));
  m_pin->setAutoRaise(true);
  m_pin->setToolTip(
      tr("Keep this text beside the next ones: the routing views show where the paths part (Alt+P)"));
  auto* remove = new QToolButton(m_pinnedRow);
  remove->setObjectName(QStringLiteral("unpin"));
  remove->setText(QStringLiteral("✕"));
  remove->setAutoRaise(true);
  remove->setToolTip(tr("Let the pinned text go"));
  remove->setAccessibleName(tr("Let the pinned text go"));
  auto* mark = new QLabel(m_pinnedRow);
  constexpr int kSide = 2 * theme::kGrid - 4;
  QPixmap pixmap(QSize(kSide, kSide) * devicePixelRatioF());
  pixmap.setDevicePixelRatio(devicePixelRatioF());
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  paintFrame(painter, QRect(0, 0, kSide, kSide), theme::armB(), 2);
  paintHatch(painter, QRect(0, 0, kSide, kSide), theme::armB());
  painter.end();
  mark->setPixmap(pixmap);
  auto* row = new QHBoxLayout(m_pinnedRow);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(mark);
  row->addWidget(m_pinnedText, 1);
  row->addWidget(remove);
  m_pinnedRow->hide();
  connect(m_pin, &QToolButton::clicked, this, &PromptPanel::pinRequested);
  connect(remove, &QToolButton::clicked, this, &PromptPanel::unpinRequested);
}

void PromptPanel::setPinned(const std::optional<QString>& text) {
  m_pinnedText->setText(tr("Pinned: %1").arg(text.value_or(QString()).simplified()));
  m_pinnedRow->setVisible(text.has_value());
}

void PromptPanel::setCanPin(bool can) {
  m_pin->setEnabled(can);
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
  m_mask = spelling.isEmpty() ? kUsualMask : spelling;
  fillExamples();
}

void PromptPanel::setRecentTexts(const QStringList& texts) {
  m_recent = texts;
  fillExamples();
}

void PromptPanel::showExamples() {
  // Not showMenu(), which comes back only when the menu has gone.
  m_examples->menu()->popup(m_examples->mapToGlobal(QPoint(0, m_examples->height())));
}

void PromptPanel::fillExamples() {
  QMenu* menu = m_examples->menu();
  menu->clear();
  const QVector<Example> all = examples(m_mask);
  for (const Example& example : all) addExample(example.text, example.about);
  if (!m_recent.isEmpty()) menu->addSection(tr("Recent"));
  for (const QString& text : std::as_const(m_recent)) addExample(text, {});
}

void PromptPanel::addExample(const QString& text, const QString& about) {
  constexpr int kLongest = 72;  // characters; what follows is in the text itself
  QString label = text.simplified();
  if (label.size() > kLongest) label = label.left(kLongest) + QChar(0x2026);
  label.replace(QLatin1Char('&'), QLatin1String("&&"));
  if (!about.isEmpty())
    label += QLatin1Char('\t') + QString(about).replace(QLatin1Char('&'), QLatin1String("&&"));
  connect(m_examples->menu()->addAction(label), &QAction::triggered, m_prompt, [this, text] {
    m_prompt->setText(text);
    m_prompt->setFocus(Qt::OtherFocusReason);
  });
}

void PromptPanel::setPrediction(const view::PredictionItem& prediction) {
  m_prompt->setPrediction(prediction);
  m_chips->setPrediction(prediction);
}

void PromptPanel::setStale(bool stale) {
  m_chips->setStale(stale);
}

}  // namespace ufb
