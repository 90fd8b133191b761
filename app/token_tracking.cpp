// SPDX-License-Identifier: MIT
#include "token_tracking.h"

#include <QSet>
#include <algorithm>

namespace ufb {

int followToken(const QVector<view::TokenItem>& before, const QVector<view::TokenItem>& after, int token) {
  const auto sameId = [](const view::TokenItem& left, const view::TokenItem& right) {
    return left.id == right.id;
  };
  if (token < 0 || token >= before.size()) return -1;
  const auto firstDifference =
      std::mismatch(before.begin(), before.end(), after.begin(), after.end(), sameId).first;
  const auto prefix = std::distance(before.begin(), firstDifference);
  if (token < prefix) return token;

  const auto lastDifference =
      std::mismatch(before.rbegin(), before.rend(), after.rbegin(), after.rend(), sameId).first;
  const auto suffix = std::min(std::distance(before.rbegin(), lastDifference),
                               std::min(before.size(), after.size()) - prefix);  // the two must not overlap
  if (token >= before.size() - suffix) return token + static_cast<int>(after.size() - before.size());
  return before.size() == after.size() ? token : -1;
}

int newMask(const QVector<view::TokenItem>& before, const QVector<view::TokenItem>& after, int cursor) {
  if (before.isEmpty()) return -1;
  QSet<int> old;
  for (int token = 0; token < before.size(); ++token) {
    if (before[token].mask) old.insert(followToken(before, after, token));
  }
  int first = -1;
  for (int token = 0; token < after.size(); ++token) {
    if (!after[token].mask || old.contains(token)) continue;
    if (after[token].start <= cursor && cursor <= after[token].end) return token;
    if (first < 0) first = token;
  }
  return first;
}

bool looksTyped(const QString& before, const QString& after) {
  const qsizetype least = std::min(before.size(), after.size());
  qsizetype head = 0;
  while (head < least && before[head] == after[head]) ++head;
  qsizetype tail = 0;
  while (tail < least - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
  return std::max(before.size(), after.size()) - head - tail <= 1;
}

int defaultToken(const QVector<view::TokenItem>& tokens) {
  const auto indexOf = [&](auto wanted) {
    const auto found = std::find_if(tokens.begin(), tokens.end(), wanted);
    return found == tokens.end() ? -1 : static_cast<int>(std::distance(tokens.begin(), found));
  };
  const int mask = indexOf([](const view::TokenItem& token) { return token.mask; });
  if (mask >= 0) return mask;
  const int word = indexOf([](const view::TokenItem& token) { return !token.special; });
  return word >= 0 ? word : (tokens.isEmpty() ? -1 : 0);
}

}  // namespace ufb
