// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "ufb/routing_counts.h"

namespace ufb::exporting {

/// Any text as the content of an XHTML element or attribute: markup is escaped, ill-formed UTF-8 mended, and
/// control characters, which XML cannot hold, shown as their pictures (U+2400 on).
[[nodiscard]] std::string escaped(std::string_view text);
/// The text of a sample with its token marked.
[[nodiscard]] std::string contextHtml(const ContextSample& sample);

/// <tag class="kind">html</tag>; without the attribute if `kind` is empty.
[[nodiscard]] std::string element(std::string_view tag, std::string_view html, std::string_view kind = {});
/// A row of a table from cells of HTML; the first is its heading, the others are numbers.
[[nodiscard]] std::string figureRow(const std::vector<std::string>& cells);
/// The row above them.
[[nodiscard]] std::string headingRow(const std::vector<std::string>& cells);

/// Viridis (Smith, van der Walt 2015) as "#rrggbb"; position 0..1, others and NaN are drawn to the ends.
[[nodiscard]] std::string viridis(double position);

}  // namespace ufb::exporting
