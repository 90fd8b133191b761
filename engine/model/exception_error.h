// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "ufb/result.h"

namespace ufb {

/// To be called in a catch block at the engine's face: the exception in flight as an Error about `subject`,
/// OutOfMemory ("there is not enough memory for <what>") or Internal.
[[nodiscard]] Error exceptionError(const std::string& subject, const std::string& what);

}  // namespace ufb
