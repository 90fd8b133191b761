// SPDX-License-Identifier: MIT
#include "translation.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include "pseudo_translator.h"

namespace ufb {
namespace {

const QString kFolder = QStringLiteral(":/i18n");
const QString kPrefix = QStringLiteral("ufb_");
const QString kTranslator = QStringLiteral("ufb-translator");

void install(const QString& file, const QString& folder) {
  auto* translator = new QTranslator(QCoreApplication::instance());
  translator->setObjectName(kTranslator);
  if (translator->load(file, folder)) {
    QCoreApplication::installTranslator(translator);
  } else {
    delete translator;
  }
}

/// Deleting a translator takes it out of use.
void removeInstalled() {
  qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>(kTranslator));
}

}  // namespace

QStringList availableLanguages() {
  QStringList codes;
  const QStringList files = QDir(kFolder).entryList({kPrefix + QStringLiteral("*.qm")});
  for (const QString& file : files) codes.append(file.mid(kPrefix.size()).chopped(3));
  return codes;
}

QString spokenLanguage(const QStringList& wanted, const QStringList& available) {
  for (QString name : wanted) {
    name.replace(QLatin1Char('-'), QLatin1Char('_'));
    const QString language = name.section(QLatin1Char('_'), 0, 0);
    if (language == QLatin1String("en")) break;
    if (available.contains(name)) return name;
    if (available.contains(language)) return language;
  }
  return {};
}

QLocale localeBeside(const QString& spoken, const QLocale& wanted, LanguageSource source) {
  if (source == LanguageSource::CommandLine || wanted.language() == QLocale::C) return wanted;
  const QLocale texts = spoken.isEmpty() ? QLocale(QLocale::English) : QLocale(spoken);
  return wanted.language() == texts.language() ? wanted : texts;  // "wanted" may know the country
}

void installLanguage(const QString& language, LanguageSource source) {
  if (language == QLatin1String(kPseudoLanguage)) {
    removeInstalled();
    QLocale::setDefault(QLocale(QLocale::English));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    auto* pseudo = new PseudoTranslator(QCoreApplication::instance());
    pseudo->setObjectName(kTranslator);
    QCoreApplication::installTranslator(pseudo);
    return;
  }
  const QLocale wanted = language.isEmpty() ? QLocale::system() : QLocale(language);
  const QString spoken = spokenLanguage(wanted.uiLanguages(), availableLanguages());
  const QLocale locale = localeBeside(spoken, wanted, source);
  QLocale::setDefault(locale);
  QGuiApplication::setLayoutDirection(locale.textDirection());
  removeInstalled();
  if (spoken.isEmpty()) return;
  install(QStringLiteral("qtbase_") + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  install(kPrefix + spoken, kFolder);
}

}  // namespace ufb
