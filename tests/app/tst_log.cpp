// SPDX-License-Identifier: MIT
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>
#include <thread>

#include "log/log.h"
#include "log/log_model.h"
#include "log/log_window.h"
#include "support/registry.h"

using namespace ufb;

namespace {

Q_LOGGING_CATEGORY(kCategory, "ufb.test")

QStringList linesOf(const QString& file) {
  QFile source(file);
  if (!source.open(QIODevice::ReadOnly)) return {};
  return QString::fromUtf8(source.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QStringList words(const QVector<LogLine>& lines) {
  QStringList list;
  for (const LogLine& line : lines) list += line.words;
  return list;
}

}  // namespace

class TstLog : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> m_folder;

 private Q_SLOTS:
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }

  void messagesOfQtAreWritten() {
    Log log(m_folder->filePath(QStringLiteral("log")));
    qCInfo(kCategory) << "loaded" << 3;
    qCDebug(kCategory) << "a detail";
    QTest::ignoreMessage(QtWarningMsg, "two\nlines");
    qWarning("two\nlines");
    log.flush();
    const QStringList lines = linesOf(log.file());
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].endsWith(QLatin1String(" info ufb.test: loaded 3")), qPrintable(lines[0]));
    QVERIFY2(lines[1].endsWith(QLatin1String(" warning default: two\\nlines")), qPrintable(lines[1]));
    QCOMPARE(lines[0].indexOf(QLatin1Char('Z')), 23);
  }

  void theLevelDecides() {
    Log log{QString(), LogLevel::Debug};
    qCDebug(kCategory) << "detail";
    log.setLevel(LogLevel::Error);
    qCInfo(kCategory) << "info";
    log.setLevel(LogLevel::Info);
    qCDebug(kCategory) << "another detail";
    qCInfo(kCategory) << "info again";
    QCOMPARE(words(log.lines()), QStringList({QStringLiteral("detail"), QStringLiteral("info again")}));
    for (const auto level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error}) {
      QCOMPARE(logLevelFromName(logLevelName(level)), level);
    }
    QVERIFY(!logLevelFromName(QStringLiteral("loud")));
  }

  void threadsLoseNothing() {
    Log log(m_folder->path());
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
      threads.emplace_back([t] {
        for (int i = 0; i < 500; ++i) qCInfo(kCategory) << t << i;
      });
    }
    for (std::thread& thread : threads) thread.join();
    log.flush();
    QCOMPARE(linesOf(log.file()).size(), 2000);
    QCOMPARE(log.lines().size(), Log::kKept);
  }

  void theFileMakesRoom() {
    LogFile file(m_folder->filePath(QStringLiteral("x.log")), 100);
    LogFile ofAnother(file.path(), 100);
    for (int i = 0; i < 10; ++i) {
      (i % 2 == 0 ? file : ofAnother).append(QByteArray(39, static_cast<char>('0' + i)) + '\n');
    }
    QCOMPARE(linesOf(file.path()).join(QString()),
             QStringLiteral("8").repeated(39) + QStringLiteral("9").repeated(39));
    QVERIFY(linesOf(file.path() + QStringLiteral(".1"))[0].startsWith(QLatin1Char('6')));
    QVERIFY(linesOf(file.path() + QStringLiteral(".2"))[0].startsWith(QLatin1Char('4')));
    QVERIFY(!QFile::exists(file.path() + QStringLiteral(".3")));
    LogFile nowhere(m_folder->filePath(QStringLiteral("x.log/below")));
    nowhere.append("silent\n");
  }

  void theEndGivesMessagesBack() {
    { const Log log{QString()}; }
    QTest::ignoreMessage(QtInfoMsg, "heard");
    qInfo("heard");
  }

  void theModelFollows() {
    Log log{QString()};
    qCInfo(kCategory) << "before";
    LogModel model(log);
    qCInfo(kCategory) << "after";
    QTRY_COMPARE(model.rowCount(), 2);
    QTest::qWait(50);  // what was there is not told a second time
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, LogModel::Words).data().toString(), QStringLiteral("after"));
    QCOMPARE(model.index(1, LogModel::Level).data().toString(), QStringLiteral("Information"));
    QCOMPARE(model.index(1, LogModel::Source).data().toString(), QStringLiteral("ufb.test"));
    for (int i = 0; i < LogModel::kMostRows; ++i) qCInfo(kCategory) << i;
    log.flush();
    QTRY_COMPARE(model.index(model.rowCount() - 1, LogModel::Words).data().toString(),
                 QString::number(LogModel::kMostRows - 1));
    QCOMPARE(model.rowCount(), LogModel::kMostRows);
  }

  void theWindowFiltersSearchesAndCopies() {
    Log log{m_folder->path()};
    QTest::ignoreMessage(QtWarningMsg, "odd");
    qCInfo(kCategory) << "plain";
    qCWarning(kCategory) << "odd";
    auto* window = new LogWindow(log);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window));
    const auto boxes = window->findChildren<QComboBox*>();
    QCOMPARE(boxes.size(), 2);
    QComboBox* show = boxes[0];
    auto* search = window->findChild<QLineEdit*>();
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("UFB.test"));
    QTRY_COMPARE(window->table()->model()->rowCount(), 2);
    show->setFocus();
    QTest::keyClick(show, Qt::Key_End);
    QTest::keyClick(show, Qt::Key_Up);
    QCOMPARE(window->table()->model()->rowCount(), 1);
    QTest::keyClick(show, Qt::Key_Home);
    search->setFocus();
    search->selectAll();
    QTest::keyClicks(search, QStringLiteral("PLAIN"));
    QCOMPARE(window->table()->model()->rowCount(), 1);
    window->table()->setFocus();
    QTest::keySequence(window->table(), QKeySequence::SelectAll);
    QTest::keySequence(window->table(), QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(QLatin1String(" info ufb.test: plain")));
    delete window;
  }

  void theWindowSetsTheLevel() {
    Log log{QString()};
    auto* window = new LogWindow(log);
    QSignalSpy level(window, &LogWindow::levelChosen);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QComboBox* keep = window->findChildren<QComboBox*>()[1];
    QCOMPARE(keep->currentIndex(), 1);
    keep->setFocus();
    QTest::keyClick(keep, Qt::Key_Up);
    QCOMPARE(log.level(), LogLevel::Debug);
    QCOMPARE(level.count(), 1);
    log.setLevel(LogLevel::Error);
    QCOMPARE(keep->currentIndex(), 3);
    delete window;
  }
};

UFB_TEST(TstLog)
#include "tst_log.moc"
