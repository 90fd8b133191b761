// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ufb::exporting {

/// Takes a table cell by cell, in the order of its columns.
class RowSink {
 public:
  virtual ~RowSink() = default;
  virtual void text(std::string_view value) = 0;  ///< UTF-8
  virtual void integer(std::int64_t value) = 0;
  virtual void number(double value) = 0;  ///< not known if it is not finite
  virtual void unknown() = 0;
  virtual void endRow() = 0;
};

/// One tidy table, of whatever format. It borrows what it was made from.
struct Table {
  std::string name;  ///< also the file's, without its ending
  std::vector<std::string> columns;
  std::function<void(RowSink&)> writeRows;
  /// Rows are so many that the facts stand in the first one alone.
  bool large = false;
  std::string settingsToo = {};  ///< appended to the facts' settings
};

}  // namespace ufb::exporting
