// SPDX-License-Identifier: MIT
#include <cmath>

#include "routing/export/html_text.h"
#include "routing/export/number_text.h"
#include "routing/export/svg_pictures.h"

namespace ufb::exporting {

std::string coordinate(double value) {
  return numberText(std::round(value * 100) / 100);
}

std::string octaveName(int octave) {
  const std::string power = std::to_string(1 << std::abs(octave));
  return octave < 0 ? "1/" + power : power;
}

std::string svgText(double x, double y, const std::string& words, const char* anchor) {
  return "<text x=\"" + coordinate(x) + "\" y=\"" + coordinate(y) + "\" text-anchor=\"" + anchor + "\">" +
         escaped(words) + "</text>\n";
}

std::string svgLine(double x1, double y1, double x2, double y2, const char* kind) {
  return "<line class=\"" + std::string(kind) + "\" x1=\"" + coordinate(x1) + "\" y1=\"" + coordinate(y1) +
         "\" x2=\"" + coordinate(x2) + "\" y2=\"" + coordinate(y2) + "\"/>\n";
}

std::string svgBegin(double width, double height, const std::string& label) {
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"" + escaped(label) +
         "\" viewBox=\"0 0 " + coordinate(width) + " " + coordinate(height) + "\">\n";
}

}  // namespace ufb::exporting
