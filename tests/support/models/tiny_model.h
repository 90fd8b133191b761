// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>
#include <cstdint>
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "io/safetensors_reader.h"

namespace ufb::test {

/// A tensor that owns its data, to be edited.
struct StoredTensor {
  std::string name;
  DType dtype = DType::F32;
  std::vector<std::int64_t> shape;
  std::vector<std::byte> bytes;
};

/// A private copy of a model folder that a test may break in one named way. The folder goes with the object.
/// Every function ends the program with a message if it cannot do what it says.
class TinyModel {
 public:
  /// A folder of tests/goldens, e.g. "fff-3x3".
  static TinyModel golden(const QString& name);
  /// A bundled model, e.g. "demo-fff".
  static TinyModel bundled(const QString& name);
  /// Any folder; its files are copied, its sub-folders are not.
  static TinyModel copyOf(const QString& folder);

  [[nodiscard]] QString path() const { return m_folder->path(); }
  [[nodiscard]] std::string folder() const { return path().toStdString(); }
  /// The path of a file in it.
  [[nodiscard]] QString file(const QString& name) const { return m_folder->filePath(name); }
  [[nodiscard]] QString weights() const { return file(QStringLiteral("model.safetensors")); }

  void removeFile(const QString& name);
  void renameFile(const QString& from, const QString& to);
  void writeFile(const QString& name, const QByteArray& bytes);
  [[nodiscard]] QByteArray readFile(const QString& name) const;
  void editJson(const QString& name, const std::function<void(nlohmann::json&)>& edit);
  /// config.json as a whole; the network's options are in its "arch".
  void editConfig(const std::function<void(nlohmann::json&)>& edit);

  /// Cuts the weights file to this many bytes, or by as many if negative.
  void truncateWeights(qint64 size);
  /// Overwrites the beginning of the header's text.
  void garbleHeader(const QByteArray& garbage);
  /// Changes the header alone; the data bytes stay.
  void editHeader(const std::function<void(nlohmann::json&)>& edit);

  /// Rewrites the weights file as a valid one with other tensors.
  void editTensors(const std::function<void(std::vector<StoredTensor>&)>& edit);
  void dropTensor(const std::string& name);
  void renameTensor(const std::string& from, const std::string& to);
  /// The data is cut, or filled up with zeros.
  void reshapeTensor(const std::string& name, const std::vector<std::int64_t>& shape);
  /// Another number type; the values become zeros.
  void retypeTensor(const std::string& name, DType dtype);
  /// Adds a float32 tensor of zeros.
  void addTensor(const std::string& name, const std::vector<std::int64_t>& shape);
  /// Sets float32 values; the tensor must have that type and as many elements.
  void setValues(const std::string& name, const std::vector<float>& values);

 private:
  explicit TinyModel(std::unique_ptr<QTemporaryDir> folder) : m_folder(std::move(folder)) {}
  void editTensor(const std::string& name, const std::function<void(StoredTensor&)>& edit);
  std::unique_ptr<QTemporaryDir> m_folder;
};

}  // namespace ufb::test
