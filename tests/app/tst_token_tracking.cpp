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
