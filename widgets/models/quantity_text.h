// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Quantities with their units, in the locale of the program.
namespace ufb {

/// A probability as percent with three significant digits; "< 0.001 %" below what is worth telling apart,
/// also for 0, since a softmax excludes nothing.
[[nodiscard]] QString probabilityText(double probability);
/// A time with its unit: "0.41 ms", "412 ms", "1.24 s".
[[nodiscard]] QString durationText(double milliseconds);
/// A size with its unit, powers of ten as file managers show it: "755.3 MB".
[[nodiscard]] QString sizeText(qint64 bytes);

}  // namespace ufb
