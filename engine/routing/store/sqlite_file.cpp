// SPDX-License-Identifier: MIT
#include "routing/store/sqlite_file.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstddef>
#include <filesystem>
#include <limits>
#include <new>
#include <string_view>
#include <system_error>

#include "routing/store/store_problem.h"
#include "text/utf8.h"

namespace ufb::store {

namespace {

[[noreturn]] void fail(sqlite3* handle, int code) {
  // SQLite keeps the number of some failures only; else it is the last thing that happened.
  const int last = errno;
  if ((code & 0xFF) == SQLITE_NOMEM) throw std::bad_alloc();
  const int kept = handle != nullptr ? sqlite3_system_errno(handle) : 0;
  throw SqliteFailure(code & 0xFF, kept != 0 ? kept : last,
                      handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
}

/// "file:" and the path, in which every byte that could mean something else is written as %XX.
std::string uriOf(const std::string& path) {
  static constexpr std::string_view kDigits = "0123456789ABCDEF";
  static constexpr std::string_view kPlain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-";
  std::error_code ignored;
  std::string uri = "file:";
  for (const char c : std::filesystem::absolute(path, ignored).lexically_normal().string()) {
    const auto byte = static_cast<unsigned char>(c);
    if (kPlain.find(c) != std::string_view::npos) {
      uri += c;
    } else {
      uri += {'%', kDigits[byte >> 4U], kDigits[byte & 15U]};
    }
  }
  return uri;
}

/// A row takes at least 7 bytes, and reading it less than 30 of SQLite's steps.
constexpr int kStepsPerByte = 8;
constexpr int kStepsAtOnce = 10000;

int spendSteps(void* stepsLeft) {
  std::int64_t& left = *static_cast<std::int64_t*>(stepsLeft);
  left -= 1;
  return left < 0 ? 1 : 0;
}

void configure(sqlite3* handle, int option, int value) {
  if (const int code = sqlite3_db_config(handle, option, value, nullptr); code != SQLITE_OK) {
    fail(handle, code);
  }
}

}  // namespace

Database::Database(const std::string& path, int flags, const char* vfs) {
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX, vfs);
  m_handle.reset(handle);
  if (code != SQLITE_OK) fail(handle, code);
}

Database Database::fill(const std::string& path) {
  std::error_code ignored;
  // An absolute path is neither ":memory:" nor a URI.
  Database database(std::filesystem::absolute(path, ignored).string(), SQLITE_OPEN_READWRITE, "unix-none");
  database.run(
      "PRAGMA page_size=4096; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA temp_store=MEMORY;"
      "PRAGMA locking_mode=EXCLUSIVE; PRAGMA encoding='UTF-8'; PRAGMA secure_delete=OFF");
  return database;
}

Database Database::openUntrusted(const std::string& path, std::int64_t fileBytes) {
  Database database(uriOf(path) + "?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
  sqlite3* const handle = database.handle();
  database.m_stepsLeft = std::make_unique<std::int64_t>(1000 + fileBytes / kStepsAtOnce * kStepsPerByte);
  sqlite3_progress_handler(handle, kStepsAtOnce, spendSteps, database.m_stepsLeft.get());
  configure(handle, SQLITE_DBCONFIG_DEFENSIVE, 1);
  configure(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
  configure(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
  configure(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0);
  database.run("PRAGMA mmap_size=0; PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY");
  return database;
}

void Database::run(const std::string& sql) {
  if (const int code = sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr); code != SQLITE_OK) {
    fail(handle(), code);
  }
}

Statement::Statement(const Database& database, const std::string& sql) {
  sqlite3_stmt* handle = nullptr;
  const int code = sqlite3_prepare_v2(database.handle(), sql.c_str(), -1, &handle, nullptr);
  m_handle.reset(handle);
  if (code != SQLITE_OK) fail(database.handle(), code);
}

void Statement::check(int code) const {
  if (code != SQLITE_OK) fail(sqlite3_db_handle(handle()), code);
}

void Statement::bind(int place, std::int64_t value) {
  m_digest.add(value);
  check(sqlite3_bind_int64(handle(), place, value));
}

void Statement::bind(int place, double value) {
  m_digest.add(value);
  check(sqlite3_bind_double(handle(), place, value));
}

void Statement::bind(int place, std::string_view value) {
  if (!text::isWellFormedUtf8(value)) {
    bind(place, std::span(reinterpret_cast<const std::uint8_t*>(value.data()), value.size()));
    return;
  }
  // A null pointer would be stored as NULL.
  const char* const data = value.empty() ? "" : value.data();
  m_digest.add(SQLITE_TEXT, data, value.size());
  check(sqlite3_bind_text64(handle(), place, data, value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind(int place, std::span<const std::uint8_t> value) {
  m_digest.add(SQLITE_BLOB, value.data(), value.size());
  check(value.empty() ? sqlite3_bind_zeroblob(handle(), place, 0)
                      : sqlite3_bind_blob64(handle(), place, value.data(), value.size(), SQLITE_STATIC));
}

bool Statement::step() {
  const int code = sqlite3_step(handle());
  if (code != SQLITE_ROW && code != SQLITE_DONE) check(code);
  return code == SQLITE_ROW;
}

namespace {

std::string insertSql(const Table& table) {
  const std::string columns = table.columns;
  std::string sql = std::string("INSERT INTO ") + table.name + "(" + columns + ") VALUES(?";
  for (auto commas = std::count(columns.begin(), columns.end(), ','); commas > 0; --commas) sql += ",?";
  return sql + ")";
}

std::int64_t checksumOf(const Database& database, const Table& table) {
  Statement statement(database, "SELECT value FROM checksums NOT INDEXED WHERE name = ?");
  statement.bind(1, std::string_view(table.name));
  return statement.step() ? sqlite3_column_int64(statement.handle(), 0) : 0;
}

}  // namespace

Inserter::Inserter(const Database& database, const Table& table)
    : m_table(table.name), m_statement(database, insertSql(table)) {}

// No index is asked: a wrong one could leave rows out.
Rows::Rows(const Database& database, const Table& table)
    : m_table(table.name),
      m_checksum(checksumOf(database, table)),
      m_statement(database, std::string("SELECT ") + table.columns + " FROM " + table.name +
                                " NOT INDEXED ORDER BY rowid") {}

bool Rows::next() {
  if (!m_statement.step()) {
    if (m_digest.value() == m_checksum) return false;
    throw StoreProblem("table " + m_table + " does not have the checksum that it was written with");
  }
  for (int column = 0; column < sqlite3_column_count(m_statement.handle()); ++column) addToDigest(column);
  return true;
}

void Rows::addToDigest(int column) {
  sqlite3_stmt* const row = m_statement.handle();
  switch (type(column)) {
    case SQLITE_INTEGER:
      m_digest.add(std::int64_t{sqlite3_column_int64(row, column)});
      break;
    case SQLITE_FLOAT:
      m_digest.add(sqlite3_column_double(row, column));
      break;
    case SQLITE_NULL:
      m_digest.add(SQLITE_NULL, nullptr, 0);
      break;
    default: {
      const int kind = type(column);
      const void* const data =
          kind == SQLITE_TEXT ? sqlite3_column_text(row, column) : sqlite3_column_blob(row, column);
      const auto size = static_cast<std::size_t>(sqlite3_column_bytes(row, column));
      if (data == nullptr && size > 0) throw std::bad_alloc();
      m_digest.add(kind, data, size);
    }
  }
}

void Rows::refuse(int column, const std::string& problem) const {
  throw StoreProblem("column " + std::string(sqlite3_column_name(m_statement.handle(), column)) +
                     " of table " + m_table + " " + problem);
}

std::int64_t Rows::integer(int column, std::int64_t least, std::int64_t most) const {
  if (type(column) != SQLITE_INTEGER) refuse(column, "holds something that is no whole number");
  const std::int64_t value = sqlite3_column_int64(m_statement.handle(), column);
  if (value < least || value > most) refuse(column, "holds a number that cannot be there");
  return value;
}

std::uint64_t Rows::bits(int column) const {
  return static_cast<std::uint64_t>(
      integer(column, std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()));
}

double Rows::real(int column) const {
  if (type(column) != SQLITE_FLOAT) refuse(column, "holds something that is no number");
  return sqlite3_column_double(m_statement.handle(), column);
}

float Rows::realOr(int column, float otherwise) const {
  if (type(column) == SQLITE_NULL) return otherwise;
  const double value = real(column);
  const bool fits = std::isinf(value) || std::abs(value) <= double{std::numeric_limits<float>::max()};
  if (!fits || double{static_cast<float>(value)} != value) refuse(column, "holds a number of a wrong size");
  return static_cast<float>(value);
}

std::string Rows::text(int column) const {
  if (type(column) == SQLITE_BLOB) return text::encodeUtf8(text::decodeUtf8(name(column)));
  if (type(column) != SQLITE_TEXT) refuse(column, "holds something that is no text");
  const auto* const data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.handle(), column));
  if (data == nullptr) throw std::bad_alloc();
  std::string value(data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.handle(), column)));
  if (!text::isWellFormedUtf8(value)) refuse(column, "holds a text that is not UTF-8");
  return value;
}

std::string Rows::name(int column) const {
  if (type(column) != SQLITE_BLOB) return text(column);
  const std::span<const std::uint8_t> bytes = blob(column);
  return {bytes.begin(), bytes.end()};
}

std::span<const std::uint8_t> Rows::blob(int column) const {
  if (type(column) != SQLITE_BLOB) refuse(column, "holds something that is no blob");
  const auto* const data =
      static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement.handle(), column));
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement.handle(), column));
  if (data == nullptr && size > 0) throw std::bad_alloc();
  return {data, size};
}

}  // namespace ufb::store
