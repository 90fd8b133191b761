// SPDX-License-Identifier: MIT
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

#include "routing/store/digest.h"
#include "routing/store/schema.h"

/// As much of SQLite as the store needs. Throws SqliteFailure, and StoreProblem for values that are not what
/// they should be.
namespace ufb::store {

class SqliteFailure : public std::runtime_error {
 public:
  SqliteFailure(int code, int systemError, const std::string& message)
      : std::runtime_error(message), m_code(code), m_systemError(systemError) {}
  [[nodiscard]] int code() const { return m_code; }                ///< SQLite's primary one
  [[nodiscard]] int systemError() const { return m_systemError; }  ///< errno, if one was to blame

 private:
  int m_code;
  int m_systemError;
};

class Database {
 public:
  /// Makes an existing empty file a database. Nothing guards it until it is closed: no journal, no lock, no
  /// flushing.
  [[nodiscard]] static Database fill(const std::string& path);
  /// Opens a file that may be hostile: nothing in it is run, it is not changed, and no journal beside it is
  /// looked at. Pages that lead to each other in circles end in a SqliteFailure, once more steps have been
  /// made than a file of `fileBytes` bytes can ask for.
  [[nodiscard]] static Database openUntrusted(const std::string& path, std::int64_t fileBytes);

  void run(const std::string& sql);
  [[nodiscard]] sqlite3* handle() const { return m_handle.get(); }

 private:
  struct Closer {
    void operator()(sqlite3* handle) const { sqlite3_close(handle); }
  };
  Database(const std::string& path, int flags, const char* vfs);
  std::unique_ptr<std::int64_t> m_stepsLeft;  ///< in kStepsAtOnce; where it lies must not change
  std::unique_ptr<sqlite3, Closer> m_handle;
};

class Statement {
 public:
  Statement(const Database& database, const std::string& sql);

  void bind(int place, std::int64_t value);
  void bind(int place, int value) { bind(place, std::int64_t{value}); }
  void bind(int place, std::uint32_t value) { bind(place, std::int64_t{value}); }
  void bind(int place, double value);  ///< NaN is stored as NULL
  /// As text, or as a blob what is not UTF-8. It must live until the statement has run, as the next one's.
  void bind(int place, std::string_view value);
  void bind(int place, std::span<const std::uint8_t> value);

  /// True if it has come to a row.
  [[nodiscard]] bool step();
  void reset() { sqlite3_reset(m_handle.get()); }
  /// Of all values that were bound.
  [[nodiscard]] const Digest& digest() const { return m_digest; }
  [[nodiscard]] sqlite3_stmt* handle() const { return m_handle.get(); }

 private:
  void check(int code) const;
  struct Finalizer {
    void operator()(sqlite3_stmt* handle) const { sqlite3_finalize(handle); }
  };
  std::unique_ptr<sqlite3_stmt, Finalizer> m_handle;
  Digest m_digest;
};

/// Adds rows to one table.
class Inserter {
 public:
  Inserter(const Database& database, const Table& table);
  /// A value for each column.
  template <class... Values>
  void add(const Values&... values) {
    int place = 0;
    (m_statement.bind(++place, values), ...);
    (void)m_statement.step();
    m_statement.reset();
  }

  /// Writes the table's checksum down. Call it once, after the last row.
  void finish(Inserter& checksums) const {
    checksums.add(std::string_view(m_table), m_statement.digest().value());
  }

 private:
  const char* m_table;
  Statement m_statement;
};

/// Reads all rows of one table, in their order.
class Rows {
 public:
  Rows(const Database& database, const Table& table);
  /// False after the last row, if the values were those of the checksum: else it is a StoreProblem.
  [[nodiscard]] bool next();

  /// Columns count from 0. What is of another type or out of range is a StoreProblem.
  [[nodiscard]] std::int64_t integer(int column, std::int64_t least, std::int64_t most) const;
  [[nodiscard]] int number(int column, int least, int most) const {
    return static_cast<int>(integer(column, least, most));
  }
  [[nodiscard]] std::uint32_t counter(int column) const {
    return static_cast<std::uint32_t>(integer(column, 0, 0xFFFFFFFF));
  }
  /// Any 64 bits.
  [[nodiscard]] std::uint64_t bits(int column) const;
  [[nodiscard]] double real(int column) const;
  /// A number that a float holds exactly; `otherwise` for NULL.
  [[nodiscard]] float realOr(int column, float otherwise) const;
  /// Well-formed UTF-8; a blob, which is how bind() stores what is not, is mended.
  [[nodiscard]] std::string text(int column) const;
  /// The same, but a blob is given as it is.
  [[nodiscard]] std::string name(int column) const;
  /// Serves until the next row.
  [[nodiscard]] std::span<const std::uint8_t> blob(int column) const;
  [[nodiscard]] int type(int column) const { return sqlite3_column_type(m_statement.handle(), column); }
  /// A StoreProblem about this column.
  [[noreturn]] void refuse(int column, const std::string& problem) const;

 private:
  void addToDigest(int column);

  std::string m_table;
  std::int64_t m_checksum;
  Digest m_digest;
  Statement m_statement;
};

}  // namespace ufb::store
