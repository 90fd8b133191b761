// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace ufb {

/// Speaks no language: every string that is translated comes in accented letters and two fifths longer, in
/// brackets. What stays plain was forgotten, what lacks its brackets is cut off. For developers: --lang qps.
class PseudoTranslator : public QTranslator {
  Q_OBJECT
 public:
  using QTranslator::QTranslator;

  [[nodiscard]] bool isEmpty() const override { return false; }
  [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                  int n) const override;

  /// Placeholders, tags, entities and the letter after an ampersand stay as they are.
  [[nodiscard]] static QString pseudo(const QString& source);
};

/// The code that --lang takes for it.
inline constexpr const char* kPseudoLanguage = "qps";

}  // namespace ufb
