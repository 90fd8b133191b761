// SPDX-License-Identifier: MIT
// Masking, filling and taking back, with the focus where a user's hands leave it.
#include <QLineEdit>
#include <QTableView>
#include <QtTest>

#include "fake_engine.h"
#include "models/selection.h"
#include "warnings.h"
#include "window_bench.h"

using namespace ufb;
using ufb::test::Bench;

namespace {

const QString kTwoMasks = QStringLiteral("she was born in <mask> and died in <mask>.");

QWidget* focused(const Bench& bench) {
  return bench.window->focusWidget();
}

/// A click on the best candidate, as the user does it.
void clickBest(const Bench& bench) {
  auto* table = bench.predictions()->findChild<QTableView*>();
  const QRect row = table->visualRect(table->model()->index(0, 0));
  QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, row.center());
}

}  // namespace

class TstMainWindowEditing : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void undoKeysWorkAfterAClickOnACandidate() {
    const Bench bench(kTwoMasks);
    QTRY_VERIFY(bench.answered());
    clickBest(bench);
    QTRY_VERIFY(bench.answered() && bench.prediction().masks.size() == 1);
    QVERIFY(focused(bench) != bench.prompt());  // so that several masks can be filled in a row
    const QString filled = bench.prompt()->text();
    QTest::keySequence(focused(bench), QKeySequence::Undo);
    QCOMPARE(bench.prompt()->text(), kTwoMasks);
    QTest::keySequence(focused(bench), QKeySequence::Redo);
    QCOMPARE(bench.prompt()->text(), filled);
  }

  void undoKeysOfALineEditAreItsOwn() {
    const Bench bench(kTwoMasks);
    QTRY_VERIFY(bench.answered());
    bench.prompt()->setText(QStringLiteral("a <mask>"));
    QTRY_VERIFY(bench.answered());
    auto* field = bench.predictions()->findChild<QLineEdit*>();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("rome"));
    QTest::keySequence(field, QKeySequence::Undo);
    QVERIFY(field->text() != QLatin1String("rome"));
    field->setText(QString());
    QTest::keyClicks(field, QStringLiteral("b"));
    bench.window->findChild<QAction*>(QStringLiteral("undo"))->trigger();
    QVERIFY(field->text().isEmpty());
    QCOMPARE(bench.prompt()->text(), QStringLiteral("a <mask>"));
  }

  void lastFillGivesThePromptTheFocus() {
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    clickBest(bench);
    const QString filled = bench.prompt()->text();
    QVERIFY(!filled.contains(QLatin1String("<mask>")));
    QCOMPARE(focused(bench), bench.prompt());
    QTRY_VERIFY(bench.answered());
    QTest::keyClick(focused(bench), Qt::Key_Space);
    QCOMPARE(bench.prompt()->text().count(QLatin1String("<mask>")), 0);
  }

  void maskButtonMasksAtTheCursorAndGoesThere() {
    const Bench bench(QStringLiteral("the king and the queen"));
    QTRY_VERIFY(bench.answered());
    bench.setCursor(6);  // in "king"
    Q_EMIT bench.predictions()->maskRequested();
    QCOMPARE(bench.prompt()->text(), QStringLiteral("the <mask> and the queen"));
    QCOMPARE(focused(bench), bench.prompt());
    QCOMPARE(bench.prompt()->textCursor().position(), 10);
  }

  void maskButtonMasksTheSelectedChip() {
    const Bench bench(QStringLiteral("the king and the queen"));
    QTRY_VERIFY(bench.answered());
    QTest::mouseClick(bench.chips(), Qt::LeftButton, {},
                      bench.chips()->chipRect(bench.token(QStringLiteral("king"))).center());
    Q_EMIT bench.predictions()->maskRequested();
    QCOMPARE(bench.prompt()->text(), QStringLiteral("the <mask> and the queen"));
    QCOMPARE(focused(bench), bench.prompt());
    QCOMPARE(bench.prompt()->textCursor().position(), 10);
  }

  void maskButtonOnATemplatesTokenMasksAtTheCursor() {
    const Bench bench(QStringLiteral("the king"));
    QTRY_VERIFY(bench.answered());
    const auto last = static_cast<int>(bench.prediction().tokens.size()) - 1;
    QVERIFY(bench.prediction().tokens[last].special);
    QTest::mouseClick(bench.chips(), Qt::LeftButton, {}, bench.chips()->chipRect(last).center());
    Q_EMIT bench.predictions()->maskRequested();
    QCOMPARE(bench.prompt()->text(), QStringLiteral("the <mask>"));
  }

  void maskJustMadeIsTheOneShown_data() {
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("after");
    for (const char* how : {"key", "typed", "chip"}) {
      QTest::addRow("%s, after the old one", how) << QString::fromLatin1(how) << true;
      QTest::addRow("%s, before the old one", how) << QString::fromLatin1(how) << false;
    }
  }
  void maskJustMadeIsTheOneShown() {
    QFETCH(QString, how);
    QFETCH(bool, after);
    const Bench bench(after ? QStringLiteral("the <mask> saw the queen")
                            : QStringLiteral("the queen saw the <mask>"));
    QTRY_VERIFY(bench.answered());
    const int queen = static_cast<int>(bench.prompt()->text().indexOf(QLatin1String("queen")));
    if (how == QLatin1String("key")) {
      bench.setCursor(queen + 2);
      QTest::keyClick(bench.prompt(), Qt::Key_M, Qt::AltModifier);
    } else if (how == QLatin1String("typed")) {
      bench.setCursor(queen);
      QTest::keyClicks(bench.prompt(), QStringLiteral("___ "));
    } else {
      const QRect chip = bench.chips()->chipRect(bench.token(QStringLiteral("queen")));
      QTest::mouseDClick(bench.chips(), Qt::LeftButton, {}, chip.center());
    }
    QTRY_VERIFY(bench.answered() && bench.prediction().masks.size() == 2);
    const int ordinal = after ? 1 : 0;
    QCOMPARE(bench.predictions()->currentMask(), ordinal);
    QCOMPARE(bench.selection().primaryToken(), bench.prediction().masks[ordinal].position);
    // It stays while the text grows elsewhere.
    bench.prompt()->moveCursor(QTextCursor::Start);
    QTest::keyClicks(bench.prompt(), QStringLiteral("then "));
    QTRY_VERIFY(bench.answered());
    QCOMPARE(bench.predictions()->currentMask(), ordinal);
  }

  void maskAfterAChosenMaskIsShown() {
    const Bench bench(kTwoMasks);
    QTRY_VERIFY(bench.answered());
    QTest::keyClick(bench.window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(bench.predictions()->currentMask(), 1);
    bench.setCursor(1);
    QTest::keyClick(bench.prompt(), Qt::Key_M, Qt::AltModifier);
    QTRY_VERIFY(bench.answered() && bench.prediction().masks.size() == 3);
    QCOMPARE(bench.predictions()->currentMask(), 0);
  }

  void chosenWordIsKeptThoughTheNewMaskIsShown() {
    const Bench bench(QStringLiteral("the king saw <mask> and the queen"));
    QTRY_VERIFY(bench.answered());
    const int king = bench.token(QStringLiteral("king"));
    bench.selection().selectToken(king);
    bench.prompt()->moveCursor(QTextCursor::End);
    QTest::keyClick(bench.prompt(), Qt::Key_M, Qt::AltModifier);
    QTRY_VERIFY(bench.answered() && bench.prediction().masks.size() == 2);
    QCOMPARE(bench.selection().primaryToken(), king);
    QCOMPARE(bench.predictions()->currentMask(), 1);
  }

  void wholeNewTextShowsItsFirstMask() {
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    bench.prompt()->setText(kTwoMasks);
    QTRY_VERIFY(bench.answered());
    QCOMPARE(bench.predictions()->currentMask(), 0);
  }

  void oldWordsAnswerStaysStale() {
    const auto engine = std::make_shared<test::FakeEngine>();
    const Bench bench(QStringLiteral("text"), QStringLiteral("a"), test::fakeLoader(engine));
    QTRY_VERIFY(bench.answered());
    const int before = engine->analyses.arrivals();
    engine->analyses.close();
    bench.session().setThreads(1);  // asks again at once
    QTRY_COMPARE(engine->analyses.arrivals(), before + 1);
    QSignalSpy answers(&bench.session(), &Session::answerChanged);
    bench.session().setTargetWord(QStringLiteral("rome"));  // the same text, and waits a moment
    engine->analyses.open();
    QTRY_COMPARE(answers.size(), 1);
    QVERIFY(bench.session().stale());
    QTRY_VERIFY(bench.answered());
    QCOMPARE(answers.size(), 2);
  }

  void emptyStateSaysWhy() {
    using State = PredictionView::State;
    const Bench bench(QStringLiteral("plain"), QStringLiteral("/nowhere/model"));
    QCOMPARE(bench.predictions()->emptyState(), State::Loading);
    QTRY_COMPARE(bench.predictions()->emptyState(), State::NoModel);
    bench.session().load(test::modelPath(test::kFff));
    QTRY_VERIFY(bench.answered());
    QCOMPARE(bench.predictions()->emptyState(), State::NoMask);
    bench.prompt()->setText(QStringLiteral("word ").repeated(200) + QStringLiteral("<mask>"));
    QTRY_VERIFY(bench.answered());
    QCOMPARE(bench.predictions()->emptyState(), State::MaskCutOff);
    bench.prompt()->setText(QStringLiteral("word ").repeated(200));
    QTRY_VERIFY(bench.answered());
    QCOMPARE(bench.predictions()->emptyState(), State::NoMask);
  }

  void emptyStateWithoutMaskToken() {
    const auto engine = std::make_shared<test::FakeEngine>();  // whose models have none
    const Bench bench(QStringLiteral("text"), QStringLiteral("a"), test::fakeLoader(engine));
    QTRY_VERIFY(bench.answered());
    QCOMPARE(bench.predictions()->emptyState(), PredictionView::State::NoMaskToken);
  }
};

UFB_TEST(TstMainWindowEditing)
#include "tst_main_window_editing.moc"
