// SPDX-License-Identifier: MIT
#pragma once

#include <span>

namespace ufb::glossary {

/// A term as it stands in the source, in English, marked for translation in the context "ufb::Glossary".
struct TermSource {
  const char* id;
  const char* term;
  const char* text;
  const char* related;  ///< ids, parted by spaces
};

[[nodiscard]] std::span<const TermSource> networkTerms();  ///< tokens, layers, predictions
[[nodiscard]] std::span<const TermSource> treeTerms();     ///< trees, paths, the views of them
[[nodiscard]] std::span<const TermSource> corpusTerms();   ///< what is counted over a text
[[nodiscard]] std::span<const TermSource> latencyTerms();  ///< what is measured

}  // namespace ufb::glossary
