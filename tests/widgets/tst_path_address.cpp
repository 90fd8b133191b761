// SPDX-License-Identifier: MIT
#include <QTest>

#include "models/path_address.h"
#include "support/registry.h"

using namespace ufb;

class TstPathAddress : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

  void formatsAndReadsBack_data() {
    QTest::addColumn<int>("trees");
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("tree");
    QTest::addColumn<int>("node");
    QTest::addColumn<QString>("text");
    QTest::newRow("root") << 1 << 11 << 0 << 0 << QStringLiteral("L7/*");
    QTest::newRow("left child") << 1 << 11 << 0 << 1 << QStringLiteral("L7/0*");
    QTest::newRow("right child") << 1 << 11 << 0 << 2 << QStringLiteral("L7/1*");
    // Level 4 begins at node 15; 0110 is place 6 there.
    QTest::newRow("subtree") << 1 << 11 << 0 << 21 << QStringLiteral("L7/0110*");
    // Leaves begin at node 2047; 842 is 01101001010 in binary.
    QTest::newRow("leaf") << 1 << 11 << 0 << 2047 + 842 << QStringLiteral("L7/01101001010");
    QTest::newRow("several trees") << 3 << 3 << 2 << 4 << QStringLiteral("L7.3/01*");
    QTest::newRow("leaf of a tree") << 3 << 3 << 0 << 7 << QStringLiteral("L7.1/000");
    QTest::newRow("tree without turns") << 1 << 0 << 0 << 0 << QStringLiteral("L7/leaf:0");
  }

  void formatsAndReadsBack() {
    QFETCH(int, trees);
    QFETCH(int, depth);
    QFETCH(int, tree);
    QFETCH(int, node);
    QFETCH(QString, text);
    const AddressSpace space{8, trees, depth};
    const NodeAddress address = NodeAddress::ofNode(6, tree, node);
    QCOMPARE(address.node(), node);
    QCOMPARE(formatAddress(address, space), text);
    QVERIFY(parseAddress(text, space) == address);
  }

  void leafHasANumberToo() {
    const AddressSpace space{8, 2, 11};
    const auto leaf = parseAddress(QStringLiteral("L7.2/leaf:1187"), space);
    QVERIFY(leaf.has_value());
    QCOMPARE(leaf->node(), 2047 + 1187);
    QCOMPARE(formatLeaf(*leaf, space), QStringLiteral("L7.2/leaf:1187"));
    QCOMPARE(formatAddress(*leaf, space), QStringLiteral("L7.2/10010100011"));
  }

  void readsLooseForms_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("node");
    QTest::newRow("layer alone") << QStringLiteral("L2") << 0;
    QTest::newRow("slash alone") << QStringLiteral("L2/") << 0;
    QTest::newRow("small letter, spaces") << QStringLiteral("  l2/01* ") << 4;
    QTest::newRow("no star") << QStringLiteral("L2/01") << 4;
    QTest::newRow("tree named though there is one") << QStringLiteral("L2.1/01") << 4;
  }

  void readsLooseForms() {
    QFETCH(QString, text);
    QFETCH(int, node);
    const auto address = parseAddress(text, {2, 1, 3});
    QVERIFY(address.has_value());
    QCOMPARE(address->layer, 1);
    QCOMPARE(address->node(), node);
  }

  void refusesTheRest_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "L", "7/01", "L0/*", "L3/*", "L1.0/*", "L1.3/*", "L1/01", "L1.1/012",
                             "L1.1/0101", "L1.1/leaf:8", "L1.1/leaf:", "L1.1/leaf:-1", "L1.1/*0",
                             "L99999999999.1/*", "L1.1/leaf:99999999999", "word:bank"}) {
      QTest::newRow(*text == '\0' ? "empty" : text) << QString::fromLatin1(text);
    }
  }

  void refusesTheRest() {
    QFETCH(QString, text);
    QVERIFY(!parseAddress(text, {2, 2, 3}).has_value());
  }
};

UFB_TEST(TstPathAddress)
#include "tst_path_address.moc"
