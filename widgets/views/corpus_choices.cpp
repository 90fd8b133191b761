// SPDX-License-Identifier: MIT
#include "views/corpus_choices.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <limits>

#include "views/corpus_words.h"
#include "views/theme.h"

namespace ufb {

namespace {

constexpr double kLeastSample = 0.1;  ///< percent

}  // namespace

CorpusChoices::CorpusChoices(QWidget* parent)
    : QWidget(parent), m_unit(new QComboBox(this)), m_seed(new QSpinBox(this)), m_said(new QLabel(this)) {
  m_unit->setObjectName(QStringLiteral("unit"));
  for (const char* unit : {"sentence", "line", "paragraph"}) {
    m_unit->addItem(QString(), QVariant(QString::fromLatin1(unit)));
  }
  m_unit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_mask = addShare(QStringLiteral("mask-share"), 0, 0);
  m_sample = addShare(QStringLiteral("sample-share"), kLeastSample, 100);
  m_seed->setObjectName(QStringLiteral("seed"));
  m_seed->setRange(0, std::numeric_limits<int>::max());
  m_seed->setValue(1);
  m_said->setObjectName(QStringLiteral("said"));
  m_said->setTextFormat(Qt::PlainText);
  m_said->setWordWrap(true);
  build();
  fillWords();
  connect(m_unit, &QComboBox::currentIndexChanged, this, &CorpusChoices::refresh);
  connect(m_mask, &QDoubleSpinBox::valueChanged, this, &CorpusChoices::refresh);
  connect(m_sample, &QDoubleSpinBox::valueChanged, this, &CorpusChoices::refresh);
  connect(m_seed, &QSpinBox::valueChanged, this, &CorpusChoices::refresh);
  applyLook();
  refresh();
}

QDoubleSpinBox* CorpusChoices::addShare(const QString& name, double least, double usual) {
  auto* share = new QDoubleSpinBox(this);
  share->setObjectName(name);
  share->setDecimals(1);
  share->setRange(least, 100);
  share->setSingleStep(5);
  share->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
  share->setValue(usual);
  return share;
}

/// Two pairs of label and field in a row; the first column of fields is as wide as it must be.
void CorpusChoices::build() {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(theme::kGrid);
  grid->setVerticalSpacing(theme::kHalfGrid);
  const std::initializer_list<QWidget*> fields{m_unit, m_mask, m_sample, m_seed};
  int place = 0;
  for (QWidget* field : fields) {
    auto* label = new QLabel(this);
    label->setBuddy(field);
    label->setObjectName(field->objectName() + QStringLiteral("-label"));
    grid->addWidget(label, place / 2, 3 * (place % 2));
    grid->addWidget(field, place / 2, 3 * (place % 2) + 1);
    ++place;
  }
  grid->setColumnMinimumWidth(2, theme::kGrid);
  grid->setColumnStretch(5, 1);
  grid->addWidget(m_said, 2, 0, 1, 6);
}

void CorpusChoices::fillWords() {
  const auto name = [this](QWidget* field, const QString& words, const QString& tip) {
    findChild<QLabel*>(field->objectName() + QStringLiteral("-label"))->setText(words);
    field->setToolTip(tip);
    field->setAccessibleDescription(tip);
  };
  name(m_unit, tr("&Split into"), tr("What is one text to the model: it sees no further than its ends"));
  name(m_mask, tr("&Masked tokens"),
       tr("Share of the tokens that are replaced by the mask before the model sees them"));
  name(m_sample, tr("Sam&ple"), tr("Share of the text that is counted; all of it unless you ask for less"));
  name(m_seed, tr("S&eed"),
       tr("Chooses what is masked, sampled and kept as an example: the same seed, the same choice"));
  m_unit->setItemText(0, corpus::unitName(QStringLiteral("sentence")));
  m_unit->setItemText(1, corpus::unitName(QStringLiteral("line")));
  m_unit->setItemText(2, corpus::unitName(QStringLiteral("paragraph")));
  for (QDoubleSpinBox* share : {m_mask, m_sample}) share->setSuffix(tr(" %", "percent, after a number"));
}

view::CorpusRequestItem CorpusChoices::request() const {
  view::CorpusRequestItem request;
  request.unit = m_unit->currentData().toString();
  request.maskShare = m_mask->value() / 100;
  request.sampleShare = m_sample->value() / 100;
  request.seed = static_cast<quint64>(m_seed->value());
  return request;
}

void CorpusChoices::setRequest(const view::CorpusRequestItem& request) {
  {
    const QSignalBlocker quiet[]{QSignalBlocker(m_unit), QSignalBlocker(m_mask), QSignalBlocker(m_sample),
                                 QSignalBlocker(m_seed)};
    m_unit->setCurrentIndex(qMax(0, m_unit->findData(request.unit)));
    m_mask->setValue(100 * request.maskShare);
    m_sample->setValue(100 * request.sampleShare);
    m_seed->setValue(static_cast<int>(qMin(request.seed, static_cast<quint64>(m_seed->maximum()))));
  }
  refresh();
}

void CorpusChoices::refresh() {
  const QString said = corpus::choicesText(request());
  m_said->setText(said);
  m_said->setVisible(!said.isEmpty());
}

void CorpusChoices::applyLook() {
  theme::setTextColor(m_said, theme::accentText(palette()));
  theme::alignLeading(m_said);
}

void CorpusChoices::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const auto type = event->type();
  if (type == QEvent::PaletteChange || type == QEvent::LayoutDirectionChange) applyLook();
  if (type != QEvent::LanguageChange && type != QEvent::LocaleChange) return;
  fillWords();
  refresh();
}

}  // namespace ufb
