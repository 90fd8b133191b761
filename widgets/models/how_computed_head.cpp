// SPDX-License-Identifier: MIT
// The last page: from the final state at a mask to the probabilities of words.
#include <QCoreApplication>
#include <QLocale>
#include <cmath>

#include "models/how_computed_pages.h"
#include "models/number_text.h"
#include "models/quantity_text.h"

namespace ufb::how {

namespace {

constexpr int kDecimals = 3;

struct HowText {
  Q_DECLARE_TR_FUNCTIONS(ufb::HowText)
};

QString countText(qint64 count) {
  return QLocale().toString(count);
}

QVector<ColumnModel::Column> headColumns() {
  return {{QStringLiteral("rank"), HowText::tr("Rank"), HowText::tr("1 is the most probable word")},
          {QStringLiteral("token"), HowText::tr("Token"), HowText::tr("As the vocabulary spells it"), false},
          {QStringLiteral("logit"), HowText::tr("Logit"), HowText::tr("The decoder's value for this word")},
          {QStringLiteral("below_max"), HowText::tr("Logit − max"), HowText::tr("Less the largest logit")},
          {QStringLiteral("exp"), HowText::tr("exp"), HowText::tr("e to the power of logit − max")},
          {QStringLiteral("probability"), HowText::tr("Probability"),
           HowText::tr("This word's exp over the sum of all: the model's answer")}};
}

/// The candidates' exponentials, and what the answer says of the sum over all words.
void addCandidates(HowPage& page, const view::MaskItem& mask) {
  const view::CandidateItem& first = mask.candidates.constFirst();
  double shown = 0;
  for (const view::CandidateItem& word : mask.candidates) {
    const double power = std::exp(word.logit - first.logit);
    shown += power;
    page.rows += {{indexCell(word.rank), wordCell(word.token), fixedCell(word.logit, kDecimals),
                   fixedCell(word.logit - first.logit, kDecimals), HowCell{shortNumber(power), power},
                   HowCell{probabilityText(word.probability), word.probability}}};
  }
  // The first word's exponential is 1, so its probability is one over the sum.
  const double sum = 1 / first.probability;
  page.notes +=
      HowText::tr("max = %1, of “%2”. The sum over all words is 1 / %3 = %4; the %5 shown make up %6 of it.",
                  "number, word, percentage, number, count, percentage")
          .arg(fixedNumber(first.logit, kDecimals), first.token, probabilityText(first.probability),
               shortNumber(sum), countText(mask.candidates.size()), percentText(qMin(1.0, shown / sum)));
  page.notes +=
      HowText::tr("Entropy of the whole distribution: %1 bits.", "number").arg(shortNumber(mask.entropyBits));
}

}  // namespace

HowPage headPage(const HowSubject& subject) {
  HowPage page;
  page.title = HowText::tr("From the last state to words");
  page.intro = {
      HowText::tr("After the last layer, the state at the mask is multiplied with one row of the decoder "
                  "for each word of the vocabulary (BERT transforms it once more before): the logits. "
                  "Softmax turns them into probabilities.")};
  if (subject.model.vocabulary > 0) {
    page.intro += HowText::tr("Words in the vocabulary, and so logits at each mask: %1.", "count")
                      .arg(countText(subject.model.vocabulary));
  }
  page.formula = QStringLiteral(
      "p<sub>k</sub> = exp(logit<sub>k</sub> − max) / Σ<sub>j</sub> exp(logit<sub>j</sub> − max)");
  const int index = subject.mask();
  const bool answered = index >= 0 && !subject.prediction.masks[index].candidates.isEmpty() &&
                        subject.prediction.masks[index].candidates.constFirst().probability > 0;
  if (!answered) {
    page.notes +=
        HowText::tr("This text has no mask, so no word is asked for: mask a token to see the numbers.");
    return page;
  }
  const view::MaskItem& mask = subject.prediction.masks[index];
  if (subject.prediction.masks.size() > 1) {
    page.intro += HowText::tr("Shown is mask %1 of %2, token %3.", "numbers")
                      .arg(indexText(index + 1), countText(subject.prediction.masks.size()),
                           indexText(mask.position + 1));
  }
  page.columns = headColumns();
  addCandidates(page, mask);
  return page;
}

}  // namespace ufb::how
