// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "on_demand/engine_table.h"
#include "ufb/engine_library.h"

namespace ufb {

/// Loads the library at this path and checks its stamp. It stays loaded to the program's end. Fails with
/// FileNotFound or BadFormat about "engine", in one sentence that names the file: it is missing, cannot be
/// loaded, is something else, or belongs to another version.
[[nodiscard]] Result<const EngineTable*> openEngineLibrary(const std::string& path);

/// The table of the library at engineLibraryPath(), which is loaded by the first call. A failure is not
/// remembered: the next call tries again.
[[nodiscard]] Result<const EngineTable*> engineTable();

}  // namespace ufb
