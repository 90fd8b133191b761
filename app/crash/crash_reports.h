// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QVector>

#include "ufb/result.h"

namespace ufb {

/// A crash that was written down.
struct CrashReport {
  QString file;
  QDateTime time;  ///< UTC
  QString text;    ///< the whole report, for showing and copying
};

/// Reports that nobody has looked at yet, the newest first; at most ten. Reads files: not for the GUI thread.
[[nodiscard]] QVector<CrashReport> findUnreadCrashes(const QString& folder);

/// Puts a report aside, into the folder "read" beside it, where the newest twenty are kept. Fails with
/// WriteFailed.
Result<void> markCrashRead(const QString& file);

}  // namespace ufb
