// SPDX-License-Identifier: MIT
#include "routing/export/output_folder.h"

#include <filesystem>

#include "routing/export/export_problem.h"

namespace ufb::exporting {
namespace {

AtomicFile createOrThrow(const std::string& path) {
  Result<AtomicFile> file = AtomicFile::create(path);
  if (!file) throw ExportProblem(std::move(file.error()));
  return std::move(*file);
}

}  // namespace

std::string pathIn(const std::string& folder, const std::string& name) {
  return (std::filesystem::path(folder) / name).string();
}

OutputFile::OutputFile(const std::string& folder, std::string name, std::stop_token stop)
    : m_name(std::move(name)), m_stop(std::move(stop)), m_file(createOrThrow(pathIn(folder, m_name))) {}

void OutputFile::flush() {
  stopIfAsked(m_stop, m_name);
  orThrow(m_file.write(m_pending));
  m_pending.clear();
}

void OutputFile::write(std::span<const std::byte> bytes) {
  flush();
  orThrow(m_file.write(bytes));
}

void OutputFile::sync() {
  flush();
  orThrow(m_file.sync());
}

void OutputFile::commit() {
  orThrow(m_file.commit());
}

OutputFile& OutputFolder::add(const std::string& name) {
  m_files.push_back(std::make_unique<OutputFile>(m_path, name, m_stop));
  return *m_files.back();
}

std::vector<std::string> OutputFolder::commit() {
  // A full disk shows at the latest here, while nothing has its name yet.
  for (const auto& file : m_files) file->sync();
  std::vector<std::string> names;
  for (const auto& file : m_files) {
    file->commit();
    names.push_back(file->name());
  }
  return names;
}

}  // namespace ufb::exporting
