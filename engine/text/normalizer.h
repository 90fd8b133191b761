// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <vector>

#include "text/normalized_text.h"

namespace ufb::text {

/// One step of the clean-up. Immutable: apply() may run in several threads at once.
class Normalizer {
 public:
  virtual ~Normalizer() = default;
  /// Throws Problem if the text cannot be worked on (a pattern that takes for ever).
  virtual void apply(NormalizedText& text) const = 0;

 protected:
  Normalizer() = default;
  Normalizer(const Normalizer&) = default;
  Normalizer& operator=(const Normalizer&) = default;
};

/// Steps in their order. A Sequence in a file is flattened into this.
using NormalizerList = std::vector<std::unique_ptr<const Normalizer>>;

inline void applyAll(const NormalizerList& normalizers, NormalizedText& text) {
  for (const auto& normalizer : normalizers) normalizer->apply(text);
}

}  // namespace ufb::text
