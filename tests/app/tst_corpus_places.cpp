// SPDX-License-Identifier: MIT
// Where counts are kept, what a dropped path is, and how the command line names counts.
#include <QTemporaryDir>
#include <QtTest>

#include "command_line.h"
#include "corpus/count_folders.h"
#include "corpus/path_kind.h"
#include "settings.h"
#include "support/registry.h"
#include "ufb/routing_store.h"
#include "warnings.h"

using namespace ufb;

class TstCorpusPlaces : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  QString made(const QString& name) const {
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) ? path : QString();
  }

 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void pathsAreTold_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<PathKind>("kind");
    const auto row = [this](const char* name, PathKind kind) {
      QTest::newRow(name) << made(QString::fromLatin1(name)) << kind;
    };
    for (const char* text : {"a.txt", "a.md", "a.txt.gz", "a.XZ", "a.zst", "a.bz2", "noending", "a.csv"})
      row(text, PathKind::Text);
    for (const char* model : {"m/config.json", "m/model.safetensors", "m/pytorch_model.BIN"})
      row(model, PathKind::Model);
    row("x.sqlite", PathKind::Count);
    row("x.SQLITE", PathKind::Count);
    made(QStringLiteral("done/") + QString::fromLatin1(kStoreFile));
    made(QStringLiteral("half/") + QString::fromLatin1(kPartialStoreFile));
    QTest::newRow("folder of a count") << m_folder.filePath(QStringLiteral("done")) << PathKind::Count;
    QTest::newRow("folder of a part") << m_folder.filePath(QStringLiteral("half")) << PathKind::Count;
    QTest::newRow("folder of a model") << m_folder.filePath(QStringLiteral("m")) << PathKind::Model;
    QTest::newRow("nothing") << QStringLiteral("/nowhere/demo") << PathKind::Model;
  }
  void pathsAreTold() {
    QFETCH(const QString, path);
    QFETCH(const PathKind, kind);
    QVERIFY(!path.isEmpty());
    QCOMPARE(kindOfPath(path), kind);
  }

  void everyCountGetsAFolderOfItsOwn() {
    const QDateTime now(QDate(2026, 11, 22), QTime(13, 5, 9));
    const auto folder = [&](const QString& file) {
      return newCountFolder(QStringLiteral("/counts"), {file, QStringLiteral("/b.txt")}, now);
    };
    const QRegularExpression shape(QStringLiteral("^/counts/news_of-2026-20261122-130509-[0-9a-f]{4}$"));
    QVERIFY2(shape.match(folder(QStringLiteral("/texts/news of-2026.txt.gz"))).hasMatch(),
             qPrintable(folder(QStringLiteral("/texts/news of-2026.txt.gz"))));
    QVERIFY(folder(QString(300, u'x') + QStringLiteral(".txt")).size() < 80);
    QVERIFY(!folder(QStringLiteral("a:?*\n/b|c.txt")).contains(u'|'));
    QCOMPARE(newCountFolder({}, {QStringLiteral("a.txt")}, now), QString());
    QSet<QString> different;
    for (int i = 0; i < 20; ++i) different += folder(QStringLiteral("a.txt"));
    QVERIFY(different.size() > 10);
  }

  void theFolderIsRemembered() {
    const QString file = m_folder.filePath(QStringLiteral("settings.ini"));
    const auto open = [&file] { return std::make_unique<QSettings>(file, QSettings::IniFormat); };
    QVERIFY(Settings().countsFolder().isEmpty());
    QCOMPARE(Settings(open()).countsFolder(), usualCountsFolder());
    QVERIFY(usualCountsFolder().endsWith(QLatin1String("/counts")));
    Settings(open()).setCountsFolder(QStringLiteral("/elsewhere"));
    QCOMPARE(Settings(open()).countsFolder(), QStringLiteral("/elsewhere"));
  }

  void theCommandLineNamesCounts() {
    const auto parsed = [](const QStringList& arguments) {
      return parseCommandLine(QStringList{QStringLiteral("ufb-explorer")} + arguments);
    };
    const QString a = QStringLiteral("--corpus");
    const QString b = QStringLiteral("--corpus-b");
    const ParsedCommandLine both = parsed({a, QStringLiteral("x"), b, QStringLiteral("y")});
    QVERIFY(both.command);
    QCOMPARE(both.command->corpus, QStringLiteral("x"));
    QCOMPARE(both.command->corpusB, QStringLiteral("y"));
    QVERIFY(parsed({a, QStringLiteral("x")}).command->corpusB.isEmpty());
    const ParsedCommandLine alone = parsed({b, QStringLiteral("y")});
    QVERIFY(!alone.command && alone.exitStatus == 2);
    QVERIFY2(alone.error.contains(QLatin1String("--corpus PATH")), qPrintable(alone.error));
    QVERIFY(parsed({QStringLiteral("--help")}).output.contains(b));
  }
};

UFB_TEST(TstCorpusPlaces)
#include "tst_corpus_places.moc"
