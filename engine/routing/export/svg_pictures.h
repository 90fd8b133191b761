// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "ufb/routing_counts.h"

/// Pictures of the report as inline SVG. Colours of data stand in the elements; those of axes and words come
/// from the report's style sheet.
namespace ufb::exporting {

/// Above these many octaves over or under even use, colours are the same.
inline constexpr double kUseOctaves = 4;

/// A tree from its root down, every level cut into its nodes from left to right, coloured by use. Nodes
/// narrower than half a unit of 1024 are drawn as their neighbours' sum.
[[nodiscard]] std::string icicleSvg(const RoutingCounts& counts, int layer, int tree);

struct LorenzLine {
  std::string name;
  std::vector<double> shares;  ///< of lorenzCurve()
  double gini = 0;
};
[[nodiscard]] std::string lorenzSvg(const std::vector<LorenzLine>& lines);

/// How many leaves are used how often, by half octaves of even use.
[[nodiscard]] std::string leafHistogramSvg(const RoutingCounts& counts, int layer, int tree);

/// "1/16", "1", "4" of 2^octave.
[[nodiscard]] std::string octaveName(int octave);
/// <text> at x, y; `anchor` is start, middle or end.
[[nodiscard]] std::string svgText(double x, double y, const std::string& words,
                                  const char* anchor = "middle");
[[nodiscard]] std::string svgLine(double x1, double y1, double x2, double y2, const char* kind = "axis");
/// The beginning of a picture of this size that says what it shows.
[[nodiscard]] std::string svgBegin(double width, double height, const std::string& label);
/// Coordinates with two digits at most.
[[nodiscard]] std::string coordinate(double value);

}  // namespace ufb::exporting
