// SPDX-License-Identifier: MIT
#include "text/truncation.h"

#include <algorithm>
#include <utility>

#include "text/problem.h"

namespace ufb::text {

namespace {

/// The shorter text stays whole if half of the room is enough for it, otherwise the room is shared.
std::pair<std::size_t, std::size_t> sharedLengths(std::size_t first, std::size_t second, std::size_t room) {
  const bool swapped = first > second;
  std::size_t shorter = std::min(first, second);
  std::size_t longer = shorter > room ? shorter : std::max(shorter, room - shorter);
  if (shorter + longer > room) {
    shorter = room / 2;
    longer = shorter + room % 2;
  }
  return swapped ? std::pair(longer, shorter) : std::pair(shorter, longer);
}

void cutOneOnly(Content* target, std::size_t excess, CutSide side) {
  if (target == nullptr || target->tokens.size() <= excess)
    throw Problem(ErrorCode::InvalidArgument,
                  "the tokenizer's truncation strategy does not allow to cut this text as much as is needed",
                  "shorten the text");
  cut(*target, target->tokens.size() - excess, side);
}

}  // namespace

void cut(Content& content, std::size_t length, CutSide side) {
  const std::size_t size = content.tokens.size();
  if (length >= size) return;
  content.droppedTokens += static_cast<int>(size - length);
  if (side == CutSide::Right) {
    content.keptCharacters = std::min(content.keptCharacters, content.tokens[length].start);
    content.tokens.resize(length);
    return;
  }
  const auto dropped = static_cast<std::ptrdiff_t>(size - length);
  const int lastDropped = content.tokens[static_cast<std::size_t>(dropped - 1)].end;
  content.keptCharacters = std::min(content.keptCharacters, content.characters - lastDropped);
  content.tokens.erase(content.tokens.begin(), content.tokens.begin() + dropped);
}

void truncate(Content& first, Content* second, std::size_t room, CutSide side, CutStrategy strategy) {
  const std::size_t secondSize = second != nullptr ? second->tokens.size() : 0;
  const std::size_t total = first.tokens.size() + secondSize;
  if (total <= room) return;
  switch (strategy) {
    case CutStrategy::OnlyFirst:
      return cutOneOnly(&first, total - room, side);
    case CutStrategy::OnlySecond:
      return cutOneOnly(second, total - room, side);
    case CutStrategy::LongestFirst:
      break;
  }
  if (second == nullptr) return cut(first, room, side);
  const auto [firstLength, secondLength] = sharedLengths(first.tokens.size(), secondSize, room);
  cut(first, firstLength, side);
  cut(*second, secondLength, side);
}

}  // namespace ufb::text
