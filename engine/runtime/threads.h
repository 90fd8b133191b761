// SPDX-License-Identifier: MIT
#pragma once

namespace ufb {

/// Physical cores that this process may run on, at least 1.
[[nodiscard]] int physicalCores();
/// Logical processors that this process may run on, at least 1.
[[nodiscard]] int logicalCores();

}  // namespace ufb
