// SPDX-License-Identifier: MIT
#pragma once

#include "text/normalizer.h"
#include "text/unicode_form.h"

namespace ufb::text {

/// Unicode's full lower-case mapping of each character by itself: no locale, no final sigma.
void lowercase(NormalizedText& text);

/// NFD, NFC, NFKD, NFKC.
class FormNormalizer final : public Normalizer {
 public:
  explicit FormNormalizer(UnicodeForm form) : m_form(form) {}
  void apply(NormalizedText& text) const override { normalizeTo(m_form, text); }

 private:
  UnicodeForm m_form;
};

class LowercaseNormalizer final : public Normalizer {
 public:
  void apply(NormalizedText& text) const override { lowercase(text); }
};

/// Drops every kind of mark, spacing and enclosing ones too. Decomposes nothing: NFD comes before it.
class StripAccentsNormalizer final : public Normalizer {
 public:
  void apply(NormalizedText& text) const override;
};

/// Drops whitespace at the ends.
class StripNormalizer final : public Normalizer {
 public:
  StripNormalizer(bool left, bool right) : m_left(left), m_right(right) {}
  void apply(NormalizedText& text) const override;

 private:
  bool m_left;
  bool m_right;
};

}  // namespace ufb::text
