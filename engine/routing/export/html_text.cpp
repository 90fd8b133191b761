// SPDX-License-Identifier: MIT
#include "routing/export/html_text.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "routing/export/number_text.h"
#include "text/utf8.h"

namespace ufb::exporting {
namespace {

/// Every fifteenth of the 256 colours that define it; straight lines between them.
constexpr std::array<std::uint32_t, 18> kViridis = {
    0x440154, 0x481769, 0x472a7a, 0x433d84, 0x3d4e8a, 0x355e8d, 0x2e6d8e, 0x297b8e, 0x23898e,
    0x1f978b, 0x21a585, 0x2eb37c, 0x46c06f, 0x65cb5e, 0x89d548, 0xb0dd2f, 0xd8e219, 0xfde725};

void appendEscaped(std::string& out, char32_t c) {
  constexpr char32_t kPictures = 0x2400;
  constexpr char32_t kDelete = 0x7F;
  switch (c) {
    case U'<':
      out += "&lt;";
      return;
    case U'>':
      out += "&gt;";
      return;
    case U'&':
      out += "&amp;";
      return;
    case U'"':
      out += "&quot;";
      return;
    case kDelete:
      text::appendUtf8(out, kPictures + 0x21);
      return;
    default:
      break;
  }
  const bool noCharacter = (c & 0xFFFEU) == 0xFFFEU;
  text::appendUtf8(out, c < 0x20 ? kPictures + c : noCharacter ? U'\uFFFD' : c);
}

std::string escapedPart(std::u32string_view text) {
  std::string out;
  for (const char32_t c : text) appendEscaped(out, c);
  return out;
}

}  // namespace

std::string escaped(std::string_view text) {
  return escapedPart(text::decodeUtf8(text));
}

std::string contextHtml(const ContextSample& sample) {
  const std::u32string all = text::decodeUtf8(sample.text);
  const std::u32string_view view = all;
  const std::size_t start = std::min(view.size(), static_cast<std::size_t>(std::max(0, sample.start)));
  const std::size_t end = std::clamp(static_cast<std::size_t>(std::max(0, sample.end)), start, view.size());
  return "<bdi>" + escapedPart(view.substr(0, start)) + "<mark>" +
         escapedPart(view.substr(start, end - start)) + "</mark>" + escapedPart(view.substr(end)) + "</bdi>";
}

std::string element(std::string_view tag, std::string_view html, std::string_view kind) {
  std::string out = "<" + std::string(tag);
  if (!kind.empty()) out += " class=\"" + std::string(kind) + "\"";
  return out + ">" + std::string(html) + "</" + std::string(tag) + ">";
}

std::string figureRow(const std::vector<std::string>& cells) {
  std::string row;
  for (std::size_t i = 0; i < cells.size(); ++i) row += element(i == 0 ? "th" : "td", cells[i]);
  return element("tr", row) + "\n";
}

std::string headingRow(const std::vector<std::string>& cells) {
  std::string row;
  for (const std::string& cell : cells) row += element("th", cell);
  return element("thead", element("tr", row)) + "\n";
}

std::string viridis(double position) {
  constexpr double kLast = static_cast<double>(kViridis.size()) - 1;
  const double place = position > 0 ? std::min(position, 1.0) * kLast : 0;
  const auto index = static_cast<std::size_t>(std::min(place, kLast - 1));
  const double part = place - static_cast<double>(index);
  std::uint64_t color = 0;
  for (const unsigned shift : {16U, 8U, 0U}) {
    const double from = (kViridis.at(index) >> shift) & 0xFFU;
    const double to = (kViridis.at(index + 1) >> shift) & 0xFFU;
    color = (color << 8U) | static_cast<std::uint64_t>(std::lround(from + (to - from) * part));
  }
  return "#" + hexText(color).substr(10);
}

}  // namespace ufb::exporting
