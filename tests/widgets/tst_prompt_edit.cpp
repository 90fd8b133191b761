// SPDX-License-Identifier: MIT
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QVBoxLayout>
#include <QtTest>

#include "models/prompt_words.h"
#include "prediction_samples.h"
#include "support/registry.h"
#include "views/prompt_edit.h"
#include "views/theme.h"

using namespace ufb;

class TstPromptEdit : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    test::failOnAnyWarning();
    m_window = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(m_window.get());
    m_edit = new PromptEdit(m_window.get());
    m_other = new QLineEdit(m_window.get());
    layout->addWidget(m_edit);
    layout->addWidget(m_other);
    layout->addStretch(1);
    m_window->resize(900, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus();
    m_changes.clear();
    connect(m_edit, &PromptEdit::userChanged, this,
            [this](const view::TextChange& change) { m_changes += change; });
  }
  void cleanup() { m_window.reset(); }

  void typingTellsEachTextOnce() {
    QSignalSpy edited(m_edit, &PromptEdit::textEdited);
    QTest::keyClicks(m_edit, QStringLiteral("<mask> a"));
    QCOMPARE(edited.count(), 8);
    QCOMPARE(edited.last()[0].toString(), QStringLiteral("<mask> a"));
    edited.clear();
    m_edit->setText(QStringLiteral("two words"));
    m_edit->setText(QStringLiteral("two words"));
    QCOMPARE(edited.count(), 1);
    m_edit->restore(QStringLiteral("<mask> a"), 3);
    QCOMPARE(edited.count(), 2);
    QCOMPARE(m_edit->text(), QStringLiteral("<mask> a"));
    QCOMPARE(m_edit->textCursor().position(), 3);
    m_edit->restore(QStringLiteral("<mask> a"), 99);
    QCOMPARE(edited.count(), 2);
    QCOMPARE(m_edit->textCursor().position(), 8);
  }

  void everyChangeIsToldOnceWithItsCursors() {
    const auto expect = [this](const QString& before, const QString& after, int from, int to,
                               view::TextAct act, bool overSelection = false) {
      QCOMPARE(m_changes.size(), 1);
      QVERIFY(m_changes.takeFirst() == (view::TextChange{before, after, from, to, act, overSelection}));
    };
    const QString one = QStringLiteral("one");
    m_edit->setText(one);
    expect({}, one, 0, 3, view::TextAct::Replace);
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    expect(one, QStringLiteral("on"), 3, 2, view::TextAct::Delete);
    QTest::keyClick(m_edit, Qt::Key_Home);
    QTest::keyClick(m_edit, Qt::Key_Delete);
    expect(QStringLiteral("on"), QStringLiteral("n"), 0, 0, view::TextAct::Delete);
    QTest::keyClick(m_edit, Qt::Key_X);
    expect(QStringLiteral("n"), QStringLiteral("xn"), 0, 1, view::TextAct::Type);
    QTest::keySequence(m_edit, QKeySequence::SelectAll);
    QTest::keySequence(m_edit, QKeySequence::Cut);
    expect(QStringLiteral("xn"), {}, 2, 0, view::TextAct::Cut, true);
    QTest::keySequence(m_edit, QKeySequence::Paste);
    expect({}, QStringLiteral("xn"), 0, 2, view::TextAct::Paste);
    m_edit->maskAtCursor();
    expect(QStringLiteral("xn"), QStringLiteral("<mask>"), 2, 6, view::TextAct::Mask);
    QInputMethodEvent composing(QStringLiteral("ni"), {});
    QApplication::sendEvent(m_edit, &composing);
    QVERIFY(m_changes.isEmpty());
    QInputMethodEvent composed;
    composed.setCommitString(QStringLiteral("n"));
    QApplication::sendEvent(m_edit, &composed);
    expect(QStringLiteral("<mask>"), QStringLiteral("<mask>n"), 6, 7, view::TextAct::Type);
    m_edit->restore(one, 1);
    QVERIFY(m_changes.isEmpty());
    m_edit->selectAll();
    m_edit->cut();  // as the context menu does it
    expect(one, {}, 3, 0, view::TextAct::Delete, true);
  }

  void historyKeysGoToTheWindow() {
    QAction undo;
    QAction redo;
    undo.setShortcuts(QKeySequence::Undo);
    QList<QKeySequence> keys = QKeySequence::keyBindings(QKeySequence::Redo);
    if (!keys.contains(QKeySequence(Qt::CTRL | Qt::Key_Y))) keys += QKeySequence(Qt::CTRL | Qt::Key_Y);
    redo.setShortcuts(keys);
    m_window->addActions({&undo, &redo});
    QSignalSpy undone(&undo, &QAction::triggered);
    QSignalSpy redone(&redo, &QAction::triggered);
    QTest::keyClicks(m_edit, QStringLiteral("abc"));
    QTest::keySequence(m_edit, QKeySequence::Undo);
    QTest::keySequence(m_edit, QKeySequence::Redo);
    QTest::keyClick(m_edit, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(undone.count(), 1);
    QCOMPARE(redone.count(), 2);
    QCOMPARE(m_edit->text(), QStringLiteral("abc"));
    // The context menu has them as well.
    m_edit->setHistoryActions(&undo, &redo);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(5, 5), m_edit->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(m_edit->viewport(), &asked);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().mid(0, 2), QList<QAction*>({&undo, &redo}));
    menu->close();
  }

  void masksAreFoundBySpelling_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("masks");
    const QString angle = QStringLiteral("<mask>");
    const QString blank = QStringLiteral("___");
    QTest::newRow("none") << QStringLiteral("a mask") << QStringList();
    QTest::newRow("all spellings") << QStringLiteral("<mask> [MASK] ___")
                                   << QStringList{angle, QStringLiteral("[MASK]"), blank};
    QTest::newRow("blank beside a full stop") << QStringLiteral("a ___.") << QStringList{blank};
    QTest::newRow("blank in a word") << QStringLiteral("a___b é___") << QStringList();
    QTest::newRow("too long a blank") << QStringLiteral("____") << QStringList();
    QTest::newRow("glued to a word") << QStringLiteral("cap<mask>") << QStringList{angle};
  }
  void masksAreFoundBySpelling() {
    QFETCH(QString, text);
    QStringList found;
    for (const TextSpan& span : findMasks(text, PromptEdit::maskSpellings())) {
      found << text.mid(span.start, span.end - span.start);
    }
    QTEST(found, "masks");
  }

  void maskIsPaintedAsPill() {
    m_edit->setText(QStringLiteral("of <mask> and mask"));
    const QImage image = m_edit->viewport()->grab().toImage();
    const QRectF mask = m_edit->spanRects(3, 9).constFirst();
    const QRectF word = m_edit->spanRects(14, 18).constFirst();
    QVERIFY(count(image, mask, theme::armA()) > mask.width() * mask.height() / 3);
    QCOMPARE(count(image, word, theme::armA()), 0);
  }

  void doubleClickMasks_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("character");
    QTest::addColumn<bool>("answered");
    QTest::addColumn<QString>("result");
    const QString text = test::capitalPrediction().text;
    QTest::newRow("a word of one token")
        << text << 1 << true << QStringLiteral("<mask> is the capital of <mask> .");
    QTest::newRow("first piece of a word")
        << text << 14 << true << QStringLiteral("Paris is the <mask> of <mask> .");
    QTest::newRow("last letter of a word")
        << text << 19 << true << QStringLiteral("Paris is the <mask> of <mask> .");
    QTest::newRow("without an answer yet")
        << text << 17 << false << QStringLiteral("Paris is the <mask> of <mask> .");
    QTest::newRow("punctuation") << text << 31 << true
                                 << QStringLiteral("Paris is the capital of <mask> <mask>");
    QTest::newRow("a mask stays") << text << 26 << true << text;
    QTest::newRow("right to left") << QStringLiteral("باريس عاصمة") << 7 << false
                                   << QStringLiteral("باريس <mask>");
  }
  void doubleClickMasks() {
    QFETCH(QString, text);
    QFETCH(int, character);
    QFETCH(bool, answered);
    QFETCH(QString, result);
    m_edit->setText(text);
    if (answered) m_edit->setPrediction(test::capitalPrediction());
    QTest::mouseDClick(m_edit->viewport(), Qt::LeftButton, {}, centre(character));
    QCOMPARE(m_edit->text(), result);
    if (result != text) {
      QCOMPARE(m_changes.constLast().act, view::TextAct::Mask);
      QCOMPARE(m_changes.constLast().before, text);
      QCOMPARE(m_changes.constLast().after, result);
    }
  }

  void altMMasksAtCursor_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("anchor");
    QTest::addColumn<int>("cursor");
    QTest::addColumn<QString>("result");
    const QString text = QStringLiteral("big capital.");
    QTest::newRow("inside a word") << text << 6 << 6 << QStringLiteral("big <mask>.");
    QTest::newRow("between word and full stop") << text << 11 << 11 << QStringLiteral("big <mask>.");
    QTest::newRow("after the full stop") << text << 12 << 12 << QStringLiteral("big capital. <mask>");
    QTest::newRow("selection with spaces") << text << 0 << 4 << QStringLiteral("<mask> capital.");
    QTest::newRow("selection over several words") << text << 12 << 0 << QStringLiteral("<mask>");
    QTest::newRow("empty text") << QString() << 0 << 0 << QStringLiteral("<mask>");
    QTest::newRow("in a mask") << QStringLiteral("a <mask> b") << 4 << 4 << QStringLiteral("a <mask> b");
    QTest::newRow("a selected mask") << QStringLiteral("a ___ b") << 2 << 5 << QStringLiteral("a ___ b");
  }
  void altMMasksAtCursor() {
    QFETCH(QString, text);
    QFETCH(int, anchor);
    QFETCH(int, cursor);
    m_edit->setText(text);
    QTextCursor place = m_edit->textCursor();
    place.setPosition(anchor);
    place.setPosition(cursor, QTextCursor::KeepAnchor);
    m_edit->setTextCursor(place);
    QTest::keyClick(m_edit, Qt::Key_M, Qt::AltModifier);
    QTEST(m_edit->text(), "result");
  }

  void tokensAreMaskedAndFilled() {
    const auto prediction = test::capitalPrediction();
    m_edit->setText(prediction.text);
    m_edit->setPrediction(prediction);
    m_edit->maskToken(6);
    m_edit->maskToken(8);
    m_edit->maskToken(99);
    QCOMPARE(m_edit->text(), prediction.text);
    m_edit->fillMask(0, QStringLiteral("no mask"));
    QCOMPARE(m_edit->text(), prediction.text);
    m_edit->fillMask(6, QStringLiteral("france"));
    QCOMPARE(m_edit->text(), QStringLiteral("Paris is the capital of france ."));
    QCOMPARE(m_changes.constLast().act, view::TextAct::Fill);
    m_edit->restore(prediction.text, 0);
    m_edit->setMaskSpelling(QStringLiteral("[MASK]"));
    m_edit->maskToken(4);  // a piece: its whole word is masked, as by a double click here
    QCOMPARE(m_edit->text(), QStringLiteral("Paris is the [MASK] of <mask> ."));
    // The answer is older than the text now: its places mean nothing.
    m_edit->fillMask(6, QStringLiteral("france"));
    QCOMPARE(m_edit->text(), QStringLiteral("Paris is the [MASK] of <mask> ."));
  }

  void pieceGoesOnWithTheWordBefore_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("result");
    QTest::newRow("after a word") << QStringLiteral("many cat <mask>.") << QStringLiteral("##s")
                                  << QStringLiteral("many cats.");
    QTest::newRow("after two blanks")
        << QStringLiteral("cat  <mask>") << QStringLiteral("##s") << QStringLiteral("cats");
    QTest::newRow("glued to it") << QStringLiteral("cat<mask>") << QStringLiteral("##s")
                                 << QStringLiteral("cats");
    QTest::newRow("after a comma") << QStringLiteral("cat, <mask>") << QStringLiteral("##s")
                                   << QStringLiteral("cat, s");
    QTest::newRow("at the start") << QStringLiteral("<mask>") << QStringLiteral("##s") << QStringLiteral("s");
    QTest::newRow("on a line of its own")
        << QStringLiteral("cat\n<mask>") << QStringLiteral("##s") << QStringLiteral("cat\ns");
    QTest::newRow("the sign itself") << QStringLiteral("cat <mask>") << QStringLiteral("##")
                                     << QStringLiteral("cat ##");
  }
  void pieceGoesOnWithTheWordBefore() {
    QFETCH(QString, text);
    QFETCH(QString, piece);
    const int mask = static_cast<int>(text.indexOf(QLatin1Char('<')));
    view::PredictionItem prediction;
    prediction.text = text;
    prediction.tokens = {test::token("<mask>", mask, mask + 6)};
    m_edit->setText(text);
    m_edit->setPrediction(prediction);
    m_edit->fillMask(0, piece);
    QTEST(m_edit->text(), "result");
    QCOMPARE(m_changes.constLast().before, text);
  }

  void highlightedMaskHasARing_data() {
    QTest::addColumn<int>("index");
    QTest::addColumn<QColor>("ground");
    for (int index = 0; index < 6; ++index) {
      QTest::addRow("colour %d, light", index) << index << QColor(Qt::white);
      QTest::addRow("colour %d, dark", index) << index << QColor(0x20, 0x20, 0x20);
    }
  }
  void highlightedMaskHasARing() {
    QFETCH(int, index);
    QFETCH(QColor, ground);
    test::applyPalette(QPalette(ground, ground));
    view::PredictionItem prediction;
    prediction.text = QStringLiteral("of <mask>.");
    for (int i = 0; i < index; ++i) prediction.tokens << test::token("of", 0, 2);
    prediction.tokens << test::token("<mask>", 3, 9);
    m_edit->setText(prediction.text);
    m_edit->setPrediction(prediction);
    m_edit->setHighlightedToken(index);
    const QImage image = m_edit->viewport()->grab().toImage();
    const QRectF box = m_edit->spanRects(3, 9).constFirst();
    // From outside to inside: ring, ground, pill.
    // Above the tip of the "<", below the rounded corner.
    const int y = qRound(box.top() + 0.43 * box.height());
    const int left = qFloor(box.left()) - 3;
    const QColor base = m_edit->palette().color(QPalette::Base);
    const QColor pill = theme::armA(m_edit->palette());
    test::applyPalette(QPalette());
    const QColor ring = image.pixelColor(left + 1, y);
    QVERIFY2(theme::contrast(ring, base) >= 3, qPrintable(ring.name()));
    QCOMPARE(image.pixelColor(left + 2, y).rgb(), base.rgb());
    QCOMPARE(image.pixelColor(left + 3, y).rgb(), pill.rgb());
  }

  void blankIsACleanPill() {
    m_edit->setText(QStringLiteral("of ___ "));
    const QImage image = m_edit->viewport()->grab().toImage();
    const QRect box = m_edit->spanRects(3, 6).constFirst().toAlignedRect();
    const QColor base = m_edit->palette().color(QPalette::Base);
    QVERIFY(count(image, box, theme::armA()) > box.width() * box.height() / 2);
    for (int x = box.left() - 4; x < box.right() + 4; ++x) {
      QCOMPARE(image.pixelColor(x, box.bottom() + 2).rgb(), base.rgb());
      // The lower edge mirrors the upper one: no letter sticks out between the round corners.
      const int above = image.pixelColor(x, box.top() + 2).red();
      const int below = image.pixelColor(x, box.bottom()).red();
      QVERIFY2(qAbs(above - below) <= 8, qPrintable(QStringLiteral("%1 %2").arg(above).arg(below)));
    }
  }

  void cursorTellsItsToken() {
    const auto prediction = test::capitalPrediction();
    m_edit->setText(prediction.text);
    QSignalSpy token(m_edit, &PromptEdit::tokenAtCursorChanged);
    m_edit->setPrediction(prediction);
    QCOMPARE(token.takeLast()[0].toInt(), 7);
    QTest::keyClick(m_edit, Qt::Key_Home);
    QCOMPARE(token.takeLast()[0].toInt(), 0);
    QTest::keyClick(m_edit, Qt::Key_X);
    QTest::keyClick(m_edit, Qt::Key_End);
    QCOMPARE(token.count(), 0);
  }

  void cutTextIsStruckOut() {
    auto prediction = test::capitalPrediction();
    prediction.keptLength = 9;
    prediction.droppedTokens = 4;
    m_edit->setText(prediction.text);
    QSignalSpy edited(m_edit, &PromptEdit::textEdited);
    m_edit->setPrediction(prediction);
    QCOMPARE(edited.count(), 0);
    QCOMPARE(firstStruck(), 9);
    // Until the next answer the cut moves along with what is typed before it.
    QTest::keyClick(m_edit, Qt::Key_Home);
    QTest::keyClicks(m_edit, QStringLiteral("In "));
    QCOMPARE(firstStruck(), 12);
    prediction.text = m_edit->text();
    prediction.droppedTokens = 0;
    m_edit->setPrediction(prediction);
    QCOMPARE(firstStruck(), -1);
  }

  void highlightedTokenIsOutlined() {
    const auto prediction = test::capitalPrediction();
    m_edit->setText(prediction.text);
    m_edit->setPrediction(prediction);
    const QImage before = m_edit->viewport()->grab().toImage();
    m_edit->setHighlightedToken(2);
    const QImage after = m_edit->viewport()->grab().toImage();
    const QRect box = m_edit->spanRects(9, 12).constFirst().toAlignedRect().adjusted(-3, -1, 3, 2);
    QVERIFY(before.copy(box) != after.copy(box));
    const QRect left(0, 0, box.left(), after.height());
    QCOMPARE(after.copy(left), before.copy(left));
    m_edit->setHighlightedToken(-1);
    QCOMPARE(m_edit->viewport()->grab().toImage(), before);
  }

  void growsToFourLines() {
    const int one = m_edit->height();
    m_edit->setText(QStringLiteral("a\nb\nc"));
    QTRY_COMPARE(m_edit->height() - one, 2 * m_edit->fontMetrics().lineSpacing());
    QCOMPARE(m_edit->verticalScrollBar()->maximum(), 0);
    m_edit->setText(QStringLiteral("a word ").repeated(200));
    QTRY_COMPARE(m_edit->height() - one, 3 * m_edit->fontMetrics().lineSpacing());
    QTRY_VERIFY(m_edit->verticalScrollBar()->isVisible());
    m_edit->setText(QStringLiteral("a"));
    QTRY_COMPARE(m_edit->height(), one);
    QTRY_VERIFY(!m_edit->verticalScrollBar()->isVisible());
  }

  void tabLeavesAndEscapeIsNotTaken() {
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QVERIFY(m_other->hasFocus());
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    escape.ignore();
    QApplication::sendEvent(m_edit, &escape);
    QVERIFY(!escape.isAccepted());
    QCOMPARE(m_edit->text(), QString());
  }

  void pasteIsPlain() {
    auto* rich = new QMimeData;
    rich->setHtml(QStringLiteral("<b>bold</b> text"));
    rich->setText(QStringLiteral("bold text"));
    QApplication::clipboard()->setMimeData(rich);
    QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_edit->text(), QStringLiteral("bold text"));
    auto* files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/model"))});
    QApplication::clipboard()->setMimeData(files);
    QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_edit->text(), QStringLiteral("bold text"));
  }

  void namesItself() {
    QCOMPARE(m_edit->accessibleName(), QStringLiteral("Prompt"));
    QVERIFY(m_edit->placeholderText().contains(QStringLiteral("Alt+M")));
    QCOMPARE(m_edit->font().pointSizeF(), 18.0);
  }

  void placeholderIsReadableInBothThemes() {
    for (const QColor& ground : {QColor(Qt::white), QColor(0x20, 0x20, 0x20)}) {
      test::applyPalette(QPalette(ground, ground));
      const QPalette now = m_edit->palette();
      QCOMPARE(now.color(QPalette::Window), ground);
      QVERIFY(theme::contrast(now.color(QPalette::PlaceholderText), now.color(QPalette::Base)) >= 4.5);
    }
    test::applyPalette(QPalette());
  }

 private:
  QPoint centre(int character) const {
    return m_edit->spanRects(character, character + 1).constFirst().center().toPoint();
  }
  static int count(const QImage& image, const QRectF& area, const QColor& color) {
    int pixels = 0;
    const QRect inside = area.toAlignedRect() & image.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
      for (int x = inside.left(); x <= inside.right(); ++x) pixels += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return pixels;
  }
  int firstStruck() const {
    int first = -1;
    for (const auto& range : m_edit->document()->firstBlock().layout()->formats()) {
      if (range.format.fontStrikeOut() && (first < 0 || range.start < first)) first = range.start;
    }
    return first;
  }

  std::unique_ptr<QWidget> m_window;
  PromptEdit* m_edit = nullptr;
  QLineEdit* m_other = nullptr;
  QVector<view::TextChange> m_changes;
};

UFB_TEST(TstPromptEdit)
#include "tst_prompt_edit.moc"
