// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "ufb/tokenizer.h"

/// What the tokenizer's tests share.
namespace ufb::test {

inline std::string path(const QString& text) {
  return text.toStdString();
}

inline nlohmann::json readJson(const QString& file) {
  QFile source(file);
  if (!source.open(QIODevice::ReadOnly)) return {};
  return nlohmann::json::parse(source.readAll().toStdString());
}

inline bool writeFile(const QString& file, std::string_view bytes) {
  QFile target(file);
  const auto size = static_cast<qint64>(bytes.size());
  return target.open(QIODevice::WriteOnly) && target.write(bytes.data(), size) == size;
}

/// One token a word, as in "12:##ing[3,6)"; special ones with a star, types other than 0 with a slash.
inline QString printed(const std::vector<Token>& tokens) {
  QString out;
  for (const Token& token : tokens) {
    if (!out.isEmpty()) out += QLatin1Char(' ');
    out += QStringLiteral("%1:%2[%3,%4)")
               .arg(token.id)
               .arg(QString::fromStdString(token.text))
               .arg(token.start)
               .arg(token.end);
    if (token.special) out += QLatin1Char('*');
    if (token.typeId != 0) out += QStringLiteral("/%1").arg(token.typeId);
  }
  return out;
}

/// The pieces alone, separated by spaces.
inline QString pieces(const std::vector<Token>& tokens) {
  QString out;
  for (const Token& token : tokens) out += QString::fromStdString(token.text) + QLatin1Char(' ');
  return out.trimmed();
}

/// The tokens of an encoding, or why there is none.
inline QString printed(const Result<Encoding>& encoding) {
  if (!encoding) return QString::fromStdString(encoding.error().sentence());
  return printed(encoding->tokens);
}

inline QString pieces(const Result<Encoding>& encoding) {
  if (!encoding) return QString::fromStdString(encoding.error().sentence());
  return pieces(encoding->tokens);
}

}  // namespace ufb::test
