// SPDX-License-Identifier: MIT
#pragma once

namespace ufb {

/// Text sizes in percent of the desktop's own.
inline constexpr int kNormalText = 100;
inline constexpr int kLargestText = 200;

/// The next size of 100, 125, 150, 175, 200; the largest one stays.
[[nodiscard]] int largerText(int percent);
/// The size before; the smallest one stays.
[[nodiscard]] int smallerText(int percent);
/// `percent`, or the nearest size that there is.
[[nodiscard]] int validTextSize(int percent);

/// Gives all text of the application this size. What was laid out before may have to be made anew. The first
/// call notes the desktop's font.
void applyTextSize(int percent);

}  // namespace ufb
