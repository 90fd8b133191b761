// SPDX-License-Identifier: MIT
#include <QtTest>

#include "address_lookup.h"
#include "support/registry.h"
#include "warnings.h"

using namespace ufb;

namespace {

/// 2 layers, 1 tree, depth 2, 3 tokens. In layer 0 the tokens go to leaves 0, 3 and 2, in layer 1 all to 1.
view::RoutingItem routing() {
  view::RoutingItem item;
  item.layers = 2;
  item.trees = 1;
  item.depth = 2;
  item.tokens = 3;
  item.nodes = {0, 1, 3, 0, 2, 6, 0, 2, 5, 0, 1, 4, 0, 1, 4, 0, 1, 4};
  return item;
}

}  // namespace

class TstAddressLookup : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void spellingIsJudged_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    for (const char* good : {"L7", "L7/0110*", "L7/01101100101", "L7/leaf:1187", "L7.3/01*", "L7/*"}) {
      QTest::newRow(good) << QString::fromLatin1(good) << true;
    }
    for (const char* bad : {"", "7", "L0", "Lx", "L7/012", "L7/leaf:", "L7//", "L7.0/1", "L99999999999"}) {
      QTest::addRow("bad %s", bad) << QString::fromLatin1(bad) << false;
    }
  }
  void spellingIsJudged() {
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(looksLikeAddress(text), good);
  }

  void tokenIsFound_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("preferred");
    QTest::addColumn<int>("token");
    QTest::newRow("layer keeps the preferred one") << "L1" << 2 << 2;
    QTest::newRow("layer without preference") << "L1" << -1 << 0;
    QTest::newRow("prefix") << "L1/1*" << -1 << 1;
    QTest::newRow("prefix, preferred fits") << "L1/1*" << 2 << 2;
    QTest::newRow("prefix, preferred does not fit") << "L1/1*" << 0 << 1;
    QTest::newRow("leaf by turns") << "L1/10" << -1 << 2;
    QTest::newRow("leaf by number") << "L1/leaf:3" << -1 << 1;
    QTest::newRow("nobody goes there") << "L1/01" << 0 << -1;
    QTest::newRow("other layer") << "L2/01" << 1 << 1;
  }
  void tokenIsFound() {
    QFETCH(QString, address);
    QFETCH(int, preferred);
    QFETCH(int, token);
    const auto node = parseAddress(address, {2, 1, 2});
    QVERIFY(node);
    QCOMPARE(tokenThrough(*node, routing(), preferred), token);
  }
};

UFB_TEST(TstAddressLookup)
#include "tst_address_lookup.moc"
