// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "models/path_model.h"
#include "models/selection.h"
#include "routing_sample.h"
#include "support/registry.h"
#include "views/color_map.h"
#include "views/path_card.h"

using namespace ufb;

class TstPathCard : public QObject {
  Q_OBJECT

  Selection m_selection;
  std::unique_ptr<PathCard> m_card;

  void show(const std::shared_ptr<view::RoutingItem>& routing, int token = 0) {
    m_selection.setExtent(0, 0, 0);
    m_selection.setExtent(routing->tokens, routing->layers, routing->trees);
    m_selection.selectToken(token);
    m_card->setRouting(routing);
    m_card->resize(400, 360);
    m_card->show();
  }

  /// All words that a user can see now.
  QString shown() const {
    QStringList words;
    for (const QLabel* label : m_card->findChildren<QLabel*>()) {
      if (label->isVisible()) words += label->text();
    }
    return words.join(u'\n');
  }

  QSpinBox* box(const QString& name) const {
    for (QSpinBox* candidate : m_card->findChildren<QSpinBox*>()) {
      if (candidate->accessibleName() == name) return candidate;
    }
    return nullptr;
  }

 private Q_SLOTS:
  void init() {
    QTest::failOnWarning(test::anyWarning());
    m_card = std::make_unique<PathCard>(&m_selection);
  }
  void cleanup() {
    m_card.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
  }

  void sumsUpThePath_data() {
    QTest::addColumn<int>("layer");
    QTest::addColumn<int>("token");
    QTest::addColumn<QString>("expected");
    QTest::newRow("three nodes")
        << 0 << 0 << QStringLiteral("RLR → leaf 5. 2 right turns of 3; 97.0 % of the output from 3 nodes.");
    QTest::newRow("all alike, tie at the root")
        << 0 << 1 << QStringLiteral("LRL → leaf 2. 1 right turn of 3; 100 % of the output from 4 nodes.");
    QTest::newRow("nothing added") << 0 << 2
                                   << QStringLiteral(
                                          "LLL → leaf 0. 0 right turns of 3; no node adds to the output.");
    QTest::newRow("one node") << 1 << 0
                              << QStringLiteral(
                                     "RRR → leaf 7. 3 right turns of 3; 100 % of the output from 1 node.");
  }

  void sumsUpThePath() {
    QFETCH(int, layer);
    QFETCH(int, token);
    QFETCH(QString, expected);
    show(test::smallRouting(), token);
    m_selection.setLayer(layer);
    QCOMPARE(m_card->summary(), expected);
    QCOMPARE(m_card->accessibleDescription(), expected);
    const QString sentence = expected.section(QStringLiteral(". "), 1).chopped(1);
    QVERIFY2(shown().contains(sentence), qPrintable(shown()));
  }

  void saysTheClosestCall() {
    show(test::smallRouting());
    QVERIFY2(shown().contains(QStringLiteral("closest call: level 2, margin 0.012")), qPrintable(shown()));
    QVERIFY(shown().contains(QStringLiteral("paris")));
  }

  void tipSaysHowSharesAreCounted() {
    show(test::smallRouting());
    QString tips;
    for (const QLabel* label : m_card->findChildren<QLabel*>()) tips += label->toolTip();
    QVERIFY(tips.contains(QStringLiteral("sum of these norms")));
    QVERIFY(tips.contains(QStringLiteral("95 %")));
    QVERIFY(tips.contains(QStringLiteral("cancel")));
  }

  void addressCanBeCopied() {
    show(test::smallRouting());
    auto* address = m_card->findChild<QLineEdit*>(QString(), Qt::FindChildrenRecursively);
    for (QLineEdit* edit : m_card->findChildren<QLineEdit*>()) {
      if (edit->isReadOnly()) address = edit;
    }
    QCOMPARE(address->text(), QStringLiteral("L1/101"));
    address->setFocus();
    QTest::keySequence(address, QKeySequence::SelectAll);
    QTest::keySequence(address, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("L1/101"));
    QTest::keyClick(address, Qt::Key_X);
    QCOMPARE(address->text(), QStringLiteral("L1/101"));
  }

  void layerIsSteppedByKeys() {
    show(test::smallRouting());
    QSpinBox* layer = box(QStringLiteral("Layer"));
    QCOMPARE(layer->text(), QStringLiteral("layer 1 of 2"));
    QVERIFY(!box(QStringLiteral("Tree"))->isVisible());
    QTest::keyClick(layer, Qt::Key_Up);
    QCOMPARE(m_selection.layer(), 1);
    QVERIFY(m_card->summary().startsWith(QStringLiteral("RRR")));
    m_selection.setLayer(0);
    QCOMPARE(layer->value(), 1);
  }

  void treeIsSteppedByKeys() {
    show(test::twoTrees());
    QSpinBox* tree = box(QStringLiteral("Tree"));
    QVERIFY(tree->isVisible());
    QVERIFY(m_card->summary().startsWith(QStringLiteral("R → leaf 1")));
    QTest::keyClick(tree, Qt::Key_Up);
    QCOMPARE(m_selection.tree(), 1);
    QVERIFY(m_card->summary().startsWith(QStringLiteral("L → leaf 0")));
  }

  void copiesEverything() {
    show(test::smallRouting());
    const QString expected = QStringLiteral(
        "paris, layer 1\n"
        "RLR → leaf 5. 2 right turns of 3; 97.0 % of the output from 3 nodes.\n"
        "closest call: level 2, margin 0.012\n"
        "Level\tNode\tAddress\tTurn\tLogit\tContrib.\tShare\n"
        "0\t0\tL1/*\tright\t0.500\t6.0000\t60.0 %\n"
        "1\t2\tL1/1*\tleft\t-1.000\t1.0000\t10.0 %\n"
        "2\t5\tL1/10*\tright\t2.000\t2.7000\t27.0 %\n"
        "3\t12\tL1/101\tleaf\t-3.000\t0.3000\t3.00 %\n");
    QCOMPARE(m_card->asText(), expected);
    QApplication::clipboard()->clear();
    auto* table = m_card->findChild<QTableView*>();
    m_card->activateWindow();
    table->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
    QTest::keySequence(table, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), expected);
    QApplication::clipboard()->clear();
    QTest::mouseClick(m_card->findChild<QToolButton*>(), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), expected);
  }

  void tablePaintsTurnsAndShares() {
    show(test::smallRouting());
    auto* table = m_card->findChild<QTableView*>();
    const auto colors = [&](int row, int column) {
      const QImage image =
          table->viewport()->grab(table->visualRect(table->model()->index(row, column))).toImage();
      QHash<QRgb, int> result;
      for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) ++result[image.pixel(x, y)];
      }
      return result;
    };
    const QRgb light = turnColor(false, m_card->palette()).rgb();
    const QRgb dark = turnColor(true, m_card->palette()).rgb();
    QVERIFY(colors(0, PathModel::Turn).value(dark) > 50);
    QVERIFY(colors(1, PathModel::Turn).value(light) > 50);
    QVERIFY(!colors(3, PathModel::Turn).contains(light));
    const int large = colors(0, PathModel::Share).value(dark);
    const int small = colors(1, PathModel::Share).value(dark);
    QVERIFY2(qAbs(large / double(small) - 6) < 1, qPrintable(QString::number(large / double(small))));
  }

  void allColumnsFitAPanel() {
    show(test::largeRouting(2, 1, 11, 2));
    auto* table = m_card->findChild<QTableView*>();
    const QRect last = table->visualRect(table->model()->index(0, PathModel::Share));
    QVERIFY2(last.right() <= table->viewport()->width(), qPrintable(QString::number(last.right())));
    QVERIFY(last.width() >= 50);
  }

  void numbersKeepTheirSignsRightToLeft() {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    show(test::smallRouting());
    auto* table = m_card->findChild<QTableView*>();
    const QRect level = table->visualRect(table->model()->index(0, PathModel::Level));
    QVERIFY(level.left() > table->visualRect(table->model()->index(0, PathModel::Share)).left());
    m_card->grab();
  }

  void saysWhyItIsEmpty() {
    m_card->show();
    QVERIFY(shown().startsWith(QStringLiteral("Nothing to show yet")));
    m_card->setModelLoaded(false);
    QCOMPARE(shown(), QStringLiteral("No model is loaded."));
    m_card->setModelLoaded(true);
    show(test::smallRouting());
    m_selection.toggleToken(0);
    QVERIFY(shown().startsWith(QStringLiteral("Select a token")));
    QVERIFY(m_card->asText().isEmpty());
    m_card->setDense(true);
    QVERIFY(shown().contains(QStringLiteral("every token uses all neurons, there is no path to show")));
    m_card->setDense(true, 1024);
    QVERIFY(shown().contains(QStringLiteral("every token uses all 1024 neurons")));
    QVERIFY(m_card->summary().isEmpty());
    QApplication::clipboard()->setText(QStringLiteral("kept"));
    m_card->copyAsText();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("kept"));
  }

  void singleNodeDecidesNothing() {
    show(test::singleNodes());
    QCOMPARE(m_card->summary(),
             QStringLiteral("single node; nothing to decide; 100 % of the output from 1 node."));
    QVERIFY(!shown().contains(QStringLiteral("closest call")));
  }

  void halvesKeepTheirOrderFromRightToLeft() {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    show(test::smallRouting());
    const QString expected = QStringLiteral(
        "\u2068"
        "2 right turns of 3\u2069; \u2068"
        "97.0 % of the output");
    QVERIFY2(shown().contains(expected), qPrintable(shown()));
  }

  void pieceIsNoMarkupInItsTip() {
    const auto routing = test::smallRouting();
    routing->tokenItems[0].text = QStringLiteral("<mask>");
    show(routing);
    for (const QLabel* label : m_card->findChildren<QLabel*>()) {
      if (label->text() != QStringLiteral("<mask>")) continue;
      QVERIFY2(label->toolTip().contains(QStringLiteral("&lt;mask&gt;, token 1")),
               qPrintable(label->toolTip()));
      return;
    }
    QFAIL("the token is not shown");
  }

  void rowsAreClose() {
    show(test::smallRouting());
    const auto* table = m_card->findChild<QTableView*>();
    QVERIFY(table->rowHeight(0) <= table->fontMetrics().height() + 2);
  }

  void fewerTokensThanSelectedIsNoPath() {
    show(test::smallRouting(), 2);
    m_card->setRouting(test::twoTrees());
    QVERIFY(m_card->summary().isEmpty());
  }

  void staleIsDimmedAndComesBack() {
    show(test::smallRouting());
    const QImage fresh = m_card->grab().toImage();
    m_card->setStale(true);
    QVERIFY(m_card->grab().toImage() != fresh);
    QVERIFY(!m_card->summary().isEmpty());
    m_card->setStale(false);
    QCOMPARE(m_card->grab().toImage(), fresh);
  }
};

UFB_TEST(TstPathCard)
#include "tst_path_card.moc"
