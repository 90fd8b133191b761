// SPDX-License-Identifier: MIT
#include "bench/report/json_reader.h"

#include <cmath>

namespace ufb::bench {

namespace {

constexpr std::int64_t kMostCount = std::numeric_limits<int>::max();

bool isWithin(const JsonReader::Json& value, std::int64_t least, std::int64_t most) {
  if (!value.is_number_integer()) return false;
  // An unsigned one beyond the signed range would turn negative.
  if (value.is_number_unsigned() &&
      value.get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
    return false;
  }
  const auto number = value.get<std::int64_t>();
  return number >= least && number <= most;
}

}  // namespace

JsonReader::JsonReader(const Json& value, std::string where) : m_object(&value), m_where(std::move(where)) {
  if (!value.is_object()) throw JsonProblem{(m_where.empty() ? "it" : m_where) + " must be an object"};
}

std::string JsonReader::place(const std::string& key) const {
  return m_where.empty() ? key : m_where + "." + key;
}

void JsonReader::refuse(const std::string& key, const std::string& problem) const {
  throw JsonProblem{place(key) + " " + problem};
}

const JsonReader::Json& JsonReader::field(const char* key) const {
  const auto found = m_object->find(key);
  if (found == m_object->end()) refuse(key, "is missing");
  return *found;
}

const JsonReader::Json& JsonReader::list(const char* key) const {
  const Json& value = field(key);
  if (!value.is_array()) refuse(key, "must be a list");
  return value;
}

bool JsonReader::has(const char* key) const {
  return m_object->contains(key);
}

std::string JsonReader::text(const char* key) const {
  const Json& value = field(key);
  if (!value.is_string()) refuse(key, "must be a text");
  return value.get<std::string>();
}

std::string JsonReader::textOrEmpty(const char* key) const {
  return field(key).is_null() ? std::string() : text(key);
}

bool JsonReader::flag(const char* key) const {
  const Json& value = field(key);
  if (!value.is_boolean()) refuse(key, "must be true or false");
  return value.get<bool>();
}

double JsonReader::number(const char* key) const {
  const Json& value = field(key);
  if (!value.is_number() || !std::isfinite(value.get<double>())) refuse(key, "must be a number");
  return value.get<double>();
}

std::optional<double> JsonReader::numberOrNull(const char* key) const {
  if (field(key).is_null()) return std::nullopt;
  return number(key);
}

std::int64_t JsonReader::integer(const char* key, std::int64_t least, std::int64_t most) const {
  const Json& value = field(key);
  if (!isWithin(value, least, most)) {
    refuse(key, "must be a whole number from " + std::to_string(least) + " to " + std::to_string(most));
  }
  return value.get<std::int64_t>();
}

int JsonReader::count(const char* key) const {
  return static_cast<int>(integer(key, 0, kMostCount));
}

std::uint64_t JsonReader::unsignedInteger(const char* key) const {
  const Json& value = field(key);
  if (!value.is_number_unsigned()) refuse(key, "must be a whole number, not negative");
  return value.get<std::uint64_t>();
}

std::pair<double, double> JsonReader::interval(const char* key) const {
  const Json& value = list(key);
  if (value.size() != 2 || !value[0].is_number() || !value[1].is_number()) refuse(key, "must be two numbers");
  return {value[0].get<double>(), value[1].get<double>()};
}

std::vector<int> JsonReader::counts(const char* key) const {
  std::vector<int> values;
  for (const Json& value : list(key)) {
    if (!isWithin(value, 0, kMostCount)) refuse(key, "must hold whole numbers");
    values.push_back(value.get<int>());
  }
  return values;
}

std::vector<std::string> JsonReader::texts(const char* key) const {
  std::vector<std::string> values;
  for (const Json& value : list(key)) {
    if (!value.is_string()) refuse(key, "must hold texts");
    values.push_back(value.get<std::string>());
  }
  return values;
}

JsonReader JsonReader::object(const char* key) const {
  return {field(key), place(key)};
}

std::vector<JsonReader> JsonReader::objects(const char* key) const {
  std::vector<JsonReader> readers;
  const Json& values = list(key);
  for (std::size_t i = 0; i < values.size(); ++i) {
    readers.emplace_back(values[i], place(key) + "." + std::to_string(i));
  }
  return readers;
}

}  // namespace ufb::bench
