// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>

#include "io/mapped_file.h"
#include "io/tensor_source.h"
#include "ufb/result.h"

namespace ufb {

/// A checked .safetensors file: 8 bytes little-endian header length, JSON header, data
/// (https://github.com/huggingface/safetensors, README "Format").
/// Everything in the file is hostile until checked: header at most 100 MB, no overflow, ranges ordered
/// without overlap or hole and covering the data exactly, sizes equal to shape times type, no name twice.
class SafetensorsReader final : public TensorSource {
 public:
  /// Fails with FileNotFound or BadFormat; the subject is `path`.
  static Result<SafetensorsReader> open(const std::string& path);

  [[nodiscard]] const Tensors& tensors() const override { return m_tensors; }
  [[nodiscard]] const std::string& path() const override { return m_file.path(); }
  [[nodiscard]] const std::map<std::string, std::string>& metadata() const { return m_metadata; }
  [[nodiscard]] const MappedFile& file() const { return m_file; }
  [[nodiscard]] std::int64_t dataBytes() const override { return m_dataBytes; }
  void release(std::span<const std::byte> bytes) const override { m_file.release(bytes); }

 private:
  explicit SafetensorsReader(MappedFile file) : m_file(std::move(file)) {}
  MappedFile m_file;
  Tensors m_tensors;
  std::map<std::string, std::string> m_metadata;
  std::int64_t m_dataBytes = 0;
};

}  // namespace ufb
