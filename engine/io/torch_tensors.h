// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <span>
#include <string>
#include <utility>

#include "io/mapped_file.h"
#include "io/state_dict.h"
#include "io/tensor_source.h"
#include "ufb/result.h"

namespace ufb {

/// The tensors of a file that torch.save() wrote, as views into the mapped file.
class TorchTensors final : public TensorSource {
 public:
  /// `data` holds the bytes of every storage in `dict`, within `file`.
  TorchTensors(MappedFile file, const StateDict& dict,
               const std::map<std::string, std::span<const std::byte>>& data);

  [[nodiscard]] const Tensors& tensors() const override { return m_tensors; }
  [[nodiscard]] const std::string& path() const override { return m_file.path(); }
  [[nodiscard]] std::int64_t dataBytes() const override { return m_dataBytes; }
  void release(std::span<const std::byte> bytes) const override { m_file.release(bytes); }
  [[nodiscard]] const MappedFile& file() const { return m_file; }

 private:
  MappedFile m_file;
  Tensors m_tensors;
  std::int64_t m_dataBytes = 0;
};

/// Reads the format of PyTorch before 1.6: five pickles, one behind the other (a magic number, a version,
/// facts about the machine, the state dict, the storages' keys), then every storage's count and data in the
/// order of the keys. Nothing in the file is executed. Fails with BadFormat or Unsupported.
[[nodiscard]] Result<TorchTensors> readTorchStream(MappedFile file);

}  // namespace ufb
