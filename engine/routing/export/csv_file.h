// SPDX-License-Identifier: MIT
#pragma once

#include "routing/export/export_facts.h"
#include "routing/export/output_folder.h"
#include "routing/export/table.h"

namespace ufb::exporting {

/// Adds <name>.csv (RFC 4180: CRLF, quotes only where needed; UTF-8) with the facts as its last columns.
void addCsv(OutputFolder& folder, const Table& table, const Facts& facts);

}  // namespace ufb::exporting
