// SPDX-License-Identifier: MIT
#pragma once

#include "text/normalizer.h"

namespace ufb::text {

struct BertNormalizerOptions {
  bool cleanText = true;           ///< drop NUL, U+FFFD and control characters, make all whitespace a space
  bool handleChineseChars = true;  ///< spaces around ideographs
  bool stripAccents = true;        ///< NFD, then drop nonspacing marks
  bool lowercase = true;
};

/// What BERT's original tokenizer does to a text, in this order.
class BertNormalizer final : public Normalizer {
 public:
  explicit BertNormalizer(const BertNormalizerOptions& options) : m_options(options) {}
  void apply(NormalizedText& text) const override;

 private:
  BertNormalizerOptions m_options;
};

}  // namespace ufb::text
