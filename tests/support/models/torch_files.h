// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "support/models/tiny_model.h"

/// Files as Python's torch.save() writes them, byte by byte.
namespace ufb::test {

/// What a file can be asked to do differently.
struct TorchFileOptions {
  bool parameters = false;  ///< every tensor is wrapped into a Parameter
  bool metadata = true;     ///< the dictionary has a state dict's _metadata
  bool shared = false;      ///< all tensors of one type are views into a single storage
  bool transposed = false;  ///< matrices lie column by column
};

/// Python's pickler, protocol 2, for the values that torch.save() meets.
class PickleWriter {
 public:
  PickleWriter() { raw("\x80\x02"); }
  PickleWriter& raw(const QByteArray& bytes);
  PickleWriter& text(const QByteArray& utf8);
  PickleWriter& integer(std::int64_t value);
  PickleWriter& global(const QByteArray& module, const QByteArray& name);
  PickleWriter& put();  ///< remembers the value on top
  PickleWriter& integers(const std::vector<std::int64_t>& values);
  [[nodiscard]] QByteArray finished() const { return m_bytes + '.'; }

 private:
  QByteArray m_bytes;
  int m_memo = 0;
};

/// Data that tensors are views into.
struct StorageData {
  QByteArray key;
  QByteArray data;
  int elementSize = 4;
};

struct StateDictPickle {
  QByteArray pickle;
  std::vector<StorageData> storages;  ///< in the order of first use
};
StateDictPickle stateDictPickle(const std::vector<StoredTensor>& tensors, const TorchFileOptions& options,
                                bool legacy);

/// torch.save(..., _use_new_zipfile_serialization=False), the format of PyTorch before 1.6.
QByteArray legacyTorchFile(const std::vector<StoredTensor>& tensors, const TorchFileOptions& options = {});
/// The same around any pickle.
QByteArray legacyTorchFile(const QByteArray& pickle, const std::vector<StorageData>& storages);
/// torch.save() of today.
QByteArray zippedTorchFile(const std::vector<StoredTensor>& tensors, const TorchFileOptions& options = {});

/// Stored, with the data on 64-byte boundaries, names as given.
QByteArray zipFile(const std::vector<std::pair<QByteArray, QByteArray>>& records);

}  // namespace ufb::test
