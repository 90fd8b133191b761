// SPDX-License-Identifier: MIT
#pragma once

#include <unicode/regex.h>

#include <memory>
#include <string>
#include <vector>

#include "text/normalizer.h"

namespace ufb::text {

/// Replaces every occurrence of a string, left to right, without overlap.
class ReplaceStringNormalizer final : public Normalizer {
 public:
  /// An empty `pattern` changes nothing.
  ReplaceStringNormalizer(std::u32string pattern, std::u32string content)
      : m_pattern(std::move(pattern)), m_content(std::move(content)) {}
  void apply(NormalizedText& text) const override;

 private:
  std::u32string m_pattern;
  std::u32string m_content;
};

/// Replaces every match of a regular expression by a fixed text.
class ReplaceRegexNormalizer final : public Normalizer {
 public:
  /// `pattern` is UTF-8. Throws Problem (BadFormat) if it is none that ICU understands.
  ReplaceRegexNormalizer(const std::string& pattern, std::u32string content);
  /// Throws Problem (InvalidArgument) if the pattern needs too much time or memory for this text.
  void apply(NormalizedText& text) const override;

 private:
  [[nodiscard]] std::vector<Range> matches(const icu::UnicodeString& text) const;

  std::string m_patternText;
  std::unique_ptr<const icu::RegexPattern> m_pattern;
  std::u32string m_content;
};

}  // namespace ufb::text
