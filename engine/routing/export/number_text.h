// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

/// Numbers as text, the same in every locale.
namespace ufb::exporting {

void appendInteger(std::string& out, std::int64_t value);
/// The shortest decimal digits that read back as the same double; nothing if it is not finite.
void appendNumber(std::string& out, double value);
[[nodiscard]] std::string numberText(double value);

/// "1,234,567"
[[nodiscard]] std::string groupedText(std::int64_t value);
/// With so many digits after the point; a dash if it is not finite.
[[nodiscard]] std::string decimalText(double value, int digits);
/// A share as "12.3 %", small ones with two significant digits; a dash if it is not finite.
[[nodiscard]] std::string percentText(double share);
/// 16 hexadecimal digits.
[[nodiscard]] std::string hexText(std::uint64_t value);

}  // namespace ufb::exporting
