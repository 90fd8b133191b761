// SPDX-License-Identifier: MIT
#include "text/wordpiece.h"

#include <algorithm>
#include <utility>

#include "text/problem.h"
#include "text/utf8.h"

namespace ufb::text {

WordPieceModel::WordPieceModel(const Vocabulary& vocabulary, WordPieceOptions options)
    : m_vocabulary(&vocabulary),
      m_options(std::move(options)),
      m_unknown(vocabulary.findPiece(m_options.unknownToken)) {}

void WordPieceModel::split(std::u32string_view word, std::vector<WordPiece>& pieces) const {
  const std::size_t before = pieces.size();
  if (word.size() <= m_options.longestWord && cut(word, pieces)) return;
  pieces.resize(before);
  if (!m_unknown)
    throw Problem(ErrorCode::InvalidArgument,
                  "the word \"" + encodeUtf8(word.substr(0, 40)) +
                      "\" is not in the vocabulary, and neither is " + "the unknown token \"" +
                      m_options.unknownToken + '"',
                  "leave the word out or use a tokenizer that has an unknown token");
  pieces.push_back({*m_unknown, {0, word.size()}});
}

bool WordPieceModel::cut(std::u32string_view word, std::vector<WordPiece>& pieces) const {
  const std::size_t longest = m_vocabulary->longestPiece();
  std::string candidate;
  std::vector<std::size_t> ends;  // bytes of `candidate` after each character
  std::size_t start = 0;
  while (start < word.size()) {
    candidate = start == 0 ? std::string() : m_options.continuingPrefix;
    ends.clear();
    for (std::size_t i = start; i < word.size() && candidate.size() < longest; ++i) {
      appendUtf8(candidate, word[i]);
      ends.push_back(candidate.size());
    }
    std::optional<std::int64_t> id;
    while (!ends.empty() &&
           !(id = m_vocabulary->findPiece(std::string_view(candidate).substr(0, ends.back()))))
      ends.pop_back();
    if (!id) return false;
    pieces.push_back({*id, {start, start + ends.size()}});
    start += ends.size();
  }
  return true;
}

}  // namespace ufb::text
