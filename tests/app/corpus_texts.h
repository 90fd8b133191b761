// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>

#include "ufb/corpus.h"
#include "ufb/routing_store.h"

namespace ufb::test {

/// A text of so many lines in a folder, and its path. The same number is the same text; another `about` gives
/// it other words.
inline QString writeText(const QString& folder, const QString& name, int lines,
                         const QString& about = QStringLiteral("river")) {
  const QStringList things{about,
                           QStringLiteral("house"),
                           QStringLiteral("king"),
                           QStringLiteral("money"),
                           QStringLiteral("war"),
                           QStringLiteral("city"),
                           QStringLiteral("year")};
  const QStringList deeds{QStringLiteral("was in"), QStringLiteral("came to"), QStringLiteral("lost"),
                          QStringLiteral("stood by"), QStringLiteral("is part of")};
  QFile file(QDir(folder).filePath(name));
  if (!file.open(QIODevice::WriteOnly)) return {};
  for (int line = 0; line < lines; ++line) {
    const QString words = QStringLiteral("The %1 %2 the %3 of %4 in %5.\n")
                              .arg(things[line % 7], deeds[line % 5], things[(line / 7) % 7], about)
                              .arg(1800 + line % 200);
    file.write(words.toUtf8());
  }
  return file.fileName();
}

/// Counts a text by the engine alone, into `folder`/routing.sqlite.
inline RoutingCounts countByEngine(const Model& model, const QString& file, const QString& folder) {
  auto run = CorpusRun::start(model, {file.toStdString()}, {});
  Result<bool> more = run.has_value();
  while (more && *more) more = run->step();
  const bool kept = more && QDir().mkpath(folder) &&
                    saveCounts(run->counts(), folder.toStdString() + "/routing.sqlite").has_value();
  return kept ? run->take() : RoutingCounts();
}

}  // namespace ufb::test
