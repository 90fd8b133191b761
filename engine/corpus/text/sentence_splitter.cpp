// SPDX-License-Identifier: MIT
#include "corpus/text/sentence_splitter.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

#include "corpus/text/white_space.h"

namespace ufb {

/// ICU is given UTF-16: its own view of UTF-8 text costs several times the conversion.
struct SentenceSplitter::Impl {
  std::unique_ptr<icu::BreakIterator> breaks;
  UText view = UTEXT_INITIALIZER;
  std::u16string utf16;
  std::string_view text;
  std::size_t at = 0;     ///< in `text`
  std::int32_t at16 = 0;  ///< the same place in `utf16`
  bool oneToOne = false;  ///< ASCII: places are the same in both

  Impl() = default;
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;
  ~Impl() {
    breaks.reset();
    utext_close(&view);
  }
  void convert();
  [[nodiscard]] std::size_t placeOf(std::int32_t boundary);
};

void SentenceSplitter::Impl::convert() {
  utf16.resize(text.size());
  // No code point has more units in UTF-16 than in UTF-8, nor has what replaces an ill-formed byte.
  char16_t* const out = utf16.data();
  const auto length = static_cast<std::int32_t>(text.size());
  const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  std::int32_t from = 0, to = 0;
  while (from < length) {
    if (bytes[from] < 0x80) {
      out[to++] = bytes[from++];
      continue;
    }
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(bytes, from, length, c);
    U16_APPEND_UNSAFE(out, to, c);
  }
  utf16.resize(static_cast<std::size_t>(to));
  oneToOne = to == length;
}

/// Boundaries are asked for in ascending order.
std::size_t SentenceSplitter::Impl::placeOf(std::int32_t boundary) {
  if (oneToOne) return static_cast<std::size_t>(boundary);
  const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto length = static_cast<std::int32_t>(text.size());
  auto place = static_cast<std::int32_t>(at);
  for (std::int32_t place16 = at16; place16 < boundary;) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(bytes, place, length, c);
    place16 += U16_LENGTH(c);
  }
  return static_cast<std::size_t>(place);
}

SentenceSplitter::SentenceSplitter(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
SentenceSplitter::SentenceSplitter(SentenceSplitter&&) noexcept = default;
SentenceSplitter& SentenceSplitter::operator=(SentenceSplitter&&) noexcept = default;
SentenceSplitter::~SentenceSplitter() = default;

Result<SentenceSplitter> SentenceSplitter::create() {
  UErrorCode status = U_ZERO_ERROR;
  auto impl = std::make_unique<Impl>();
  impl->breaks.reset(icu::BreakIterator::createSentenceInstance(icu::Locale::getEnglish(), status));
  if (U_FAILURE(status) || impl->breaks == nullptr) {
    return failure(ErrorCode::Internal, "ICU",
                   std::string("it cannot split sentences: ") + u_errorName(status), "install libicu again");
  }
  return SentenceSplitter(std::move(impl));
}

void SentenceSplitter::start(std::string_view text) {
  Impl& impl = *m_impl;
  impl.text = text;
  impl.at = 0;
  impl.at16 = 0;
  impl.convert();
  UErrorCode status = U_ZERO_ERROR;
  utext_openUChars(&impl.view, impl.utf16.data(), static_cast<std::int64_t>(impl.utf16.size()), &status);
  impl.breaks->setText(&impl.view, status);
}

bool SentenceSplitter::next(std::string_view& sentence) {
  Impl& impl = *m_impl;
  while (impl.at < impl.text.size()) {
    const std::int32_t boundary = impl.breaks->next();
    const bool last = boundary == icu::BreakIterator::DONE;
    const std::size_t end = last ? impl.text.size() : impl.placeOf(boundary);
    sentence = trimmed(impl.text.substr(impl.at, end - impl.at));
    impl.at = end;
    impl.at16 = boundary;
    if (!sentence.empty()) return true;
  }
  return false;
}

}  // namespace ufb
