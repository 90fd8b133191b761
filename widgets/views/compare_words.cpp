// SPDX-License-Identifier: MIT
#include "views/compare_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "models/number_text.h"
#include "models/quantity_text.h"

namespace ufb {

using view::CandidateItem;
using view::CompareMaskItem;
using view::CompareSide;
using view::TargetItem;

namespace {

struct CompareWords {
  Q_DECLARE_TR_FUNCTIONS(ufb::CompareWords)
};

const TargetItem* findTarget(const CompareSide& side, const QString& word) {
  const auto found = std::find_if(side.targets.begin(), side.targets.end(),
                                  [&](const TargetItem& target) { return target.word == word; });
  return found == side.targets.end() ? nullptr : &*found;
}

QString ratingText(const TargetItem& target) {
  if (!target.known) return CompareWords::tr("not in the vocabulary");
  const QString figures =
      CompareWords::tr("%1, rank %2", "percent, place among all words")
          .arg(probabilityText(target.score.probability), QLocale().toString(target.score.rank));
  if (target.whole) return figures;
  return CompareWords::tr("%1 (of its first piece “%2”)", "percent and rank; a piece of a word")
      .arg(figures, target.score.token);
}

/// The difference of two probabilities, with its sign.
QString pointsText(double difference) {
  const QString number = shortNumber(std::abs(difference) * 100);
  const QString sign = difference < 0 ? QStringLiteral("−") : QStringLiteral("+");
  return CompareWords::tr("%1 percentage points").arg(sign + number);
}

QStringList cells(const CompareSide& side, int row) {
  if (row >= side.candidates.size()) return {QString(), QString(), QString()};
  const CandidateItem& candidate = side.candidates[row];
  const int other = side.otherRanks.value(row);
  return {candidate.token, probabilityText(candidate.probability),
          other > 0 ? QLocale().toString(other) : QStringLiteral("–")};
}

}  // namespace

QString verdictText(const CompareMaskItem& mask) {
  if (!mask.a.seen() || !mask.b.seen() || mask.a.candidates.isEmpty() || mask.b.candidates.isEmpty())
    return {};
  const QString inA = mask.a.candidates.constFirst().token;
  const QString inB = mask.b.candidates.constFirst().token;
  const QString first =
      mask.sameTop ? CompareWords::tr("Both put “%1” first.", "a word").arg(inA)
                   : CompareWords::tr("A puts “%1” first, B puts “%2” first.", "words").arg(inA, inB);
  const QString common = CompareWords::tr("%1 of the first %2 words are in both lists.")
                             .arg(QLocale().toString(mask.overlap), QLocale().toString(mask.overlapOf));
  return first + QLatin1Char(' ') + common;
}

QString unseenText(const QString& model, const view::CompareArm& arm) {
  if (!arm.hasMask) {
    return CompareWords::tr("%1 has no mask in its vocabulary: it cannot predict.", "a model").arg(model);
  }
  return CompareWords::tr("%1 has not seen this mask: it lies beyond the %2 tokens that this model reads.",
                          "a model")
      .arg(model, QLocale().toString(arm.maxTokens));
}

QString targetText(const CompareMaskItem& mask, const QString& word) {
  const TargetItem* inA = findTarget(mask.a, word);
  const TargetItem* inB = findTarget(mask.b, word);
  if (word.isEmpty() || (inA == nullptr && inB == nullptr)) return {};
  QStringList parts;
  if (inA != nullptr) parts << CompareWords::tr("A: %1").arg(ratingText(*inA));
  if (inB != nullptr) parts << CompareWords::tr("B: %1").arg(ratingText(*inB));
  if (inA != nullptr && inB != nullptr && inA->whole && inB->whole) {
    parts << CompareWords::tr("B less A: %1", "a difference")
                 .arg(pointsText(inB->score.probability - inA->score.probability));
  }
  return parts.join(QStringLiteral(" · "));
}

QString candidateLines(const CompareMaskItem& mask) {
  QStringList lines{CompareWords::tr("rank\tword of A\tprobability\tin B\tword of B\tprobability\tin A",
                                     "titles of copied columns, keep the tabs")};
  const int rows = static_cast<int>(std::max(mask.a.candidates.size(), mask.b.candidates.size()));
  for (int row = 0; row < rows; ++row) {
    const QStringList line =
        QStringList(QLocale().toString(row + 1)) + cells(mask.a, row) + cells(mask.b, row);
    lines << line.join(QLatin1Char('\t'));
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace ufb
