// SPDX-License-Identifier: MIT
#include "support/models/torch_files.h"

#include <QtEndian>
#include <map>

namespace ufb::test {

namespace {

template <class T>
QByteArray little(T value) {
  QByteArray bytes(sizeof(T), '\0');
  qToLittleEndian<T>(value, bytes.data());
  return bytes;
}

QByteArray storageClass(DType dtype) {
  static const std::map<DType, QByteArray> names = {
      {DType::F32, "FloatStorage"},  {DType::F16, "HalfStorage"}, {DType::BF16, "BFloat16Storage"},
      {DType::F64, "DoubleStorage"}, {DType::I64, "LongStorage"}, {DType::I32, "IntStorage"}};
  return names.at(dtype);
}

QByteArray dataOf(const StoredTensor& tensor) {
  return {reinterpret_cast<const char*>(tensor.bytes.data()), static_cast<qsizetype>(tensor.bytes.size())};
}

/// A matrix's elements column by column.
QByteArray columnsOf(const StoredTensor& tensor) {
  const QByteArray rows = dataOf(tensor);
  const auto size = static_cast<qsizetype>(dtypeSize(tensor.dtype));
  QByteArray columns;
  for (std::int64_t column = 0; column < tensor.shape[1]; ++column) {
    for (std::int64_t row = 0; row < tensor.shape[0]; ++row)
      columns += rows.mid((row * tensor.shape[1] + column) * size, size);
  }
  return columns;
}

/// Where a tensor lies.
struct Place {
  QByteArray key;
  std::int64_t storageElements = 0;
  std::int64_t offset = 0;
  std::vector<std::int64_t> strides;
};

/// Puts the tensors into storages.
class Layout {
 public:
  Layout(const std::vector<StoredTensor>& tensors, const TorchFileOptions& options, bool legacy) {
    for (const StoredTensor& tensor : tensors) add(tensor, options, legacy);
    for (Place& place : places) {
      for (const StorageData& storage : storages) {
        if (storage.key == place.key) place.storageElements = storage.data.size() / storage.elementSize;
      }
    }
  }
  std::vector<Place> places;
  std::vector<StorageData> storages;

 private:
  void add(const StoredTensor& tensor, const TorchFileOptions& options, bool legacy) {
    const auto size = static_cast<qsizetype>(dtypeSize(tensor.dtype));
    const bool turned = options.transposed && tensor.shape.size() == 2;
    const std::size_t index = options.shared ? shared(tensor.dtype, legacy) : fresh(size, legacy);
    StorageData& storage = storages[index];
    places.push_back({storage.key, 0, storage.data.size() / size, stridesOf(tensor, turned)});
    storage.data += turned ? columnsOf(tensor) : dataOf(tensor);
  }
  static std::vector<std::int64_t> stridesOf(const StoredTensor& tensor, bool turned) {
    if (turned) return {1, tensor.shape[0]};
    std::vector<std::int64_t> strides(tensor.shape.size(), 1);
    for (std::size_t axis = strides.size(); axis-- > 1;)
      strides[axis - 1] = strides[axis] * tensor.shape[axis];
    return strides;
  }
  std::size_t fresh(qsizetype size, bool legacy) {
    // Old files name a storage after its address, new ones count.
    const auto count = static_cast<qint64>(storages.size());
    const QByteArray key = QByteArray::number(legacy ? 94'123'456'789'000 + count * 64 : count);
    storages.push_back({key, QByteArray(), static_cast<int>(size)});
    return storages.size() - 1;
  }
  std::size_t shared(DType dtype, bool legacy) {
    const auto found = m_shared.find(dtype);
    if (found != m_shared.end()) return found->second;
    return m_shared[dtype] = fresh(static_cast<qsizetype>(dtypeSize(dtype)), legacy);
  }
  std::map<DType, std::size_t> m_shared;
};

void writeTensor(PickleWriter& out, const StoredTensor& tensor, const Place& place,
                 const TorchFileOptions& options, bool legacy) {
  if (options.parameters) out.global("torch._utils", "_rebuild_parameter").put().raw("(");
  out.global("torch._utils", "_rebuild_tensor_v2").put().raw("((").text("storage");
  out.global("torch", storageClass(tensor.dtype)).put().text(place.key).text("cpu");
  out.integer(place.storageElements);
  if (legacy) out.raw("N");
  out.raw("t").put().raw("Q").integer(place.offset).integers(tensor.shape).integers(place.strides);
  out.raw("\x89").global("collections", "OrderedDict").put().raw(")R").put();
  out.raw("t").put().raw("R").put();
  if (!options.parameters) return;
  out.raw("\x88").global("collections", "OrderedDict").put().raw(")R").put().raw("t").put().raw("R").put();
}

quint32 crc32(const QByteArray& data) {
  quint32 crc = 0xFFFFFFFFU;
  for (const char c : data) {
    crc ^= static_cast<quint8>(c);
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
  }
  return ~crc;
}

/// What a local header and the directory have in common, from "version needed" to the name's length.
QByteArray zipFacts(const QByteArray& name, const QByteArray& data) {
  return little<quint16>(20) + little<quint16>(0) + little<quint16>(0) + little<quint32>(0) +
         little<quint32>(crc32(data)) + little<quint32>(static_cast<quint32>(data.size())) +
         little<quint32>(static_cast<quint32>(data.size())) +
         little<quint16>(static_cast<quint16>(name.size()));
}

}  // namespace

PickleWriter& PickleWriter::raw(const QByteArray& bytes) {
  m_bytes += bytes;
  return *this;
}

PickleWriter& PickleWriter::text(const QByteArray& utf8) {
  return raw("X" + little<quint32>(static_cast<quint32>(utf8.size())) + utf8).put();
}

PickleWriter& PickleWriter::integer(std::int64_t value) {
  if (value >= 0 && value < 256) return raw("K" + little<quint8>(static_cast<quint8>(value)));
  if (value >= 0 && value < 65536) return raw("M" + little<quint16>(static_cast<quint16>(value)));
  if (value >= INT32_MIN && value <= INT32_MAX) return raw("J" + little<qint32>(static_cast<qint32>(value)));
  return raw(QByteArray("\x8a\x08") + little<qint64>(value));
}

PickleWriter& PickleWriter::global(const QByteArray& module, const QByteArray& name) {
  return raw("c" + module + "\n" + name + "\n");
}

PickleWriter& PickleWriter::put() {
  const int slot = m_memo++;
  return slot < 256 ? raw("q" + little<quint8>(static_cast<quint8>(slot)))
                    : raw("r" + little<quint32>(static_cast<quint32>(slot)));
}

PickleWriter& PickleWriter::integers(const std::vector<std::int64_t>& values) {
  if (values.empty()) return raw(")");
  if (values.size() > 3) raw("(");
  for (const std::int64_t value : values) integer(value);
  constexpr const char* kTuples[] = {"\x85", "\x86", "\x87"};
  return raw(values.size() > 3 ? "t" : kTuples[values.size() - 1]).put();
}

StateDictPickle stateDictPickle(const std::vector<StoredTensor>& tensors, const TorchFileOptions& options,
                                bool legacy) {
  const Layout layout(tensors, options, legacy);
  PickleWriter out;
  out.global("collections", "OrderedDict").put().raw(")R").put();
  if (tensors.size() > 1) out.raw("(");
  for (std::size_t i = 0; i < tensors.size(); ++i) {
    out.text(QByteArray::fromStdString(tensors[i].name));
    writeTensor(out, tensors[i], layout.places[i], options, legacy);
  }
  if (!tensors.empty()) out.raw(tensors.size() > 1 ? "u" : "s");
  if (options.metadata) {
    out.raw("}").put().text("_metadata").global("collections", "OrderedDict").put().raw(")R").put();
    out.text("").raw("}").put().text("version").raw("K\x01ss").raw("sb");
  }
  return {out.finished(), layout.storages};
}

QByteArray legacyTorchFile(const QByteArray& pickle, const std::vector<StorageData>& storages) {
  QByteArray file = QByteArray::fromHex("80028a0a6cfc9c46f9206aa850192e");  // the magic number
  file += QByteArray::fromHex("80024de9032e");                              // protocol 1001
  PickleWriter machine;
  machine.raw("}").put().raw("(").text("protocol_version").integer(1001).text("little_endian").raw("\x88");
  machine.text("type_sizes").raw("}").put().raw("(").text("short").integer(2).text("int").integer(4);
  machine.text("long").integer(4).raw("uu");
  file += machine.finished() + pickle;
  PickleWriter keys;
  keys.raw("]").put();
  if (storages.size() > 1) keys.raw("(");
  for (const StorageData& storage : storages) keys.text(storage.key);
  if (!storages.empty()) keys.raw(storages.size() > 1 ? "e" : "a");
  file += keys.finished();
  for (const StorageData& storage : storages)
    file += little<qint64>(storage.data.size() / storage.elementSize) + storage.data;
  return file;
}

QByteArray legacyTorchFile(const std::vector<StoredTensor>& tensors, const TorchFileOptions& options) {
  const StateDictPickle dict = stateDictPickle(tensors, options, true);
  return legacyTorchFile(dict.pickle, dict.storages);
}

QByteArray zippedTorchFile(const std::vector<StoredTensor>& tensors, const TorchFileOptions& options) {
  const StateDictPickle dict = stateDictPickle(tensors, options, false);
  std::vector<std::pair<QByteArray, QByteArray>> records = {{"archive/data.pkl", dict.pickle},
                                                            {"archive/byteorder", "little"}};
  for (const StorageData& storage : dict.storages)
    records.emplace_back("archive/data/" + storage.key, storage.data);
  records.emplace_back("archive/version", "3\n");
  return zipFile(records);
}

QByteArray zipFile(const std::vector<std::pair<QByteArray, QByteArray>>& records) {
  QByteArray file;
  QByteArray directory;
  for (const auto& [name, data] : records) {
    constexpr qsizetype kAlignment = 64;
    constexpr qsizetype kFieldHead = 4;
    const auto place = static_cast<quint32>(file.size());
    const qsizetype before = file.size() + 30 + name.size() + kFieldHead;
    const qsizetype padding = (kAlignment - before % kAlignment) % kAlignment;
    file += "PK\x03\x04" + zipFacts(name, data) +
            little<quint16>(static_cast<quint16>(padding + kFieldHead)) + name + "FB" +
            little<quint16>(static_cast<quint16>(padding)) + QByteArray(padding, 'Z') + data;
    directory += "PK\x01\x02" + little<quint16>(0) + zipFacts(name, data) + little<quint16>(0) +
                 little<quint16>(0) + little<quint16>(0) + little<quint16>(0) + little<quint32>(0) +
                 little<quint32>(place) + name;
  }
  const auto count = static_cast<quint16>(records.size());
  const auto start = static_cast<quint32>(file.size());
  return file + directory + "PK\x05\x06" + little<quint32>(0) + little<quint16>(count) +
         little<quint16>(count) + little<quint32>(static_cast<quint32>(directory.size())) +
         little<quint32>(start) + little<quint16>(0);
}

}  // namespace ufb::test
