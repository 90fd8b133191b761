// SPDX-License-Identifier: MIT
#pragma once

#include "text/json_fields.h"
#include "text/normalizer.h"

namespace ufb::text {

/// Reads the `normalizer` of a tokenizer.json, which may be null. Throws Problem: Unsupported names the
/// type that we do not know, BadFormat the field that is wrong.
[[nodiscard]] NormalizerList readNormalizers(const Json& json);

}  // namespace ufb::text
