// SPDX-License-Identifier: MIT
#include "models/latency_choices.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <cmath>

#include "models/number_text.h"

namespace ufb {

namespace {

constexpr int kSecondsPerMinute = 60;

struct LatencyChoices {
  Q_DECLARE_TR_FUNCTIONS(ufb::LatencyChoices)
};

}  // namespace

std::optional<QVector<int>> numbersOf(const QString& text, int low, int high) {
  static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
  QVector<int> numbers;
  const QStringList words = text.split(separators, Qt::SkipEmptyParts);
  for (const QString& word : words) {
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (!isNumber || number < low || number > high) return std::nullopt;
    if (!numbers.contains(number)) numbers += number;
  }
  if (numbers.isEmpty()) return std::nullopt;
  std::sort(numbers.begin(), numbers.end());
  return numbers;
}

QString numbersText(const QVector<int>& numbers) {
  QStringList words;
  for (const int number : numbers) words += QString::number(number);
  return words.join(QStringLiteral(", "));
}

QVector<int> threadCounts(int physicalCores) {
  QVector<int> counts;
  for (int count = 1; count < physicalCores; count *= 2) counts += count;
  counts += std::max(physicalCores, 1);
  return counts;
}

double secondsOf(qsizetype settings, double secondsEach) {
  return static_cast<double>(settings) * secondsEach;
}

QString clockText(double seconds) {
  const auto whole = static_cast<int>(std::lround(std::max(seconds, 0.0)));
  if (whole < kSecondsPerMinute) return LatencyChoices::tr("%1 s", "seconds").arg(indexText(whole));
  const QString rest = QStringLiteral("%1").arg(whole % kSecondsPerMinute, 2, 10, QLatin1Char('0'));
  return LatencyChoices::tr("%1:%2 min", "minutes, seconds").arg(indexText(whole / kSecondsPerMinute), rest);
}

}  // namespace ufb
