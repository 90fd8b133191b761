// SPDX-License-Identifier: MIT
#include "io/config_section.h"

#include <algorithm>
#include <utility>

#include "io/shown.h"

namespace ufb {

namespace {

using Json = nlohmann::json;

constexpr const char* kMendFile = "mend the file or fetch it again";

const Json& emptyObject() {
  static const Json object = Json::object();
  return object;
}

std::string typeName(const Json& value) {
  if (value.is_number_integer()) return "a whole number";
  if (value.is_number()) return "a fraction";
  switch (value.type()) {
    case Json::value_t::object:
      return "an object";
    case Json::value_t::array:
      return "a list";
    case Json::value_t::string:
      return "a text";
    case Json::value_t::boolean:
      return "true or false";
    default:
      return "null";
  }
}

std::string shownValue(const Json& value) {
  if (value.is_string()) return shownName(value.get_ref<const std::string&>());
  return value.is_structured() ? typeName(value) : value.dump();
}

}  // namespace

ConfigSection::ConfigSection(const Json& object, std::string file, std::string prefix,
                             std::optional<Error>& error)
    : m_object(object), m_file(std::move(file)), m_prefix(std::move(prefix)), m_error(error) {}

const Json* ConfigSection::find(std::string_view key) const {
  const auto found = m_object.find(key);
  return found == m_object.end() || found->is_null() ? nullptr : &*found;
}

void ConfigSection::remember(Error error) const {
  if (!m_error) m_error = std::move(error);
}

void ConfigSection::refuse(std::string_view key, const std::string& problem) const {
  remember(
      {ErrorCode::BadFormat, m_file, "option " + m_prefix + std::string(key) + " " + problem, kMendFile});
}

void ConfigSection::refuseValue(std::string_view key, const std::string& supported,
                                const std::string& where) const {
  const Json* const value = find(key);
  const std::string shown = value == nullptr ? "null" : shownValue(*value);
  remember({ErrorCode::Unsupported, m_file,
            "option " + m_prefix + std::string(key) + " is " + shown + ", which is not supported" +
                (where.empty() ? "" : " where " + where),
            "choose a checkpoint with " + supported});
}

void ConfigSection::wrongType(std::string_view key, const Json& value, std::string_view expected) const {
  refuse(key, "must be " + std::string(expected) + " but is " + typeName(value));
}

void ConfigSection::outOfRange(std::string_view key, const std::string& value,
                               const std::string& range) const {
  refuse(key, "is " + value + ", outside " + range);
}

ConfigSection ConfigSection::section(std::string_view key) const {
  const Json* const value = find(key);
  const bool usable = value != nullptr && value->is_object();
  if (value == nullptr) refuse(key, "is missing");
  if (value != nullptr && !usable) wrongType(key, *value, "an object");
  return {usable ? *value : emptyObject(), m_file, m_prefix + std::string(key) + ".", m_error};
}

int ConfigSection::integer(std::string_view key, int least, int most, std::optional<int> fallback) const {
  const Json* const value = find(key);
  if (value == nullptr) {
    if (!fallback) refuse(key, "is missing");
    return fallback.value_or(least);
  }
  if (!value->is_number_integer()) {
    wrongType(key, *value, "a whole number");
    return least;
  }
  // Beyond 63 bits a number is stored without its sign.
  const bool fits = !value->is_number_unsigned() || value->get<std::uint64_t>() <= INT64_MAX;
  const std::int64_t number = fits ? value->get<std::int64_t>() : INT64_MAX;
  if (number < least || number > most) {
    outOfRange(key, value->dump(), std::to_string(least) + " to " + std::to_string(most));
    return least;
  }
  return static_cast<int>(number);
}

double ConfigSection::number(std::string_view key, double least, double most, double fallback) const {
  const Json* const value = find(key);
  if (value == nullptr) return fallback;
  if (!value->is_number()) {
    wrongType(key, *value, "a number");
    return fallback;
  }
  const auto number = value->get<double>();
  if (number >= least && number <= most) return number;
  outOfRange(key, value->dump(), Json(least).dump() + " to " + Json(most).dump());
  return fallback;
}

bool ConfigSection::boolean(std::string_view key, bool fallback) const {
  const Json* const value = find(key);
  if (value == nullptr) return fallback;
  if (value->is_boolean()) return value->get<bool>();
  wrongType(key, *value, "true or false");
  return fallback;
}

std::string ConfigSection::text(std::string_view key, const std::string& fallback) const {
  const Json* const value = find(key);
  if (value == nullptr) return fallback;
  if (value->is_string()) return value->get<std::string>();
  wrongType(key, *value, "a text");
  return fallback;
}

std::string ConfigSection::choice(std::string_view key,
                                  std::initializer_list<std::string_view> supported) const {
  std::string fallback(*supported.begin());
  const Json* const value = find(key);
  if (value == nullptr) return fallback;
  if (!value->is_string()) {
    wrongType(key, *value, "a text");
    return fallback;
  }
  auto text = value->get<std::string>();
  if (std::ranges::find(supported, text) != supported.end()) return text;
  std::string list;
  for (const std::string_view name : supported) {
    if (!list.empty()) list += " or ";
    list += shownName(name);
  }
  refuseValue(key, list);
  return fallback;
}

void ConfigSection::mustBeOff(std::string_view key) const {
  const Json* const value = find(key);
  if (value == nullptr || *value == Json(false)) return;
  // Some options name a variant instead of saying true.
  if (value->is_boolean() || value->is_string()) return refuseValue(key, "false");
  wrongType(key, *value, "true or false");
}

}  // namespace ufb
