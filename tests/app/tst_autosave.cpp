// SPDX-License-Identifier: MIT
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "child_process.h"
#include "session_file/autosave.h"
#include "session_file/session_file.h"
#include "support/registry.h"
#include "warnings.h"

using namespace ufb;

namespace {

const QString kClass = QStringLiteral("tst_autosave");

SessionDocument sample() {
  SessionDocument document;
  document.text = QString::fromUtf8("Größe 😀 <mask>");
  document.pinned = QStringLiteral("pinned");
  document.earlierTexts = {QStringLiteral("one"), QStringLiteral("two")};
  return document;
}

QStringList filesIn(const QString& folder) {
  return QDir(folder).entryList(QDir::Files | QDir::NoDotAndDotDot);
}

}  // namespace

class TstAutosave : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> m_temporary;
  [[nodiscard]] QString folder() const { return m_temporary->filePath(QStringLiteral("autosave")); }

 private Q_SLOTS:
  void init() {
    QTest::failOnWarning(test::anyWarning());
    m_temporary = std::make_unique<QTemporaryDir>();
  }

  void aKilledProcessLeavesItsSession() {
    test::ChildProcess child(kClass, QStringLiteral("child"), folder());
    QTRY_VERIFY(!QDir(folder()).entryList({QStringLiteral("*.ufbsession")}).isEmpty());
    QVERIFY(findOrphans(folder()).empty());  // it lives
    child.kill();
    QVERIFY(child.waitForFinished());
    auto orphans = findOrphans(folder());
    QCOMPARE(orphans.size(), std::size_t{1});
    const auto document = orphans.front().read();
    QVERIFY(document);
    QVERIFY(document->sameContents(sample()));
    QVERIFY(findOrphans(folder()).empty());  // it is held
    orphans.clear();
    orphans = findOrphans(folder());  // and offered again, as nobody took it
    QCOMPARE(orphans.size(), std::size_t{1});
    orphans.front().discard();
    orphans.clear();
    QVERIFY(findOrphans(folder()).empty());
    QVERIFY2(filesIn(folder()).isEmpty(), qPrintable(filesIn(folder()).join(QLatin1Char(' '))));
  }

  /// Not a test: what the process that is killed does.
  void child() {
    if (test::ChildProcess::folder().isEmpty()) return;
    Autosave autosave(test::ChildProcess::folder(), sample);
    autosave.noteChange();
    autosave.flush();
    QTest::qWait(20'000);
  }

  void aCleanEndLeavesNothing() {
    {
      Autosave autosave(folder(), sample);
      autosave.noteChange();
      autosave.flush();
      QVERIFY(QFile::exists(autosave.file()));
      const auto read = readSession(autosave.file());
      QVERIFY(read && read->sameContents(sample()));
    }
    QVERIFY(filesIn(folder()).isEmpty());
  }

  void twoWindowsHaveTwoFiles() {
    Autosave one(folder(), sample);
    Autosave other(folder(), sample);
    QVERIFY(one.file() != other.file());
    one.noteChange();
    other.noteChange();
    one.flush();
    other.flush();
    QVERIFY(findOrphans(folder()).empty());
    one.finish();
    QVERIFY(QFile::exists(other.file()));
  }

  void manyChangesAreOneWriting() {
    int taken = 0;
    Autosave autosave(folder(), [&] { return ++taken, sample(); }, {50, 500});
    QSignalSpy written(&autosave, &Autosave::written);
    for (int i = 0; i < 100; ++i) autosave.noteChange();
    QCOMPARE(taken, 0);
    QTRY_COMPARE(written.count(), 1);
    QCOMPARE(taken, 1);
    // What is the same as before is not written once more.
    autosave.noteChange();
    autosave.flush();
    QCOMPARE(taken, 2);
    QCoreApplication::processEvents();
    QCOMPARE(written.count(), 1);
  }

  void whoNeverStopsIsSaved() {
    int taken = 0;
    Autosave autosave(folder(), [&] { return ++taken, sample(); }, {100, 300});
    QTRY_VERIFY((autosave.noteChange(), taken > 0));  // every 50 ms: never quiet
  }

  void troubleIsToldOnce() {
    QFile blocked(folder());  // a file where the folder should be
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    SessionDocument document;
    Autosave autosave(folder(), [&] { return document; });
    QSignalSpy failed(&autosave, &Autosave::failed);
    for (int i = 0; i < 3; ++i) {
      document.text += QLatin1Char('x');
      autosave.noteChange();
      autosave.flush();
      QCoreApplication::processEvents();
    }
    QCOMPARE(failed.count(), 1);
  }

  void oldAndBrokenOnesAreTakenAway() {
    QVERIFY(QDir().mkpath(folder()));
    const QDir dir(folder());
    QVERIFY(writeSession(dir.filePath(QStringLiteral("1-a.ufbsession")), sample()));
    QVERIFY(writeSession(dir.filePath(QStringLiteral("2-b.ufbsession")), sample()));
    const auto age = [&](const QString& name, int days) {
      QFile file(dir.filePath(name));
      QVERIFY(file.open(QIODevice::ReadWrite));
      QVERIFY(
          file.setFileTime(QDateTime::currentDateTime().addDays(-days), QFileDevice::FileModificationTime));
    };
    age(QStringLiteral("1-a.ufbsession"), 31);
    age(QStringLiteral("2-b.ufbsession"), 2);
    QVERIFY(writeSession(dir.filePath(QStringLiteral("4-d.ufbsession")), sample()));
    QFile broken(dir.filePath(QStringLiteral("3-c.ufbsession")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    const auto orphans = findOrphans(folder());
    QCOMPARE(orphans.size(), std::size_t{2});
    QVERIFY(orphans[0].file().endsWith(QStringLiteral("4-d.ufbsession")));  // the newest first
    QVERIFY(!QFile::exists(broken.fileName()));
    QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("1-a.ufbsession"))));
  }

  void withoutAFolderNothingIsKept() {
    Autosave autosave(QString(), [] { return SessionDocument(); });
    autosave.noteChange();
    autosave.flush();
    QVERIFY(autosave.file().isEmpty());
    QVERIFY(findOrphans(folder()).empty());
  }
};

UFB_TEST(TstAutosave)
#include "tst_autosave.moc"
