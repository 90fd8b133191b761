// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "routing/export/html_text.h"
#include "routing/export/number_text.h"
#include "routing/export/svg_pictures.h"

namespace ufb::exporting {
namespace {

constexpr double kLeft = 64, kTop = 14;
constexpr double kSide = 360;
constexpr double kBottom = 52;
constexpr double kLegendLeft = kLeft + kSide + 36;
constexpr double kLegendRow = 19, kLegendColumn = 150;
constexpr int kLegendRows = 19;
constexpr int kTicks = 5;

std::string axes() {
  std::string svg;
  for (int tick = 0; tick <= kTicks; ++tick) {
    const double place = kSide * tick / kTicks;
    const std::string words = std::to_string(100 * tick / kTicks);
    svg += svgLine(kLeft, kTop + place, kLeft + kSide, kTop + place, "grid");
    svg += svgLine(kLeft + place, kTop, kLeft + place, kTop + kSide, "grid");
    svg += svgText(kLeft + place, kTop + kSide + 17, words);
    svg += svgText(kLeft - 8, kTop + kSide - place + 4, words, "end");
  }
  svg += svgLine(kLeft, kTop + kSide, kLeft + kSide, kTop, "even");
  svg += svgText(kLeft + kSide / 2, kTop + kSide + 40, "share of leaves, least used first (%)");
  const std::string center = coordinate(kTop + kSide / 2);
  return svg + "<text transform=\"rotate(-90 16 " + center + ")\" x=\"16\" y=\"" + center +
         "\" text-anchor=\"middle\">share of visits (%)</text>\n";
}

/// Neither end of the scale, so that no line vanishes on a white or a black ground.
std::string lineColor(std::size_t line, std::size_t lines) {
  const double part = lines < 2 ? 0.5 : static_cast<double>(line) / static_cast<double>(lines - 1);
  return viridis(0.15 + 0.7 * part);
}

std::string curve(const LorenzLine& line, const std::string& color) {
  std::string points;
  for (std::size_t i = 0; i < line.shares.size(); ++i) {
    const double x = kLeft + kSide * static_cast<double>(i) / static_cast<double>(line.shares.size() - 1);
    points += coordinate(x) + "," + coordinate(kTop + kSide * (1 - line.shares[i])) + " ";
  }
  return "<polyline class=\"curve\" stroke=\"" + color + "\" points=\"" + points + "\"><title>" +
         escaped(line.name) + ": Gini " + decimalText(line.gini, 3) + "</title></polyline>\n";
}

std::string key(std::size_t place, const std::string& words, const std::string& stroke) {
  const double x = kLegendLeft + kLegendColumn * static_cast<double>(place / kLegendRows);
  const double y = kTop + 8 + kLegendRow * static_cast<double>(place % kLegendRows);
  return "<line " + stroke + " x1=\"" + coordinate(x) + "\" y1=\"" + coordinate(y) + "\" x2=\"" +
         coordinate(x + 24) + "\" y2=\"" + coordinate(y) + "\"/>\n" + svgText(x + 31, y + 4, words, "start");
}

}  // namespace

std::string lorenzSvg(const std::vector<LorenzLine>& lines) {
  const double columns = std::ceil(static_cast<double>(lines.size() + 1) / kLegendRows);
  std::string svg = svgBegin(kLegendLeft + columns * kLegendColumn, kTop + kSide + kBottom,
                             "Lorenz curves of the use of leaves, one for each tree");
  svg += axes();
  std::size_t place = 0;
  svg += key(place++, "all leaves alike", "class=\"even\"");
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].shares.size() < 2) continue;
    const std::string color = lineColor(i, lines.size());
    svg += curve(lines[i], color);
    svg += key(place++, lines[i].name + ": Gini " + decimalText(lines[i].gini, 2),
               "class=\"curve\" stroke=\"" + color + "\"");
  }
  return svg + "</svg>\n";
}

}  // namespace ufb::exporting
