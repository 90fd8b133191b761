// SPDX-License-Identifier: MIT
#include "translation.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace ufb {
namespace {

const QString kFolder = QStringLiteral(":/i18n");
const QString kPrefix = QStringLiteral("ufb_");

void install(const QLocale& locale, const QString& file, const QString& folder) {
  auto* translator = new QTranslator(QCoreApplication::instance());
  if (translator->load(locale, file, QString(), folder)) {
    QCoreApplication::installTranslator(translator);
  } else {
    delete translator;
  }
}

}  // namespace

QStringList availableLanguages() {
  QStringList codes;
  const QStringList files = QDir(kFolder).entryList({kPrefix + QStringLiteral("*.qm")});
  for (const QString& file : files) codes.append(file.mid(kPrefix.size()).chopped(3));
  return codes;
}

void installLanguage(const QString& language) {
  const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
  QLocale::setDefault(locale);
  QGuiApplication::setLayoutDirection(locale.textDirection());
  install(locale, QStringLiteral("qtbase_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  install(locale, kPrefix, kFolder);
}

}  // namespace ufb
