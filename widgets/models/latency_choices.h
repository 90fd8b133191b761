// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVector>
#include <optional>

/// What a user can ask to be measured, as text and as numbers.
namespace ufb {

/// "8, 32, 128" as numbers, ascending, each once; absent if there is none, one is not within low..high or
/// anything else stands there. Commas, semicolons and blanks separate.
[[nodiscard]] std::optional<QVector<int>> numbersOf(const QString& text, int low, int high);
/// The other way round.
[[nodiscard]] QString numbersText(const QVector<int>& numbers);
/// 1, 2, 4 ... and the number of cores itself.
[[nodiscard]] QVector<int> threadCounts(int physicalCores);
/// Time that a measurement takes at least, in seconds: settings times seconds.
[[nodiscard]] double secondsOf(qsizetype settings, double secondsEach);
/// "42 s", "3:05 min": a stretch of time as a clock shows it.
[[nodiscard]] QString clockText(double seconds);

}  // namespace ufb
