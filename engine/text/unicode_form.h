// SPDX-License-Identifier: MIT
#pragma once

#include "text/normalized_text.h"

namespace ufb::text {

/// Unicode's four normalization forms.
enum class UnicodeForm { Nfd, Nfc, Nfkd, Nfkc };

/// Brings `text` into a normalization form and keeps its alignment: the first character of a decomposition
/// keeps the place of what it came from, further ones are inserted after it, a composed character swallows
/// the characters that it was composed from.
void normalizeTo(UnicodeForm form, NormalizedText& text);

}  // namespace ufb::text
