// SPDX-License-Identifier: MIT
#include "text/vocabulary.h"

#include <algorithm>

#include "text/problem.h"

namespace ufb::text {

namespace {

// Bounds on what a hostile file can make us allocate, and on the cost of looking for the longest piece.
constexpr std::int64_t kHighestId = (1 << 24) - 1;
constexpr std::size_t kLongestPiece = 1024;
const char* const kAdvice = "use the file as the model's authors published it";

std::string quoted(std::string_view text) {
  return '"' + std::string(text.substr(0, 60)) + '"';
}

}  // namespace

void Vocabulary::add(std::string_view text, std::int64_t id, Kind kind) {
  if (id < 0 || id > kHighestId)
    throw Problem(ErrorCode::BadFormat,
                  "the token " + quoted(text) + " has the id " + std::to_string(id) +
                      ", which is not between 0 and " + std::to_string(kHighestId),
                  kAdvice);
  if (text.size() > kLongestPiece)
    throw Problem(ErrorCode::BadFormat,
                  "the token with id " + std::to_string(id) + " is longer than 1024 bytes", kAdvice);
  if (const Entry* other = entryOf(id); other != nullptr)
    throw Problem(
        ErrorCode::BadFormat,
        "the id " + std::to_string(id) + " is used twice, by " + quoted(other->text) + " and " + quoted(text),
        kAdvice);
  const Entry& entry = m_entries.emplace_back(Entry{std::string(text), id, kind});
  if (static_cast<std::size_t>(id) >= m_entryOfId.size())
    m_entryOfId.resize(static_cast<std::size_t>(id) + 1);
  m_entryOfId[static_cast<std::size_t>(id)] = &entry;
  m_byText[entry.text] = &entry;
  if (kind == Kind::Piece) m_longestPiece = std::max(m_longestPiece, text.size());
}

std::optional<std::int64_t> Vocabulary::find(std::string_view text) const {
  const auto found = m_byText.find(text);
  if (found == m_byText.end()) return std::nullopt;
  return found->second->id;
}

std::optional<std::int64_t> Vocabulary::findPiece(std::string_view text) const {
  const auto found = m_byText.find(text);
  if (found == m_byText.end() || found->second->kind != Kind::Piece) return std::nullopt;
  return found->second->id;
}

const std::string& Vocabulary::text(std::int64_t id) const {
  static const std::string none;
  const Entry* entry = entryOf(id);
  return entry != nullptr ? entry->text : none;
}

bool Vocabulary::has(std::int64_t id) const {
  return entryOf(id) != nullptr;
}

const Vocabulary::Entry* Vocabulary::entryOf(std::int64_t id) const {
  if (id < 0 || static_cast<std::size_t>(id) >= m_entryOfId.size()) return nullptr;
  return m_entryOfId[static_cast<std::size_t>(id)];
}

}  // namespace ufb::text
