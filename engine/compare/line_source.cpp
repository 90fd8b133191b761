// SPDX-License-Identifier: MIT
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "ufb/compare.h"

namespace ufb {

namespace {

constexpr std::size_t kLongestLine = std::size_t{1} << 20;

struct CloseFile {
  void operator()(std::FILE* file) const {
    if (file != stdin) std::fclose(file);
  }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

tl::unexpected<Error> unreadable(const std::string& path, int reason) {
  return failure(ErrorCode::FileNotFound, path, std::string("it cannot be read: ") + std::strerror(reason),
                 "give a text file that you may read");
}

/// Reads through the C library: a signal ends its wait for standard input, which a C++ stream goes on with.
class FileLines : public LineSource {
 public:
  FileLines(File file, std::string path, double bytes)
      : m_file(std::move(file)), m_path(std::move(path)), m_bytes(bytes) {}

  Result<bool> next(std::string& line) override {
    line.clear();
    bool any = false;
    int c = 0;
    while ((c = getc_unlocked(m_file.get())) != EOF) {
      any = true;
      m_read += 1;
      if (c == '\n') break;
      if (line.size() < kLongestLine) line.push_back(static_cast<char>(c));
    }
    if (c == EOF && std::ferror(m_file.get()) != 0) {
      if (errno == EINTR) return failure(ErrorCode::Cancelled, m_path, "interrupted");
      return unreadable(m_path, errno);
    }
    if (m_first && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
    m_first = false;
    if (line.ends_with('\r')) line.pop_back();
    return any;
  }

  double fraction() const override { return m_bytes > 0 ? std::min(1.0, m_read / m_bytes) : -1; }

 private:
  File m_file;
  std::string m_path;
  double m_bytes = 0;  ///< 0: not known
  double m_read = 0;
  bool m_first = true;
};

}  // namespace

Result<std::unique_ptr<LineSource>> openLines(const std::string& path) {
  if (path == "-") return std::make_unique<FileLines>(File(stdin), "standard input", 0);
  File file(std::fopen(path.c_str(), "rb"));
  if (!file) return unreadable(path, errno);
  struct stat about {};
  if (fstat(fileno(file.get()), &about) != 0) return unreadable(path, errno);
  if (S_ISDIR(about.st_mode)) return unreadable(path, EISDIR);
  const double bytes = S_ISREG(about.st_mode) ? static_cast<double>(about.st_size) : 0;
  return std::make_unique<FileLines>(std::move(file), path, bytes);
}

}  // namespace ufb
