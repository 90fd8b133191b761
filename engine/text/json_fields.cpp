// SPDX-License-Identifier: MIT
#include "text/json_fields.h"

#include <limits>

#include "text/problem.h"

namespace ufb::text {

namespace {

const char* const kAdvice = "use the file as the model's authors published it";

std::string quoted(const char* key) {
  return std::string("\"") + key + '"';
}

}  // namespace

Json parseJson(const std::string& bytes) {
  try {
    return Json::parse(bytes);
  } catch (const Json::parse_error& error) {
    throw Problem(ErrorCode::BadFormat,
                  "this is not valid JSON (it breaks at byte " + std::to_string(error.byte) + ")",
                  "download the file again; it may be cut off or damaged");
  } catch (const Json::exception&) {
    // Numbers out of range.
    throw Problem(ErrorCode::BadFormat, "this is not valid JSON (a number is out of range)", kAdvice);
  }
}

void throwBadField(const std::string& where, const std::string& problem) {
  throw Problem(ErrorCode::BadFormat, where + ": " + problem, kAdvice);
}

void throwUnsupported(const std::string& what, const std::string& advice) {
  throw Problem(ErrorCode::Unsupported, what + " is not supported", advice);
}

const Json& requireObject(const Json& value, const std::string& where) {
  if (!value.is_object()) throwBadField(where, "an object is expected here");
  return value;
}

const Json& requireArray(const Json& value, const std::string& where) {
  if (!value.is_array()) throwBadField(where, "an array is expected here");
  return value;
}

const Json* findField(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found == object.end() || found->is_null() ? nullptr : &*found;
}

const Json& requireField(const Json& object, const char* key, const std::string& where) {
  const Json* field = findField(object, key);
  if (field == nullptr) throwBadField(where, quoted(key) + " is missing");
  return *field;
}

std::string stringField(const Json& object, const char* key, const std::string& where) {
  const Json& field = requireField(object, key, where);
  if (!field.is_string()) throwBadField(where, quoted(key) + " must be a string");
  return field.get<std::string>();
}

std::string stringField(const Json& object, const char* key, const std::string& where,
                        const std::string& fallback) {
  return findField(object, key) == nullptr ? fallback : stringField(object, key, where);
}

std::optional<bool> optionalBoolField(const Json& object, const char* key, const std::string& where) {
  const Json* field = findField(object, key);
  if (field == nullptr) return std::nullopt;
  if (!field->is_boolean()) throwBadField(where, quoted(key) + " must be true or false");
  return field->get<bool>();
}

bool boolField(const Json& object, const char* key, const std::string& where, bool fallback) {
  return optionalBoolField(object, key, where).value_or(fallback);
}

std::int64_t integer(const Json& value, const std::string& where) {
  if (!value.is_number_integer()) throwBadField(where, "a whole number is expected here");
  if (value.is_number_unsigned() &&
      value.get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
    throwBadField(where, "this number is too large");
  return value.get<std::int64_t>();
}

int smallIntegerField(const Json& object, const char* key, const std::string& where,
                      std::optional<int> fallback) {
  if (fallback && findField(object, key) == nullptr) return *fallback;
  const std::int64_t value = integer(requireField(object, key, where), where + ": " + quoted(key));
  if (value < 0 || value > std::numeric_limits<int>::max())
    throwBadField(where, quoted(key) + " must lie between 0 and 2147483647");
  return static_cast<int>(value);
}

}  // namespace ufb::text
