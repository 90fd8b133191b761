// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ufb {

/// "1 thread", "8 threads"
[[nodiscard]] QString threadsText(int count);

}  // namespace ufb
