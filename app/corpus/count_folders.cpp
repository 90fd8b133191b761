// SPDX-License-Identifier: MIT
#include "corpus/count_folders.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>

namespace ufb {
namespace {

constexpr int kLongestName = 40;

QString plain(const QString& name) {
  QString result;
  for (const QChar c : name.left(kLongestName)) {
    const bool harmless = c.isLetterOrNumber() || c == u'-' || c == u'_';
    result += harmless ? c : QChar(u'_');
  }
  return result;
}

}  // namespace

QString usualCountsFolder() {
  const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
  return data.isEmpty() ? QString() : QDir(data).filePath(QStringLiteral("counts"));
}

QString newCountFolder(const QString& root, const QStringList& files, const QDateTime& now) {
  if (root.isEmpty()) return {};
  const QString name = plain(QFileInfo(files.value(0)).baseName());
  const QString id =
      QString::number(QRandomGenerator::global()->bounded(0x10000), 16).rightJustified(4, u'0');
  const QString date = now.toString(QStringLiteral("yyyyMMdd-HHmmss"));
  return QDir(root).filePath(QStringList{name, date, id}.join(u'-'));
}

}  // namespace ufb
