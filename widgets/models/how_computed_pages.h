// SPDX-License-Identifier: MIT
#pragma once

#include "models/how_computed.h"

/// The pages one by one; howPage() chooses.
namespace ufb::how {

[[nodiscard]] HowPage tokensPage(const HowSubject& subject);
[[nodiscard]] HowPage blockPage(const HowSubject& subject);
/// Needs a path.
[[nodiscard]] HowPage walkPage(const HowSubject& subject);
/// Needs a path. Rows by contribution, the largest first.
[[nodiscard]] HowPage outputPage(const HowSubject& subject);
/// Needs a path.
[[nodiscard]] HowPage skippedPage(const HowSubject& subject);
[[nodiscard]] HowPage headPage(const HowSubject& subject);
/// What Walk, Output and Skipped say of a model without trees.
[[nodiscard]] HowPage densePage(HowStep step, const HowSubject& subject);

/// Cells with their text.
[[nodiscard]] HowCell wordCell(const QString& word);
[[nodiscard]] HowCell indexCell(int index);
[[nodiscard]] HowCell countCell(qint64 count);
[[nodiscard]] HowCell fixedCell(double value, int decimals);
[[nodiscard]] HowCell percentCell(double fraction);
[[nodiscard]] HowCell nothingCell();

}  // namespace ufb::how
