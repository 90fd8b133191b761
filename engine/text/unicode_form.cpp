// SPDX-License-Identifier: MIT
#include "text/unicode_form.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstdint>
#include <vector>

#include "text/problem.h"

namespace ufb::text {

namespace {

struct Piece {
  NormalizedText::Change change;
  std::uint8_t combiningClass = 0;
};

const icu::Normalizer2& normalizerFor(UnicodeForm form) {
  UErrorCode status = U_ZERO_ERROR;
  const bool compatible = form == UnicodeForm::Nfkd || form == UnicodeForm::Nfkc;
  // The composing instances know decompositions too, and ICU keeps one of each for the whole program.
  const icu::Normalizer2* normalizer =
      compatible ? icu::Normalizer2::getNFKCInstance(status) : icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status) || normalizer == nullptr)
    throw Problem(ErrorCode::Internal, "the Unicode library has no normalization data",
                  "reinstall the ICU library");
  return *normalizer;
}

std::vector<Piece> decompose(const icu::Normalizer2& normalizer, std::u32string_view text) {
  std::vector<Piece> pieces;
  pieces.reserve(text.size() + text.size() / 4);
  icu::UnicodeString decomposition;
  for (const char32_t c : text) {
    const auto code = static_cast<UChar32>(c);
    if (c < 0x80 || !normalizer.getDecomposition(code, decomposition)) {
      pieces.push_back({{c, 0}, c < 0x80 ? std::uint8_t{0} : normalizer.getCombiningClass(code)});
      continue;
    }
    int change = 0;
    for (int i = 0; i < decomposition.length(); i = decomposition.moveIndex32(i, 1)) {
      const UChar32 part = decomposition.char32At(i);
      pieces.push_back({{static_cast<char32_t>(part), change}, normalizer.getCombiningClass(part)});
      change = 1;
    }
  }
  return pieces;
}

/// Unicode's canonical ordering: marks between two starters by combining class, equals in their order.
void orderMarks(std::vector<Piece>& pieces) {
  const auto isMark = [](const Piece& piece) { return piece.combiningClass != 0; };
  auto first = pieces.begin();
  while ((first = std::find_if(first, pieces.end(), isMark)) != pieces.end()) {
    const auto last = std::find_if_not(first, pieces.end(), isMark);
    if (last - first > 1) {
      std::stable_sort(first, last,
                       [](const Piece& a, const Piece& b) { return a.combiningClass < b.combiningClass; });
    }
    first = last;
  }
}

/// Unicode's canonical composition, in one pass over ordered pieces, in place.
class Composer {
 public:
  Composer(const icu::Normalizer2& normalizer, std::vector<Piece>& pieces)
      : m_normalizer(normalizer), m_pieces(pieces) {}

  void run() {
    for (std::size_t i = 0; i < m_pieces.size(); ++i) add(m_pieces[i]);
    m_pieces.resize(m_size);
  }

 private:
  void add(const Piece piece) {
    if (m_hasStarter && !blocks(piece) && joins(piece)) return;
    if (piece.combiningClass == 0) {
      m_hasStarter = true;
      m_starter = m_size;
    }
    // Never overtakes the reading position: each piece read writes at most one.
    m_pieces[m_size++] = piece;
  }

  /// Something of the same or a higher class stands between the starter and this piece.
  [[nodiscard]] bool blocks(const Piece& piece) const {
    if (m_size == m_starter + 1) return false;
    return m_pieces[m_size - 1].combiningClass >= piece.combiningClass;
  }

  bool joins(const Piece& piece) {
    NormalizedText::Change& starter = m_pieces[m_starter].change;
    const UChar32 composite =
        m_normalizer.composePair(static_cast<UChar32>(starter.c), static_cast<UChar32>(piece.change.c));
    if (composite < 0) return false;
    starter = {static_cast<char32_t>(composite), starter.change + piece.change.change - 1};
    return true;
  }

  const icu::Normalizer2& m_normalizer;
  std::vector<Piece>& m_pieces;
  std::size_t m_size = 0;
  std::size_t m_starter = 0;
  bool m_hasStarter = false;
};

bool isAscii(std::u32string_view text) {
  return std::all_of(text.begin(), text.end(), [](char32_t c) { return c < 0x80; });
}

}  // namespace

void normalizeTo(UnicodeForm form, NormalizedText& text) {
  if (isAscii(text.characters())) return;
  const icu::Normalizer2& normalizer = normalizerFor(form);
  std::vector<Piece> pieces = decompose(normalizer, text.characters());
  orderMarks(pieces);
  if (form == UnicodeForm::Nfc || form == UnicodeForm::Nfkc) Composer(normalizer, pieces).run();
  std::vector<NormalizedText::Change> changes;
  changes.reserve(pieces.size());
  for (const Piece& piece : pieces) changes.push_back(piece.change);
  text.transform(changes);
}

}  // namespace ufb::text
