// SPDX-License-Identifier: MIT
#include "io/shown.h"

#include <nlohmann/json.hpp>

namespace ufb {

namespace {

constexpr std::size_t kLongestName = 80;

bool continuesCharacter(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Cuts in front of a character, never inside one.
std::string_view shortened(std::string_view name) {
  if (name.size() <= kLongestName) return name;
  std::size_t end = kLongestName;
  while (end > 0 && continuesCharacter(name[end])) --end;
  return name.substr(0, end);
}

}  // namespace

std::string shownName(std::string_view name) {
  const std::string_view kept = shortened(name);
  std::string text(kept);
  for (char& c : text) {
    const auto code = static_cast<unsigned char>(c);
    if (code < 0x20 || code == 0x7F) c = '?';
  }
  // The JSON writer is what knows how to mend ill-formed UTF-8; quotes inside a name come out escaped.
  const auto mend = nlohmann::json::error_handler_t::replace;
  std::string shown = nlohmann::json(text).dump(-1, ' ', false, mend);
  if (kept.size() < name.size()) shown.insert(shown.size() - 1, "...");
  return shown;
}

std::string shapeText(std::span<const std::int64_t> shape) {
  std::string text = "[";
  for (const std::int64_t extent : shape) {
    if (text.size() > 1) text += ", ";
    text += extent < 0 ? std::string("any") : std::to_string(extent);
  }
  return text + "]";
}

}  // namespace ufb
