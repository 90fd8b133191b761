// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <optional>

#include "ufb/result.h"

namespace ufb {

/// Reads the members of a JSON object that may come from anybody. A member that is missing, or null, leaves
/// what was there. The first one that is of the wrong type or out of its range is the problem; what follows
/// it is not looked at.
class JsonMembers {
 public:
  /// `file` and `where` ("modelA.") name the object in messages.
  JsonMembers(QJsonObject object, QString file, QString where = {});

  void read(QLatin1String name, QString& value, qsizetype longest);
  void read(QLatin1String name, int& value, int least, int most);
  void read(QLatin1String name, qint64& value, qint64 least, qint64 most);
  void read(QLatin1String name, std::optional<QString>& value, qsizetype longest);
  void read(QLatin1String name, QStringList& value, qsizetype most, qsizetype longest);
  void read(QLatin1String name, QJsonObject& value);
  void read(QLatin1String name, QJsonArray& value, qsizetype most);
  /// From Base64.
  void readBytes(QLatin1String name, QByteArray& value, qsizetype longest);
  /// The object `name`, or an empty one; a problem in it must be handed to take().
  [[nodiscard]] JsonMembers inner(QLatin1String name);
  void take(const JsonMembers& inner);

  /// Everything was as it should be, or the first thing that was not: BadFormat.
  [[nodiscard]] Result<void> result() const;

 private:
  [[nodiscard]] std::optional<QJsonValue> find(QLatin1String name) const;
  void fail(QLatin1String name, const QString& problem);

  QJsonObject m_object;
  QString m_file;
  QString m_where;
  QString m_problem;
};

}  // namespace ufb
