// SPDX-License-Identifier: MIT
#include "table_file.h"

#include <QAbstractItemModel>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

#include "models/table_roles.h"

namespace ufb {
namespace {

using Json = nlohmann::ordered_json;

template <class Number>
QByteArray shortest(Number number) {
  char digits[40];
  const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
  return {digits, end - digits};
}

QByteArray quoted(const QString& text) {
  QByteArray bytes = text.toUtf8();
  if (bytes.contains(',') || bytes.contains('"') || bytes.contains('\n') || bytes.contains('\r')) {
    bytes = '"' + bytes.replace('"', "\"\"") + '"';
  }
  return bytes;
}

QByteArray csvCell(const QVariant& cell) {
  switch (cell.typeId()) {
    case QMetaType::UnknownType:
      return {};
    case QMetaType::Float:
      return shortest(cell.toFloat());
    case QMetaType::Double:
      return shortest(cell.toDouble());
    case QMetaType::Int:
    case QMetaType::LongLong:
      return QByteArray::number(cell.toLongLong());
    case QMetaType::Bool:
      return cell.toBool() ? "true" : "false";
    default:
      return quoted(cell.toString());
  }
}

Json jsonCell(const QVariant& cell) {
  switch (cell.typeId()) {
    case QMetaType::UnknownType:
      return nullptr;
    case QMetaType::Float:
    case QMetaType::Double: {
      const double number = cell.toDouble();
      return std::isfinite(number) ? Json(number) : Json(nullptr);
    }
    case QMetaType::Int:
    case QMetaType::LongLong:
      return cell.toLongLong();
    case QMetaType::Bool:
      return cell.toBool();
    default:
      return cell.toString().toStdString();
  }
}

QVariant valueAt(const QAbstractItemModel& table, int row, int column) {
  return table.index(row, column).data(ValueRole);
}

QStringList keysOf(const QAbstractItemModel& table) {
  QStringList keys;
  for (int column = 0; column < table.columnCount(); ++column) {
    keys += table.headerData(column, Qt::Horizontal, KeyRole).toString();
  }
  return keys;
}

QString settingsText(const ExportFacts& facts) {
  QStringList parts;
  for (const auto& [name, value] : facts.settings) parts += name + u'=' + value;
  return parts.join(QStringLiteral("; "));
}

}  // namespace

QByteArray tableCsv(const QAbstractItemModel& table, const ExportFacts& facts) {
  QByteArray header;
  for (const QString& key : keysOf(table)) header += quoted(key) + ',';
  QByteArray csv = header + "model,text,pinned_text,settings,program\r\n";
  QByteArray end;
  for (const QString& fact :
       {facts.model, facts.text, facts.pinnedText, settingsText(facts), facts.program}) {
    end += ',' + quoted(fact);
  }
  for (int row = 0; row < table.rowCount(); ++row) {
    for (int column = 0; column < table.columnCount(); ++column) {
      if (column > 0) csv += ',';
      csv += csvCell(valueAt(table, row, column));
    }
    csv += end + "\r\n";
  }
  return csv;
}

QByteArray tableJson(const QAbstractItemModel& table, const ExportFacts& facts) {
  const auto text = [](const QString& words) { return words.toStdString(); };
  Json settings = Json::object();
  for (const auto& [name, value] : facts.settings) settings[text(name)] = text(value);
  std::vector<std::string> columns;
  for (const QString& key : keysOf(table)) columns.push_back(text(key));
  Json rows = Json::array();
  for (int row = 0; row < table.rowCount(); ++row) {
    Json cells = Json::object();
    for (int column = 0; column < table.columnCount(); ++column) {
      cells[columns[static_cast<std::size_t>(column)]] = jsonCell(valueAt(table, row, column));
    }
    rows.push_back(std::move(cells));
  }
  const Json document = {{"view", text(facts.view)},
                         {"model", text(facts.model)},
                         {"text", text(facts.text)},
                         {"pinned_text", facts.pinnedText.isEmpty() ? Json() : Json(text(facts.pinnedText))},
                         {"settings", settings},
                         {"program", text(facts.program)},
                         {"columns", columns},
                         {"rows", rows}};
  return QByteArray::fromStdString(document.dump(1, ' ', false, Json::error_handler_t::replace) + "\n");
}

}  // namespace ufb
