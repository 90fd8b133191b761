// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace ufb::text {

/// The bytes of a regular file. Throws Problem: FileNotFound (missing, a folder, no permission) or BadFormat
/// (not a regular file, larger than 100 MB).
[[nodiscard]] std::string readTextFile(const std::string& path);

/// Whether there is something of this name.
[[nodiscard]] bool fileExists(const std::string& path);

/// `folder` and `name` as one path.
[[nodiscard]] std::string joinPath(const std::string& folder, const char* name);

}  // namespace ufb::text
