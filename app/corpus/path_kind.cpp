// SPDX-License-Identifier: MIT
#include "corpus/path_kind.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

#include "ufb/routing_store.h"

namespace ufb {

PathKind kindOfPath(const QString& path) {
  static const QStringList kModelFiles{QStringLiteral("safetensors"), QStringLiteral("json"),
                                       QStringLiteral("bin"), QStringLiteral("pt"), QStringLiteral("pth")};
  const QFileInfo file(path);
  const QString suffix = file.suffix().toLower();
  if (file.isDir()) {
    const QDir folder(path);
    const bool counted = folder.exists(QString::fromLatin1(kStoreFile)) ||
                         folder.exists(QString::fromLatin1(kPartialStoreFile));
    return counted ? PathKind::Count : PathKind::Model;
  }
  if (suffix == QLatin1String("sqlite")) return PathKind::Count;
  return kModelFiles.contains(suffix) || !file.exists() ? PathKind::Model : PathKind::Text;
}

}  // namespace ufb
