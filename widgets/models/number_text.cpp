// SPDX-License-Identifier: MIT
#include "models/number_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace ufb {

namespace {

constexpr int kDigits = 3;
constexpr double kLeastPercent = 0.001;
constexpr double kLeastPlain = 1e-6;  ///< smaller and greater numbers are written with an exponent
constexpr double kGreatestPlain = 1e6;

/// What stands for a number that cannot be written; empty if it can.
QString unwritable(double value) {
  if (std::isnan(value)) return QStringLiteral("–");
  if (std::isinf(value)) return value > 0 ? QStringLiteral("∞") : QStringLiteral("-∞");
  return {};
}

/// Decimals that show kDigits significant digits of a positive value.
int decimalsFor(double value) {
  const double rounded = QString::number(value, 'g', kDigits).toDouble();
  return std::max(0, kDigits - 1 - static_cast<int>(std::floor(std::log10(rounded))));
}

int neededDecimals(double value, int most) {
  const QString digits = QString::number(value, 'f', most);
  int needed = most;
  while (needed > 0 && digits[digits.size() - 1 - (most - needed)] == u'0') --needed;
  return needed;
}

QString withPercentSign(const QString& number) {
  return QCoreApplication::translate("NumberText", "%1 %", "a percentage").arg(number);
}

}  // namespace

QString percentText(double fraction) {
  if (!std::isfinite(fraction)) return QStringLiteral("–");
  const double percent = 100 * fraction;
  const QLocale locale;
  if (percent <= 0) return withPercentSign(locale.toString(0));
  if (percent < kLeastPercent) return withPercentSign(u"< " + locale.toString(kLeastPercent));
  return withPercentSign(locale.toString(percent, 'f', decimalsFor(percent)));
}

QString wholePercentText(double fraction) {
  return withPercentSign(QLocale().toString(qRound(100 * fraction)));
}

QString shortNumber(double value) {
  if (const QString text = unwritable(value); !text.isEmpty()) return text;
  const double size = std::abs(value);
  if (size == 0 || size < kLeastPlain || size >= kGreatestPlain)
    return QLocale().toString(value, 'g', kDigits);
  const int decimals = decimalsFor(size);
  // A double written with as many decimals as it needs for three digits, less the zeros at its end.
  const double rounded = QString::number(value, 'f', decimals).toDouble();
  return QLocale().toString(rounded, 'f', neededDecimals(rounded, decimals));
}

QString indexText(int index) {
  QLocale locale;
  locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
  return locale.toString(index);
}

QString fixedNumber(double value, int decimals) {
  if (const QString text = unwritable(value); !text.isEmpty()) return text;
  return QLocale().toString(value, 'f', decimals);
}

}  // namespace ufb
