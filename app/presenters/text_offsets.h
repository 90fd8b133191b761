// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <vector>

namespace ufb {

/// Where each Unicode code point of a text begins in UTF-16: the engine counts code points, Qt counts
/// UTF-16 units. A lone surrogate counts as one code point, as it does after QString::toUtf8().
class TextOffsets {
 public:
  explicit TextOffsets(const QString& text);

  /// UTF-16 position of a code point; what lies outside the text is moved to its nearer end.
  [[nodiscard]] int utf16(int codePoint) const;
  [[nodiscard]] int codePoints() const { return static_cast<int>(m_starts.size()) - 1; }

 private:
  std::vector<int> m_starts;  ///< one entry per code point and one for the end of the text
};

}  // namespace ufb
