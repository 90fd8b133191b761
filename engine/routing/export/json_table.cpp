// SPDX-License-Identifier: MIT
#include "routing/export/json_table.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "routing/export/number_text.h"

namespace ufb::exporting {
namespace {

class JsonSink final : public RowSink {
 public:
  JsonSink(OutputFile& file, const std::vector<std::string>& columns) : m_file(file), m_out(file.pending()) {
    for (const std::string& column : columns) m_keys.push_back(jsonString(column) + ":");
  }

  void text(std::string_view value) override {
    beginCell();
    m_out += jsonString(value);
  }
  void integer(std::int64_t value) override {
    beginCell();
    appendInteger(m_out, value);
  }
  void number(double value) override {
    if (!std::isfinite(value)) {
      unknown();
      return;
    }
    beginCell();
    appendNumber(m_out, value);
  }
  void unknown() override {
    beginCell();
    m_out += "null";
  }
  void endRow() override {
    m_out += '}';
    m_column = 0;
    m_firstRow = false;
    m_file.flushIfLarge();
  }

 private:
  void beginCell() {
    if (m_column == 0) m_out += m_firstRow ? "\n{" : ",\n{";
    if (m_column > 0) m_out += ',';
    m_out += m_keys[m_column];
    m_column += 1;
  }

  OutputFile& m_file;
  std::string& m_out;
  std::vector<std::string> m_keys;
  std::size_t m_column = 0;
  bool m_firstRow = true;
};

}  // namespace

std::string jsonString(std::string_view text) {
  return nlohmann::json(std::string(text)).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void writeJsonRows(OutputFile& file, const Table& table) {
  file.pending() += '[';
  JsonSink sink(file, table.columns);
  table.writeRows(sink);
  file.pending() += "\n]";
}

}  // namespace ufb::exporting
