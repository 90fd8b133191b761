// SPDX-License-Identifier: MIT
#include <cerrno>
#include <new>
#include <optional>
#include <utility>

#include "io/atomic_file.h"
#include "routing/store/sqlite_file.h"
#include "routing/store/write_tables.h"
#include "ufb/routing_store.h"

namespace ufb {

namespace {

/// What the system would have said.
int errorNumber(const store::SqliteFailure& problem) {
  if (problem.code() == SQLITE_FULL) return ENOSPC;
  if (problem.code() == SQLITE_READONLY || problem.code() == SQLITE_PERM) return EACCES;
  if (problem.systemError() != 0) return problem.systemError();
  // The file is there already, so only its name can be what SQLite minds: it takes 512 bytes.
  return problem.code() == SQLITE_CANTOPEN ? ENAMETOOLONG : EIO;
}

}  // namespace

Result<void> saveCounts(const RoutingCounts& counts, const std::string& file) {
  if (!store::shapesFit(counts)) {
    return failure(ErrorCode::Internal, file, "the tables that were to be stored do not fit their model",
                   "please report this as a bug");
  }
  Result<AtomicFile> target = AtomicFile::create(file);
  if (!target) return tl::unexpected(std::move(target.error()));
  if (target->temporaryPath().empty()) {
    return failure(ErrorCode::WriteFailed, file, "this is a device or pipe, which cannot hold a database",
                   "name an ordinary file");
  }
  errno = 0;
  try {
    store::Database database = store::Database::fill(target->temporaryPath());
    store::writeTables(database, counts);
  } catch (const store::SqliteFailure& problem) {
    return tl::unexpected(target->writeError(errorNumber(problem)));
  } catch (const std::bad_alloc&) {
    return tl::unexpected(target->writeError(ENOMEM));
  }
  return target->commit();
}

}  // namespace ufb
