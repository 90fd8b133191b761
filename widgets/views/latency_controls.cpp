// SPDX-License-Identifier: MIT
#include "views/latency_controls.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <cmath>

#include "models/latency_choices.h"
#include "models/number_text.h"
#include "views/theme.h"
#include "views/thin_bar.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kMostTokens = 1 << 14;
constexpr int kMostTexts = 1024;
constexpr int kFieldCharacters = 10;
constexpr double kSeconds = 6;
constexpr double kLeastSeconds = 1;
constexpr double kMostSeconds = 600;
constexpr int kBarSteps = 1000;
constexpr double kTellRestFrom = 0.03;  ///< before, an estimate of what is left would jump

}  // namespace

LatencyControls::LatencyControls(QWidget* parent)
    : QWidget(parent),
      m_subject(new QLabel(this)),
      m_against(new QPushButton(this)),
      m_models(new QMenu(this)),
      m_seconds(new QDoubleSpinBox(this)),
      m_measure(new QPushButton(tr("Measure"), this)),
      m_selfTest(new QPushButton(tr("Self-test (A/A)"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_state(new QLabel(this)),
      m_bar(new ThinBar(this)) {
  m_subject->setTextFormat(Qt::PlainText);
  m_subject->setObjectName(QStringLiteral("subject"));
  m_against->setObjectName(QStringLiteral("against"));
  m_against->setMenu(m_models);
  m_seconds->setObjectName(QStringLiteral("seconds"));
  m_seconds->setRange(kLeastSeconds, kMostSeconds);
  m_seconds->setDecimals(0);
  m_seconds->setValue(kSeconds);
  m_seconds->setSuffix(tr(" s", "seconds, after a number"));
  m_seconds->setAccessibleName(tr("Seconds for each setting"));
  m_measure->setObjectName(QStringLiteral("measure"));
  m_selfTest->setObjectName(QStringLiteral("self-test"));
  m_cancel->setObjectName(QStringLiteral("cancel"));
  m_state->setObjectName(QStringLiteral("state"));
  m_state->setTextFormat(Qt::PlainText);
  m_selfTest->setToolTip(
      tr("Measures the model against itself: how far two equal things seem to differ is the noise floor"));
  for (QPushButton* button : {m_against, m_measure, m_selfTest, m_cancel}) button->setAutoDefault(false);
  m_bar->setRange(0, kBarSteps);
  m_bar->setAccessibleName(tr("Progress of the measurement"));
  buildRows();
  connectParts();
  showAgainst();
  applyLook();
  setSubject({});
}

QLineEdit* LatencyControls::addField(QHBoxLayout* row, const QString& label, const QString& name,
                                     const QString& text, const QString& tip) {
  auto* field = new QLineEdit(text, this);
  auto* words = new QLabel(label, this);
  words->setBuddy(field);
  field->setObjectName(name);
  field->setAccessibleName(tip);
  field->setToolTip(tip);
  field->setMaximumWidth(kFieldCharacters * fontMetrics().averageCharWidth() + 2 * theme::kGrid);
  row->addWidget(words);
  row->addWidget(field);
  row->addSpacing(theme::kGrid);
  return field;
}

void LatencyControls::buildRows() {
  auto* first = new QHBoxLayout;
  first->setSpacing(theme::kGrid);
  first->addWidget(m_subject);
  first->addWidget(m_against);
  first->addStretch(1);
  for (QPushButton* button : {m_measure, m_selfTest, m_cancel}) first->addWidget(button);
  auto* second = new QHBoxLayout;
  second->setSpacing(theme::kHalfGrid);
  m_tokens = addField(second, tr("Tokens"), QStringLiteral("tokens"), numbersText({8, 32, 128}),
                      tr("Tokens of a text: one or more numbers"));
  m_threads = addField(second, tr("Threads"), QStringLiteral("threads"), numbersText({1}),
                       tr("Threads: one or more numbers"));
  m_texts = addField(second, tr("Texts"), QStringLiteral("texts"), numbersText({1}),
                     tr("Texts in one call: one or more numbers"));
  auto* each = new QLabel(tr("Each"), this);
  each->setBuddy(m_seconds);
  second->addWidget(each);
  second->addWidget(m_seconds);
  second->addSpacing(theme::kGrid);
  second->addWidget(m_state, 1);
  m_state->setMinimumWidth(theme::kGrid);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::kGrid, theme::kHalfGrid, theme::kGrid, 0);
  column->setSpacing(theme::kHalfGrid);
  column->addLayout(first);
  column->addLayout(second);
  column->addWidget(m_bar);
}

void LatencyControls::connectParts() {
  connect(m_measure, &QPushButton::clicked, this, [this] { ask(false); });
  connect(m_selfTest, &QPushButton::clicked, this, [this] { ask(true); });
  connect(m_cancel, &QPushButton::clicked, this, [this] {
    m_cancelling = true;
    refresh();
    Q_EMIT cancelRequested();
  });
  for (QLineEdit* field : {m_tokens, m_threads, m_texts}) {
    connect(field, &QLineEdit::textChanged, this, &LatencyControls::refresh);
    connect(field, &QLineEdit::returnPressed, this, &LatencyControls::measure);
  }
  connect(m_threads, &QLineEdit::textEdited, this, [this] { m_threadsTouched = true; });
  connect(m_seconds, &QDoubleSpinBox::valueChanged, this, &LatencyControls::refresh);
}

// ---- what is asked for -------------------------------------------------------------------------

void LatencyControls::setSubject(const QString& name) {
  m_subjectName = name;
  m_subject->setText(name.isEmpty() ? tr("No model is loaded")
                                    : tr("%1 against", "a model's name").arg(name));
  refresh();
}

void LatencyControls::setOpenModels(const QStringList& names) {
  QStringList checked;
  for (const QAction* action : m_models->actions()) {
    if (action->isChecked()) checked += action->data().toString();
  }
  m_models->clear();
  QAction* always = m_models->addAction(tr("Dense stand-ins of the same shape (always)"));
  always->setCheckable(true);
  always->setChecked(true);
  always->setEnabled(false);
  for (const QString& name : names) {
    QString shown = name;
    QAction* action = m_models->addAction(shown.replace(u'&', QStringLiteral("&&")));
    action->setCheckable(true);
    action->setData(name);
    action->setChecked(checked.contains(name));
    connect(action, &QAction::toggled, this, &LatencyControls::showAgainst);
  }
  showAgainst();
}

void LatencyControls::showAgainst() {
  if (m_models->isEmpty()) {
    setOpenModels({});
    return;
  }
  QStringList names{tr("dense stand-ins")};
  for (const QAction* action : m_models->actions()) {
    if (action->isChecked() && action->data().isValid()) names += action->data().toString();
  }
  QString shown = names.join(QStringLiteral(" + "));
  m_against->setAccessibleName(tr("Measured against: %1").arg(shown));
  m_against->setText(shown.replace(u'&', QStringLiteral("&&")));
}

void LatencyControls::setMachine(int physicalCores) {
  m_cores = qMax(physicalCores, 1);
  if (!m_threadsTouched) m_threads->setText(numbersText(threadCounts(m_cores)));
  m_threads->setToolTip(
      tr("Threads: one or more numbers; this machine has %1 physical cores").arg(indexText(m_cores)));
  refresh();
}

std::optional<view::LatencyRequestItem> LatencyControls::request(bool selfTest) const {
  const auto tokens = numbersOf(m_tokens->text(), 1, kMostTokens);
  const auto threads = numbersOf(m_threads->text(), 1, m_cores);
  const auto texts = numbersOf(m_texts->text(), 1, kMostTexts);
  if (!tokens || !threads || !texts) return std::nullopt;
  view::LatencyRequestItem request{*tokens, *threads, *texts, m_seconds->value(), {}, selfTest};
  for (const QAction* action : m_models->actions()) {
    const bool opened = action->isChecked() && action->data().isValid();
    if (opened && !selfTest) request.against += action->data().toString();
  }
  return request;
}

bool LatencyControls::canMeasure() const {
  return !m_running && !m_subjectName.isEmpty() && request(false).has_value();
}

void LatencyControls::ask(bool selfTest) {
  if (!canMeasure()) return;
  Q_EMIT measureRequested(*request(selfTest));
}

// ---- while it runs -----------------------------------------------------------------------------

void LatencyControls::setRunning(bool running) {
  if (running && !m_running) m_started.start();
  m_running = running;
  m_cancelling = false;
  m_bar->setValue(0);
  refresh();
}

void LatencyControls::setProgress(double fraction, const QString& what) {
  if (!m_running || m_cancelling) return;
  const double done = std::isfinite(fraction) ? qBound(0.0, fraction, 1.0) : 0;
  m_bar->setValue(static_cast<int>(std::lround(done * kBarSteps)));
  const double seconds = static_cast<double>(m_started.elapsed()) / 1000;
  QString text = tr("%1 · %2 · %3 so far", "what is measured, percent, time")
                     .arg(what, wholePercentText(done), clockText(seconds));
  if (done >= kTellRestFrom) {
    text = tr("%1, about %2 left", "the above, time").arg(text, clockText(seconds * (1 - done) / done));
  }
  m_state->setText(text);
  m_state->setToolTip(text);
}

QString LatencyControls::planText() const {
  if (m_subjectName.isEmpty()) return tr("Load a model to measure it.");
  const auto asked = request(false);
  if (!numbersOf(m_tokens->text(), 1, kMostTokens)) return tr("Tokens: give numbers such as 8, 32, 128.");
  if (!numbersOf(m_threads->text(), 1, m_cores)) {
    return tr("Threads: give numbers from 1 to %1.").arg(indexText(m_cores));
  }
  if (!asked) return tr("Texts: give numbers such as 1, 4.");
  const qsizetype settings = asked->tokens.size() * asked->threads.size() * asked->texts.size();
  const QString time = clockText(secondsOf(settings, asked->seconds));
  return settings == 1 ? tr("1 setting, at least %1").arg(time)
                       : tr("%1 settings, at least %2").arg(indexText(static_cast<int>(settings)), time);
}

void LatencyControls::refresh() {
  for (QWidget* field : std::initializer_list<QWidget*>{m_against, m_tokens, m_threads, m_texts, m_seconds}) {
    field->setEnabled(!m_running);
  }
  const bool can = canMeasure();
  m_measure->setEnabled(can);
  m_selfTest->setEnabled(can);
  m_cancel->setEnabled(m_running && !m_cancelling);
  // Its place is kept, so that nothing moves when a measurement starts.
  m_bar->setEnabled(m_running);
  if (m_cancelling)
    m_state->setText(tr("Stopping after the sample that is under way …"));
  else if (m_running)
    m_state->setText(tr("Starting …"));
  else
    m_state->setText(planText());
  m_state->setToolTip(m_state->text());
}

void LatencyControls::applyLook() {
  m_subject->setFont(theme::heading(font()));
  theme::setTextColor(m_state, theme::mutedText(palette()));
  theme::alignLeading(m_state, Qt::AlignVCenter);
}

void LatencyControls::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const auto type = event->type();
  const bool look = type == QEvent::PaletteChange || type == QEvent::FontChange;
  if (look || type == QEvent::LayoutDirectionChange) applyLook();
}

}  // namespace ufb
