// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>

namespace ufb::test {

/// Every warning but those about what the offscreen platform lacks.
inline QRegularExpression anyWarning() {
  return QRegularExpression(QStringLiteral("^(?!This plugin does not support )"));
}

}  // namespace ufb::test
