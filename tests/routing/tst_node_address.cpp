// SPDX-License-Identifier: MIT
#include "support/registry.h"
#include "ufb/node_address.h"

using namespace ufb;

class TstNodeAddress : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyNodeHasOneAddress_data() {
    QTest::addColumn<int>("trees");
    QTest::addColumn<int>("depth");
    for (const int trees : {1, 3}) {
      for (const int depth : {0, 1, 5}) {
        QTest::addRow("K=%d D=%d", trees, depth) << trees << depth;
      }
    }
  }
  void everyNodeHasOneAddress() {
    QFETCH(int, trees);
    QFETCH(int, depth);
    const TreeSpace space{7, trees, depth};
    const int firstLeaf = (1 << depth) - 1;
    for (int tree = 0; tree < trees; ++tree) {
      for (int node = 0; node < (2 << depth) - 1; ++node) {
        const TreeNode here{6, tree, node};
        QCOMPARE(parseNodeAddress(nodeAddress(here, space), space), here);
        if (node >= firstLeaf) QCOMPARE(parseNodeAddress(leafAddress(here, space), space), here);
      }
    }
  }

  void addressesAreThoseOfTheContract() {
    const TreeSpace one{16, 1, 11}, three{2, 3, 3};
    QCOMPARE(nodeAddress({6, 0, 0}, one), std::string("L7/*"));
    QCOMPARE(nodeAddress({6, 0, 15 + 6}, one), std::string("L7/0110*"));
    QCOMPARE(leafAddress({6, 0, 2047 + 1187}, one), std::string("L7/leaf:1187"));
    QCOMPARE(nodeAddress({0, 2, 7 + 3}, three), std::string("L1.3/011"));
    QCOMPARE(parseNodeAddress("l7/0110", one)->node, 15 + 6);
  }

  void whatIsNoAddressIsRefused_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "L", "L1", "L0/*", "L17/*", "L1/2", "L1/012*", "L1/leaf:", "L1/leaf:2048", "L1/leaf:-1",
          "L1/000000000000", "L1.2/*", "7/0", "L1/leaf:3x", "L99999999999/*"}) {
      QTest::newRow(text) << QString::fromLatin1(text);
    }
  }
  void whatIsNoAddressIsRefused() {
    QFETCH(QString, text);
    QVERIFY(!parseNodeAddress(text.toStdString(), {16, 1, 11}));
  }
};

UFB_TEST(TstNodeAddress)
#include "tst_node_address.moc"
