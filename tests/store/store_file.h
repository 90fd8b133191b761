// SPDX-License-Identifier: MIT
#pragma once

#include <sqlite3.h>

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <optional>
#include <string>

#include "routing/store/digest.h"
#include "routing/store/schema.h"
#include "ufb/routing_store.h"

/// Stores to be read and to be broken.
namespace ufb::test {

inline QByteArray bytesOf(const QString& file) {
  QFile opened(file);
  return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

inline bool writeBytes(const QString& file, const QByteArray& bytes) {
  QFile opened(file);
  return opened.open(QIODevice::WriteOnly) && opened.write(bytes) == bytes.size();
}

/// The checksum of a table as it stands; no value if it cannot be read.
inline std::optional<std::int64_t> checksumOf(sqlite3* handle, const store::Table& table) {
  const std::string sql = std::string("SELECT ") + table.columns + " FROM " + table.name + " ORDER BY rowid";
  sqlite3_stmt* rows = nullptr;
  if (sqlite3_prepare_v2(handle, sql.c_str(), -1, &rows, nullptr) != SQLITE_OK) return {};
  store::Digest digest;
  while (sqlite3_step(rows) == SQLITE_ROW) {
    for (int i = 0; i < sqlite3_column_count(rows); ++i) {
      const int type = sqlite3_column_type(rows, i);
      if (type == SQLITE_INTEGER) {
        digest.add(std::int64_t{sqlite3_column_int64(rows, i)});
      } else if (type == SQLITE_FLOAT) {
        digest.add(sqlite3_column_double(rows, i));
      } else {
        const void* const bytes = sqlite3_column_blob(rows, i);
        digest.add(type, bytes, static_cast<std::size_t>(sqlite3_column_bytes(rows, i)));
      }
    }
  }
  sqlite3_finalize(rows);
  return digest.value();
}

/// Runs statements on a store and makes its checksums right again, as a forger would. Empty, or what SQLite
/// said.
inline QString forge(const QString& file, const char* sql) {
  sqlite3* handle = nullptr;
  QString problem;
  char* message = nullptr;
  if (sqlite3_open(QFile::encodeName(file).constData(), &handle) != SQLITE_OK)
    problem = QStringLiteral("open");
  sqlite3_exec(handle, "PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY", nullptr, nullptr, nullptr);
  if (problem.isEmpty() && sqlite3_exec(handle, sql, nullptr, nullptr, &message) != SQLITE_OK) {
    problem = QString::fromUtf8(message);
  }
  for (const store::Table& table : store::tables()) {
    const std::optional<std::int64_t> checksum = checksumOf(handle, table);
    if (!checksum) continue;
    const std::string update =
        "UPDATE checksums SET value = " + std::to_string(*checksum) + " WHERE name = '" + table.name + "'";
    sqlite3_exec(handle, update.c_str(), nullptr, nullptr, nullptr);
  }
  sqlite3_free(message);
  sqlite3_close(handle);
  return problem;
}

inline Result<RoutingCounts> load(const QString& path) {
  return loadCounts(path.toStdString());
}
inline Result<void> save(const RoutingCounts& counts, const QString& path) {
  return saveCounts(counts, path.toStdString());
}

}  // namespace ufb::test
