// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include "export/export_facts.h"

class QAbstractItemModel;

namespace ufb {

/// A view's table as CSV (RFC 4180: UTF-8, commas, CRLF, quotes where needed), one header line with the
/// columns' keys. Numbers are written with a point and as many digits as they need to be read back the same;
/// what is missing is empty, infinities and "not a number" are inf and nan. Columns at the end repeat the
/// facts in every row, so that tables can be joined and none loses where it comes from.
[[nodiscard]] QByteArray tableCsv(const QAbstractItemModel& table, const ExportFacts& facts);

/// The same as JSON: an object of the facts, "columns" and "rows", each row an object; what is missing,
/// infinite or not a number is null.
[[nodiscard]] QByteArray tableJson(const QAbstractItemModel& table, const ExportFacts& facts);

}  // namespace ufb
