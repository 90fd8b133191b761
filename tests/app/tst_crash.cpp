// SPDX-License-Identifier: MIT
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <thread>

#include "child_process.h"
#include "crash/crash_handler.h"
#include "crash/crash_reports.h"
#include "crash/crash_writer.h"
#include "log/log.h"
#include "support/registry.h"
#include "warnings.h"

using namespace ufb;

namespace {

/// Ends far behind the end of any stack.
int descend(volatile int* from) {
  volatile int frame[1024];
  frame[0] = *from + 1;
  return frame[0] > 1'000'000'000 ? 0 : descend(frame) + frame[0];
}

void crash(const QString& how) {
  if (how == QLatin1String("memory")) {
    ::raise(SIGSEGV);
  } else if (how == QLatin1String("stack")) {
    volatile int zero = 0;
    std::exit(descend(&zero));
  } else if (how == QLatin1String("abort")) {
    std::abort();
  } else if (how == QLatin1String("arithmetic")) {
    ::raise(SIGFPE);
  } else if (how == QLatin1String("thread")) {
    std::thread([] { ::raise(SIGBUS); }).join();
  } else {
    std::thread([] { throw std::runtime_error("the user's secret"); }).join();
  }
}

}  // namespace

class TstCrash : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aCrashIsWrittenDown_data() {
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* how, int signal, const char* says) {
      QTest::newRow(how) << QString::fromLatin1(how) << signal << QString::fromLatin1(says);
    };
    row("memory", SIGSEGV, "SIGSEGV");
    row("stack", SIGSEGV, "SIGSEGV");
    row("abort", SIGABRT, "SIGABRT");
    row("arithmetic", SIGFPE, "SIGFPE");
    row("thread", SIGBUS, "SIGBUS");
    row("exception", SIGABRT, "Exception: St13runtime_error");
  }
  void aCrashIsWrittenDown() {
    if (!crashHandlerAvailable()) QSKIP("the sanitizer has a handler of its own");
    QFETCH(QString, how);
    QFETCH(int, signal);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    qputenv("UFB_CHILD_CRASH", how.toLatin1());
    test::ChildProcess child(QStringLiteral("tst_crash"), QStringLiteral("child"), folder.path());
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QCOMPARE(child.exitCode(), signal);  // it ended as it would have without us
    const auto reports = findUnreadCrashes(folder.path());
    QCOMPARE(reports.size(), 1);
    const QString text = reports[0].text;
    for (const QString& part : {says, QStringLiteral("UltraFastBERT Explorer 1.2.3 crashed at "),
                                QStringLiteral("Calls, the innermost first:\n/"),
                                QStringLiteral("  mask-at-cursor\n"), QStringLiteral("something was odd")}) {
      QVERIFY2(text.contains(part), qPrintable(text));
    }
    QVERIFY(!text.contains(QLatin1String("secret")));
    QVERIFY(std::abs(reports[0].time.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
    QVERIFY(markCrashRead(reports[0].file));
    QVERIFY(findUnreadCrashes(folder.path()).isEmpty());
  }

  /// Not a test: what the process that crashes does.
  void child() {
    if (test::ChildProcess::folder().isEmpty()) return;
    const Log log{QString()};
    QVERIFY(installCrashHandler(test::ChildProcess::folder(), QStringLiteral("1.2.3")));
    noteAction("mask-at-cursor");
    qCritical("something was odd");
    crash(qEnvironmentVariable("UFB_CHILD_CRASH"));
  }

  void timesAreThoseOfTheCalendar() {
    for (const qint64 seconds : {qint64{0}, qint64{951782399}, qint64{951782400}, qint64{1709164800},
                                 qint64{1795361761}, qint64{4102444799}, qint64{4107542400}}) {
      char text[17];
      formatCrashTime(seconds, text);
      const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
      QCOMPARE(QString::fromLatin1(text), time.toString(QStringLiteral("yyyyMMdd'T'hhmmss'Z'")));
    }
  }

  void onlyTheNewestAreKept() {
    const QTemporaryDir folder;
    for (int i = 10; i < 35; ++i) {
      QFile file(folder.filePath(QStringLiteral("202611221536%1Z.txt").arg(i)));
      QVERIFY(file.open(QIODevice::WriteOnly));
      file.write("x");
    }
    const auto reports = findUnreadCrashes(folder.path());
    QCOMPARE(reports.size(), 10);
    QVERIFY(reports[0].file.endsWith(QLatin1String("34Z.txt")));
    for (int i = 0; i < 3; ++i) {
      for (const CrashReport& report : findUnreadCrashes(folder.path())) QVERIFY(markCrashRead(report.file));
    }
    QCOMPARE(QDir(folder.filePath(QStringLiteral("read"))).entryList(QDir::Files).size(), 20);
    QVERIFY(!markCrashRead(folder.filePath(QStringLiteral("none.txt"))));
    QVERIFY(findUnreadCrashes(QString()).isEmpty());
  }
};

UFB_TEST(TstCrash)
#include "tst_crash.moc"
