// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QVector>

#include "models/view_types.h"

/// Which characters of a prompt belong together: masks, tokens, and the words that tokens are pieces of.
namespace ufb {

/// Characters [start, end) of a text, in UTF-16 units.
struct TextSpan {
  int start = 0;
  int end = 0;
  [[nodiscard]] bool empty() const { return start >= end; }
  bool operator==(const TextSpan&) const = default;
};

/// Where masks stand: any of the spellings, but one of underscores only if it stands alone.
[[nodiscard]] QVector<TextSpan> findMasks(const QString& text, const QStringList& spellings);
/// A mask that is spelt as a blank to fill in: underscores.
[[nodiscard]] bool isBlankMask(const QString& text, TextSpan mask);
/// Has a letter or a digit, as opposed to punctuation.
[[nodiscard]] bool isWordLike(const QString& text);
/// A piece such as "##ing", which goes on with the word before it.
[[nodiscard]] bool continuesWord(const QString& piece);
/// Without white space at both ends.
[[nodiscard]] TextSpan trimmed(TextSpan span, const QString& text);
/// Of the tokens that touch the gap at `position`, the one that a person would mean: a word rather than the
/// full stop after it. -1 if none.
[[nodiscard]] int tokenBeside(const view::PredictionItem& prediction, int position);
/// The token that covers the character at `position`; -1 if none.
[[nodiscard]] int tokenCovering(const view::PredictionItem& prediction, int position);
/// The whole word that this token is a piece of.
[[nodiscard]] TextSpan wordOfToken(const view::PredictionItem& prediction, int token);

}  // namespace ufb
