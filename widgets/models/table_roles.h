// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

namespace ufb {

/// What the tables behind the views answer beside the words on show, so that exports and tests get the
/// numbers themselves. In headers, KeyRole; in cells, ValueRole.
enum TableRole {
  /// The number, unrounded (int, qint64, float or double), a bool or a QString. Not a number and infinities
  /// are what they are; an invalid QVariant means that there is nothing.
  ValueRole = Qt::UserRole + 64,
  /// A column's name in files, the same in every language: "node", "logit", "turn".
  KeyRole,
};

}  // namespace ufb
