// SPDX-License-Identifier: MIT
#include "text_size.h"

#include <QApplication>
#include <QFont>
#include <algorithm>

namespace ufb {
namespace {

constexpr int kStep = 25;

}  // namespace

int validTextSize(int percent) {
  const int clamped = std::clamp(percent, kNormalText, kLargestText);
  return (clamped + kStep / 2) / kStep * kStep;
}

int largerText(int percent) {
  return validTextSize(validTextSize(percent) + kStep);
}

int smallerText(int percent) {
  return validTextSize(validTextSize(percent) - kStep);
}

void applyTextSize(int percent) {
  static const QFont desktop = QApplication::font();
  QFont font = desktop;
  font.setPointSizeF(desktop.pointSizeF() * validTextSize(percent) / 100.0);
  QApplication::setFont(font);
}

}  // namespace ufb
