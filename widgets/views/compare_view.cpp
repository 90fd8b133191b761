// SPDX-License-Identifier: MIT
#include "views/compare_view.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "models/compare_model.h"
#include "models/quantity_text.h"
#include "views/compare_agreement.h"
#include "views/compare_head.h"
#include "views/compare_table.h"
#include "views/compare_words.h"
#include "views/empty_state.h"
#include "views/theme.h"

namespace ufb {

using view::CompareMaskItem;

CompareView::CompareView(QWidget* parent)
    : QWidget(parent),
      m_model(new CompareModel(this)),
      m_pages(new QStackedLayout(this)),
      m_empty(new EmptyState(this)) {
  connect(m_empty, &EmptyState::actionTriggered, this, &CompareView::onEmptyAction);
  m_answer = makeAnswer();
  m_pages->addWidget(m_empty);
  m_pages->addWidget(m_answer);
  setAccessibleName(tr("Side by side"));
  refresh();
}

QWidget* CompareView::makeAnswer() {
  auto* page = new QWidget(this);
  m_table = new CompareTable(m_model, page);
  m_verdict = new QLabel(page);
  m_verdict->setTextFormat(Qt::PlainText);
  m_verdict->setWordWrap(true);
  m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_agreement = new CompareAgreement(page);
  connect(m_table, &CompareTable::copyRequested, this, &CompareView::copyAsText);

  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(theme::kGrid, theme::kHalfGrid, theme::kGrid, theme::kGrid);
  layout->setSpacing(theme::kGrid);
  layout->addWidget(makeHeader());
  layout->addWidget(makeHeads());
  layout->addWidget(m_table, 3);
  layout->addWidget(m_verdict);
  layout->addWidget(makeTarget());
  layout->addWidget(m_agreement, 2);
  return page;
}

QWidget* CompareView::makeHeader() {
  auto* header = new QWidget(this);
  m_place = new QLabel(header);
  m_previous = makeButton({}, tr("Previous mask"));
  m_next = makeButton({}, tr("Next mask"));
  for (QToolButton* arrow : {m_previous, m_next}) {
    QSizePolicy policy = arrow->sizePolicy();
    policy.setRetainSizeWhenHidden(true);  // the table below must not move when they come
    arrow->setSizePolicy(policy);
  }
  auto* copy = makeButton(tr("Copy", "button"), tr("Copy as text"));
  connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
  connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
  connect(copy, &QToolButton::clicked, this, &CompareView::copyAsText);
  auto* layout = new QHBoxLayout(header);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(theme::kHalfGrid);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_place, m_previous, m_next})
    layout->addWidget(widget);
  layout->addStretch(1);
  layout->addWidget(copy);
  return header;
}

/// The models' names above their halves of the table.
QWidget* CompareView::makeHeads() {
  auto* heads = new QWidget(this);
  m_headA = new CompareHead(false, heads);
  m_headB = new CompareHead(true, heads);
  auto* layout = new QHBoxLayout(heads);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* rank = new QWidget(heads);
  layout->addWidget(rank);
  layout->addWidget(m_headA);
  layout->addWidget(m_headB);
  layout->addStretch(1);
  connect(m_table, &CompareTable::halvesChanged, this, [this, rank](int start, int width) {
    rank->setFixedWidth(start);
    m_headA->setFixedWidth(width);
    m_headB->setFixedWidth(width);
  });
  return heads;
}

QWidget* CompareView::makeTarget() {
  auto* panel = new QWidget(this);
  m_targetEdit = new QLineEdit(panel);
  m_targetEdit->setPlaceholderText(tr("a word to look up", "placeholder"));
  m_targetEdit->setClearButtonEnabled(true);
  m_targetEdit->setAccessibleName(tr("Your word, under both models"));
  m_targetEdit->setMaximumWidth(24 * theme::kGrid);
  auto* caption = new QLabel(tr("Your wor&d", "label of a line to type a word into"), panel);
  caption->setBuddy(m_targetEdit);
  m_targetAnswer = new QLabel(panel);
  m_targetAnswer->setTextFormat(Qt::PlainText);
  m_targetAnswer->setWordWrap(true);
  m_targetAnswer->setTextInteractionFlags(Qt::TextSelectableByMouse);
  connect(m_targetEdit, &QLineEdit::textChanged, this, &CompareView::onTargetEdited);
  auto* layout = new QHBoxLayout(panel);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(theme::kGrid);
  layout->addWidget(caption);
  layout->addWidget(m_targetEdit);
  layout->addWidget(m_targetAnswer, 1);
  return panel;
}

QToolButton* CompareView::makeButton(const QString& text, const QString& tip) {
  auto* button = new QToolButton(this);
  button->setAutoRaise(true);
  button->setText(text);
  button->setToolTip(tip);
  button->setAccessibleName(tip);
  return button;
}

// ---- what is shown -----------------------------------------------------------------------------

void CompareView::setModels(const view::ModelItem& a, const view::ModelItem& b) {
  if (a.path != m_a.path || b.path != m_b.path) m_agreement->clear();
  m_a = a;
  m_b = b;
  refresh();
}

void CompareView::setComparison(const view::ComparePtr& comparison) {
  m_comparison = comparison;
  const int count = comparison ? static_cast<int>(comparison->masks.size()) : 0;
  m_ordinal = std::clamp(m_ordinal, 0, std::max(0, count - 1));
  refresh();
}

void CompareView::setStale(bool stale) {
  if (stale == m_stale) return;
  m_stale = stale;
  m_table->setStale(stale);
  applyLook();
}

void CompareView::setCurrentMask(int ordinal) {
  if (!m_comparison || ordinal < 0 || ordinal >= m_comparison->masks.size() || ordinal == m_ordinal) return;
  m_ordinal = ordinal;
  refresh();
}

void CompareView::showMaskAt(int tokenOfA) {
  if (!m_comparison || tokenOfA < 0) return;
  for (int ordinal = 0; ordinal < m_comparison->masks.size(); ++ordinal) {
    if (m_comparison->masks[ordinal].a.position == tokenOfA) setCurrentMask(ordinal);
  }
}

void CompareView::step(int by) {
  setCurrentMask(m_ordinal + by);
  if (const CompareMaskItem* shown = mask(); shown && shown->a.seen())
    Q_EMIT currentMaskChanged(shown->a.position);
}

const CompareMaskItem* CompareView::mask() const {
  const bool models = !m_a.name.isEmpty() && !m_b.name.isEmpty();
  return models && m_comparison && m_ordinal < m_comparison->masks.size() ? &m_comparison->masks[m_ordinal]
                                                                          : nullptr;
}

void CompareView::refresh() {
  const CompareMaskItem* shown = mask();
  refreshHeads();
  m_pages->setCurrentIndex(shown ? 1 : 0);
  if (!shown) {
    refreshEmpty();
    return;
  }
  m_model->setMask(*shown);
  const int count = static_cast<int>(m_comparison->masks.size());
  m_place->setText(placeText());
  m_previous->setVisible(count > 1);
  m_next->setVisible(count > 1);
  m_previous->setEnabled(m_ordinal > 0);
  m_next->setEnabled(m_ordinal + 1 < count);
  m_verdict->setText(verdict());
  m_targetAnswer->setText(targetAnswer());
  applyLook();
}

void CompareView::refreshHeads() {
  m_headA->setModel(m_a.name, m_a.family);
  m_headB->setModel(m_b.name, m_b.family);
  m_headA->setTime(m_comparison ? durationText(m_comparison->a.totalMs) : QString());
  m_headB->setTime(m_comparison ? durationText(m_comparison->b.totalMs) : QString());
}

void CompareView::refreshEmpty() {
  if (m_a.name.isEmpty()) {
    m_empty->setContents(tr("No model is loaded."), tr("Open a model…"));
  } else if (m_b.name.isEmpty()) {
    m_empty->setContents(tr("Open a second model to compare %1 with.", "a model's name").arg(m_a.name),
                         tr("Open a second model…"));
  } else if (!m_comparison) {
    m_empty->setContents(tr("Both models are being asked."), {});
  } else {
    m_empty->setContents(tr("No word is masked. Mask one, and both models say what may stand there."),
                         tr("Mask a word"));
  }
}

void CompareView::onEmptyAction() {
  if (m_a.name.isEmpty()) {
    Q_EMIT openRequested();
  } else if (m_b.name.isEmpty()) {
    Q_EMIT openSecondRequested();
  } else {
    Q_EMIT maskRequested();
  }
}

QString CompareView::placeText() const {
  return tr("mask %1 of %2")
      .arg(QLocale().toString(m_ordinal + 1), QLocale().toString(m_comparison->masks.size()));
}

QString CompareView::verdict() const {
  const CompareMaskItem* shown = mask();
  if (!shown) return {};
  if (!shown->a.seen()) return unseenText(m_a.name, m_comparison->a);
  return shown->b.seen() ? verdictText(*shown) : unseenText(m_b.name, m_comparison->b);
}

// ---- the user's word ---------------------------------------------------------------------------

void CompareView::setTargetWord(const QString& word) {
  if (word.trimmed() != m_target) m_targetEdit->setText(word);
}

void CompareView::onTargetEdited() {
  const QString now = m_targetEdit->text().trimmed();
  if (now == m_target) return;
  m_target = now;
  m_targetAnswer->setText(targetAnswer());
  Q_EMIT targetWordChanged(m_target);
}

QString CompareView::targetAnswer() const {
  const CompareMaskItem* shown = mask();
  return shown ? targetText(*shown, m_target) : QString();
}

QString CompareView::asText() const {
  const CompareMaskItem* shown = mask();
  if (!shown) return {};
  QStringList lines{m_comparison->text, placeText()};
  lines << QStringLiteral("A: %1, B: %2").arg(m_headA->title(), m_headB->title());
  lines << verdict() << candidateLines(*shown);
  if (const QString answer = targetAnswer(); !answer.isEmpty())
    lines << tr("your word “%1”: %2").arg(m_target, answer);
  return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void CompareView::copyAsText() const {
  if (mask()) QGuiApplication::clipboard()->setText(asText());
}

// ---- look --------------------------------------------------------------------------------------

void CompareView::applyLook() {
  const QColor muted = theme::mutedText(palette());
  const QColor text = m_stale ? muted : palette().color(QPalette::WindowText);
  theme::setTextColor(m_place, muted);
  for (QLabel* label : {m_verdict, m_targetAnswer}) {
    theme::setTextColor(label, text);
    theme::alignLeading(label, Qt::AlignVCenter);
  }
  const bool mirrored = isRightToLeft();
  m_previous->setArrowType(mirrored ? Qt::RightArrow : Qt::LeftArrow);
  m_next->setArrowType(mirrored ? Qt::LeftArrow : Qt::RightArrow);
}

void CompareView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const bool look = event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange;
  if (look) applyLook();
}

}  // namespace ufb
