// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>
#include <map>
#include <vector>

namespace ufb::test {

/// A CSV file as RFC 4180 has it, row by row by column's name.
using CsvRow = std::map<QByteArray, QByteArray>;

inline std::vector<std::vector<QByteArray>> csvCells(const QByteArray& text) {
  std::vector<std::vector<QByteArray>> rows;
  std::vector<QByteArray> row{QByteArray()};
  bool quoted = false;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted) {
      const bool twice = c == '"' && i + 1 < text.size() && text[i + 1] == '"';
      if (c != '"' || twice) row.back() += c;
      if (c == '"' && !twice) quoted = false;
      if (twice) ++i;
    } else if (c == '"') {
      quoted = true;
    } else if (c == ',') {
      row.emplace_back();
    } else if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') {
      ++i;
      rows.push_back(row);
      row.assign(1, QByteArray());
    } else {
      row.back() += c;
    }
  }
  return rows;
}

inline std::vector<CsvRow> readCsv(const QString& file) {
  QFile open(file);
  if (!open.open(QIODevice::ReadOnly)) return {};
  const auto cells = csvCells(open.readAll());
  std::vector<CsvRow> rows;
  for (std::size_t i = 1; i < cells.size(); ++i) {
    CsvRow row;
    for (std::size_t column = 0; column < cells[0].size(); ++column)
      row[cells[0][column]] = cells[i].at(column);
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace ufb::test
