// SPDX-License-Identifier: MIT
#include "models/router_lesson_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <cmath>

#include "models/number_text.h"
#include "models/path_company.h"
#include "models/path_summary.h"

namespace ufb::router {

namespace {

using Phase = RouterLesson::Phase;

constexpr int kDecimals = 3;
constexpr int kMostNames = 8;  ///< tokens that are named; the others are counted
constexpr QChar kRight(0x2713);
constexpr QChar kWrong(0x2717);

struct RouterText {
  Q_DECLARE_TR_FUNCTIONS(ufb::RouterText)
};

QString countText(qint64 count) {
  return QLocale().toString(count);
}

/// Whole numbers without decimals, halves with one.
QString halvesText(double value) {
  return value == std::floor(value) ? countText(static_cast<qint64>(value)) : fixedNumber(value, 1);
}

QString sideText(bool right) {
  return right ? RouterText::tr("right", "a turn") : RouterText::tr("left", "a turn");
}

bool asking(const RouterLesson& lesson) {
  return lesson.phase() == Phase::Guess || lesson.phase() == Phase::Revealed;
}

QString letters(const RouterLesson& lesson) {
  QString turns;
  for (const RouterGuess& guess : lesson.guesses()) turns += guess.turnsRight ? u'R' : u'L';
  return turns;
}

int hits(const RouterLesson& lesson) {
  int correct = 0;
  for (const RouterGuess& guess : lesson.guesses()) correct += guess.correct() ? 1 : 0;
  return correct;
}

QString corpusSentence(const RouterEvidence& found) {
  const double all = static_cast<double>(found.corpusLeft + found.corpusRight);
  return RouterText::tr("Of the corpus' %1 tokens that came here, %2 turned left and %3 right.",
                        "count, percentage, percentage")
      .arg(countText(found.corpusLeft + found.corpusRight),
           percentText(static_cast<double>(found.corpusLeft) / all),
           percentText(static_cast<double>(found.corpusRight) / all));
}

}  // namespace

QString wordText(const RouterLesson& lesson) {
  if (lesson.phase() == Phase::Nothing) return {};
  const QString snippet = tokenSnippet(*lesson.routing(), lesson.token()).text();
  const QString piece = lesson.routing()->tokenItems.value(lesson.token()).text;
  // A token of the template is not in the text: then the pieces around it say where it stands.
  return snippet.contains(u"[" + piece, Qt::CaseInsensitive)
             ? snippet
             : RouterText::tr("%1: %2", "token: where it stands").arg(piece, snippet);
}

QString placeText(const RouterLesson& lesson) {
  if (lesson.phase() == Phase::Nothing) return {};
  const QString node = indexText(lesson.node().node());
  const QString layer = indexText(lesson.layer() + 1);
  const QString depth = indexText(lesson.depth());
  QString place = lesson.phase() == Phase::Leaf
                      ? RouterText::tr("Layer %1, leaf %2, all %3 decisions made", "number, number, count")
                            .arg(layer, indexText(lesson.node().place), depth)
                      : RouterText::tr("Layer %1, decision %2 of %3, node %4", "all are numbers")
                            .arg(layer, indexText(lesson.level() + 1), depth, node);
  if (lesson.routing()->trees > 1) {
    place = RouterText::tr("Tree %1. %2", "number; where in it").arg(indexText(lesson.tree() + 1), place);
  }
  return place;
}

QString formulaText(const RouterLesson& lesson) {
  if (!asking(lesson)) return {};
  const QString node = indexText(lesson.node().node());
  if (lesson.phase() == Phase::Revealed) {
    const QString law = lesson.guesses().constLast().turnsRight
                            ? RouterText::tr("%1 = %2 > 0: right", "formula, number")
                            : RouterText::tr("%1 = %2 ≤ 0: left", "formula, number");
    return law.arg(QStringLiteral("w%1·x + b%1").arg(node),
                   fixedNumber(lesson.logitAt(lesson.level()), kDecimals));
  }
  if (lesson.hinted()) {
    return QStringLiteral("w%1·x + b%1 = ±%2").arg(node, fixedNumber(lesson.magnitude(), kDecimals));
  }
  return QStringLiteral("w%1·x + b%1 = ?").arg(node);
}

QString evidenceText(const RouterLesson& lesson) {
  if (!asking(lesson)) return {};
  const RouterEvidence found = lesson.evidence();
  const int others = found.othersLeft + found.othersRight;
  QString sentence =
      others == 0
          ? RouterText::tr("No other token of this text comes to this node.")
          : RouterText::tr("Other tokens of this text at this node: %1 left, %2 right.", "counts of tokens")
                .arg(countText(found.othersLeft), countText(found.othersRight));
  if (found.hasCorpus()) sentence += u' ' + corpusSentence(found);
  return sentence;
}

QString hintText(const RouterLesson& lesson) {
  if (lesson.phase() != Phase::Guess || !lesson.hinted()) return {};
  return lesson.closeCall()
             ? RouterText::tr(
                   "Hint: this is one of the closest tenth of this text's decisions, so a guess is nearly "
                   "chance.")
             : RouterText::tr(
                   "Hint: the size of the sum, without its sign. It is not one of this text's close calls.");
}

QString verdictText(const RouterLesson& lesson) {
  if (lesson.phase() != Phase::Revealed) return {};
  const RouterGuess& guess = lesson.guesses().constLast();
  QString verdict = guess.correct()
                        ? RouterText::tr("%1 Right: the token turns %2.", "mark, side")
                              .arg(kRight)
                              .arg(sideText(guess.turnsRight))
                        : RouterText::tr("%1 Wrong: you said %2, the token turns %3.", "mark, side, side")
                              .arg(kWrong)
                              .arg(sideText(guess.guessedRight), sideText(guess.turnsRight));
  if (!guess.counted) verdict += u' ' + RouterText::tr("Answered before: it does not count again.");
  return verdict;
}

QString reasonText(const RouterLesson& lesson) {
  if (lesson.phase() != Phase::Revealed) return {};
  const double margin =
      decisionMargin(*lesson.routing(), lesson.layer(), lesson.tree(), lesson.token(), lesson.level());
  const QString close = std::isnan(margin)
                            ? RouterText::tr("|w·x + b| = %1").arg(shortNumber(lesson.magnitude()))
                            : RouterText::tr("margin %1", "a distance").arg(shortNumber(margin));
  return lesson.closeCall()
             ? RouterText::tr(
                   "A close call (%1): a slightly different input would have turned the other way, "
                   "so a guess here is nearly chance.",
                   "margin")
                   .arg(close)
             : RouterText::tr("No close call (%1): small changes of the input leave this turn as it is.",
                              "margin")
                   .arg(close);
}

QString scoreText(const RouterLesson& lesson) {
  const RouterScore& score = lesson.score();
  if (score.asked == 0) return RouterText::tr("No guess yet");
  return RouterText::tr("%1 of %2 right; in a row: %3, at best %4", "all are counts")
      .arg(countText(score.right), countText(score.asked), countText(score.streak),
           countText(score.bestStreak));
}

QString rivalsText(const RouterLesson& lesson) {
  const RouterScore& score = lesson.score();
  if (score.asked == 0) return {};
  return RouterText::tr("Chance: %1. Always with the majority: %2.", "expected hits, hits")
      .arg(halvesText(score.byChance()), halvesText(score.byMajority()));
}

QString leafText(const RouterLesson& lesson) {
  if (lesson.phase() != Phase::Leaf) return {};
  return RouterText::tr("%1 → leaf %2. You guessed %3 of %4 turns.", "turns, number, count, count")
      .arg(letters(lesson), indexText(lesson.node().place), countText(hits(lesson)),
           countText(lesson.depth()));
}

QString companyText(const RouterLesson& lesson) {
  if (lesson.phase() != Phase::Leaf) return {};
  const QVector<int> company = lesson.leafCompany();
  if (company.isEmpty()) return RouterText::tr("No other token of this text ends in this leaf.");
  QStringList names;
  for (const int token : company.first(qMin(company.size(), qsizetype{kMostNames}))) {
    names += lesson.routing()->tokenItems.value(token).text;
  }
  const QString list = QLocale().createSeparatedList(names);
  if (company.size() <= kMostNames) {
    return RouterText::tr("In the same leaf: %1.", "list of tokens").arg(list);
  }
  return RouterText::tr("In the same leaf: %1, and more: %2 tokens in all.", "list of tokens, count")
      .arg(list, countText(company.size()));
}

QString pathText(const RouterLesson& lesson) {
  if (lesson.phase() == Phase::Nothing) return {};
  QStringList steps;
  for (const RouterGuess& guess : lesson.guesses()) {
    steps +=
        guess.turnsRight
            ? RouterText::tr("right at node %1", "number").arg(indexText(lesson.nodeAt(guess.level).node()))
            : RouterText::tr("left at node %1", "number").arg(indexText(lesson.nodeAt(guess.level).node()));
  }
  if (lesson.phase() == Phase::Guess) {
    steps += RouterText::tr("now at node %1", "number").arg(indexText(lesson.node().node()));
  }
  if (lesson.phase() == Phase::Leaf) {
    steps += RouterText::tr("leaf %1", "number").arg(indexText(lesson.node().place));
  }
  return steps.join(QStringLiteral(", "));
}

QString keysText(const RouterLesson& lesson) {
  switch (lesson.phase()) {
    case Phase::Guess:
      return lesson.hinted() ? RouterText::tr("Keys: ← left, → right")
                             : RouterText::tr("Keys: ← left, → right, H hint");
    case Phase::Revealed:
      return RouterText::tr("Keys: Enter goes on");
    case Phase::Leaf:
      return RouterText::tr("Keys: Enter goes to the next token");
    case Phase::Nothing:
      break;
  }
  return {};
}

}  // namespace ufb::router
