// SPDX-License-Identifier: MIT
#include "models/how_computed.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include "models/how_computed_pages.h"
#include "models/number_text.h"

namespace ufb {

namespace {

struct HowText {
  Q_DECLARE_TR_FUNCTIONS(ufb::HowText)
};

}  // namespace

const QVector<view::TokenItem>& HowSubject::tokens() const {
  return routing && !routing->tokenItems.isEmpty() ? routing->tokenItems : prediction.tokens;
}

int HowSubject::mask() const {
  for (qsizetype i = 0; i < prediction.masks.size(); ++i) {
    if (prediction.masks[i].position == token) return static_cast<int>(i);
  }
  return prediction.masks.isEmpty() ? -1 : 0;
}

QString howStepName(HowStep step) {
  switch (step) {
    case HowStep::Tokens:
      return HowText::tr("Tokens", "step of the computation");
    case HowStep::Block:
      return HowText::tr("Layer", "step of the computation");
    case HowStep::Walk:
      return HowText::tr("Walk", "step of the computation: down the tree");
    case HowStep::Output:
      return HowText::tr("Output", "step of the computation");
    case HowStep::Skipped:
      return HowText::tr("Left out", "step of the computation: what is not computed");
    case HowStep::Head:
      return HowText::tr("Answer", "step of the computation");
  }
  return {};
}

HowPage howPage(HowStep step, const HowSubject& subject) {
  if (step == HowStep::Tokens) return how::tokensPage(subject);
  if (step == HowStep::Block) return how::blockPage(subject);
  if (step == HowStep::Head) return how::headPage(subject);
  if (!subject.hasPath()) return how::densePage(step, subject);
  if (step == HowStep::Walk) return how::walkPage(subject);
  return step == HowStep::Output ? how::outputPage(subject) : how::skippedPage(subject);
}

QString plainFormula(const QString& html) {
  static const QRegularExpression kTag(QStringLiteral("<[^>]*>"));
  QString text = html;
  text.replace(QStringLiteral("<br>"), QStringLiteral("\n"));
  text.replace(QStringLiteral("<sub>"), QStringLiteral("_"));
  text.replace(QStringLiteral("<sup>"), QStringLiteral("^"));
  text.remove(kTag);
  text.replace(QStringLiteral("&nbsp;"), QStringLiteral(" "));
  text.replace(QStringLiteral("&gt;"), QStringLiteral(">"));
  text.replace(QStringLiteral("&lt;"), QStringLiteral("<"));
  return text.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

QString howPageText(const HowPage& page) {
  QStringList lines{page.title};
  lines += page.intro;
  if (!page.formula.isEmpty()) lines += plainFormula(page.formula);
  if (!page.rows.isEmpty()) {
    QStringList cells;
    for (const ColumnModel::Column& column : page.columns) cells += column.title;
    lines += cells.join(u'\t');
  }
  for (const HowRow& row : page.rows) {
    QStringList cells;
    for (const HowCell& cell : row.cells) cells += cell.text;
    lines += cells.join(u'\t');
  }
  lines += page.notes;
  return lines.join(u'\n') + u'\n';
}

namespace how {

HowCell wordCell(const QString& word) {
  return {word, word};
}

HowCell indexCell(int index) {
  return {indexText(index), index};
}

HowCell countCell(qint64 count) {
  return {QLocale().toString(count), count};
}

HowCell fixedCell(double value, int decimals) {
  return {fixedNumber(value, decimals), value};
}

HowCell percentCell(double fraction) {
  return {percentText(fraction), fraction};
}

HowCell nothingCell() {
  return {QStringLiteral("–"), {}};
}

}  // namespace how

}  // namespace ufb
