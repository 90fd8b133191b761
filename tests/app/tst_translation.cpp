// SPDX-License-Identifier: MIT
#include <QDir>
#include <QtTest>

#include "support/registry.h"
#include "translation.h"

using namespace ufb;

class TstTranslation : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void firstWantedLanguageIsSpoken_data() {
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("spoken");
    const auto list = [](const char* names) { return QString::fromLatin1(names).split(QLatin1Char(' ')); };
    QTest::newRow("exactly there") << list("pt_BR de") << QStringLiteral("pt_BR");
    QTest::newRow("country dropped") << list("de-AT") << QStringLiteral("de");
    QTest::newRow("second choice") << list("xx de") << QStringLiteral("de");
    QTest::newRow("English needs no catalogue") << list("en-US de") << QString();
    QTest::newRow("none there") << list("xx") << QString();
  }
  void firstWantedLanguageIsSpoken() {
    QFETCH(QStringList, wanted);
    QFETCH(QString, spoken);
    QCOMPARE(spokenLanguage(wanted, {QStringLiteral("de"), QStringLiteral("pt_BR")}), spoken);
  }

  void numbersFollowTheTexts_data() {
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<LanguageSource>("source");
    QTest::addColumn<QString>("used");
    const auto row = [](const char* name, const char* wanted, const char* spoken, LanguageSource source,
                        const char* used) {
      QTest::newRow(name) << QString::fromLatin1(wanted) << QString::fromLatin1(spoken) << source
                          << QString::fromLatin1(used);
    };
    row("no catalogue", "ar_EG", "", LanguageSource::Desktop, "en_US");
    row("no catalogue, but asked for", "ar_EG", "", LanguageSource::CommandLine, "ar_EG");
    row("catalogue, country kept", "de_AT", "de", LanguageSource::Desktop, "de_AT");
    row("catalogue of a second choice", "fr_CH", "de", LanguageSource::Desktop, "de_DE");
    row("English, country kept", "en_GB", "", LanguageSource::Desktop, "en_GB");
    row("no language at all", "C", "", LanguageSource::Desktop, "C");
  }
  void numbersFollowTheTexts() {
    QFETCH(QString, wanted);
    QFETCH(QString, spoken);
    QFETCH(LanguageSource, source);
    QFETCH(QString, used);
    QCOMPARE(localeBeside(spoken, QLocale(wanted), source).name(), used);
  }

  void cataloguesAreComplete() {
    const QDir folder(QStringLiteral(UFB_SOURCE_DIR "/translations"));
    const QStringList files = folder.entryList({QStringLiteral("ufb_*.ts")});
    QVERIFY(!files.isEmpty());
    for (const QString& name : files) {
      QFile file(folder.filePath(name));
      QVERIFY(file.open(QIODevice::ReadOnly));
      const QString text = QString::fromUtf8(file.readAll());
      QVERIFY2(!text.contains(QLatin1String("type=\"unfinished\"")), qPrintable(name));
      QVERIFY2(text.count(QLatin1String("<message")) > 200, qPrintable(name));
    }
  }
};

UFB_TEST(TstTranslation)
#include "tst_translation.moc"
