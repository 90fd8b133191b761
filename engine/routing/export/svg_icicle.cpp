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

constexpr double kLeft = 64;
constexpr double kWidth = 1024;
constexpr double kRight = 12;
constexpr double kRow = 17;
constexpr double kLegend = 58;
constexpr int kFinestLevel = 11;  ///< 2048 cells of half a unit
constexpr int kNamedLevel = 8;    ///< cells of four units, the narrowest that a pointer can hit
constexpr int kSteps = 32;        ///< of colour

/// 0 .. kSteps-1, or -1 for what was never visited.
int colorStep(double timesEven) {
  if (!(timesEven > 0)) return -1;
  const double position = (std::log2(timesEven) + kUseOctaves) / (2 * kUseOctaves);
  return std::clamp(static_cast<int>(position * kSteps), 0, kSteps - 1);
}

std::string fillOf(int step) {
  if (step < 0) return "class=\"never\"";
  return "fill=\"" + viridis((step + 0.5) / kSteps) + "\"";
}

std::string tooltip(const RoutingCounts& counts, int layer, int tree, int node, double timesEven) {
  const TreeCounts& of = counts.tree(layer, tree);
  const auto at = static_cast<std::size_t>(node);
  const std::int64_t visits = of.visits[at];
  std::string words = nodeAddress(counts.model, layer, tree, node) + ": " + groupedText(visits) +
                      " visits, " + percentText(shareOf(visits, counts.text.tokens)) + " of all tokens, " +
                      decimalText(timesEven, 2) + " times even use";
  if (node < counts.model.firstLeaf() && visits > 0) {
    words += "; " + percentText(shareOf(of.rightTurns[at], visits)) + " turn right";
  }
  return words;
}

/// A level whose cells have tooltips.
std::string namedLevel(const RoutingCounts& counts, int layer, int tree, int level) {
  const int cells = 1 << level;
  const double width = kWidth / cells;
  std::string svg;
  for (int cell = 0; cell < cells; ++cell) {
    const int node = cells - 1 + cell;
    const std::int64_t visits = counts.tree(layer, tree).visits[static_cast<std::size_t>(node)];
    const double even = shareOf(visits, counts.text.tokens) * cells;
    svg += "<rect " + fillOf(colorStep(even)) + " x=\"" + coordinate(kLeft + cell * width) + "\" y=\"" +
           coordinate(level * kRow) + "\" width=\"" + coordinate(width) + "\" height=\"" +
           coordinate(kRow - 1) + "\"><title>" + escaped(tooltip(counts, layer, tree, node, even)) +
           "</title></rect>\n";
  }
  return svg;
}

/// A level of narrow cells: one path a colour, neighbours of one colour in one piece.
std::string fineLevel(const RoutingCounts& counts, int layer, int tree, int level) {
  const int cells = 1 << std::min(level, kFinestLevel);
  const int nodes = 1 << level;
  const std::vector<std::uint32_t>& visits = counts.tree(layer, tree).visits;
  const double width = kWidth / cells;
  std::vector<int> steps;
  for (int cell = 0; cell < cells; ++cell) {
    const auto first = visits.begin() + (nodes - 1) + std::ptrdiff_t{cell} * (nodes / cells);
    std::int64_t sum = 0;
    std::for_each(first, first + nodes / cells, [&sum](std::uint32_t count) { sum += count; });
    steps.push_back(colorStep(shareOf(sum, counts.text.tokens) * cells));
  }
  std::array<std::string, kSteps + 1> paths;
  for (std::size_t cell = 0; cell < steps.size();) {
    std::size_t end = cell;
    while (end < steps.size() && steps[end] == steps[cell]) ++end;
    paths.at(static_cast<std::size_t>(steps[cell] + 1)) +=
        "M" + coordinate(kLeft + static_cast<double>(cell) * width) + " " + coordinate(level * kRow) + "h" +
        coordinate(static_cast<double>(end - cell) * width) + "v" + coordinate(kRow - 1) + "h" +
        coordinate(-static_cast<double>(end - cell) * width) + "z";
    cell = end;
  }
  std::string svg;
  for (int step = -1; step < kSteps; ++step) {
    const std::string& path = paths.at(static_cast<std::size_t>(step + 1));
    if (!path.empty()) svg += "<path " + fillOf(step) + " d=\"" + path + "\"/>\n";
  }
  return svg;
}

std::string legend(double top) {
  constexpr double kBarLeft = kLeft + 150;
  constexpr double kBarWidth = 480;
  constexpr double kStepWidth = kBarWidth / kSteps;
  std::string svg = "<rect class=\"never\" x=\"" + coordinate(kLeft) + "\" y=\"" + coordinate(top) +
                    "\" width=\"30\" height=\"12\"/>\n" + svgText(kLeft + 36, top + 10.5, "never", "start");
  for (int step = 0; step < kSteps; ++step) {
    svg += "<rect " + fillOf(step) + " x=\"" + coordinate(kBarLeft + step * kStepWidth) + "\" y=\"" +
           coordinate(top) + "\" width=\"" + coordinate(kStepWidth) + "\" height=\"12\"/>\n";
  }
  constexpr int kEnd = static_cast<int>(kUseOctaves);
  for (int octave = -kEnd; octave <= kEnd; octave += 2) {
    const double x = kBarLeft + kBarWidth * (octave + kEnd) / (2.0 * kEnd);
    const std::string bound = octave == -kEnd ? "\u2264 " : octave == kEnd ? "\u2265 " : "";
    svg += svgLine(x, top + 12, x, top + 16) + svgText(x, top + 28, bound + octaveName(octave) + "\u00d7");
  }
  return svg + svgText(kBarLeft + kBarWidth + 24, top + 10.5,
                       "visits, in times those of even use of the level", "start");
}

}  // namespace

std::string icicleSvg(const RoutingCounts& counts, int layer, int tree) {
  const int depth = counts.model.depth;
  const double bottom = (depth + 1) * kRow;
  std::string svg = svgBegin(kLeft + kWidth + kRight, bottom + kLegend,
                             "Use of the nodes of " + treeName(counts.model, layer, tree) + " by level");
  svg += "<g shape-rendering=\"crispEdges\">\n";
  for (int level = 0; level <= depth; ++level) {
    svg +=
        level <= kNamedLevel ? namedLevel(counts, layer, tree, level) : fineLevel(counts, layer, tree, level);
  }
  svg += "</g>\n";
  for (int level = 0; level <= depth; ++level) {
    const std::string name = level == depth ? "leaves" : level == 0 ? "root" : std::to_string(level);
    svg += svgText(kLeft - 8, level * kRow + 12, name, "end");
  }
  return svg + legend(bottom + 18) + "</svg>\n";
}

}  // namespace ufb::exporting
