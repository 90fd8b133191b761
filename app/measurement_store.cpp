// SPDX-License-Identifier: MIT
#include "measurement_store.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace ufb {
namespace {

const QString kEnding = QStringLiteral(".json");

tl::unexpected<Error> notWritten(const QString& file, const QString& problem) {
  return failure(ErrorCode::WriteFailed, file.toStdString(), problem.toStdString(),
                 "free some space or check the folder's permissions; the figures stay in the window");
}

}  // namespace

QString measurementId(const ModelBenchReport& report) {
  QString id;
  const std::string words = report.environment.date + "-" + report.subject.name;
  for (const QChar c : QString::fromStdString(words)) {
    const bool plain = c.isLetterOrNumber() && c.unicode() < 128;
    if (plain || c == QLatin1Char('-') || c == QLatin1Char('_')) id += c;
  }
  return id;
}

MeasurementStore MeasurementStore::ofUser() {
  const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
  return data.isEmpty() ? MeasurementStore() : MeasurementStore(data + QStringLiteral("/measurements"));
}

Result<QString> MeasurementStore::keep(const ModelBenchReport& report) const {
  if (m_folder.isEmpty()) return QString();
  const QString id = measurementId(report);
  const QString path = QDir(m_folder).filePath(id + kEnding);
  if (!QDir().mkpath(m_folder)) return notWritten(m_folder, QStringLiteral("the folder cannot be made"));
  QSaveFile file(path);
  const QByteArray json = QByteArray::fromStdString(toJson(report, commandOf(report.options)));
  if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
    return notWritten(path, file.errorString());
  }
  return id;
}

QVector<KeptMeasurement> MeasurementStore::read(QStringList* problems) const {
  QVector<KeptMeasurement> kept;
  if (m_folder.isEmpty()) return kept;
  const QDir folder(m_folder, QLatin1Char('*') + kEnding, QDir::Name | QDir::Reversed, QDir::Files);
  for (const QFileInfo& entry : folder.entryInfoList()) {
    if (kept.size() == kMostRead) break;
    QFile file(entry.filePath());
    const bool opened = file.open(QIODevice::ReadOnly);
    auto report = modelBenchFromJson(file.readAll().toStdString(), entry.filePath().toStdString());
    if (opened && report) {
      kept.append({entry.completeBaseName(), std::move(*report)});
    } else if (problems != nullptr) {
      problems->append(opened ? QString::fromStdString(report.error().sentence())
                              : entry.filePath() + QStringLiteral(": ") + file.errorString());
    }
  }
  return kept;
}

}  // namespace ufb
