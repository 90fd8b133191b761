// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace ufb {

/// At the desktop's usual place for a program's data.
[[nodiscard]] QString usualCountsFolder();

/// A new folder's name below `root` for the counts of these files: "news-20261122-133000-5f1c". Legal in
/// every file system, and not there yet unless somebody guesses it. Empty if `root` is.
[[nodiscard]] QString newCountFolder(const QString& root, const QStringList& files, const QDateTime& now);

}  // namespace ufb
