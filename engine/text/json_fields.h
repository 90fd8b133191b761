// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace ufb::text {

using Json = nlohmann::json;

/// Checked reading of untrusted JSON. All of these throw Problem (BadFormat) that names the field, as in
/// "normalizer: \"content\" must be a string"; `where` is the part before the colon.

/// Parses a whole file's bytes.
[[nodiscard]] Json parseJson(const std::string& bytes);

[[noreturn]] void throwBadField(const std::string& where, const std::string& problem);
[[noreturn]] void throwUnsupported(const std::string& what, const std::string& advice);

const Json& requireObject(const Json& value, const std::string& where);
const Json& requireArray(const Json& value, const std::string& where);

/// Null if the field is missing or null.
[[nodiscard]] const Json* findField(const Json& object, const char* key);
[[nodiscard]] const Json& requireField(const Json& object, const char* key, const std::string& where);
[[nodiscard]] std::string stringField(const Json& object, const char* key, const std::string& where);
[[nodiscard]] std::string stringField(const Json& object, const char* key, const std::string& where,
                                      const std::string& fallback);
[[nodiscard]] bool boolField(const Json& object, const char* key, const std::string& where, bool fallback);
[[nodiscard]] std::optional<bool> optionalBoolField(const Json& object, const char* key,
                                                    const std::string& where);
[[nodiscard]] std::int64_t integer(const Json& value, const std::string& where);
/// Between 0 and 2^31-1.
[[nodiscard]] int smallIntegerField(const Json& object, const char* key, const std::string& where,
                                    std::optional<int> fallback = std::nullopt);

}  // namespace ufb::text
