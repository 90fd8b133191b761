// SPDX-License-Identifier: MIT
#include "routing/export/csv_file.h"

#include "routing/export/number_text.h"

namespace ufb::exporting {
namespace {

void appendCell(std::string& out, std::string_view cell) {
  if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
    out += cell;
    return;
  }
  out += '"';
  for (const char c : cell) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

class CsvSink final : public RowSink {
 public:
  CsvSink(OutputFile& file, std::string factCells, std::string laterCells)
      : m_file(file),
        m_out(file.pending()),
        m_facts(std::move(factCells)),
        m_laterFacts(std::move(laterCells)) {}

  void text(std::string_view value) override {
    separate();
    appendCell(m_out, value);
  }
  void integer(std::int64_t value) override {
    separate();
    appendInteger(m_out, value);
  }
  void number(double value) override {
    separate();
    appendNumber(m_out, value);
  }
  void unknown() override { separate(); }
  void endRow() override {
    m_out += m_firstRow ? m_facts : m_laterFacts;
    m_firstCell = true;
    m_firstRow = false;
    m_file.flushIfLarge();
  }

 private:
  void separate() {
    if (!m_firstCell) m_out += ',';
    m_firstCell = false;
  }

  OutputFile& m_file;
  std::string& m_out;
  std::string m_facts, m_laterFacts;  ///< of the first row and the others, with the end of the line
  bool m_firstCell = true;
  bool m_firstRow = true;
};

}  // namespace

void addCsv(OutputFolder& folder, const Table& table, const Facts& facts) {
  OutputFile& file = folder.add(table.name + ".csv");
  std::string cells;
  std::string empty;
  for (const std::string& column : table.columns) {
    if (!file.pending().empty()) file.pending() += ',';
    file.pending() += column;
  }
  for (const auto& [name, words] : facts) {
    file.pending() += "," + name;
    cells += ',';
    appendCell(cells, name == "settings" ? words + table.settingsToo : words);
    empty += ',';
  }
  for (std::string* end : {&file.pending(), &cells, &empty}) *end += "\r\n";
  CsvSink sink(file, cells, table.large ? empty : cells);
  table.writeRows(sink);
  file.flush();
}

}  // namespace ufb::exporting
