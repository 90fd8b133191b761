// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <cstdint>

namespace ufb::test {

/// The bytes of a .safetensors file with this header text, its true length in front, and these data bytes.
QByteArray safetensorsBytes(const QByteArray& header, const QByteArray& data = {});
/// The same with any number in place of the header's true length.
QByteArray safetensorsBytes(std::uint64_t headerLength, const QByteArray& header, const QByteArray& data);
/// Writes a file, or ends the program with a message.
void writeBytes(const QString& path, const QByteArray& bytes);
/// Reads a whole file, or ends the program with a message.
QByteArray readBytes(const QString& path);

}  // namespace ufb::test
