// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cmath>

#include "routing/export/export_facts.h"
#include "routing/export/html_text.h"
#include "routing/export/leaf_words.h"
#include "routing/export/number_text.h"
#include "routing/export/svg_pictures.h"

namespace ufb::exporting {
namespace {

constexpr int kOctaves = 6;              ///< shown on each side of even use
constexpr int kBins = 4 * kOctaves + 2;  ///< half octaves, and what lies beyond either end
constexpr double kLeft = 56, kTop = 16, kHeight = 170, kBottom = 50;
constexpr double kNever = 66;  ///< place of the bar of the dead leaves
constexpr double kBar = 15;
constexpr double kBarsLeft = kLeft + kNever;

struct Bins {
  int never = 0;
  std::array<int, kBins> used{};
};

Bins binsOf(const std::vector<std::uint32_t>& visits, std::int64_t tokens) {
  Bins bins;
  for (const std::uint32_t count : visits) {
    if (count == 0) {
      bins.never += 1;
      continue;
    }
    const double octaves = std::log2(shareOf(count, tokens) * static_cast<double>(visits.size()));
    const int bin = static_cast<int>(std::floor(octaves * 2)) + kBins / 2;
    bins.used.at(static_cast<std::size_t>(std::clamp(bin, 0, kBins - 1))) += 1;
  }
  return bins;
}

std::string bar(double x, int leaves, int most, const std::string& what, const char* kind) {
  const double height = most > 0 ? kHeight * leaves / most : 0;
  return "<rect class=\"" + std::string(kind) + "\" x=\"" + coordinate(x) + "\" y=\"" +
         coordinate(kTop + kHeight - height) + "\" width=\"" + coordinate(kBar - 1) + "\" height=\"" +
         coordinate(height) + "\"><title>" + escaped(groupedText(leaves) + " leaves: " + what) +
         "</title></rect>\n";
}

std::string binName(int bin) {
  const auto edge = [](int index) { return decimalText(std::exp2((index - kBins / 2) / 2.0), 3); };
  if (bin == 0) return "less than " + edge(1) + " times even use";
  if (bin == kBins - 1) return edge(bin) + " times even use or more";
  return edge(bin) + " to " + edge(bin + 1) + " times even use";
}

/// A round number of leaves between the lines of the grid: 1, 2 or 5 times a power of ten.
int gridStep(int most) {
  for (int power = 1;; power *= 10) {
    for (const int step : {power, 2 * power, 5 * power}) {
      if (most <= 5 * std::int64_t{step}) return step;
    }
  }
}

std::string axes(int most, double right) {
  std::string svg;
  const int step = gridStep(most);
  for (int leaves = 0; leaves <= most; leaves += step) {
    const double y = kTop + kHeight * (1 - static_cast<double>(leaves) / most);
    svg += svgLine(kLeft, y, right, y, "grid") + svgText(kLeft - 6, y + 4, groupedText(leaves), "end");
  }
  svg += svgText(kLeft + kNever / 2, kTop + kHeight + 17, "never");
  for (int octave = -kOctaves; octave <= kOctaves; octave += 2) {
    const double x = kBarsLeft + kBar * (2 * octave + kBins / 2);
    svg += svgLine(x, kTop + kHeight, x, kTop + kHeight + 5) +
           svgText(x, kTop + kHeight + 17, octaveName(octave) + "\u00d7");
  }
  svg += svgText(kBarsLeft + kBar * kBins / 2, kTop + kHeight + 40, "visits of a leaf, in times even use");
  const std::string center = coordinate(kTop + kHeight / 2);
  return svg + "<text transform=\"rotate(-90 12 " + center + ")\" x=\"12\" y=\"" + center +
         "\" text-anchor=\"middle\">leaves</text>\n";
}

}  // namespace

std::string leafHistogramSvg(const RoutingCounts& counts, int layer, int tree) {
  const Bins bins = binsOf(leafVisits(counts, layer, tree), counts.text.tokens);
  const int most = std::max({1, bins.never, *std::max_element(bins.used.begin(), bins.used.end())});
  const double right = kBarsLeft + kBar * kBins;
  std::string svg =
      svgBegin(right + 20, kTop + kHeight + kBottom,
               "Leaves of " + treeName(counts.model, layer, tree) + " by how often they are used");
  svg += axes(most, right);
  svg += bar(kLeft + (kNever - kBar) / 2, bins.never, most, "never used", "never");
  for (int bin = 0; bin < kBins; ++bin) {
    svg +=
        bar(kBarsLeft + bin * kBar, bins.used.at(static_cast<std::size_t>(bin)), most, binName(bin), "bar");
  }
  return svg + svgLine(kLeft, kTop + kHeight, right, kTop + kHeight) + "</svg>\n";
}

}  // namespace ufb::exporting
