// SPDX-License-Identifier: MIT
#include "support/models/raw_safetensors.h"

#include <QFile>
#include <QtEndian>

namespace ufb::test {

QByteArray safetensorsBytes(const QByteArray& header, const QByteArray& data) {
  return safetensorsBytes(static_cast<std::uint64_t>(header.size()), header, data);
}

QByteArray safetensorsBytes(std::uint64_t headerLength, const QByteArray& header, const QByteArray& data) {
  QByteArray bytes(8, '\0');
  qToLittleEndian<quint64>(headerLength, bytes.data());
  bytes += header;
  bytes += data;
  return bytes;
}

void writeBytes(const QString& path, const QByteArray& bytes) {
  // A new file, because a mapping of the old one may still be in use; and truncating an old one can wait for
  // the disk.
  QFile::remove(path);
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size() ||
      !file.flush()) {
    qFatal("cannot write %s", qPrintable(path));
  }
}

QByteArray readBytes(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(path));
  return file.readAll();
}

}  // namespace ufb::test
