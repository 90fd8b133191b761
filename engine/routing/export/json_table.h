// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "routing/export/output_folder.h"
#include "routing/export/table.h"

namespace ufb::exporting {

/// A JSON string, quotes and escapes included; ill-formed UTF-8 becomes U+FFFD.
[[nodiscard]] std::string jsonString(std::string_view text);

/// Writes a table as an array of objects, one a line; what is not known is null.
void writeJsonRows(OutputFile& file, const Table& table);

}  // namespace ufb::exporting
