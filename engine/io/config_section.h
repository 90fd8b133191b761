// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "ufb/result.h"

namespace ufb {

/// One JSON object of a configuration file. Reads typed options and remembers the first thing that is wrong
/// in a place shared with its sub-sections, so that a caller reads all options in a row and asks once. A null
/// counts as absent. Option names in messages are full, e.g. "arch.attention.type".
class ConfigSection {
 public:
  /// `file` is the errors' subject, `prefix` is put before option names ("" or "arch."). All must outlive
  /// this.
  ConfigSection(const nlohmann::json& object, std::string file, std::string prefix,
                std::optional<Error>& error);

  [[nodiscard]] bool has(std::string_view key) const { return find(key) != nullptr; }
  /// An object that must be there; without it the section is empty and the error is remembered.
  [[nodiscard]] ConfigSection section(std::string_view key) const;
  /// A whole number within [least, most]. Without `fallback` it must be there.
  [[nodiscard]] int integer(std::string_view key, int least, int most,
                            std::optional<int> fallback = {}) const;
  [[nodiscard]] double number(std::string_view key, double least, double most, double fallback) const;
  [[nodiscard]] bool boolean(std::string_view key, bool fallback) const;
  [[nodiscard]] std::string text(std::string_view key, const std::string& fallback) const;
  /// A text that must be one of `supported`, whose first is the fallback. Any other text is Unsupported.
  [[nodiscard]] std::string choice(std::string_view key,
                                   std::initializer_list<std::string_view> supported) const;
  /// A switch that this program cannot turn on: absent or false passes, true or a text is Unsupported.
  void mustBeOff(std::string_view key) const;

  /// Remembers an error about an option: BadFormat, "option <name> <problem>".
  void refuse(std::string_view key, const std::string& problem) const;
  /// Remembers that the option's value is not supported (`where`: under which circumstance, or empty), and
  /// what is.
  void refuseValue(std::string_view key, const std::string& supported, const std::string& where = {}) const;

 private:
  [[nodiscard]] const nlohmann::json* find(std::string_view key) const;
  void wrongType(std::string_view key, const nlohmann::json& value, std::string_view expected) const;
  void outOfRange(std::string_view key, const std::string& value, const std::string& range) const;
  void remember(Error error) const;

  const nlohmann::json& m_object;
  std::string m_file;
  std::string m_prefix;
  std::optional<Error>& m_error;
};

}  // namespace ufb
