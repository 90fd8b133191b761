// SPDX-License-Identifier: MIT
#include "views/corpus_progress.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <cmath>

#include "views/corpus_words.h"
#include "views/theme.h"
#include "views/thin_bar.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr int kBarSteps = 1000;

QPushButton* button(QWidget* parent, const QString& name) {
  auto* made = new QPushButton(parent);
  made->setObjectName(name);
  made->setAutoDefault(false);
  return made;
}

QLabel* words(QWidget* parent, const QString& name) {
  auto* made = new QLabel(parent);
  made->setObjectName(name);
  made->setTextFormat(Qt::PlainText);
  made->setWordWrap(true);
  made->setMinimumWidth(8 * theme::kGrid);
  return made;
}

void paintStrip(QWidget* strip) {
  QPainter painter(strip);
  painter.fillRect(strip->rect(), theme::hoverGround(strip->palette()));
  painter.fillRect(0, strip->height() - 1, strip->width(), 1, theme::hairline(strip->palette()));
}

}  // namespace

// ---- running -----------------------------------------------------------------------------------

CorpusProgress::CorpusProgress(QWidget* parent)
    : QWidget(parent),
      m_bar(new ThinBar(this)),
      m_doing(words(this, QStringLiteral("doing"))),
      m_pace(words(this, QStringLiteral("pace"))),
      m_pause(button(this, QStringLiteral("pause"))),
      m_cancel(button(this, QStringLiteral("cancel"))) {
  auto* texts = new QVBoxLayout;
  texts->setSpacing(0);
  texts->addWidget(m_doing);
  texts->addWidget(m_pace);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(theme::kGrid, theme::kHalfGrid, theme::kGrid, theme::kHalfGrid);
  row->setSpacing(theme::kGrid);
  row->addLayout(texts, 1);
  row->addWidget(m_pause);
  row->addWidget(m_cancel);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 1);
  column->setSpacing(0);
  column->addWidget(m_bar);
  column->addLayout(row);
  connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseRequested(!m_progress.paused); });
  connect(m_cancel, &QPushButton::clicked, this, [this] {
    m_cancelling = true;
    refresh();
    Q_EMIT cancelRequested();
  });
  hide();
  applyLook();
}

void CorpusProgress::setProgress(const std::optional<view::CorpusProgressItem>& progress) {
  if (progress) {
    m_progress = *progress;
    refresh();
  } else {
    m_cancelling = false;
  }
  setVisible(progress.has_value());
}

QString CorpusProgress::text() const {
  return m_doing->text() + u'\n' + m_pace->text();
}

void CorpusProgress::refresh() {
  const bool known = m_progress.fraction >= 0 && !std::isnan(m_progress.fraction);
  m_bar->setRange(0, known ? kBarSteps : 0);
  if (known) m_bar->setValue(qRound(qBound(0.0, m_progress.fraction, 1.0) * kBarSteps));
  m_doing->setText(m_cancelling ? tr("Stopping; what is counted so far is kept")
                                : corpus::doingText(m_progress));
  m_pace->setText(corpus::paceText(m_progress));
  m_pause->setText(m_progress.paused ? tr("&Go on") : tr("&Pause"));
  m_pause->setToolTip(m_progress.paused ? tr("Goes on counting where it paused")
                                        : tr("Rests until you go on; nothing is lost"));
  m_cancel->setText(tr("&Cancel"));
  m_cancel->setToolTip(tr("What is counted so far is kept, and the count can go on later"));
  m_bar->setAccessibleName(tr("Progress of the count"));
  for (QPushButton* each : {m_pause, m_cancel}) each->setEnabled(!m_cancelling);
  setAccessibleName(m_doing->text());
}

void CorpusProgress::applyLook() {
  m_doing->setFont(theme::heading(font()));
  m_pace->setFont(theme::figures(font()));
  theme::setTextColor(m_pace, theme::mutedText(palette()));
  for (QLabel* label : {m_doing, m_pace}) theme::alignLeading(label);
}

void CorpusProgress::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const auto type = event->type();
  if (type == QEvent::LanguageChange || type == QEvent::LocaleChange) refresh();
  const bool look = type == QEvent::PaletteChange || type == QEvent::FontChange;
  if (look || type == QEvent::LayoutDirectionChange) applyLook();
}

void CorpusProgress::paintEvent(QPaintEvent* /*event*/) {
  paintStrip(this);
}

// ---- unfinished --------------------------------------------------------------------------------

CorpusUnfinished::CorpusUnfinished(QWidget* parent)
    : QWidget(parent),
      m_words(words(this, QStringLiteral("unfinished"))),
      m_resume(button(this, QStringLiteral("resume-unfinished"))),
      m_startOver(button(this, QStringLiteral("start-over"))) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(theme::kGrid, theme::kHalfGrid, theme::kGrid, theme::kHalfGrid + 1);
  row->setSpacing(theme::kGrid);
  row->addWidget(m_words, 1);
  row->addWidget(m_resume);
  row->addWidget(m_startOver);
  connect(m_resume, &QPushButton::clicked, this, &CorpusUnfinished::resumeRequested);
  connect(m_startOver, &QPushButton::clicked, this, &CorpusUnfinished::startOverRequested);
  hide();
  refresh();
}

void CorpusUnfinished::setUnfinished(const std::optional<view::CorpusUnfinishedItem>& unfinished) {
  if (unfinished) m_unfinished = *unfinished;
  refresh();
  setVisible(unfinished.has_value());
}

QString CorpusUnfinished::text() const {
  return m_words->text();
}

void CorpusUnfinished::refresh() {
  m_words->setText(corpus::unfinishedText(m_unfinished));
  m_resume->setText(tr("&Go on"));
  m_resume->setToolTip(tr("Goes on where the count stopped"));
  m_startOver->setText(tr("&Start over"));
  m_startOver->setToolTip(tr("Throws away what was counted and begins again"));
  theme::alignLeading(m_words, Qt::AlignVCenter);
}

void CorpusUnfinished::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const auto type = event->type();
  if (type == QEvent::LanguageChange || type == QEvent::LocaleChange ||
      type == QEvent::LayoutDirectionChange) {
    refresh();
  }
}

void CorpusUnfinished::paintEvent(QPaintEvent* /*event*/) {
  paintStrip(this);
}

}  // namespace ufb
