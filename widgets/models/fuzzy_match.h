// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVector>
#include <optional>

namespace ufb {

/// A text as a search sees it: without case and accents.
struct FoldedText {
  QString text;
  QVector<int> origin;  ///< of each of its characters: where it stands in the text that was folded
};
[[nodiscard]] FoldedText foldedText(const QString& text);

/// The words that a search is typed as: folded, parted at white space, hyphens and underscores.
[[nodiscard]] QStringList searchWords(const QString& typed);

struct FuzzyMatch {
  int score = 0;           ///< the higher, the better; comparable between texts for the same word
  QVector<int> positions;  ///< the characters of the text that were found, ascending
};

/// Finds the letters of `word` (see searchWords()) in `text`, in their order but not necessarily side by
/// side: beginnings of words count most, then letters side by side. Letters that are merely scattered over
/// the text are no match. An empty word matches everything.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString& word, const FoldedText& text);

}  // namespace ufb
