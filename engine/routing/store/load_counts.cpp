// SPDX-License-Identifier: MIT
#include <filesystem>
#include <new>
#include <system_error>
#include <utility>

#include "routing/store/check_sums.h"
#include "routing/store/read_facts.h"
#include "routing/store/read_tables.h"
#include "routing/store/sqlite_file.h"
#include "routing/store/store_problem.h"
#include "ufb/routing_store.h"

namespace ufb {

namespace {

namespace fs = std::filesystem;

/// The file that a path stands for.
Result<std::string> storeFile(const std::string& path) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (fs::is_regular_file(status)) return path;
  if (fs::is_directory(status)) {
    for (const char* const name : {kStoreFile, kPartialStoreFile}) {
      const fs::path file = fs::path(path) / name;
      if (fs::is_regular_file(file, error)) return file.string();
    }
    return failure(ErrorCode::FileNotFound, path, "there are no routing statistics in this folder",
                   "count a text into it first, or name another one");
  }
  if (fs::exists(status)) {
    return failure(ErrorCode::BadFormat, path, "this is not a regular file but a device, pipe or socket",
                   "name a file of routing statistics");
  }
  if (status.type() == fs::file_type::not_found || error == std::errc::not_a_directory) {
    return failure(ErrorCode::FileNotFound, path, "there is no such file or folder", "check the path");
  }
  return failure(ErrorCode::FileNotFound, path, "the file cannot be opened (" + error.message() + ")",
                 "check who may read it");
}

std::int64_t headerNumber(const store::Database& database, const char* pragma) {
  store::Statement statement(database, std::string("PRAGMA ") + pragma);
  return statement.step() ? sqlite3_column_int64(statement.handle(), 0) : 0;
}

/// Whether this is a store, of a version that can be read.
void checkHeader(const store::Database& database) {
  store::require(headerNumber(database, "application_id") == store::kApplicationId,
                 "this database is not one of this program");
  const std::int64_t version = headerNumber(database, "user_version");
  store::require(version >= 1, "its version cannot be");
  if (version > kStoreVersion) {
    throw store::StoreProblem(ErrorCode::Unsupported,
                              "it was written by a newer version of this program (its format is number " +
                                  std::to_string(version) + ", the newest known here " +
                                  std::to_string(kStoreVersion) + ")",
                              "open it with that version");
  }
}

/// Whether our tables are tables, and as we made them: no views, nothing computed, nothing virtual.
void checkSchema(const store::Database& database) {
  for (const store::Table& table : store::tables()) {
    store::Statement found(database, "SELECT type, sql FROM sqlite_master WHERE name = ?");
    found.bind(1, std::string_view(table.name));
    const auto is = [&found](int column, std::string_view expected) {
      const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(found.handle(), column));
      return text != nullptr && expected == text;
    };
    const bool same = found.step() && is(0, "table") && is(1, table.sql);
    if (!same || found.step()) {
      throw store::StoreProblem(std::string("table ") + table.name + " is missing or another one");
    }
  }
}

RoutingCounts readStore(const std::string& file) {
  const auto bytes = static_cast<std::int64_t>(fs::file_size(file));
  const store::Database database = store::Database::openUntrusted(file, bytes);
  checkHeader(database);
  store::require(headerNumber(database, "page_count") * headerNumber(database, "page_size") <= bytes,
                 "its end is missing");
  checkSchema(database);
  RoutingCounts counts = store::readFacts(database, bytes);
  store::readTables(database, counts);
  store::checkSums(counts);
  return counts;
}

Error sqliteError(const std::string& file, const store::SqliteFailure& problem) {
  if (problem.code() == SQLITE_CANTOPEN || problem.code() == SQLITE_IOERR || problem.code() == SQLITE_PERM) {
    const std::string reason = problem.systemError() != 0
                                   ? std::generic_category().message(problem.systemError())
                                   : std::string(problem.what());
    return {ErrorCode::FileNotFound, file, "the file cannot be read (" + reason + ")",
            "check who may read it, and the disk"};
  }
  const store::StoreProblem damaged(std::string("SQLite cannot read it (") + problem.what() + ")");
  return {damaged.code(), file, damaged.what(), damaged.advice()};
}

}  // namespace

Result<RoutingCounts> loadCounts(const std::string& path) {
  Result<std::string> file = storeFile(path);
  if (!file) return tl::unexpected(std::move(file.error()));
  try {
    return readStore(*file);
  } catch (const store::StoreProblem& problem) {
    return failure(problem.code(), *file, problem.what(), problem.advice());
  } catch (const store::SqliteFailure& problem) {
    return tl::unexpected(sqliteError(*file, problem));
  } catch (const std::bad_alloc&) {
    return failure(ErrorCode::OutOfMemory, *file, "there is not enough memory for it",
                   "close other programs or open it on a larger computer");
  } catch (const fs::filesystem_error& problem) {
    return failure(ErrorCode::FileNotFound, *file,
                   "the file cannot be opened (" + problem.code().message() + ")", "check the path");
  }
}

}  // namespace ufb
