// SPDX-License-Identifier: MIT
#include "models/fuzzy_match.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <limits>

namespace ufb {
namespace {

constexpr int kLetter = 16;
constexpr int kWordStart = 12;
constexpr int kFirstWord = 4;  ///< more, where the text begins
constexpr int kSideBySide = 10;
constexpr int kGap = 3;       ///< off where letters are left out
constexpr int kLongGap = 1;   ///< off for each of them
constexpr int kMostGap = 12;  ///< off for any number of them
/// Of each letter, on average: below it the letters are scattered.
constexpr int kFair = 18;
constexpr int kNone = std::numeric_limits<int>::min() / 2;

bool isMark(char32_t letter) {
  const QChar::Category category = QChar::category(letter);
  return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

bool startsWord(const QString& text, qsizetype at) {
  if (at == 0) return true;
  const QChar before = text[at - 1];
  const QChar here = text[at];
  if (!here.isLetterOrNumber()) return false;
  return !before.isLetterOrNumber() || before.isDigit() != here.isDigit();
}

int gapCost(qsizetype skipped) {
  if (skipped <= 0) return 0;
  return std::min<int>(kMostGap, kGap + kLongGap * static_cast<int>(skipped - 1));
}

/// The best way to find the letters of a word in a text.
class Alignment {
 public:
  Alignment(const QString& word, const QString& text)
      : m_word(word), m_text(text), m_best(word.size() * text.size(), kNone), m_from(m_best.size(), -1) {
    for (qsizetype letter = 0; letter < word.size(); ++letter) {
      for (qsizetype at = letter; at < text.size(); ++at) {
        if (word[letter] == text[at]) fill(letter, at);
      }
    }
  }

  /// Where the last letter stands in the best way; -1 if there is no way.
  [[nodiscard]] qsizetype end() const {
    const auto row = m_best.cbegin() + (m_word.size() - 1) * m_text.size();
    const auto best = std::max_element(row, m_best.cend());
    return *best > kNone / 2 ? best - row : -1;
  }
  [[nodiscard]] int score(qsizetype end) const { return m_best[cell(m_word.size() - 1, end)]; }
  [[nodiscard]] QVector<int> positions(qsizetype end) const {
    QVector<int> result(m_word.size());
    for (qsizetype letter = m_word.size() - 1; letter >= 0; --letter) {
      result[letter] = static_cast<int>(end);
      end = m_from[cell(letter, end)];
    }
    return result;
  }

 private:
  [[nodiscard]] qsizetype cell(qsizetype letter, qsizetype at) const { return letter * m_text.size() + at; }

  void fill(qsizetype letter, qsizetype at) {
    int own = kLetter;
    if (startsWord(m_text, at)) own += kWordStart + (at == 0 ? kFirstWord : 0);
    if (letter == 0) {
      m_best[cell(letter, at)] = own;
      return;
    }
    for (qsizetype before = letter - 1; before < at; ++before) {
      const int soFar = m_best[cell(letter - 1, before)];
      if (soFar == kNone) continue;
      const bool next = before + 1 == at;
      const int total = soFar + own + (next ? kSideBySide : 0) - gapCost(at - before - 1);
      if (total <= m_best[cell(letter, at)]) continue;
      m_best[cell(letter, at)] = total;
      m_from[cell(letter, at)] = static_cast<int>(before);
    }
  }

  const QString& m_word;
  const QString& m_text;
  QVector<int> m_best;  ///< of a letter at a place: the score of the way up to there
  QVector<int> m_from;  ///< the place of the letter before
};

/// Letters in a row may begin anywhere; letters with gaps begin with a word and are mostly beginnings.
bool isFair(const QString& text, const QVector<int>& positions, int score) {
  const bool inARow = positions.last() - positions.first() + 1 == positions.size();
  if (inARow) return true;
  return startsWord(text, positions.first()) && score >= kFair * positions.size();
}

}  // namespace

FoldedText foldedText(const QString& text) {
  FoldedText folded;
  for (qsizetype at = 0; at < text.size(); ++at) {
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size();
    // Upper case first: it alone makes two letters of one such as the German sharp s.
    const QString parts =
        text.mid(at, pair ? 2 : 1).normalized(QString::NormalizationForm_KD).toUpper().toCaseFolded();
    for (const char32_t letter : parts.toUcs4()) {
      if (isMark(letter)) continue;
      const QString one = QString::fromUcs4(&letter, 1);
      folded.text += one;
      folded.origin.insert(folded.origin.size(), one.size(), static_cast<int>(at));
    }
    if (pair) ++at;
  }
  return folded;
}

QStringList searchWords(const QString& typed) {
  static const QRegularExpression separators(QStringLiteral("[\\s_\\-]+"));
  return foldedText(typed).text.split(separators, Qt::SkipEmptyParts);
}

std::optional<FuzzyMatch> fuzzyMatch(const QString& word, const FoldedText& text) {
  if (word.isEmpty()) return FuzzyMatch{};
  if (word.size() > text.text.size()) return std::nullopt;
  const Alignment alignment(word, text.text);
  const qsizetype end = alignment.end();
  if (end < 0) return std::nullopt;
  FuzzyMatch match{alignment.score(end), alignment.positions(end)};
  if (!isFair(text.text, match.positions, match.score)) {
    // A way that scores less may still have its letters in a row.
    const qsizetype start = text.text.indexOf(word);
    if (start < 0) return std::nullopt;
    match.score = static_cast<int>(word.size()) * kLetter;
    for (int i = 0; i < word.size(); ++i) match.positions[i] = static_cast<int>(start) + i;
  }
  for (int& position : match.positions) position = text.origin[position];
  match.positions.erase(std::unique(match.positions.begin(), match.positions.end()), match.positions.end());
  return match;
}

}  // namespace ufb
