// SPDX-License-Identifier: MIT
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

#include "models/bookmarks.h"
#include "support/registry.h"
#include "undo/edits.h"
#include "views/prompt_edit.h"
#include "warnings.h"

using namespace ufb;

/// Undo over the real prompt, with a clock that the test turns.
class TstEdits : public QObject {
  Q_OBJECT

  qint64 m_now = 0;
  std::unique_ptr<PromptEdit> m_prompt;
  std::unique_ptr<Edits> m_edits;
  QAction* m_undo = nullptr;

  void type(const QString& text) { QTest::keyClicks(m_prompt.get(), text); }
  void undoTo(const QString& text) {
    m_edits->undo();
    QCOMPARE(m_prompt->text(), text);
  }
  void redoTo(const QString& text) {
    m_edits->redo();
    QCOMPARE(m_prompt->text(), text);
  }

 private Q_SLOTS:
  void init() {
    QTest::failOnWarning(test::anyWarning());
    m_now = 0;
    m_prompt = std::make_unique<PromptEdit>();
    m_edits = std::make_unique<Edits>(nullptr, [this] { return m_now; });
    connect(m_prompt.get(), &PromptEdit::userChanged, m_edits.get(), &Edits::recordText);
    connect(m_edits.get(), &Edits::applyText, m_prompt.get(), &PromptEdit::restore);
    m_undo = new QAction(m_prompt.get());
    m_undo->setShortcut(QKeySequence::Undo);
    m_prompt->addAction(m_undo);
    connect(m_undo, &QAction::triggered, m_edits.get(), &Edits::undo);
    m_prompt->show();
    QVERIFY(QTest::qWaitForWindowActive(m_prompt.get()));
    m_prompt->setFocus();
  }
  void cleanup() {
    m_edits.reset();
    m_prompt.reset();
  }

  void typingMergesUntilAPause() {
    type(QStringLiteral("one"));
    m_now += 999;
    type(QStringLiteral(" two"));
    m_now += 1000;
    type(QStringLiteral("!"));
    undoTo(QStringLiteral("one two"));
    undoTo(QString());
    QVERIFY(!m_edits->canUndo());
    redoTo(QStringLiteral("one two"));
    redoTo(QStringLiteral("one two!"));
    QVERIFY(!m_edits->canRedo());
  }

  void typingAndDeletingAreTwoSteps() {
    type(QStringLiteral("abc"));
    QTest::keyClick(m_prompt.get(), Qt::Key_Backspace);
    QTest::keyClick(m_prompt.get(), Qt::Key_Backspace);
    QCOMPARE(m_edits->undoWords(), QStringLiteral("Undo deleting"));
    undoTo(QStringLiteral("abc"));
    QCOMPARE(m_prompt->textCursor().position(), 3);
    QCOMPARE(m_edits->undoWords(), QStringLiteral("Undo typing"));
    QCOMPARE(m_edits->redoWords(), QStringLiteral("Redo deleting"));
    undoTo(QString());
    QCOMPARE(m_edits->undoWords(), QStringLiteral("Undo"));
  }

  void deletingForwardsMerges() {
    m_prompt->setText(QStringLiteral("aaab"));
    QTest::keyClick(m_prompt.get(), Qt::Key_Home);
    for (int i = 0; i < 3; ++i) QTest::keyClick(m_prompt.get(), Qt::Key_Delete);
    QCOMPARE(m_prompt->text(), QStringLiteral("b"));
    undoTo(QStringLiteral("aaab"));
    QCOMPARE(m_prompt->textCursor().position(), 0);
  }

  void aMovedCursorBeginsAStep() {
    type(QStringLiteral("aa"));
    QTest::keyClick(m_prompt.get(), Qt::Key_Home);
    type(QStringLiteral("aa"));
    undoTo(QStringLiteral("aa"));
    QCOMPARE(m_prompt->textCursor().position(), 0);
    undoTo(QString());
  }

  void aSelectionIsReplacedInOneStep() {
    type(QStringLiteral("old"));
    QTest::keySequence(m_prompt.get(), QKeySequence::SelectAll);
    type(QStringLiteral("new"));
    undoTo(QStringLiteral("old"));
    redoTo(QStringLiteral("new"));
  }

  void masksExamplesAndPastesAreStepsOfTheirOwn() {
    type(QStringLiteral("a word"));
    QTest::keyClick(m_prompt.get(), Qt::Key_M, Qt::AltModifier);
    QCOMPARE(m_edits->undoWords(), QStringLiteral("Undo masking"));
    type(QStringLiteral(" too"));
    m_prompt->setText(QStringLiteral("example"));
    QCOMPARE(m_edits->undoWords(), QStringLiteral("Undo another text"));
    QGuiApplication::clipboard()->setText(QStringLiteral(" pasted"));
    QTest::keySequence(m_prompt.get(), QKeySequence::Paste);
    QCOMPARE(m_edits->undoWords(), QStringLiteral("Undo pasting"));
    undoTo(QStringLiteral("example"));
    undoTo(QStringLiteral("a <mask> too"));
    undoTo(QStringLiteral("a <mask>"));
    undoTo(QStringLiteral("a word"));
    QCOMPARE(m_prompt->textCursor().position(), 6);
  }

  void theKeysAreTheWindows() {
    type(QStringLiteral("abc"));
    QTest::keySequence(m_prompt.get(), QKeySequence::Undo);
    QCOMPARE(m_prompt->text(), QString());
    QVERIFY(m_edits->canRedo());
  }

  void afterAnUndoTypingIsANewStep() {
    type(QStringLiteral("a"));
    m_prompt->setText(QStringLiteral("b"));
    m_edits->undo();
    type(QStringLiteral("c"));
    undoTo(QStringLiteral("a"));
  }

  void applyingRecordsNothing() {
    Edits edits;
    // As in the window: what is applied comes back as a change.
    connect(&edits, &Edits::applyPinned, &edits, [&](const auto& text) {
      edits.recordPinned(std::nullopt);
      edits.recordPinned(text);
    });
    connect(&edits, &Edits::applyTargetWord, &edits, &Edits::recordTargetWord);
    edits.recordPinned(QStringLiteral("p"));
    edits.recordTargetWord(QStringLiteral("w"));
    edits.undo();
    edits.undo();
    QCOMPARE(edits.state(), EditState());
    QVERIFY(!edits.canUndo());
    edits.recordPinned(std::nullopt);  // told later, too
    QVERIFY(edits.canRedo());
    edits.redo();
    QCOMPARE(edits.undoWords(), QStringLiteral("Undo pinning"));
    QCOMPARE(edits.state().pinned, QStringLiteral("p"));
  }

  void bookmarksComeBack() {
    Bookmarks bookmarks;
    Edits edits;
    connect(&bookmarks, &Bookmarks::changed, &edits, [&] { edits.recordBookmarks(bookmarks.toJson()); });
    connect(&edits, &Edits::applyBookmarks, &bookmarks, &Bookmarks::fromJson);
    bookmarks.add({QStringLiteral("L1/0*"), QStringLiteral("m"), {}, {}});
    bookmarks.add({QStringLiteral("L2/0*"), QStringLiteral("m"), {}, {}});
    const auto both = bookmarks.items();
    bookmarks.clear();
    QCOMPARE(edits.undoWords(), QStringLiteral("Undo removing all bookmarks"));
    edits.undo();
    QCOMPARE(bookmarks.items(), both);
    edits.undo();
    QCOMPARE(bookmarks.items(), both.mid(0, 1));
    QCOMPARE(edits.redoWords(), QStringLiteral("Redo adding a bookmark"));
    edits.redo();
    QCOMPARE(bookmarks.items(), both);
  }

  void theTargetWordMergesToo() {
    m_edits->recordTargetWord(QStringLiteral("r"));
    m_edits->recordTargetWord(QStringLiteral("ro"));
    m_now += 1000;
    m_edits->recordTargetWord(QStringLiteral("rom"));
    m_edits->undo();
    QCOMPARE(m_edits->state().targetWord, QStringLiteral("ro"));
    m_edits->undo();
    QCOMPARE(m_edits->state().targetWord, QString());
  }

  void savedIsKnown() {
    QSignalSpy changed(m_edits.get(), &Edits::changed);
    type(QStringLiteral("a"));
    QVERIFY(!m_edits->saved());
    m_edits->markSaved();
    type(QStringLiteral("b"));  // does not merge into what was saved
    QVERIFY(!m_edits->saved());
    m_edits->undo();
    QVERIFY(m_edits->saved());
    QVERIFY(changed.count() >= 3);
    m_edits->reset({m_prompt->text(), {}, "[]", {}});
    QVERIFY(m_edits->saved() && !m_edits->canUndo() && !m_edits->canRedo());
  }

  /// Whatever was typed, all of it can be taken back and done again, with every text in between.
  void randomEditsGoBackAndForth() {
    QRandomGenerator random(7);
    QStringList texts{QString()};
    for (int i = 0; i < 300; ++i) {
      m_now += random.bounded(1500);
      const int place = random.bounded(m_prompt->text().size() + 1);
      switch (random.bounded(6)) {
        case 0:
          m_prompt->setText(QStringLiteral("text ") + QString::number(random.bounded(3)));
          break;
        case 1:
          QTest::keyClick(m_prompt.get(), Qt::Key_Backspace);
          break;
        case 2:
          QTest::keyClick(m_prompt.get(), Qt::Key_Delete);
          break;
        case 3:
          m_prompt->restore(m_prompt->text(), place);
          break;
        case 4:
          m_prompt->maskAtCursor();
          break;
        default:
          type(QStringLiteral("a"));
          break;
      }
      QCOMPARE(m_edits->state().text, m_prompt->text());
    }
    const QString last = m_prompt->text();
    while (m_edits->canUndo()) {
      texts += m_prompt->text();
      m_edits->undo();
    }
    QCOMPARE(m_prompt->text(), QString());
    while (m_edits->canRedo()) {
      m_edits->redo();
      QCOMPARE(m_prompt->text(), texts.takeLast());
    }
    QCOMPARE(m_prompt->text(), last);
  }
};

UFB_TEST(TstEdits)
#include "tst_edits.moc"
