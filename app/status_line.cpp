// SPDX-License-Identifier: MIT
#include "status_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

#include "eliding_label.h"
#include "quantity_words.h"
#include "views/theme.h"

namespace ufb {
namespace {

QString milliseconds(double value) {
  return QLocale().toString(value, 'f', value < 10 ? 2 : 1);
}

}  // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent),
      m_backend(new QLabel(this)),
      m_warning(new QLabel(tr("slow BLAS"), this)),
      m_times(new QLabel(this)),
      m_answerWarning(new ElidingLabel(Qt::AlignLeading | Qt::AlignVCenter, this)),
      m_hint(new ElidingLabel(Qt::AlignRight | Qt::AlignVCenter, this)) {
  m_backend->setObjectName(QStringLiteral("backend"));
  m_times->setObjectName(QStringLiteral("times"));
  m_hint->setObjectName(QStringLiteral("hint"));
  m_warning->setObjectName(QStringLiteral("warning"));
  m_warning->setFont(theme::heading(font()));
  m_warning->hide();
  m_answerWarning->setObjectName(QStringLiteral("answer-warning"));
  m_answerWarning->hide();
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(theme::kGrid + theme::kHalfGrid, theme::kHalfGrid, theme::kGrid + theme::kHalfGrid,
                          theme::kHalfGrid);
  row->setSpacing(3 * theme::kGrid);
  row->addWidget(m_backend);
  row->addWidget(m_warning);
  row->addWidget(m_times);
  row->addWidget(m_answerWarning, 2);
  row->addWidget(m_hint, 1);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  updateColors();
}

void StatusLine::setMachine(const MachineItem& machine) {
  m_machine = machine;
  m_warning->setVisible(machine.slowBlas);
  m_warning->setToolTip(
      tr("Everything dense is slow here: the library that multiplies matrices is %1. Install "
         "OpenBLAS for fair times; trees are not affected.")
          .arg(machine.blas));
  updateBackend();
}

void StatusLine::setAnswer(const Answer& answer, bool trees) {
  m_answer = answer;
  const view::TimesItem& times = answer.times;
  //: Times of one answer's stages, in milliseconds, e.g. "tokenise 0.10 · attention 1.90 · trees 0.20 · head
  //: 0.60 ms"
  const QString pattern = trees ? tr("tokenise %1 · attention %2 · trees %3 · head %4 ms")
                                : tr("tokenise %1 · attention %2 · dense layers %3 · head %4 ms");
  m_times->setText(pattern.arg(milliseconds(times.tokenize), milliseconds(times.attention),
                               milliseconds(times.feedforward), milliseconds(times.head)));
  m_times->setToolTip(tr("The last answer took %1 ms in all").arg(milliseconds(times.total)));
  const QStringList& warnings = answer.prediction.warnings;
  m_answerWarning->setText(warnings.join(QLatin1Char(' ')));
  m_answerWarning->setHidden(warnings.isEmpty());
  updateBackend();
}

void StatusLine::updateBackend() {
  if (m_answer.device.isEmpty()) return;
  QStringList parts{m_answer.backend, m_answer.device.toUpper()};
  const bool processor = m_answer.device == QLatin1String("cpu");
  if (processor && !m_machine.instructionSet.isEmpty()) parts.append(m_machine.instructionSet);
  parts.append(threadsText(m_answer.threads));
  m_backend->setText(parts.join(QStringLiteral(" · ")));
  m_backend->setToolTip(processor ? m_machine.processor : QString());
}

void StatusLine::setStale(bool stale) {
  m_stale = stale;
  updateColors();
}

void StatusLine::setHint(const QString& hint) {
  m_hint->setText(hint);
}

QString StatusLine::timesText() const {
  return m_times->text();
}

void StatusLine::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) updateColors();
  QWidget::changeEvent(event);
}

void StatusLine::updateColors() {
  const QColor muted = theme::mutedText(palette());
  const QColor warning = theme::readableText(theme::armB(), palette().color(QPalette::Window), palette());
  theme::setTextColor(m_hint, muted);
  theme::setTextColor(m_backend, muted);
  theme::setTextColor(m_times, m_stale ? muted : palette().color(QPalette::WindowText));
  theme::setTextColor(m_warning, warning);
  theme::setTextColor(m_answerWarning, warning);
}

void StatusLine::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(0, 0, width(), 1, theme::hairline(palette()));
}

}  // namespace ufb
