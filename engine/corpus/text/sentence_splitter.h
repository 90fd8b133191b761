// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string_view>

#include "ufb/result.h"

namespace ufb {

/// Cuts texts at Unicode's sentence boundaries (UAX 29, in ICU's rules for English). One object serves any
/// number of texts, one after the other.
class SentenceSplitter {
 public:
  /// Fails with Internal if ICU has lost its data.
  [[nodiscard]] static Result<SentenceSplitter> create();
  SentenceSplitter(SentenceSplitter&&) noexcept;
  SentenceSplitter& operator=(SentenceSplitter&&) noexcept;
  ~SentenceSplitter();

  /// `text`: UTF-8 of less than 2^31 bytes that stays where it is until it is used up. What is ill-formed is
  /// split as U+FFFD.
  void start(std::string_view text);
  /// The next part of the text without white space at either end, not empty; false at the end.
  [[nodiscard]] bool next(std::string_view& sentence);

 private:
  struct Impl;
  explicit SentenceSplitter(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> m_impl;
};

}  // namespace ufb
