// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace ufb {

/// A name from a file, in double quotes, fit to be shown: control characters become "?", ill-formed bytes
/// U+FFFD, and at most about 80 bytes are kept.
[[nodiscard]] std::string shownName(std::string_view name);
/// "[48, 64]"; a negative extent, which stands for any, is shown as "any".
[[nodiscard]] std::string shapeText(std::span<const std::int64_t> shape);

}  // namespace ufb
