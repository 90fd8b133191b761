// SPDX-License-Identifier: MIT
#pragma once

#include <archive.h>
#include <archive_entry.h>
#include <sys/types.h>
#include <unistd.h>

#include <QByteArray>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>
#include <algorithm>
#include <csignal>
#include <string>
#include <thread>
#include <vector>

#include "corpus/text/text_units.h"

/// Texts for the tests of what reads them.
namespace ufb::test {

struct ReadUnits {
  std::vector<std::string> units;
  std::int64_t bytes = 0;
  double fraction = 0;  ///< at the end
};

/// All units of a file.
inline Result<ReadUnits> readUnits(const std::string& path, TextUnit unit) {
  auto text = TextUnits::open(path, unit);
  if (!text) return tl::unexpected(text.error());
  ReadUnits all;
  std::string next;
  while (true) {
    const auto found = (*text)->next(next);
    if (!found) return tl::unexpected(found.error());
    if (!*found) break;
    all.units.push_back(next);
  }
  all.bytes = (*text)->bytes();
  all.fraction = (*text)->fraction();
  return all;
}

/// One folder for a test class; each file replaces the one before.
class TextFile {
 public:
  /// Its path; empty if it could not be written.
  std::string with(const std::string& bytes) {
    const QString path = m_folder.filePath(QStringLiteral("text"));
    QFile file(path);
    const auto size = static_cast<qint64>(bytes.size());
    return file.open(QIODevice::WriteOnly) && file.write(bytes.data(), size) == size ? path.toStdString()
                                                                                     : std::string();
  }
  std::string folder() const { return m_folder.path().toStdString(); }

 private:
  QTemporaryDir m_folder;
};

/// A pipe that a thread writes the bytes into, in portions of 1, 2, 3, ... up to 70,000 bytes.
class FedPipe {
 public:
  /// With `open` the writing end stays open, so that a reader waits for more.
  explicit FedPipe(std::string bytes, bool open = false) : m_bytes(std::move(bytes)) {
    std::signal(SIGPIPE, SIG_IGN);
    if (::pipe(m_ends) != 0) qFatal("no pipe");
    m_writer = std::thread([this, open] { write(!open); });
  }
  FedPipe(const FedPipe&) = delete;
  FedPipe& operator=(const FedPipe&) = delete;
  ~FedPipe() {
    ::close(m_ends[0]);
    m_writer.join();
    if (m_ends[1] >= 0) ::close(m_ends[1]);
  }
  int readingEnd() const { return m_ends[0]; }
  std::string path() const { return "/dev/fd/" + std::to_string(m_ends[0]); }

 private:
  void write(bool close) {
    std::size_t portion = 1;
    for (std::size_t at = 0; at < m_bytes.size();) {
      const ssize_t count = ::write(m_ends[1], m_bytes.data() + at, std::min(portion, m_bytes.size() - at));
      if (count <= 0) break;
      at += static_cast<std::size_t>(count);
      portion = portion < 64 ? portion + 1 : std::min<std::size_t>(portion * 3 / 2, 70000);
    }
    if (close) ::close(std::exchange(m_ends[1], -1));
  }
  std::string m_bytes;
  int m_ends[2] = {-1, -1};
  std::thread m_writer;
};

/// The pipe as standard input.
class AsStandardInput {
 public:
  explicit AsStandardInput(const FedPipe& pipe) : m_before(::dup(STDIN_FILENO)) {
    ::dup2(pipe.readingEnd(), STDIN_FILENO);
  }
  AsStandardInput(const AsStandardInput&) = delete;
  AsStandardInput& operator=(const AsStandardInput&) = delete;
  ~AsStandardInput() {
    if (m_before < 0) {
      ::close(STDIN_FILENO);
      return;
    }
    ::dup2(m_before, STDIN_FILENO);
    ::close(m_before);
  }

 private:
  int m_before = -1;
};

/// By one of libarchive's filters, ARCHIVE_FILTER_GZIP and so on; empty if that failed.
inline std::string compressed(const std::string& bytes, int filter) {
  std::string out(bytes.size() * 2 + 4096, '\0');
  std::size_t used = 0;
  archive* const writer = archive_write_new();
  archive_entry* const entry = archive_entry_new();
  archive_entry_set_filetype(entry, AE_IFREG);
  bool good = archive_write_add_filter(writer, filter) == ARCHIVE_OK &&
              archive_write_set_format_raw(writer) == ARCHIVE_OK &&
              archive_write_open_memory(writer, out.data(), out.size(), &used) == ARCHIVE_OK &&
              archive_write_header(writer, entry) == ARCHIVE_OK;
  good =
      good && archive_write_data(writer, bytes.data(), bytes.size()) == static_cast<la_ssize_t>(bytes.size());
  good = good && archive_write_close(writer) == ARCHIVE_OK;
  archive_entry_free(entry);
  archive_write_free(writer);
  out.resize(good ? used : 0);
  return out;
}

}  // namespace ufb::test
