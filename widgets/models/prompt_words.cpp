// SPDX-License-Identifier: MIT
#include "models/prompt_words.h"

#include <QRegularExpression>
#include <algorithm>

namespace ufb {

using view::TokenItem;

namespace {

constexpr QLatin1String kContinuation("##");

QString maskPattern(const QString& spelling) {
  const QString literal = QRegularExpression::escape(spelling);
  const bool blank = spelling.count(QLatin1Char('_')) == spelling.size();
  return blank ? QStringLiteral("(?<!\\w)") + literal + QStringLiteral("(?!\\w)") : literal;
}

}  // namespace

QVector<TextSpan> findMasks(const QString& text, const QStringList& spellings) {
  QStringList patterns;
  for (const QString& spelling : spellings) patterns << maskPattern(spelling);
  const QRegularExpression expression(patterns.join(QLatin1Char('|')),
                                      QRegularExpression::UseUnicodePropertiesOption);
  QVector<TextSpan> spans;
  auto matches = expression.globalMatch(text);
  while (matches.hasNext()) {
    const auto match = matches.next();
    const TextSpan span{static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd())};
    if (!span.empty()) spans.append(span);
  }
  return spans;
}

bool isBlankMask(const QString& text, TextSpan mask) {
  return mask.start < mask.end && text[mask.start] == QLatin1Char('_');
}

bool isWordLike(const QString& text) {
  const auto codePoints = text.toUcs4();
  return std::any_of(codePoints.begin(), codePoints.end(),
                     [](uint c) { return QChar::isLetterOrNumber(c) || QChar::isMark(c); });
}

bool continuesWord(const QString& piece) {
  return piece.size() > kContinuation.size() && piece.startsWith(kContinuation);
}

TextSpan trimmed(TextSpan span, const QString& text) {
  while (!span.empty() && text[span.start].isSpace()) ++span.start;
  while (!span.empty() && text[span.end - 1].isSpace()) --span.end;
  return span;
}

int tokenBeside(const view::PredictionItem& prediction, int position) {
  int best = -1;
  int bestScore = -1;
  for (int i = 0; i < prediction.tokens.size(); ++i) {
    const TokenItem& token = prediction.tokens[i];
    if (token.start == token.end || position < token.start || position > token.end) continue;
    const bool inside = position > token.start && position < token.end;
    const bool meant = token.mask || isWordLike(prediction.text.mid(token.start, token.end - token.start));
    const int score = (inside ? 4 : 0) + (meant ? 2 : 0) + (position == token.start ? 1 : 0);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

int tokenCovering(const view::PredictionItem& prediction, int position) {
  const auto& tokens = prediction.tokens;
  const auto found = std::find_if(tokens.begin(), tokens.end(), [position](const TokenItem& token) {
    return position >= token.start && position < token.end;
  });
  return found == tokens.end() ? -1 : static_cast<int>(found - tokens.begin());
}

TextSpan wordOfToken(const view::PredictionItem& prediction, int token) {
  const auto& tokens = prediction.tokens;
  const auto continues = [&tokens](int i) { return continuesWord(tokens[i].text); };
  int first = token;
  int last = token;
  while (first > 0 && continues(first) && !tokens[first - 1].special) --first;
  while (last + 1 < tokens.size() && continues(last + 1)) ++last;
  return {tokens[first].start, tokens[last].end};
}

}  // namespace ufb
