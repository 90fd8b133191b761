// SPDX-License-Identifier: MIT
#include <QLineEdit>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include "fake_engine.h"
#include "status_line.h"
#include "views/notice_bar.h"
#include "warnings.h"
#include "undo/edits.h"
#include "window_bench.h"

using namespace ufb;
using ufb::test::Bench;
using ufb::test::kDense;
using ufb::test::kFff;

class TstMainWindow : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void startsWithAnAnsweredExample() {
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    QCOMPARE(bench.prediction().masks.size(), 1);
    QVERIFY(bench.prediction().masks[0].candidates.size() >= 10);
    QVERIFY(bench.session().answer().routing);
    QCOMPARE(bench.session().selection().primaryToken(), bench.prediction().masks[0].position);
    QCOMPARE(bench.window->windowTitle(), QString::fromUtf8("demo-fff — UltraFastBERT Explorer"));
    QCOMPARE(bench.window->focusWidget(), bench.prompt());
    QVERIFY(bench.window->statusLine()->timesText().contains(QLatin1String("trees")));
  }

  void typingShowsPredictions() {
    const Bench bench(QString{});
    QTRY_VERIFY(bench.answered());
    QTest::keyClicks(bench.prompt(), QStringLiteral("the second world ___ ended"));
    QVERIFY(bench.session().stale());
    QTRY_VERIFY(bench.answered());
    QCOMPARE(bench.prediction().masks.size(), 1);
    QVERIFY(!bench.best().isEmpty());
    QVERIFY(bench.predictions()->asText().contains(bench.best()));
  }

  void clickedCandidateFillsAndUndoTakesItBack() {
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    const QString before = bench.prompt()->text();
    const QString word = bench.best();
    Q_EMIT bench.predictions()->candidateChosen(bench.prediction().masks[0].position, word);
    QVERIFY(bench.prompt()->text().contains(word));
    QTRY_VERIFY(bench.answered());
    QCOMPARE(bench.prediction().masks.size(), 0);
    bench.window->edits().undo();
    QCOMPARE(bench.prompt()->text(), before);
    QTRY_VERIFY(bench.answered());
    QCOMPARE(bench.best(), word);
  }

  void startTextIsNoUndoStep() {
    const Bench bench;
    bench.window->edits().undo();
    QVERIFY(!bench.prompt()->text().isEmpty());
  }

  void doubleClickOnAChipMasksIt() {
    const Bench bench(QStringLiteral("the king and the queen"));
    QTRY_VERIFY(bench.answered());
    QCOMPARE(bench.prediction().masks.size(), 0);
    const auto& tokens = bench.prediction().tokens;
    const auto king = std::find_if(tokens.begin(), tokens.end(), [](const view::TokenItem& token) {
      return token.text == QLatin1String("king");
    });
    QVERIFY(king != tokens.end());
    const QRect chip = bench.chips()->chipRect(static_cast<int>(king - tokens.begin()));
    QTest::mouseDClick(bench.chips(), Qt::LeftButton, {}, chip.center());
    QTRY_VERIFY(bench.answered() && bench.prediction().masks.size() == 1);
    QCOMPARE(bench.prompt()->text(), QStringLiteral("the <mask> and the queen"));
  }

  void altMMasksTheWordAtTheCursor() {
    const Bench bench(QStringLiteral("the king"));
    QTRY_VERIFY(bench.answered());
    QTest::keyClick(bench.prompt(), Qt::Key_M, Qt::AltModifier);
    QTRY_VERIFY(bench.answered() && bench.prediction().masks.size() == 1);
    QCOMPARE(bench.prompt()->text(), QStringLiteral("the <mask>"));
  }

  void altArrowsWalkTheMasks() {
    const Bench bench(QStringLiteral("she was born in <mask> and died in <mask>."));
    QTRY_VERIFY(bench.answered());
    const auto& masks = bench.prediction().masks;
    QCOMPARE(masks.size(), 2);
    QTest::keyClick(bench.window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(bench.predictions()->currentMask(), 1);
    QCOMPARE(bench.session().selection().primaryToken(), masks[1].position);
    QTest::keyClick(bench.window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(bench.predictions()->currentMask(), 0);
    QCOMPARE(bench.session().selection().primaryToken(), masks[0].position);
  }

  void chosenTokenIsKeptWhileTyping() {
    const Bench bench(QStringLiteral("the king saw <mask>"));
    QTRY_VERIFY(bench.answered());
    int king = 0;
    while (bench.prediction().tokens[king].text != QLatin1String("king")) ++king;
    bench.session().selection().selectToken(king);
    bench.prompt()->moveCursor(QTextCursor::Start);
    QTest::keyClicks(bench.prompt(), QStringLiteral("and "));
    QTRY_VERIFY(bench.answered());
    QCOMPARE(bench.session().selection().primaryToken(), king + 1);
  }

  void shrinkingAndGrowingTextKeepsEveryViewSane() {
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    for (const char* text :
         {"", "one", "the bank by the river is not the bank with the money", "<mask>", "a <mask> b"}) {
      bench.prompt()->setText(QString::fromLatin1(text));
      QTRY_VERIFY(bench.answered());
      bench.session().selection().selectToken(static_cast<int>(bench.prediction().tokens.size()) - 1);
      bench.window->grab();
    }
  }

  void targetWordIsAnswered() {
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    bench.predictions()->setTargetWord(QStringLiteral("rome"));
    QTRY_VERIFY(bench.answered() && bench.prediction().masks[0].targets.size() == 1);
    QCOMPARE(bench.prediction().masks[0].targets[0].word, QStringLiteral("rome"));
    QVERIFY(bench.prediction().masks[0].targets[0].known);
  }

  void failedLoadSaysWhyAndKeepsPredicting() {
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    bench.session().load(QStringLiteral("/nowhere/model"));
    QTRY_VERIFY(!bench.window->notice()->details().isEmpty());
    QVERIFY(bench.window->notice()->sentence().contains(QLatin1String("/nowhere/model")));
    bench.prompt()->setText(QStringLiteral("london is the capital of <mask>."));
    QTRY_VERIFY(bench.answered());
    QCOMPARE(bench.prediction().masks.size(), 1);
    QCOMPARE(bench.session().model().name, kFff);
    QVERIFY(bench.window->notice()->sentence().contains(QLatin1String("/nowhere/model")));  // until closed
  }

  void droppedFolderIsOpened_data() {
    QTest::addColumn<QString>("where");
    for (const char* where : {"window", "prompt", "line edit", "view"}) {
      QTest::newRow(where) << QString::fromLatin1(where);
    }
  }
  void droppedFolderIsOpened() {
    QFETCH(QString, where);
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    const QString text = bench.prompt()->text();
    auto* field = bench.predictions()->findChild<QLineEdit*>();
    const QHash<QString, QWidget*> targets{
        {QStringLiteral("window"), bench.window.get()},
        {QStringLiteral("prompt"), bench.prompt()->viewport()},
        {QStringLiteral("line edit"), field},
        {QStringLiteral("view"), bench.window->views()->view(QStringLiteral("strip"))}};
    test::dropPath(targets.value(where), test::modelPath(kDense) + QStringLiteral("/config.json"));
    QTRY_COMPARE(bench.session().model().name, kDense);
    QTRY_VERIFY(bench.answered());
    QCOMPARE(bench.prompt()->text(), text);
    QVERIFY(field->text().isEmpty());
    QVERIFY(!bench.session().answer().routing);
    QVERIFY(bench.window->windowTitle().startsWith(kDense));
    QVERIFY(bench.window->statusLine()->timesText().contains(QLatin1String("dense")));
  }

  void droppedTextIsNoModel() {
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    QMimeData data;
    data.setText(QStringLiteral("just words"));
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(bench.window.get(), &enter);
    QVERIFY(!enter.isAccepted());
  }

  void tooLongTextIsSaidSo() {
    const Bench bench(QStringLiteral("word ").repeated(200));
    QTRY_VERIFY(bench.answered());
    QCOMPARE(bench.prediction().tokens.size(), 128);
    QVERIFY(bench.prediction().droppedTokens > 0);
    QCOMPARE(bench.prediction().warnings.size(), 1);
    QVERIFY(bench.prediction().keptLength < bench.prompt()->text().size());
    const auto* warning = bench.window->findChild<QWidget*>(QStringLiteral("answer-warning"));
    QVERIFY(warning->isVisible());
    QCOMPARE(warning->toolTip(), bench.prediction().warnings[0]);
    bench.prompt()->setText(QStringLiteral("short"));
    QTRY_VERIFY(bench.answered());
    QVERIFY(!warning->isVisible());
  }

  void emojiBeforeAMaskDoesNotShiftIt() {
    const Bench bench(QString::fromUtf8("😀😀 paris is in <mask>"));
    QTRY_VERIFY(bench.answered());
    const view::TokenItem mask = bench.prediction().tokens[bench.prediction().masks[0].position];
    QCOMPARE(bench.prompt()->text().mid(mask.start, mask.end - mask.start), QStringLiteral("<mask>"));
    bench.prompt()->fillMask(bench.prediction().masks[0].position, QStringLiteral("france"));
    QCOMPARE(bench.prompt()->text(), QString::fromUtf8("😀😀 paris is in france"));
  }

  void threadsCanBeChanged() {
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    bench.session().setThreads(1);
    QTRY_VERIFY(bench.answered());
    QCOMPARE(bench.session().answer().threads, 1);
  }

  void cancelledLoadLeavesTheModel() {
    const auto engine = std::make_shared<test::FakeEngine>();
    const Bench bench(QStringLiteral("text"), QStringLiteral("a"), test::fakeLoader(engine));
    QTRY_VERIFY(bench.answered());
    engine->loads.close();
    bench.session().load(QStringLiteral("b"));
    QTRY_COMPARE(engine->loads.arrivals(), 2);
    Q_EMIT bench.window->notice()->cancelRequested();
    QTRY_VERIFY(!bench.session().service().busy());
    QCOMPARE(bench.session().model().name, QStringLiteral("a"));
    QVERIFY(bench.window->notice()->sentence().isEmpty());
    auto* chooser = bench.window->findChild<QToolButton*>(QStringLiteral("model"));
    QVERIFY(chooser->text().contains(QLatin1String("a ")));
    QVERIFY(!chooser->text().contains(QLatin1String("opening")));
  }

  void closingDuringALoadWaitsForIt() {
    const auto engine = std::make_shared<test::FakeEngine>();
    Bench bench(QStringLiteral("text"), QStringLiteral("a"), test::fakeLoader(engine));
    QTRY_VERIFY(bench.answered());
    engine->loads.close();
    bench.session().load(QStringLiteral("b"));
    QTRY_COMPARE(engine->loads.arrivals(), 2);
    QVERIFY(bench.window->close());
    bench.window.reset();
    QCOMPARE(engine->livingModels.load(), 0);
  }

  void settingsRememberTheWindow() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    const auto open = [&] { return Settings(std::make_unique<QSettings>(file, QSettings::IniFormat)); };
    {
      MainWindow window(open());
      window.show();
      window.start({test::modelPath(kFff), QStringLiteral("cpu"), 1, QStringLiteral("remembered"), {}});
      QTRY_VERIFY(!window.session().service().busy() && !window.session().model().name.isEmpty());
      window.views()->viewActions()[0]->trigger();
      window.resize(1111, 777);
      window.close();
    }
    MainWindow window(open());
    QCOMPARE(window.size(), QSize(1111, 777));
    QVERIFY(!window.views()->viewActions()[0]->isChecked());
    QCOMPARE(window.settings().recentModels(), QStringList(test::modelPath(kFff)));
    window.start({test::modelPath(kFff), QStringLiteral("cpu"), 1, std::nullopt, {}});
    QCOMPARE(window.promptPanel()->prompt()->text(), QStringLiteral("remembered"));
    QTRY_VERIFY(!window.session().service().busy());
  }

  void nothingIsCutOffAtASmallSize() {
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    const QSize least = bench.window->minimumSizeHint();
    QVERIFY2(least.width() <= 1280 && least.height() <= 720,
             qPrintable(QStringLiteral("%1x%2").arg(least.width()).arg(least.height())));
  }
};

UFB_TEST(TstMainWindow)
#include "tst_main_window.moc"
