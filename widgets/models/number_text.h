// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ufb {

/// A fraction as percent with three significant digits in the user's locale: 0.961 is "96.1 %". NaN and
/// infinities are a dash.
[[nodiscard]] QString percentText(double fraction);
/// A fraction as percent without decimals: 0.95 is "95 %".
[[nodiscard]] QString wholePercentText(double fraction);
/// At most three significant digits, no trailing zeros: 0.0123, 1.5, 1234, 1.5E+7. Infinity is "∞", NaN a
/// dash.
[[nodiscard]] QString shortNumber(double value);
/// A number that names something (a node, a leaf, a layer): no separators between its digits.
[[nodiscard]] QString indexText(int index);
/// A fixed number of decimals, so that numbers align in a column. Infinity is "∞", NaN a dash.
[[nodiscard]] QString fixedNumber(double value, int decimals);

}  // namespace ufb
