// SPDX-License-Identifier: MIT
#include "models/router_lesson_table.h"

#include "models/number_text.h"

namespace ufb {

void RouterLessonTable::refresh() {
  if (m_lesson->guesses() == m_guesses && m_guesses.isEmpty()) return;
  beginResetModel();
  m_guesses = m_lesson->guesses();
  endResetModel();
}

QVector<ColumnModel::Column> RouterLessonTable::columns() const {
  return {
      {QStringLiteral("level"), tr("Level"), tr("Decision on the way, counted from 0 at the root")},
      {QStringLiteral("node"), tr("Node"), tr("Index in its tree, level by level, root 0")},
      {QStringLiteral("logit"), tr("Logit"), tr("The neuron's value w·x + b")},
      {QStringLiteral("turn"), tr("Turn"), tr("Right if the logit is above 0, otherwise left"), false},
      {QStringLiteral("guess"), tr("Guess"), tr("What you said"), false},
      {QStringLiteral("correct"), tr("Guessed right"), tr("Whether both are the same"), false},
      {QStringLiteral("hinted"), tr("With hint"), tr("Whether the logit's size was shown before"), false},
  };
}

int RouterLessonTable::rows() const {
  return static_cast<int>(m_guesses.size());
}

QVariant RouterLessonTable::value(int row, int column) const {
  const RouterGuess& guess = m_guesses.at(row);
  const auto side = [](bool right) { return right ? QStringLiteral("right") : QStringLiteral("left"); };
  switch (column) {
    case Level:
      return guess.level;
    case Node:
      return m_lesson->nodeAt(guess.level).node();
    case Logit:
      return m_lesson->logitAt(guess.level);
    case Turn:
      return side(guess.turnsRight);
    case Guess:
      return side(guess.guessedRight);
    case Correct:
      return guess.correct();
    default:
      return guess.hinted;
  }
}

QString RouterLessonTable::text(int row, int column) const {
  const RouterGuess& guess = m_guesses.at(row);
  constexpr int kDecimals = 3;
  switch (column) {
    case Logit:
      return fixedNumber(m_lesson->logitAt(guess.level), kDecimals);
    case Turn:
      return guess.turnsRight ? tr("right") : tr("left");
    case Guess:
      return guess.guessedRight ? tr("right") : tr("left");
    default:
      return ColumnModel::text(row, column);
  }
}

}  // namespace ufb
