// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ufb {

/// `text` as a tooltip that shows it letter by letter. Tooltips guess whether they are given rich text, and a
/// piece of a vocabulary such as "<s>" would be taken for some.
[[nodiscard]] inline QString plainTip(const QString& text) {
  if (text.isEmpty()) return {};
  return QStringLiteral("<p style='white-space:pre'>%1</p>").arg(text.toHtmlEscaped());
}

}  // namespace ufb
