// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "ufb/result.h"

namespace ufb {

/// SHA-256 of a file's bytes as 64 hexadecimal digits. Fails with FileNotFound.
[[nodiscard]] Result<std::string> sha256OfFile(const std::string& path);

}  // namespace ufb
