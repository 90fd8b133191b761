// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVector>

#include "ufb/bench.h"
#include "ufb/result.h"

namespace ufb {

/// A measurement that was kept.
struct KeptMeasurement {
  QString id;  ///< the file's name without folder and ending
  ModelBenchReport report;
};

/// "20261122T053301Z-demo-fff": sorts by date, and is legal in every file system.
[[nodiscard]] QString measurementId(const ModelBenchReport& report);

/// Keeps measurements as JSON files, one each, as `ufb bench model --json` prints them. Reads and writes
/// files: for the inference thread.
class MeasurementStore {
 public:
  /// Only so many are read, the newest.
  static constexpr int kMostRead = 40;

  /// Remembers nothing.
  MeasurementStore() = default;
  explicit MeasurementStore(QString folder) : m_folder(std::move(folder)) {}
  /// The user's own folder, at the desktop's usual place.
  static MeasurementStore ofUser();

  /// Writes one and returns its id. Nothing is written, and the id is empty, if there is no folder. Fails
  /// with WriteFailed; the subject names the file.
  [[nodiscard]] Result<QString> keep(const ModelBenchReport& report) const;
  /// The newest first. A file that cannot be read is left out and named in `problems`.
  [[nodiscard]] QVector<KeptMeasurement> read(QStringList* problems = nullptr) const;

 private:
  QString m_folder;
};

}  // namespace ufb
