// SPDX-License-Identifier: MIT
#include <QTest>
#include <QTextBlock>

#include "dictionary_sample.h"
#include "routing_sample.h"
#include "support/registry.h"
#include "views/leaf_dictionary_contexts.h"

using namespace ufb;

class TstLeafDictionaryContexts : public QObject {
  Q_OBJECT

  static view::ContextItem context(const QString& text, const QString& token) {
    const auto start = static_cast<int>(text.indexOf(token));
    return {text, start, start + static_cast<int>(token.size()), false};
  }

 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void whatIsFarIsLeftOut_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("token");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("shown");
    QTest::addRow("short") << QStringLiteral("born in 1912") << QStringLiteral("in") << 40
                           << QStringLiteral("born in 1912");
    QTest::addRow("between words") << QStringLiteral("one two three four five six seven")
                                   << QStringLiteral("four") << 8 << QStringLiteral("…three four five…");
    QTest::addRow("one long word") << QString(60, u'x') + QStringLiteral("IN") + QString(60, u'y')
                                   << QStringLiteral("IN") << 5 << QStringLiteral("…xxxxxINyyyyy…");
    QTest::addRow("at the start") << QStringLiteral("of the people and by the people") << QStringLiteral("of")
                                  << 11 << QStringLiteral("of the people…");
    QTest::addRow("no half letters") << QString::fromUtf8("😀😀😀A😀😀😀") << QStringLiteral("A") << 3
                                     << QString::fromUtf8("…😀A😀…");
  }

  void whatIsFarIsLeftOut() {
    QFETCH(QString, text);
    QFETCH(QString, token);
    QFETCH(int, most);
    const view::ContextItem shown = LeafDictionaryContexts::elided(context(text, token), most);
    QTEST(shown.text, "shown");
    QCOMPARE(shown.text.mid(shown.start, shown.end - shown.start), token);
  }

  void placesOutsideOfTheTextDoNoHarm() {
    const view::ContextItem shown = LeafDictionaryContexts::elided({QStringLiteral("abc"), -4, 90, false}, 2);
    QCOMPARE(shown.text, QStringLiteral("abc"));
    QCOMPARE(shown.start, 0);
    QCOMPARE(shown.end, 3);
  }

  void theTokenStandsOut() {
    LeafDictionaryContexts contexts;
    contexts.resize(500, 200);
    contexts.setContexts(test::leafWords({}).contexts);
    QCOMPARE(contexts.toPlainText(), QStringLiteral("the capital of France\nborn in [masked] 1912"));
    QTextCursor cursor(contexts.document());
    cursor.setPosition(13);  // in "of"
    QVERIFY(cursor.charFormat().fontWeight() >= QFont::Bold);
    QVERIFY(cursor.charFormat().background().style() != Qt::NoBrush);
    cursor.setPosition(4);
    QVERIFY(cursor.charFormat().fontWeight() < QFont::Bold);
  }

  void textIsShownLetterByLetter() {
    LeafDictionaryContexts contexts;
    contexts.setContexts({context(QStringLiteral("a <b>&amp; <s> %1 %2"), QStringLiteral("<s>"))});
    QCOMPARE(contexts.toPlainText(), QStringLiteral("a <b>&amp; <s> %1 %2"));
  }

  void canBeSelected() {
    LeafDictionaryContexts contexts;
    QVERIFY(contexts.textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    QVERIFY(contexts.textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    QVERIFY(contexts.isReadOnly());
  }

  void withoutExamplesItSaysSo() {
    LeafDictionaryContexts contexts;
    contexts.setContexts(test::leafWords({}).contexts);
    contexts.setContexts({});
    QCOMPARE(contexts.toPlainText(), QStringLiteral("No example was kept."));
  }
};

UFB_TEST(TstLeafDictionaryContexts)
#include "tst_leaf_dictionary_contexts.moc"
