// SPDX-License-Identifier: MIT
#include "views/color_map.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "views/theme.h"

namespace ufb {

namespace {

/// Every fifth of the 256 colours that define cividis (Nuñez, Anderton, Renslow 2018): between them a
/// straight line is at most 4/255 off, in a channel that is almost black there.
constexpr std::array<QRgb, 52> kCividis{
    0x00224e, 0x002656, 0x002a5f, 0x002d68, 0x003070, 0x083370, 0x163770, 0x203a6f, 0x273e6e,
    0x2e416d, 0x34456c, 0x3a486c, 0x3f4c6c, 0x444f6c, 0x49536c, 0x4e566c, 0x535a6d, 0x575d6d,
    0x5c616e, 0x60646f, 0x656870, 0x696b71, 0x6d6f72, 0x727274, 0x767676, 0x7a7a78, 0x7e7d78,
    0x838179, 0x888578, 0x8d8878, 0x928c78, 0x969077, 0x9b9476, 0xa09875, 0xa59c74, 0xaaa073,
    0xafa471, 0xb5a86f, 0xbaac6d, 0xbfb06b, 0xc4b468, 0xc9b965, 0xcfbd62, 0xd4c15f, 0xdac65b,
    0xdfca57, 0xe5cf52, 0xead34c, 0xf0d846, 0xf6dd3f, 0xfce236, 0xfee838};

/// Every fifth of the 256 colours that define viridis (Smith, van der Walt 2015): at most 1/255 off.
constexpr std::array<QRgb, 52> kViridis{
    0x440154, 0x46085c, 0x471063, 0x481769, 0x481d6f, 0x482475, 0x472a7a, 0x46307e, 0x453781,
    0x433d84, 0x414287, 0x3f4889, 0x3d4e8a, 0x3a538b, 0x38598c, 0x355e8d, 0x33638d, 0x31688e,
    0x2e6d8e, 0x2c718e, 0x2a768e, 0x297b8e, 0x27808e, 0x25848e, 0x23898e, 0x218e8d, 0x20928c,
    0x1f978b, 0x1e9c89, 0x1fa188, 0x21a585, 0x24aa83, 0x28ae80, 0x2eb37c, 0x35b779, 0x3dbc74,
    0x46c06f, 0x50c46a, 0x5ac864, 0x65cb5e, 0x70cf57, 0x7cd250, 0x89d548, 0x95d840, 0xa2da37,
    0xb0dd2f, 0xbddf26, 0xcae11f, 0xd8e219, 0xe5e419, 0xf1e51d, 0xfde725};

/// Equally light and dark on both sides of the middle, told apart with every kind of colour blindness.
constexpr std::array<QRgb, 5> kBlueWhiteOrange{0x084d94, 0x6aaed6, 0xf7f7f7, 0xf09a4a, 0xa33803};

std::span<const QRgb> stops(ColorMap map) {
  switch (map) {
    case ColorMap::Cividis:
      return kCividis;
    case ColorMap::Viridis:
      return kViridis;
    case ColorMap::BlueWhiteOrange:
      return kBlueWhiteOrange;
  }
  return kCividis;
}

int blend(int from, int to, double fraction) {
  return static_cast<int>(std::lround(from + (to - from) * fraction));
}

QRgb mixed(QRgb from, QRgb to, double fraction) {
  return qRgb(blend(qRed(from), qRed(to), fraction), blend(qGreen(from), qGreen(to), fraction),
              blend(qBlue(from), qBlue(to), fraction));
}

}  // namespace

QRgb colorAt(ColorMap map, double value) {
  const std::span<const QRgb> table = stops(map);
  const double last = static_cast<double>(table.size()) - 1;
  // The comparison, unlike std::clamp, also sends NaN to the low end.
  const double position = value > 0 ? std::min(value, 1.0) * last : 0;
  const auto index = static_cast<size_t>(std::min(position, last - 1));
  return mixed(table[index], table[index + 1], position - static_cast<double>(index));
}

QColor textColorOn(const QColor& ground) {
  return theme::contrast(ground, Qt::white) >= theme::contrast(ground, Qt::black) ? Qt::white : Qt::black;
}

QColor turnColor(bool right, const QPalette& palette) {
  if (theme::isHighContrast(palette)) {
    // As far apart as black and white, so that the letter on either has 7:1.
    return right ? QColor::fromRgb(0x5448ab) : QColor::fromRgb(0xe4e1fb);
  }
  if (theme::isDark(palette)) return right ? QColor::fromRgb(0x6a5fc4) : QColor::fromRgb(0xd3cff2);
  return right ? QColor::fromRgb(0x453a8f) : QColor::fromRgb(0xc9c4ea);
}

}  // namespace ufb
