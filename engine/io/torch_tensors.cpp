// SPDX-License-Identifier: MIT
#include "io/torch_tensors.h"

#include <cstring>
#include <string_view>
#include <vector>

#include "io/pickle.h"
#include "io/shown.h"

namespace ufb {

namespace {

using Kind = PickleNode::Kind;

/// The bytes of 0x1950a86a20f9469cfc6c, the lowest first.
constexpr std::string_view kMagic = "\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19";
constexpr std::int64_t kProtocol = 1001;

/// Takes one piece of the file after the other.
class Stream {
 public:
  explicit Stream(const MappedFile& file) : m_path(file.path()), m_rest(file.bytes()) {}

  Result<Pickle> pickle() {
    auto read = Pickle::read(m_rest, m_path);
    if (read) m_rest = m_rest.subspan(read->size());
    return read;
  }
  /// The data of a storage with its count of elements in front.
  Result<std::span<const std::byte>> storage(const std::string& key, const TorchStorage& storage);
  [[nodiscard]] std::size_t left() const { return m_rest.size(); }
  [[nodiscard]] tl::unexpected<Error> bad(std::string problem) const {
    return badTorchFile(m_path, std::move(problem));
  }

 private:
  const std::string& m_path;
  std::span<const std::byte> m_rest;
};

Result<std::span<const std::byte>> Stream::storage(const std::string& key, const TorchStorage& storage) {
  const std::string name = "storage " + shownName(key);
  std::int64_t count = 0;
  if (m_rest.size() < sizeof count) return bad(name + " is cut off");
  std::memcpy(&count, m_rest.data(), sizeof count);
  m_rest = m_rest.subspan(sizeof count);
  if (count != storage.elements) {
    return bad(name + " has " + std::to_string(count) + " elements, but is described with " +
               std::to_string(storage.elements));
  }
  const std::size_t bytes = *byteSize(storage);
  if (bytes > m_rest.size()) {
    return bad(name + " reaches past the end of the file (" + std::to_string(bytes) + " bytes, where " +
               std::to_string(m_rest.size()) + " are left)");
  }
  const std::span<const std::byte> data = m_rest.first(bytes);
  m_rest = m_rest.subspan(bytes);
  return data;
}

/// False only if the machine that wrote the file says that it put the highest byte first.
bool isLittleEndian(const PickleNode& machine) {
  for (std::size_t i = 0; machine.kind == Kind::Dict && i + 1 < machine.items.size(); i += 2) {
    const PickleNode& key = *machine.items[i];
    const PickleNode& value = *machine.items[i + 1];
    if (key.kind == Kind::Text && key.text == "little_endian")
      return value.kind != Kind::Bool || value.number != 0;
  }
  return true;
}

/// The first three pickles.
Result<void> readPreamble(Stream& stream, const std::string& path) {
  const auto magic = stream.pickle();
  if (!magic) return tl::unexpected<Error>(magic.error());
  if (magic->value().kind != Kind::Bytes || magic->value().text != kMagic)
    return stream.bad("it is a pickle, but none that torch.save() wrote");
  const auto protocol = stream.pickle();
  if (!protocol) return tl::unexpected<Error>(protocol.error());
  if (protocol->value().kind != Kind::Integer || protocol->value().number != kProtocol)
    return stream.bad("its version of PyTorch's format is not 1001");
  const auto machine = stream.pickle();
  if (!machine) return tl::unexpected<Error>(machine.error());
  if (isLittleEndian(machine->value())) return {};
  return failure(ErrorCode::Unsupported, path, "its numbers were saved with the highest byte first",
                 "save it again on an ordinary machine");
}

}  // namespace

TorchTensors::TorchTensors(MappedFile file, const StateDict& dict,
                           const std::map<std::string, std::span<const std::byte>>& data)
    : m_file(std::move(file)), m_tensors(viewsOf(dict, data)) {
  for (const auto& [key, bytes] : data) m_dataBytes += static_cast<std::int64_t>(bytes.size());
}

Result<TorchTensors> readTorchStream(MappedFile file) {
  Stream stream(file);
  if (const auto preamble = readPreamble(stream, file.path()); !preamble)
    return tl::unexpected<Error>(preamble.error());
  const auto object = stream.pickle();
  if (!object) return tl::unexpected<Error>(object.error());
  const auto dict = readStateDict(object->value(), file.path());
  if (!dict) return tl::unexpected<Error>(dict.error());
  const auto keys = stream.pickle();
  if (!keys) return tl::unexpected<Error>(keys.error());
  if (keys->value().kind != Kind::List) return stream.bad("it has no list of its storages");
  std::map<std::string, std::span<const std::byte>> data;
  for (const PickleNode* key : keys->value().items) {
    const auto found = dict->storages.find(std::string(key->text));
    if (key->kind != Kind::Text || found == dict->storages.end())
      return stream.bad("it lists a storage that no tensor lies in");
    const auto bytes = stream.storage(found->first, found->second);
    if (!bytes) return tl::unexpected<Error>(bytes.error());
    if (!data.emplace(found->first, *bytes).second) return stream.bad("it lists a storage twice");
  }
  if (data.size() != dict->storages.size()) return stream.bad("a storage that tensors lie in is missing");
  if (stream.left() > 0)
    return stream.bad(std::to_string(stream.left()) + " bytes at the end belong to no storage");
  return TorchTensors(std::move(file), *dict, data);
}

}  // namespace ufb
