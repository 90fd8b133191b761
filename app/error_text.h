// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "ufb/result.h"

namespace ufb {

/// One translated sentence, chosen by the error's code: what is wrong with which file, the engine's reason in
/// its English words, and what to do. The engine's whole sentence belongs into the details:
/// Error::sentence().
[[nodiscard]] QString errorText(const Error& error);

}  // namespace ufb
