// SPDX-License-Identifier: MIT
#include "views/compare_agreement.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/compare_agreement_model.h"
#include "models/number_text.h"
#include "views/plain_header.h"
#include "views/theme.h"
#include "views/thin_bar.h"
#include "views/view_paint.h"

namespace ufb {

using view::AgreementItem;

namespace {

constexpr int kFewestRows = 3;
constexpr int kSteps = 1000;

QLabel* makeLabel(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

}  // namespace

CompareAgreement::CompareAgreement(QWidget* parent)
    : QWidget(parent),
      m_model(new CompareAgreementModel(this)),
      m_ask(new QPushButton(tr("Agreement over a text file…"), this)) {
  m_progress = makeRunning();
  m_result = makeResult();
  m_ask->setObjectName(QStringLiteral("agreement"));
  m_ask->setAutoDefault(false);
  m_ask->setToolTip(
      tr("Puts every line of a text to both models and counts how often they agree, and are right."));
  connect(m_ask, &QPushButton::clicked, this, &CompareAgreement::requested);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(theme::kHalfGrid);
  layout->addWidget(m_result, 1);
  layout->addWidget(m_progress);
  layout->addWidget(m_ask, 0, Qt::AlignLeading);
  clear();
  applyLook();
}

QWidget* CompareAgreement::makeRunning() {
  auto* panel = new QWidget(this);
  m_count = makeLabel(panel);
  m_bar = new ThinBar(panel);
  m_bar->setAccessibleName(tr("Progress of the count"));
  auto* stop = new QPushButton(tr("Stop"), panel);
  stop->setObjectName(QStringLiteral("stop"));
  stop->setAutoDefault(false);
  stop->setToolTip(tr("Ends the count; what was counted so far stays."));
  connect(stop, &QPushButton::clicked, this, &CompareAgreement::cancelRequested);
  auto* words = new QHBoxLayout;
  words->addWidget(m_count, 1);
  words->addWidget(stop);
  auto* layout = new QVBoxLayout(panel);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(theme::kHalfGrid);
  layout->addWidget(m_bar);
  layout->addLayout(words);
  return panel;
}

QWidget* CompareAgreement::makeResult() {
  auto* panel = new QWidget(this);
  m_sentence = makeLabel(panel);
  m_sample = makeLabel(panel);
  auto* hide = new QToolButton(panel);
  hide->setText(tr("Hide", "button: hide a result"));
  hide->setAutoRaise(true);
  connect(hide, &QToolButton::clicked, this, [this] { showResult(false); });
  m_table = new QTableView(panel);
  m_table->setHorizontalHeader(new PlainHeader(m_table));
  m_table->setModel(m_model);
  m_table->setAccessibleName(tr("Agreement over the file"));
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->setShowGrid(false);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setTabKeyNavigation(false);
  m_table->setWordWrap(false);
  m_table->verticalHeader()->hide();
  m_table->viewport()->setAutoFillBackground(false);
  auto* top = new QHBoxLayout;
  top->addWidget(m_sentence, 1);
  top->addWidget(hide, 0, Qt::AlignTop);
  auto* layout = new QVBoxLayout(panel);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(theme::kHalfGrid);
  layout->addLayout(top);
  layout->addWidget(m_sample);
  layout->addWidget(m_table, 1);
  return panel;
}

void CompareAgreement::setStarted(const QString& file) {
  m_count->setText(file);
  m_bar->setRange(0, 0);
  showResult(false);
  setRunning(true);
}

void CompareAgreement::setRunning(bool running) {
  m_running = running;
  m_progress->setVisible(running);
  m_ask->setVisible(!running);
}

void CompareAgreement::setProgress(const AgreementItem& soFar, double fraction) {
  if (!m_running) return;
  m_bar->setRange(0, fraction < 0 ? 0 : kSteps);
  if (fraction >= 0) m_bar->setValue(qRound(fraction * kSteps));
  m_count->setText(
      tr("%1: %Ln lines read", "a file's name", static_cast<int>(soFar.linesRead)).arg(soFar.file));
  if (soFar.masks > 0) showNumbers(soFar);
}

void CompareAgreement::setResult(const AgreementItem& result) {
  setRunning(false);
  showNumbers(result);
}

void CompareAgreement::setFailed() {
  setRunning(false);
}

void CompareAgreement::clear() {
  setRunning(false);
  showResult(false);
}

/// Without a result the panel takes no more room than its button needs.
void CompareAgreement::showResult(bool shown) {
  m_result->setVisible(shown);
  setSizePolicy(QSizePolicy::Preferred, shown ? QSizePolicy::Expanding : QSizePolicy::Fixed);
}

void CompareAgreement::showNumbers(const AgreementItem& agreement) {
  m_model->setAgreement(agreement);
  QString sentence = sentenceFor(agreement);
  if (!agreement.complete && !m_running)
    sentence += QLatin1Char(' ') + tr("The file was not read to its end.");
  m_sentence->setText(sentence);
  m_sample->setText(sampleFor(agreement));
  m_table->setVisible(agreement.masks > 0);
  showResult(true);
  m_table->resizeColumnsToContents();
  for (int column = 0; column < CompareAgreementModel::ColumnCount; ++column)
    m_table->setColumnWidth(column, m_table->columnWidth(column) + 2 * theme::kGrid);
}

QString CompareAgreement::sentence() const {
  return m_result->isHidden() ? QString() : m_sentence->text();
}

QString CompareAgreement::sample() const {
  return m_result->isHidden() ? QString() : m_sample->text();
}

QString CompareAgreement::sentenceFor(const AgreementItem& agreement) {
  const QLocale locale;
  if (agreement.masks == 0) return tr("%1: no line could be compared.", "a file's name").arg(agreement.file);
  const view::ShareItem& same = agreement.sameTop;
  QString text =
      tr("%1 and %2 put the same word first at %3 of %4 masks of %5: %6 (95 % interval %7 – %8).",
         "names of models; numbers; a file's name; percentages")
          .arg(agreement.nameA, agreement.nameB, locale.toString(same.hits), locale.toString(same.of),
               agreement.file, percentText(same.value), percentText(same.low), percentText(same.high));
  return text;
}

QString CompareAgreement::sampleFor(const AgreementItem& agreement) {
  const QLocale locale;
  const auto number = [&locale](qint64 value) { return locale.toString(value); };
  QString text =
      tr("%1 lines read, %2 used. In a line without a mask, one word was masked that both "
         "vocabularies hold in one piece, chosen by line number and seed %3.")
          .arg(number(agreement.linesRead), number(agreement.linesUsed), QString::number(agreement.seed));
  if (agreement.masksInText > 0)
    text += QLatin1Char(' ') + tr("%1 masks were in the text.").arg(number(agreement.masksInText));
  if (agreement.linesSkipped > 0) {
    text +=
        QLatin1Char(' ') + tr("Skipped: %1 empty, %2 without such a word, %3 with masks beyond what a model "
                              "reads, %4 that a tokenizer refused.")
                               .arg(number(agreement.linesEmpty), number(agreement.linesNoWord),
                                    number(agreement.linesUnseen), number(agreement.linesRefused));
  }
  return text;
}

void CompareAgreement::applyLook() {
  m_sample->setFont(smallFont(font()));
  theme::setTextColor(m_sample, theme::mutedText(palette()));
  const int row = fontMetrics().height() + theme::kHalfGrid;
  m_table->verticalHeader()->setMinimumSectionSize(0);
  m_table->verticalHeader()->setDefaultSectionSize(row);
  m_table->setMinimumHeight(kFewestRows * row + m_table->horizontalHeader()->sizeHint().height());
  m_table->setMaximumHeight((CompareAgreementModel::RowCount + 1) * row +
                            m_table->horizontalHeader()->sizeHint().height());
  for (QLabel* label : {m_sentence, m_sample, m_count}) theme::alignLeading(label);
}

void CompareAgreement::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const auto type = event->type();
  if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::LayoutDirectionChange)
    applyLook();
}

}  // namespace ufb
