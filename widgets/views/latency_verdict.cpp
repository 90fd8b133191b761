// SPDX-License-Identifier: MIT
#include "views/latency_verdict.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "models/latency_text.h"
#include "models/plain_tip.h"
#include "views/latency_plot.h"
#include "views/theme.h"
#include "views/view_paint.h"

namespace ufb {

namespace {

constexpr double kHeadlineScale = 1.15;

QString warningsText(const QStringList& warnings) {
  QStringList lines;
  for (const QString& warning : warnings) lines += QStringLiteral("⚠ ") + warning;
  return lines.join(u'\n');
}

void showWords(QLabel* label, const QString& words) {
  label->setText(words);
  label->setVisible(!words.isEmpty());
}

}  // namespace

LatencyVerdict::LatencyVerdict(QWidget* parent)
    : QWidget(parent),
      m_headline(new QLabel(this)),
      m_caveat(new QLabel(this)),
      m_conditions(new QLabel(this)),
      m_warnings(new QLabel(this)),
      m_more(new QPushButton(this)),
      m_copy(new QPushButton(tr("Copy command"), this)) {
  m_headline->setObjectName(QStringLiteral("verdict"));
  m_caveat->setObjectName(QStringLiteral("caveat"));
  m_conditions->setObjectName(QStringLiteral("conditions"));
  m_warnings->setObjectName(QStringLiteral("warnings"));
  m_more->setObjectName(QStringLiteral("all warnings"));
  m_more->setCheckable(true);
  m_more->setFlat(true);
  m_more->setAutoDefault(false);
  connect(m_more, &QPushButton::toggled, this, &LatencyVerdict::showWarnings);
  m_copy->setObjectName(QStringLiteral("copy command"));
  m_copy->setAutoDefault(false);
  m_copy->setToolTip(tr("Puts the command that takes this measurement again on the clipboard"));
  connect(m_copy, &QPushButton::clicked, this, &LatencyVerdict::copyRequested);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  for (QLabel* label : {m_headline, m_caveat, m_conditions, m_warnings}) {
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(label);
  }
  words->addWidget(m_more, 0, Qt::AlignLeading);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(theme::kGrid, theme::kHalfGrid, theme::kGrid, theme::kHalfGrid);
  row->setSpacing(2 * theme::kGrid);
  row->addLayout(words, 1);
  row->addWidget(m_copy, 0, Qt::AlignTop);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  applyLook();
}

void LatencyVerdict::setScene(const LatencyScene& scene) {
  QString caveat = caveatText(scene.series, scene.over);
  if (scene.run.past) caveat.prepend(tr("An earlier measurement, shown grey.") + u' ');
  if (!scene.live && !scene.series.complete) caveat.prepend(tr("Stopped before its end.") + u' ');
  showWords(m_headline, verdictText(scene.series, scene.over));
  showWords(m_caveat, caveat.trimmed());
  showWords(m_conditions, conditionsText(scene.run, scene.series));
  m_all = scene.run.warnings;
  showWarnings();
  m_copy->setEnabled(!scene.run.command.isEmpty());
  m_copy->setAccessibleDescription(scene.run.command);
  setAccessibleName(text());
}

void LatencyVerdict::showWarnings() {
  const auto folded = static_cast<int>(m_all.size()) - kShownWarnings;
  const bool all = m_more->isChecked();
  showWords(m_warnings, warningsText(all ? m_all : m_all.mid(0, kShownWarnings)));
  m_more->setText(all ? tr("Show fewer conditions") : tr("Show all conditions (%1 more)").arg(folded));
  m_more->setVisible(folded > 0);
}

QString LatencyVerdict::text() const {
  QStringList lines;
  for (const QLabel* label : {m_headline, m_caveat, m_conditions, m_warnings}) {
    if (!label->text().isEmpty()) lines += label->text();
  }
  return lines.join(u'\n');
}

void LatencyVerdict::applyLook() {
  QFont large = theme::heading(font());
  if (large.pointSizeF() > 0) large.setPointSizeF(large.pointSizeF() * kHeadlineScale);
  m_headline->setFont(large);
  m_conditions->setFont(smallFont(font()));
  theme::setTextColor(m_conditions, theme::mutedText(palette()));
  for (QLabel* label : {m_headline, m_caveat, m_conditions, m_warnings}) theme::alignLeading(label);
}

void LatencyVerdict::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  const auto type = event->type();
  const bool look = type == QEvent::PaletteChange || type == QEvent::FontChange;
  if (look || type == QEvent::LayoutDirectionChange) applyLook();
}

}  // namespace ufb
