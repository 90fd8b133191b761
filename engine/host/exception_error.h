// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "ufb/result.h"

namespace ufb {

/// "there is not enough memory for <what>"
[[nodiscard]] Error outOfMemory(const std::string& subject, const std::string& what);

/// Our own mistake, in the words of whoever found it.
[[nodiscard]] Error ourMistake(const std::string& subject, const std::string& problem);

/// To be called in a catch block: the standard exception in flight as an Error about `subject`, OutOfMemory
/// or Internal. Where LibTorch may have thrown, see model/exception_error.h.
[[nodiscard]] Error standardExceptionError(const std::string& subject, const std::string& what);

}  // namespace ufb
