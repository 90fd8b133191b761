// SPDX-License-Identifier: MIT
#include "views/prediction_view.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "models/candidate_model.h"
#include "models/number_text.h"
#include "models/quantity_text.h"
#include "views/candidate_table.h"
#include "views/empty_state.h"
#include "views/glossary_tips.h"
#include "views/target_row.h"
#include "views/theme.h"

namespace ufb {

using view::CandidateItem;
using view::MaskItem;

namespace {

constexpr int kEntropyDecimals = 2;
constexpr int kPatienceMs = 150;

}  // namespace

PredictionView::PredictionView(QWidget* parent)
    : QWidget(parent),
      m_model(new CandidateModel(this)),
      m_pages(new QStackedLayout(this)),
      m_empty(new EmptyState(this)),
      m_patience(new QTimer(this)) {
  connect(m_empty, &EmptyState::actionTriggered, this, &PredictionView::onEmptyAction);
  m_patience->setSingleShot(true);
  m_patience->setInterval(kPatienceMs);
  connect(m_patience, &QTimer::timeout, this, &PredictionView::refreshEmpty);
  m_answer = makeAnswer();
  m_pages->addWidget(m_empty);
  m_pages->addWidget(m_answer);
  setAccessibleName(tr("Predictions"));
  refresh();
}

QWidget* PredictionView::makeAnswer() {
  auto* page = new QWidget(this);
  m_table = new CandidateTable(m_model, page);
  m_target = new TargetRow(page);
  m_entropy = new QLabel(page);
  m_entropy->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_entropy->setWordWrap(true);
  GlossaryTips::mark(m_entropy, QStringLiteral("entropy"));
  m_entropy->setToolTip(tr(
      "Entropy of the whole distribution, −Σ p·log₂ p: 0 bit if the model is sure of one word,\n"
      "the logarithm of the vocabulary's size if it has no idea. 2 to its power is the number of words that\n"
      "an equally undecided, even choice would have."));
  connect(m_table, &CandidateTable::chosen, this, &PredictionView::choose);
  connect(m_table, &CandidateTable::copyRequested, this, &PredictionView::copyAsText);
  connect(m_target, &TargetRow::wordChanged, this, &PredictionView::targetWordChanged);

  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(theme::kGrid, theme::kHalfGrid, theme::kGrid, theme::kGrid);
  layout->setSpacing(theme::kGrid);
  layout->addWidget(makeHeader());
  layout->addWidget(m_table, 1);
  layout->addWidget(m_entropy);
  layout->addWidget(m_target);
  return page;
}

QWidget* PredictionView::makeHeader() {
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
  connect(m_previous, &QToolButton::clicked, this, [this] { setCurrentMask(m_ordinal - 1); });
  connect(m_next, &QToolButton::clicked, this, [this] { setCurrentMask(m_ordinal + 1); });
  connect(copy, &QToolButton::clicked, this, &PredictionView::copyAsText);

  auto* layout = new QHBoxLayout(header);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(theme::kHalfGrid);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_place, m_previous, m_next})
    layout->addWidget(widget);
  layout->addStretch(1);
  layout->addWidget(copy);
  return header;
}

QToolButton* PredictionView::makeButton(const QString& text, const QString& tip) {
  auto* button = new QToolButton(this);
  button->setAutoRaise(true);
  button->setText(text);
  button->setToolTip(tip);
  button->setAccessibleName(tip);
  return button;
}

// ---- contents ----------------------------------------------------------------------------------

void PredictionView::setPrediction(const view::PredictionItem& prediction) {
  m_prediction = prediction;
  m_ordinal = std::clamp(m_ordinal, 0, std::max(0, static_cast<int>(prediction.masks.size()) - 1));
  refresh();
}

void PredictionView::setEmptyState(State state) {
  if (state == m_state) return;
  m_state = state;
  if (state == State::Loading) {
    m_patience->start();
  } else {
    m_patience->stop();
  }
  refreshEmpty();
}

void PredictionView::refreshEmpty() {
  switch (m_state) {
    case State::NoModel:
      return m_empty->setContents(tr("No model is loaded."), tr("Open a model…"));
    case State::Loading:
      return m_empty->setContents(m_patience->isActive() ? QString() : tr("The model is being loaded."), {});
    case State::NoMask:
      return m_empty->setContents(tr("No word is masked. Mask one, and the model says what may stand there."),
                                  tr("Mask a word"));
    case State::MaskCutOff:
      return m_empty->setContents(
          tr("The masked word lies beyond the %Ln tokens that this model reads.", "", m_prediction.maxTokens),
          {});
    case State::NoMaskToken:
      return m_empty->setContents(tr("This model's vocabulary has no mask: it cannot predict."), {});
  }
}

void PredictionView::onEmptyAction() {
  if (m_state == State::NoModel) {
    Q_EMIT openRequested();
  } else {
    Q_EMIT maskRequested();
  }
}

void PredictionView::setStale(bool stale) {
  if (stale == m_stale) return;
  m_stale = stale;
  m_table->setStale(stale);
  m_target->setStale(stale);
  applyLook();
}

void PredictionView::setVocabularySize(int size) {
  m_vocabulary = size;
  refresh();
}

void PredictionView::setCurrentMask(int ordinal) {
  if (ordinal < 0 || ordinal >= m_prediction.masks.size() || ordinal == m_ordinal) return;
  m_ordinal = ordinal;
  refresh();
  Q_EMIT currentMaskChanged(mask()->position);
}

int PredictionView::currentMask() const {
  return m_ordinal;
}

QString PredictionView::targetWord() const {
  return m_target->word();
}

void PredictionView::setTargetWord(const QString& word) {
  m_target->setWord(word);
}

const MaskItem* PredictionView::mask() const {
  return m_ordinal < m_prediction.masks.size() ? &m_prediction.masks[m_ordinal] : nullptr;
}

void PredictionView::refresh() {
  const MaskItem* shown = mask();
  const QWidget* focus = window()->focusWidget();
  // The focus stays in the view, but not on the button, where Enter would do something else than before.
  if (!shown && focus && m_answer->isAncestorOf(focus)) setFocus(Qt::OtherFocusReason);
  m_pages->setCurrentIndex(shown ? 1 : 0);
  applyLook();
  if (!shown) {
    refreshEmpty();
    return;
  }
  m_model->setCandidates(shown->candidates);
  m_target->setMask(*shown);
  m_place->setText(placeText());
  m_entropy->setText(entropyText());
  const int count = static_cast<int>(m_prediction.masks.size());
  m_previous->setVisible(count > 1);
  m_next->setVisible(count > 1);
  m_previous->setEnabled(m_ordinal > 0);
  m_next->setEnabled(m_ordinal + 1 < count);
}

QString PredictionView::placeText() const {
  return tr("mask %1 of %2")
      .arg(QLocale().toString(m_ordinal + 1), QLocale().toString(m_prediction.masks.size()));
}

QString PredictionView::entropyText() const {
  const QString bits = QLocale().toString(mask()->entropyBits, 'f', kEntropyDecimals);
  if (m_vocabulary <= 1) return tr("entropy %1 bit", "how undecided the model is").arg(bits);
  return tr("entropy %1 bit of at most %2", "how undecided the model is, and the most it can be")
      .arg(bits, QLocale().toString(std::log2(m_vocabulary), 'f', 1));
}

QString PredictionView::asText() const {
  const MaskItem* shown = mask();
  if (!shown) return {};
  QStringList lines{m_prediction.text, placeText() + QStringLiteral(", ") + entropyText()};
  lines << tr("rank\tword\tprobability\tlogit", "titles of copied columns, keep the tabs");
  for (const CandidateItem& candidate : shown->candidates) {
    lines << QStringList{QLocale().toString(candidate.rank), candidate.token,
                         probabilityText(candidate.probability), fixedNumber(candidate.logit, 4)}
                 .join(QLatin1Char('\t'));
  }
  if (!m_target->answer().isEmpty()) {
    lines << tr("your word “%1”: %2").arg(targetWord(), m_target->answer());
  }
  return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void PredictionView::copyAsText() const {
  if (mask()) QGuiApplication::clipboard()->setText(asText());
}

void PredictionView::choose(int row) {
  const QString piece = m_model->piece(row);
  if (!mask() || piece.isEmpty()) return;
  Q_EMIT candidateChosen(mask()->position, piece);
  // Or another Enter would put a word that nobody chose into the next mask.
  m_table->setCurrentIndex({});
}

// ---- look --------------------------------------------------------------------------------------

void PredictionView::applyLook() {
  const QColor muted = theme::mutedText(palette());
  theme::setTextColor(m_place, muted);
  theme::setTextColor(m_entropy, m_stale ? muted : palette().color(QPalette::WindowText));
  theme::alignLeading(m_entropy);
  const bool mirrored = isRightToLeft();
  m_previous->setArrowType(mirrored ? Qt::RightArrow : Qt::LeftArrow);
  m_next->setArrowType(mirrored ? Qt::LeftArrow : Qt::RightArrow);
}

void PredictionView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const bool look = event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange;
  if (look) applyLook();
}

}  // namespace ufb
