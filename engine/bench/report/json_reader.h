// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ufb::bench {

/// What is wrong with a text that should be a report, as in "arms.0.n must be a whole number".
struct JsonProblem {
  std::string what;
};

/// Checked reading of one object of untrusted JSON. All functions throw JsonProblem, which names the place.
class JsonReader {
 public:
  using Json = nlohmann::ordered_json;

  /// `value` outlives this; `where` is its place, empty for the whole document.
  JsonReader(const Json& value, std::string where);

  [[nodiscard]] bool has(const char* key) const;
  [[nodiscard]] std::string text(const char* key) const;
  /// Empty where it is null.
  [[nodiscard]] std::string textOrEmpty(const char* key) const;
  [[nodiscard]] bool flag(const char* key) const;
  [[nodiscard]] double number(const char* key) const;
  /// Nothing where it is null.
  [[nodiscard]] std::optional<double> numberOrNull(const char* key) const;
  [[nodiscard]] std::int64_t integer(const char* key, std::int64_t least, std::int64_t most) const;
  /// Between 0 and 2^31-1.
  [[nodiscard]] int count(const char* key) const;
  [[nodiscard]] std::uint64_t unsignedInteger(const char* key) const;
  /// Two numbers.
  [[nodiscard]] std::pair<double, double> interval(const char* key) const;
  [[nodiscard]] std::vector<int> counts(const char* key) const;
  [[nodiscard]] std::vector<std::string> texts(const char* key) const;
  [[nodiscard]] JsonReader object(const char* key) const;
  [[nodiscard]] std::vector<JsonReader> objects(const char* key) const;

 private:
  [[nodiscard]] const Json& field(const char* key) const;
  [[nodiscard]] const Json& list(const char* key) const;
  [[nodiscard]] std::string place(const std::string& key) const;
  [[noreturn]] void refuse(const std::string& key, const std::string& problem) const;

  const Json* m_object;
  std::string m_where;
};

}  // namespace ufb::bench
