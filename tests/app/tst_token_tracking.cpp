// SPDX-License-Identifier: MIT
#include <QtTest>

#include "support/registry.h"
#include "token_tracking.h"
#include "warnings.h"

using namespace ufb;

namespace {

/// One token per letter; '_' is the mask, '.' a special token.
QVector<view::TokenItem> tokens(const QString& letters) {
  QVector<view::TokenItem> result;
  for (const QChar letter : letters) {
    view::TokenItem item;
    item.id = letter.unicode();
    item.mask = letter == QLatin1Char('_');
    item.special = item.mask || letter == QLatin1Char('.');
    result.append(item);
  }
  return result;
}

}  // namespace

class TstTokenTracking : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void tokenIsFollowed_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("token");
    QTest::addColumn<int>("expected");
    QTest::newRow("same text") << "abc"
                               << "abc" << 1 << 1;
    QTest::newRow("word in front") << "abc"
                                   << "xabc" << 1 << 2;
    QTest::newRow("word behind") << "abc"
                                 << "abcx" << 1 << 1;
    QTest::newRow("word removed in front") << "xabc"
                                           << "abc" << 2 << 1;
    QTest::newRow("token removed") << "abc"
                                   << "ac" << 1 << -1;
    QTest::newRow("mask filled") << "ab_c"
                                 << "abxc" << 2 << 2;
    QTest::newRow("repeated word") << "aaa"
                                   << "aa" << 2 << -1;
    QTest::newRow("repeated word kept") << "aaa"
                                        << "aaaa" << 2 << 2;
    QTest::newRow("all gone") << "abc"
                              << "" << 1 << -1;
    QTest::newRow("from nothing") << ""
                                  << "abc" << 0 << -1;
    QTest::newRow("none selected") << "abc"
                                   << "abc" << -1 << -1;
  }
  void tokenIsFollowed() {
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(int, token);
    QFETCH(int, expected);
    QCOMPARE(followToken(tokens(before), tokens(after), token), expected);
  }

  void newMaskIsFound_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("cursor");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, const char* before, const char* after, int cursor, int expected) {
      QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after) << cursor << expected;
    };
    row("no older text", "", ".a_.", 0, -1);
    row("the first one", ".ab.", ".a_.", 0, 2);
    row("after an old one", "._ab.", "._a_.", 0, 3);
    row("before an old one", ".ab_.", "._b_.", 0, 1);
    row("inserted before an old one", ".a_.", "._a_.", 0, 1);
    row("none is new", ".a_b.", ".aa_b.", 0, -1);
    row("an old one filled", "._a_.", ".ba_.", 0, -1);
    row("two, none at the cursor", ".abc.", "._b_.", 9, 1);
    row("two, one at the cursor", ".abc.", "._b_.", 3, 3);
  }
  void newMaskIsFound() {
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(int, cursor);
    QFETCH(int, expected);
    QVector<view::TokenItem> newer = tokens(after);
    for (int i = 0; i < newer.size(); ++i) newer[i].start = newer[i].end = i;
    QCOMPARE(newMask(tokens(before), newer, cursor), expected);
  }

  void defaultIsTheFirstMaskThenTheFirstWord_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");
    QTest::newRow("two masks") << "ab_c_." << 2;
    QTest::newRow("no mask") << ".ab" << 1;
    QTest::newRow("template only") << ".." << 0;
    QTest::newRow("nothing") << "" << -1;
  }
  void defaultIsTheFirstMaskThenTheFirstWord() {
    QFETCH(QString, text);
    QFETCH(int, expected);
    QCOMPARE(defaultToken(tokens(text)), expected);
  }
};

UFB_TEST(TstTokenTracking)
#include "tst_token_tracking.moc"
