// SPDX-License-Identifier: MIT
#include "models/quantity_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "models/number_text.h"

namespace ufb {

namespace {

constexpr double kLeastProbability = 0.00001;
constexpr double kMsPerSecond = 1000;

struct QuantityText {
  Q_DECLARE_TR_FUNCTIONS(ufb::QuantityText)
};

}  // namespace

QString probabilityText(double probability) {
  // No probability is 0: below what percentText() tells apart, any will do to say "less than that".
  return percentText(probability < kLeastProbability ? kLeastProbability / 2 : probability);
}

QString durationText(double milliseconds) {
  if (milliseconds < kMsPerSecond) {
    return QuantityText::tr("%1 ms", "milliseconds").arg(shortNumber(milliseconds));
  }
  return QuantityText::tr("%1 s", "seconds").arg(shortNumber(milliseconds / kMsPerSecond));
}

QString sizeText(qint64 bytes) {
  return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

}  // namespace ufb
