// SPDX-License-Identifier: MIT
#include <QTemporaryDir>
#include <QtTest>

#include "settings.h"
#include "support/registry.h"
#include "warnings.h"

using namespace ufb;

class TstSettings : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("settings.ini")); }
  [[nodiscard]] Settings open() const {
    return Settings(std::make_unique<QSettings>(file(), QSettings::IniFormat));
  }

 private Q_SLOTS:
  void init() {
    QTest::failOnWarning(test::anyWarning());
    QFile::remove(file());
  }

  void defaultsAreSane() {
    const Settings settings = open();
    QVERIFY(settings.geometry().isEmpty());
    QVERIFY(settings.recentModels().isEmpty());
    QCOMPARE(settings.threads(), 0);
    QCOMPARE(settings.appearance(), Appearance::System);
    QVERIFY(settings.text().isEmpty());
  }

  void everythingIsRemembered() {
    {
      Settings settings = open();
      settings.setGeometry("g");
      settings.setLayout("l");
      settings.addRecentModel(QStringLiteral("/a"));
      settings.setSecondModel(QStringLiteral("/b"));
      settings.setThreads(3);
      settings.setAppearance(Appearance::Dark);
      settings.setLanguage(QStringLiteral("ar"));
      settings.setText(QString::fromUtf8("Größe 😀 ___"));
    }
    const Settings settings = open();
    QCOMPARE(settings.geometry(), QByteArray("g"));
    QCOMPARE(settings.layout(), QByteArray("l"));
    QCOMPARE(settings.recentModels(), QStringList(QStringLiteral("/a")));
    QCOMPARE(settings.secondModel(), QStringLiteral("/b"));
    QCOMPARE(settings.threads(), 3);
    QCOMPARE(settings.appearance(), Appearance::Dark);
    QCOMPARE(settings.language(), QStringLiteral("ar"));
    QCOMPARE(settings.text(), QString::fromUtf8("Größe 😀 ___"));
  }

  void nineRecentModelsNewestFirst() {
    Settings settings = open();
    for (int i = 0; i < 12; ++i) settings.addRecentModel(QString::number(i));
    settings.addRecentModel(QStringLiteral("7"));
    QCOMPARE(settings.recentModels().join(QLatin1Char(' ')), QStringLiteral("7 11 10 9 8 6 5 4 3"));
  }

  void nonsenseBecomesDefaults() {
    {
      QSettings raw(file(), QSettings::IniFormat);
      raw.setValue(QStringLiteral("engine/threads"), -5);
      raw.setValue(QStringLiteral("window/theme"), QStringLiteral("pink"));
    }
    const Settings settings = open();
    QCOMPARE(settings.threads(), 0);
    QCOMPARE(settings.appearance(), Appearance::System);
  }

  void withoutStoreNothingIsWritten() {
    Settings settings;
    settings.setText(QStringLiteral("x"));
    QCOMPARE(settings.text(), QStringLiteral("x"));
    QVERIFY(!QFile::exists(file()));
  }
};

UFB_TEST(TstSettings)
#include "tst_settings.moc"
