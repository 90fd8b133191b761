// SPDX-License-Identifier: MIT
#include "text_offsets.h"

#include <algorithm>

namespace ufb {

TextOffsets::TextOffsets(const QString& text) {
  m_starts.reserve(static_cast<std::size_t>(text.size()) + 1);
  for (qsizetype at = 0; at < text.size(); ++at) {
    m_starts.push_back(static_cast<int>(at));
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    if (pair) ++at;
  }
  m_starts.push_back(static_cast<int>(text.size()));
}

int TextOffsets::utf16(int codePoint) const {
  return m_starts[static_cast<std::size_t>(std::clamp(codePoint, 0, codePoints()))];
}

}  // namespace ufb
