// SPDX-License-Identifier: MIT
#include "views/target_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

#include "models/number_text.h"
#include "models/quantity_text.h"
#include "views/theme.h"

namespace ufb {

using view::CandidateItem;
using view::TargetItem;

namespace {

constexpr int kAnswerLines = 2;
constexpr int kMostOfPieces = 28;  ///< characters; more would need a third line
constexpr QChar kEllipsis(0x2026);

}  // namespace

TargetRow::TargetRow(QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_answer(new QLabel(this)) {
  auto* caption = new QLabel(tr("Your &word", "label of a line to type a word into"), this);
  caption->setBuddy(m_edit);
  m_edit->setPlaceholderText(tr("a word to look up", "placeholder"));
  m_edit->setClearButtonEnabled(true);
  m_edit->setAccessibleName(tr("Your word"));
  m_answer->setTextFormat(Qt::PlainText);
  m_answer->setWordWrap(true);
  m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_answer->setToolTip(
      tr("Log-odds: the natural logarithm of this word's probability divided by the best candidate's.\n"
         "0 = as probable as the best one; -2.3 = ten times less."));
  // Lines are kept free, so that the answer moves nothing when it comes.
  m_answer->setMinimumHeight(kAnswerLines * m_answer->fontMetrics().lineSpacing());

  auto* line = new QHBoxLayout;
  line->setSpacing(theme::kGrid);
  line->addWidget(caption);
  line->addWidget(m_edit, 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(theme::kHalfGrid);
  layout->addLayout(line);
  layout->addWidget(m_answer);
  connect(m_edit, &QLineEdit::textChanged, this, &TargetRow::onTextChanged);
  applyLook();
}

QString TargetRow::word() const {
  return m_word;
}

void TargetRow::setWord(const QString& word) {
  if (word.trimmed() != m_word) m_edit->setText(word);
}

void TargetRow::onTextChanged() {
  const QString now = m_edit->text().trimmed();
  if (now == m_word) return;
  m_word = now;
  refresh();
  Q_EMIT wordChanged(m_word);
}

void TargetRow::setMask(const view::MaskItem& mask) {
  m_mask = mask;
  refresh();
}

void TargetRow::setStale(bool stale) {
  m_stale = stale;
  applyLook();
}

QString TargetRow::answer() const {
  return m_answer->text();
}

void TargetRow::refresh() {
  const auto& targets = m_mask.targets;
  const auto found = std::find_if(targets.begin(), targets.end(),
                                  [this](const TargetItem& target) { return target.word == m_word; });
  m_current = found != targets.end();
  if (m_word.isEmpty()) {
    m_answer->clear();
  } else if (m_current) {
    const auto best =
        m_mask.candidates.isEmpty() ? std::nullopt : std::optional(m_mask.candidates.constFirst());
    m_answer->setText(describe(*found, best));
  }
  applyLook();
}

QString TargetRow::describe(const TargetItem& target, const std::optional<CandidateItem>& best) {
  if (!target.known) return tr("not in the vocabulary, not even in pieces");
  QString figures =
      tr("rank %1 · %2", "place among all words, percent")
          .arg(QLocale().toString(target.score.rank), probabilityText(target.score.probability));
  if (best) {
    figures = tr("%1 · log-odds %2 against “%3”", "rank and percent, number, the best candidate")
                  .arg(figures, fixedNumber(target.score.logit - best->logit, 2), best->token);
  }
  if (target.whole) return figures;
  QString pieces = target.pieces.join(QStringLiteral(" + "));
  if (pieces.size() > kMostOfPieces) pieces = pieces.left(kMostOfPieces - 1) + kEllipsis;
  return tr("in pieces: %1 · figures of the first piece\n%2",
            "a word; pieces joined by +, rank and percent; each line has to be short")
      .arg(pieces, figures);
}

void TargetRow::applyLook() {
  theme::alignLeading(m_answer);
  const bool dim = m_stale || !m_current;
  theme::setTextColor(m_answer, dim ? theme::mutedText(palette()) : palette().color(QPalette::WindowText));
}

void TargetRow::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const bool look = event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange;
  if (look) applyLook();
}

}  // namespace ufb
