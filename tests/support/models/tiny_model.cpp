// SPDX-License-Identifier: MIT
#include "support/models/tiny_model.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <cstring>

#include "io/safetensors_writer.h"
#include "support/models/raw_safetensors.h"
#include "support/registry.h"

namespace ufb::test {

namespace {

void require(bool condition, const QString& what) {
  if (!condition) qFatal("tiny model: %s", qPrintable(what));
}

std::vector<StoredTensor> readTensors(const QString& path) {
  const auto reader = SafetensorsReader::open(path.toStdString());
  require(reader.has_value(), QStringLiteral("cannot read ") + path);
  std::vector<StoredTensor> tensors;
  for (const auto& [name, view] : reader->tensors()) {
    tensors.push_back({name, view.dtype, view.shape, {view.bytes.begin(), view.bytes.end()}});
  }
  return tensors;
}

void writeTensors(const QString& path, const std::vector<StoredTensor>& tensors) {
  std::vector<TensorToWrite> list;
  for (const StoredTensor& tensor : tensors)
    list.push_back({tensor.name, tensor.dtype, tensor.shape, tensor.bytes, {}});
  const auto written = writeSafetensors(path.toStdString(), list, {{"format", "pt"}});
  require(written.has_value(), written ? QString() : QString::fromStdString(written.error().sentence()));
}

std::size_t byteCount(const StoredTensor& tensor) {
  std::size_t bytes = dtypeSize(tensor.dtype);
  for (const std::int64_t extent : tensor.shape) bytes *= static_cast<std::size_t>(extent);
  return bytes;
}

std::vector<StoredTensor>::iterator find(std::vector<StoredTensor>& tensors, const std::string& name) {
  const auto found = std::ranges::find(tensors, name, &StoredTensor::name);
  require(found != tensors.end(), QStringLiteral("no tensor ") + QString::fromStdString(name));
  return found;
}

}  // namespace

TinyModel TinyModel::golden(const QString& name) {
  return copyOf(dataPath(QStringLiteral("goldens/") + name));
}

TinyModel TinyModel::bundled(const QString& name) {
  return copyOf(modelPath(name));
}

TinyModel TinyModel::copyOf(const QString& folder) {
  auto copy = std::make_unique<QTemporaryDir>();
  require(copy->isValid(), QStringLiteral("no temporary folder"));
  const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
  require(!files.isEmpty(), QStringLiteral("nothing in ") + folder);
  for (const QFileInfo& file : files) {
    const QString target = copy->filePath(file.fileName());
    require(QFile::copy(file.filePath(), target), QStringLiteral("cannot copy ") + file.filePath());
    // The originals may be read-only.
    QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
  }
  return TinyModel(std::move(copy));
}

void TinyModel::removeFile(const QString& name) {
  require(QFile::remove(file(name)), QStringLiteral("cannot remove ") + name);
}

void TinyModel::renameFile(const QString& from, const QString& to) {
  require(QFile::rename(file(from), file(to)), QStringLiteral("cannot rename ") + from);
}

void TinyModel::writeFile(const QString& name, const QByteArray& bytes) {
  writeBytes(file(name), bytes);
}

QByteArray TinyModel::readFile(const QString& name) const {
  return readBytes(file(name));
}

void TinyModel::editJson(const QString& name, const std::function<void(nlohmann::json&)>& edit) {
  nlohmann::json json = nlohmann::json::parse(readFile(name).toStdString());
  edit(json);
  writeFile(name, QByteArray::fromStdString(json.dump(2)));
}

void TinyModel::editConfig(const std::function<void(nlohmann::json&)>& edit) {
  editJson(QStringLiteral("config.json"), edit);
}

void TinyModel::truncateWeights(qint64 size) {
  QFile weightsFile(weights());
  const qint64 target = size < 0 ? weightsFile.size() + size : size;
  require(weightsFile.resize(target), QStringLiteral("cannot truncate"));
}

void TinyModel::garbleHeader(const QByteArray& garbage) {
  QByteArray bytes = readBytes(weights());
  require(bytes.size() >= 8 + garbage.size(), QStringLiteral("file too short"));
  bytes.replace(8, garbage.size(), garbage);
  writeBytes(weights(), bytes);
}

void TinyModel::editHeader(const std::function<void(nlohmann::json&)>& edit) {
  const QByteArray bytes = readBytes(weights());
  std::uint64_t length = 0;
  std::memcpy(&length, bytes.constData(), sizeof length);
  const auto size = static_cast<qsizetype>(length);
  nlohmann::json header = nlohmann::json::parse(bytes.mid(8, size).toStdString());
  edit(header);
  writeBytes(weights(), safetensorsBytes(QByteArray::fromStdString(header.dump()), bytes.mid(8 + size)));
}

void TinyModel::editTensors(const std::function<void(std::vector<StoredTensor>&)>& edit) {
  std::vector<StoredTensor> tensors = readTensors(weights());
  edit(tensors);
  writeTensors(weights(), tensors);
}

void TinyModel::editTensor(const std::string& name, const std::function<void(StoredTensor&)>& edit) {
  editTensors([&](std::vector<StoredTensor>& tensors) {
    StoredTensor& tensor = *find(tensors, name);
    edit(tensor);
    tensor.bytes.resize(byteCount(tensor));
  });
}

void TinyModel::dropTensor(const std::string& name) {
  editTensors([&](std::vector<StoredTensor>& tensors) { tensors.erase(find(tensors, name)); });
}

void TinyModel::renameTensor(const std::string& from, const std::string& to) {
  editTensor(from, [&](StoredTensor& tensor) { tensor.name = to; });
}

void TinyModel::reshapeTensor(const std::string& name, const std::vector<std::int64_t>& shape) {
  editTensor(name, [&](StoredTensor& tensor) { tensor.shape = shape; });
}

void TinyModel::retypeTensor(const std::string& name, DType dtype) {
  editTensor(name, [&](StoredTensor& tensor) {
    tensor.dtype = dtype;
    tensor.bytes.clear();
  });
}

void TinyModel::addTensor(const std::string& name, const std::vector<std::int64_t>& shape) {
  editTensors([&](std::vector<StoredTensor>& tensors) {
    StoredTensor tensor{name, DType::F32, shape, {}};
    tensor.bytes.resize(byteCount(tensor));
    tensors.push_back(std::move(tensor));
  });
}

void TinyModel::setValues(const std::string& name, const std::vector<float>& values) {
  editTensor(name, [&](StoredTensor& tensor) {
    require(tensor.dtype == DType::F32 && tensor.bytes.size() == values.size() * sizeof(float),
            QStringLiteral("other type or size"));
    std::memcpy(tensor.bytes.data(), values.data(), tensor.bytes.size());
  });
}

}  // namespace ufb::test
