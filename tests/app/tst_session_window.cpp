// SPDX-License-Identifier: MIT
// The window as a session file, as an autosave after SIGKILL, and as its own successor in another language.
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "commands/commands.h"
#include "explorer.h"
#include "models/bookmarks.h"
#include "session_file/session_controller.h"
#include "session_file/session_file.h"
#include "undo/edits.h"
#include "views/address_bar.h"
#include "views/notice_bar.h"
#include "warnings.h"
#include "window_bench.h"

using namespace ufb;
using ufb::test::Bench;

namespace {

const QString kText = QStringLiteral("the bank by the river is not the <mask> with the money.");
const QString kPinned = QStringLiteral("the bank by the road is not the <mask> with the honey.");

bool answered(MainWindow& window) {
  Session& session = window.session();
  return !session.service().busy() && !session.stale() && !session.model().name.isEmpty() &&
         session.answer().prediction.text == window.promptPanel()->prompt()->text();
}

/// A session with something of everything.
void fill(const Bench& bench) {
  QTRY_VERIFY(bench.answered());
  bench.prompt()->setText(kPinned);
  QTRY_VERIFY(bench.answered());
  QVERIFY(bench.window->commands().run(QStringLiteral("pin")));
  bench.prompt()->setText(kText);
  QTRY_VERIFY(bench.answered());
  bench.selection().selectToken(3);
  bench.selection().selectNode(NodeAddress{2, 0, 3, 5});
  QVERIFY(bench.window->commands().run(QStringLiteral("bookmark")));
  bench.predictions()->findChild<QLineEdit*>()->setText(QStringLiteral("bridge"));
  QTRY_VERIFY(bench.answered());
  bench.session().loadSecond(test::modelPath(test::kDense));
  QTRY_VERIFY(bench.answered() && bench.session().answerB() != nullptr);
  bench.setCursor(4);
  bench.selection().selectToken(3);
  bench.selection().selectNode(NodeAddress{2, 0, 3, 5});
}

}  // namespace

class TstSessionWindow : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void savedAndRestoredAreEqual() {
    const QString file = m_folder.filePath(QStringLiteral("a.ufbsession"));
    SessionDocument before;
    {
      const Bench bench;
      fill(bench);
      before = bench.window->document();
      QVERIFY(writeSession(file, before));
    }
    const Bench other(QStringLiteral("something else"));
    QTRY_VERIFY(other.answered());
    QSignalSpy opened(&other.window->files(), &SessionController::opened);
    other.window->files().open(file);
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(other.answered() && other.prompt()->text() == kText && other.session().answerB() != nullptr);
    QTRY_VERIFY(other.session().memory().pinned() && other.session().memory().pinned()->text == kPinned);
    QTRY_VERIFY(other.answered());
    QTRY_COMPARE(other.selection().primaryToken(), 3);
    SessionDocument after = other.window->document();
    after.modelA.relative = before.modelA.relative;
    after.modelB.relative = before.modelB.relative;
    QCOMPARE(after.text, before.text);
    QCOMPARE(after.pinned, before.pinned);
    QCOMPARE(after.address, before.address);
    QCOMPARE(after.bookmarks, before.bookmarks);
    QCOMPARE(after.targetWord, before.targetWord);
    QCOMPARE(after.modelB, before.modelB);
    QCOMPARE(after.views, before.views);
    QCOMPARE(after.cursor, before.cursor);
    QVERIFY(after.earlierTexts.contains(before.earlierTexts.value(0)));
    QVERIFY(!other.window->edits().canUndo());
  }

  void missingModelIsNamedAndTheRestComesBack() {
    const QString file = m_folder.filePath(QStringLiteral("b.ufbsession"));
    SessionDocument document;
    document.text = kText;
    document.modelA.name = QStringLiteral("gone");
    document.modelA.path = m_folder.filePath(QStringLiteral("gone"));
    QVERIFY(writeSession(file, document));
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    bench.window->files().open(file);
    QTRY_COMPARE(bench.prompt()->text(), kText);
    QTRY_VERIFY(bench.answered());
    QVERIFY(bench.window->offer()->isVisible());
    QVERIFY(bench.window->offer()->sentence().contains(QLatin1String("gone")));
  }

  void brokenFileLeavesEverythingAsItWas() {
    const QString file = m_folder.filePath(QStringLiteral("c.ufbsession"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write("{\"format\": 7");
    out.close();
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    const SessionDocument before = bench.window->document();
    bench.window->files().open(file);
    QTRY_VERIFY(bench.window->notice()->sentence().contains(QLatin1String("c.ufbsession")));
    SessionDocument after = bench.window->document();
    after.layout = before.layout;  // the notice takes some room
    QVERIFY(after.sameContents(before));
  }

  /// Undo and redo go through text, mask, pin and bookmark in the order in which they happened.
  void undoAndRedoRoundTrip() {
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    QVector<SessionDocument> states{bench.window->document()};
    const auto step = [&] {
      QTRY_VERIFY(bench.answered());
      states.append(bench.window->document());
    };
    QTest::keyClicks(bench.prompt(), QStringLiteral(" so"));
    step();
    QVERIFY(bench.window->commands().run(QStringLiteral("pin")));
    step();
    bench.setCursor(2);
    QVERIFY(bench.window->commands().run(QStringLiteral("mask")));
    step();
    bench.selection().selectToken(2);
    QVERIFY(bench.window->commands().run(QStringLiteral("bookmark")));
    step();
    const auto same = [&](const SessionDocument& now, const SessionDocument& then) {
      return now.text == then.text && now.pinned == then.pinned && now.bookmarks == then.bookmarks;
    };
    for (int round = 0; round < 2; ++round) {
      for (qsizetype i = states.size() - 2; i >= 0; --i) {
        QTest::keySequence(bench.prompt(), QKeySequence::Undo);
        QTRY_VERIFY(bench.answered());
        QTRY_VERIFY2(same(bench.window->document(), states[i]), qPrintable(QString::number(i)));
      }
      QVERIFY(!bench.window->edits().canUndo());
      for (qsizetype i = 1; i < states.size(); ++i) {
        QTest::keySequence(bench.prompt(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
        QTRY_VERIFY(bench.answered());
        QTRY_VERIFY2(same(bench.window->document(), states[i]), qPrintable(QString::number(i)));
      }
    }
  }

  /// Another language, while the program runs: the same session, its undo too, in other words.
  void languageChangesInPlace() {
    Explorer explorer;
    StartOptions options;
    options.text = kText;
    Settings settings;
    settings.setTourSeen(true);
    explorer.show(std::move(settings), options, {});
    QTRY_VERIFY(answered(*explorer.window()));
    QTest::keyClicks(explorer.window()->promptPanel()->prompt(), QStringLiteral(" so"));
    QTRY_VERIFY(answered(*explorer.window()));
    const SessionDocument before = explorer.window()->document();
    const MainWindow* first = explorer.window();
    QVERIFY(explorer.window()->commands().run(QStringLiteral("language-de")));
    QTRY_VERIFY(explorer.window() != nullptr && explorer.window() != first);
    QTRY_VERIFY(explorer.window()->isVisible() && answered(*explorer.window()));
    QCOMPARE(explorer.window()->commands().action(QStringLiteral("quit"))->text(), QStringLiteral("Beenden"));
    SessionDocument after;
    QTRY_VERIFY(
        (after = explorer.window()->document(), after.layout = before.layout, after.sameContents(before)));
    QTest::keySequence(explorer.window()->promptPanel()->prompt(), QKeySequence::Undo);
    QCOMPARE(explorer.window()->promptPanel()->prompt()->text(), kText);
    QVERIFY(explorer.window()->commands().run(QStringLiteral("language-en")));
    QTRY_VERIFY(explorer.window() != nullptr &&
                explorer.window()->commands().action(QStringLiteral("quit"))->text() ==
                    QLatin1String("Quit"));
    QTRY_VERIFY(answered(*explorer.window()));
  }

  /// The real program, killed: the next start offers what was open, and brings it back.
  void autosaveAfterSigkill() {
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
      environment.insert(QString::fromLatin1(name), home.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(UFB_BIN_DIR "/ufb-explorer"), {QStringLiteral("--text"), kText});
    const QString folder = home.filePath(QStringLiteral("UltraFastBERT/ufb-explorer/autosave"));
    const QStringList pattern{QStringLiteral("*.ufbsession")};
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(folder).entryList(pattern).isEmpty(), 30000);
    program.kill();
    QVERIFY(program.waitForFinished());

    Settings settings;
    settings.setTourSeen(true);
    MainWindow window(std::move(settings), loadModel, {{}, folder, {}, nullptr});
    window.show();
    window.start({});
    QTRY_VERIFY_WITH_TIMEOUT(window.offer()->isVisible(), 10000);
    QVERIFY(window.offer()->sentence().contains(kText));
    QTRY_VERIFY(answered(window));
    Q_EMIT window.offer()->offerTaken();
    QTRY_COMPARE(window.promptPanel()->prompt()->text(), kText);
    QTRY_VERIFY(answered(window));
  }
};

UFB_TEST(TstSessionWindow)
#include "tst_session_window.moc"
