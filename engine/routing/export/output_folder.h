// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "io/atomic_file.h"

namespace ufb::exporting {

/// A file of an export, under a temporary name until its folder commits it. Everything throws ExportProblem.
class OutputFile {
 public:
  OutputFile(const std::string& folder, std::string name, std::stop_token stop);

  /// What was not written yet; append to it, and call flushIfLarge() now and then.
  [[nodiscard]] std::string& pending() { return m_pending; }
  /// Writes what is pending if that is worth a call, and asks the stop token.
  void flushIfLarge() {
    if (m_pending.size() >= kWorthACall) flush();
  }
  void flush();
  void write(std::span<const std::byte> bytes);
  void sync();
  void commit();
  [[nodiscard]] const std::string& name() const { return m_name; }

 private:
  static constexpr std::size_t kWorthACall = std::size_t{1} << 18U;
  std::string m_name;
  std::stop_token m_stop;
  AtomicFile m_file;
  std::string m_pending;
};

/// The files of one export: none shows under its name before all are written.
class OutputFolder {
 public:
  OutputFolder(std::string path, std::stop_token stop) : m_path(std::move(path)), m_stop(std::move(stop)) {}

  /// Valid as long as the folder.
  OutputFile& add(const std::string& name);
  /// Renames them all, in the order of add(), and returns their names.
  std::vector<std::string> commit();
  [[nodiscard]] const std::string& path() const { return m_path; }
  [[nodiscard]] const std::stop_token& stop() const { return m_stop; }

 private:
  std::string m_path;
  std::stop_token m_stop;
  std::vector<std::unique_ptr<OutputFile>> m_files;
};

/// The path of a file in a folder.
[[nodiscard]] std::string pathIn(const std::string& folder, const std::string& name);

}  // namespace ufb::exporting
