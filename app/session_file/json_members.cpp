// SPDX-License-Identifier: MIT
#include "session_file/json_members.h"

#include <cmath>

namespace ufb {
namespace {

constexpr double kExact = 9007199254740992.0;  // 2^53: whole numbers up to here are what they seem

/// A whole number between these two, or nothing.
std::optional<qint64> wholeNumber(const QJsonValue& value, qint64 least, qint64 most) {
  const double number = value.toDouble(std::nan(""));
  if (!(std::abs(number) <= kExact) || number != std::floor(number)) return std::nullopt;
  const auto whole = static_cast<qint64>(number);
  return whole >= least && whole <= most ? std::optional(whole) : std::nullopt;
}

QString noText(qsizetype longest) {
  return QStringLiteral("is no text of at most %1 characters").arg(longest);
}

bool isText(const QJsonValue& value, qsizetype longest) {
  return value.isString() && value.toString().size() <= longest;
}

}  // namespace

JsonMembers::JsonMembers(QJsonObject object, QString file, QString where)
    : m_object(std::move(object)), m_file(std::move(file)), m_where(std::move(where)) {}

std::optional<QJsonValue> JsonMembers::find(QLatin1String name) const {
  if (!m_problem.isEmpty()) return std::nullopt;
  const QJsonValue value = m_object[name];
  return value.isUndefined() || value.isNull() ? std::nullopt : std::optional(value);
}

void JsonMembers::fail(QLatin1String name, const QString& problem) {
  m_problem = QStringLiteral("\"%1%2\" %3").arg(m_where, name, problem);
}

void JsonMembers::read(QLatin1String name, QString& value, qsizetype longest) {
  const auto found = find(name);
  if (!found) return;
  if (!isText(*found, longest)) return fail(name, noText(longest));
  value = found->toString();
}

void JsonMembers::read(QLatin1String name, std::optional<QString>& value, qsizetype longest) {
  if (!find(name)) return;
  QString text;
  read(name, text, longest);
  value = text;
}

void JsonMembers::read(QLatin1String name, int& value, int least, int most) {
  qint64 number = value;
  read(name, number, least, most);
  value = static_cast<int>(number);
}

void JsonMembers::read(QLatin1String name, qint64& value, qint64 least, qint64 most) {
  const auto found = find(name);
  if (!found) return;
  const auto number = wholeNumber(*found, least, most);
  if (!number) return fail(name, QStringLiteral("is no whole number from %1 to %2").arg(least).arg(most));
  value = *number;
}

void JsonMembers::read(QLatin1String name, QStringList& value, qsizetype most, qsizetype longest) {
  QJsonArray list;
  read(name, list, most);
  if (!find(name)) return;
  QStringList texts;
  for (const QJsonValue& entry : std::as_const(list)) {
    if (!isText(entry, longest)) return fail(name, QStringLiteral("has an entry that ") + noText(longest));
    texts += entry.toString();
  }
  value = texts;
}

void JsonMembers::read(QLatin1String name, QJsonObject& value) {
  const auto found = find(name);
  if (!found) return;
  if (!found->isObject()) return fail(name, QStringLiteral("is no object"));
  value = found->toObject();
}

void JsonMembers::read(QLatin1String name, QJsonArray& value, qsizetype most) {
  const auto found = find(name);
  if (!found) return;
  const QJsonArray list = found->toArray();
  if (!found->isArray() || list.size() > most) {
    return fail(name, QStringLiteral("is no list of at most %1 entries").arg(most));
  }
  value = list;
}

void JsonMembers::readBytes(QLatin1String name, QByteArray& value, qsizetype longest) {
  const auto found = find(name);
  if (!found) return;
  const auto decoded = QByteArray::fromBase64Encoding(
      found->toString().toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
  if (!found->isString() || !decoded || decoded.decoded.size() > longest) {
    return fail(name, QStringLiteral("is no Base64 of at most %1 bytes").arg(longest));
  }
  value = decoded.decoded;
}

JsonMembers JsonMembers::inner(QLatin1String name) {
  QJsonObject object;
  read(name, object);
  return JsonMembers(object, m_file, m_where + name + QLatin1Char('.'));
}

void JsonMembers::take(const JsonMembers& inner) {
  if (m_problem.isEmpty()) m_problem = inner.m_problem;
}

Result<void> JsonMembers::result() const {
  if (m_problem.isEmpty()) return {};
  return failure(ErrorCode::BadFormat, m_file.toStdString(), m_problem.toStdString(),
                 "the file was changed or damaged: save the session again where it comes from");
}

}  // namespace ufb
