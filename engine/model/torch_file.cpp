// SPDX-License-Identifier: MIT
#include "model/torch_file.h"

#include <caffe2/serialize/inline_container.h>
#include <caffe2/serialize/read_adapter_interface.h>

#include <algorithm>
#include <cstring>
#include <exception>
#include <map>
#include <new>
#include <optional>
#include <span>
#include <utility>

#include "io/mapped_file.h"
#include "io/pickle.h"
#include "io/shown.h"
#include "io/state_dict.h"
#include "io/torch_tensors.h"

namespace ufb {

namespace {

using Bytes = std::span<const std::byte>;

bool startsWith(Bytes bytes, std::string_view text) {
  return bytes.size() >= text.size() && std::memcmp(bytes.data(), text.data(), text.size()) == 0;
}

/// Lets LibTorch's reader of archives look at a mapped file.
class MappedAdapter : public caffe2::serialize::ReadAdapterInterface {
 public:
  explicit MappedAdapter(Bytes bytes) : m_bytes(bytes) {}
  [[nodiscard]] size_t size() const override { return m_bytes.size(); }
  size_t read(uint64_t pos, void* buf, size_t n, const char* /*what*/) const override {
    if (pos >= m_bytes.size()) return 0;
    const std::size_t count = std::min<std::size_t>(n, m_bytes.size() - pos);
    std::memcpy(buf, m_bytes.data() + pos, count);
    return count;
  }

 private:
  Bytes m_bytes;
};

/// The records of the archive, as places in the mapped file.
class Archive {
 public:
  explicit Archive(Bytes file) : m_file(file), m_reader(std::make_shared<MappedAdapter>(file)) {}

  /// Nothing if there is no such record, or if it is not stored byte by byte: torch.save() never compresses.
  std::optional<Bytes> record(const std::string& name) {
    if (!m_reader.hasRecord(name)) return std::nullopt;
    const auto [copy, size] = m_reader.getRecord(name);
    if (size == 0) return Bytes();
    const std::size_t offset = m_reader.getRecordOffset(name);
    if (offset > m_file.size() || size > m_file.size() - offset) return std::nullopt;
    const Bytes place = m_file.subspan(offset, size);
    if (std::memcmp(place.data(), copy.get(), size) != 0) return std::nullopt;
    return place;
  }

 private:
  Bytes m_file;
  caffe2::serialize::PyTorchStreamReader m_reader;
};

Result<std::unique_ptr<TensorSource>> readArchive(MappedFile file) {
  const std::string path = file.path();
  Archive archive(file.bytes());
  const auto order = archive.record("byteorder");
  if (order && !startsWith(*order, "little")) {
    return failure(ErrorCode::Unsupported, path, "its numbers were saved with the highest byte first",
                   "save it again on an ordinary machine");
  }
  const auto bytes = archive.record("data.pkl");
  if (!bytes) return badTorchFile(path, "its archive has no data.pkl that can be read");
  const auto pickle = Pickle::read(*bytes, path);
  if (!pickle) return tl::unexpected<Error>(pickle.error());
  const auto dict = readStateDict(pickle->value(), path);
  if (!dict) return tl::unexpected<Error>(dict.error());
  std::map<std::string, Bytes> data;
  for (const auto& [key, storage] : dict->storages) {
    const auto record = archive.record("data/" + key);
    if (!record) {
      return badTorchFile(path, "its archive has no storage " + shownName(key) + " that can be read");
    }
    if (record->size() != *byteSize(storage)) {
      return badTorchFile(path, "storage " + shownName(key) + " has " + std::to_string(record->size()) +
                                    " bytes, but its tensors need " + std::to_string(*byteSize(storage)));
    }
    file.release(*record);
    data.emplace(key, *record);
  }
  return std::make_unique<TorchTensors>(std::move(file), *dict, data);
}

}  // namespace

Result<std::unique_ptr<TensorSource>> openTorchFile(const std::string& path) try {
  auto file = MappedFile::open(path);
  if (!file) return tl::unexpected<Error>(file.error());
  if (startsWith(file->bytes(), "PK\x03\x04")) return readArchive(std::move(*file));
  if (startsWith(file->bytes(), "\x80\x02")) {
    auto tensors = readTorchStream(std::move(*file));
    if (!tensors) return tl::unexpected<Error>(tensors.error());
    return std::make_unique<TorchTensors>(std::move(*tensors));
  }
  if (startsWith(file->bytes(), "version https://git-lfs")) {
    return failure(ErrorCode::BadFormat, path, "this is a pointer to the weights, not the weights",
                   "fetch them with git lfs pull");
  }
  return badTorchFile(path, "it is neither an archive nor a stream of pickles");
} catch (const std::bad_alloc&) {
  throw;
} catch (const std::exception&) {
  // LibTorch's text may quote what the file chose.
  return badTorchFile(path, "its archive is damaged");
}

}  // namespace ufb
