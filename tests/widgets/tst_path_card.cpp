// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

#include "models/path_model.h"
#include "models/plain_tip.h"
#include "models/selection.h"
#include "routing_sample.h"
#include "support/registry.h"
#include "views/color_map.h"
#include "views/path_card.h"
#include "views/path_card_company.h"
#include "views/path_card_fellows.h"
#include "views/path_card_formula.h"

using namespace ufb;

class TstPathCard : public QObject {
  Q_OBJECT

  Selection m_selection;
  std::unique_ptr<PathCard> m_card;

  void show(const std::shared_ptr<view::RoutingItem>& routing, int token = 0) {
    m_selection.setExtent(0, 0, 0);
    m_selection.setExtent(routing->tokens, routing->layers, routing->trees, routing->depth);
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
        "Level\tNode\tAddress\tTurn\tLogit\tGELU\t‖w_out‖\tContrib.\tShare\tMargin\tNot taken\tParted\tHere\t"
        "Earlier\n"
        "0\t0\tL1/*\tright\t0.500\t0.346\t17.355\t6.0000\t60.0 %\t0.25\t\t\t3\t0\n"
        "1\t2\tL1/1*\tleft\t-1.000\t-0.159\t6.303\t1.0000\t10.0 %\t0.5\tL1/0*\t2\t1\t0\n"
        "2\t5\tL1/10*\tright\t2.000\t1.954\t1.381\t2.7000\t27.0 %\t0.012\tL1/11*\t0\t1\t0\n"
        "3\t12\tL1/101\tleaf\t-3.000\t-0.004\t74.080\t0.3000\t3.00 %\t\tL1/100\t0\t1\t0\n");
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

  void formulaHoldsTheTokensNumbers() {
    show(test::smallRouting());
    m_card->setSection(PathCard::Section::Formula);
    const auto* formula = m_card->findChild<PathFormula*>();
    QVERIFY(formula->isVisible());
    QCOMPARE(formula->sum(), QStringLiteral("y = 0.346·w0 \u2212 0.159·w2 + 1.954·w5 \u2212 0.004·w12"));
    // Without a choice, the node with the largest share.
    const QString largest = QStringLiteral(
        "Node 0: z = 0.500 > 0, turn right. GELU(z) = 0.346; times ‖w_out‖ 17.355 = 6.0000, 60.0 % of the "
        "sum.");
    QCOMPARE(formula->sentence(), largest);
    QCOMPARE(m_card->valueText(), largest);
    QVERIFY(shown().contains(largest));
    QVERIFY(shown().contains(QStringLiteral("the paper's Algorithm 1: n runs over the depth + 1 = 4 nodes")));
    m_selection.selectNode(NodeAddress::ofNode(0, 0, 2));
    QCOMPARE(formula->sentence(),
             QStringLiteral("Node 2: z = -1.000 ≤ 0, turn left. GELU(z) = -0.159; its size "
                            "times ‖w_out‖ 6.303 = 1.0000, 10.0 % of the sum."));
    m_selection.selectNode(NodeAddress::ofNode(0, 0, 12));
    QVERIFY(formula->sentence().startsWith(QStringLiteral("Node 12: z = -3.000; the leaf decides nothing.")));
    // Elsewhere in the tree: none of this path's.
    m_selection.selectNode(NodeAddress::ofNode(0, 0, 1));
    QCOMPARE(formula->sentence(), largest);
    m_selection.selectToken(1);
    m_selection.selectNode(NodeAddress::ofNode(0, 0, 0));
    QCOMPARE(formula->sentence(),
             QStringLiteral("Node 0: z = 0.000 ≤ 0, turn left. GELU(z) = 0.000: it adds nothing."));
  }

  void termsOfTheFormulaAreLinks() {
    show(test::smallRouting());
    m_card->setSection(PathCard::Section::Formula);
    QLabel* sum = nullptr;
    for (QLabel* label : m_card->findChildren<QLabel*>()) {
      if (label->text().contains(QStringLiteral("href"))) sum = label;
    }
    m_card->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
    sum->setFocus(Qt::TabFocusReason);
    QTest::keyClick(sum, Qt::Key_Tab);
    QTest::keyClick(sum, Qt::Key_Tab);
    QTest::keyClick(sum, Qt::Key_Return);
    QCOMPARE(m_selection.node()->level, 1);
  }

  void rowsSelectNodes() {
    show(test::smallRouting());
    auto* table = m_card->findChild<QTableView*>();
    const auto place = [&](int row) { return table->visualRect(table->model()->index(row, 0)).center(); };
    QVERIFY(!m_selection.node());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place(2));
    QCOMPARE(m_selection.node()->node(), 5);
    QCOMPARE(m_card->addressText(), QStringLiteral("L1/10*"));
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(m_selection.node()->node(), 12);
    m_selection.clearNode();
    QVERIFY(!table->selectionModel()->hasSelection());
    QCOMPARE(m_card->addressText(), QStringLiteral("L1/101"));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_selection.node()->node(), 12);
    m_selection.selectNode(NodeAddress::ofNode(0, 0, 2));
    QVERIFY(table->selectionModel()->isRowSelected(1));
    QCOMPARE(table->currentIndex().row(), 1);
  }

  void focusAloneSelectsNothing() {
    show(test::smallRouting());
    m_card->findChild<QTableView*>()->setFocus();
    QApplication::processEvents();
    QVERIFY(!m_selection.node());
  }

  void hoverIsShared() {
    show(test::smallRouting());
    auto* table = m_card->findChild<QTableView*>();
    const QRect row = table->visualRect(table->model()->index(2, PathModel::Address));
    const auto picture = [&] { return table->viewport()->grab(row).toImage(); };
    const QImage before = picture();
    QTest::mouseMove(table->viewport(), row.center());
    QCOMPARE(m_selection.hoveredNode()->node(), 5);
    QCOMPARE(m_selection.hoveredToken(), 0);
    QCOMPARE(QToolTip::text(), plainTip(m_card->tipText(2)));
    QVERIFY(
        m_card->tipText(2).contains(QStringLiteral("Not taken: L1/11*, where 0 of this text's tokens went")));
    QVERIFY(m_card->tipText(4).isEmpty());
    QVERIFY(picture() != before);
    QTest::mouseMove(table->viewport(), QPoint(5, table->viewport()->height() - 3));
    QVERIFY(!m_selection.hoveredNode());
    QCOMPARE(picture(), before);
    m_selection.setHoverNode(NodeAddress::ofNode(0, 0, 5));
    QVERIFY(picture() != before);
    m_selection.setHoverNode(NodeAddress::ofNode(1, 0, 5));
    QCOMPARE(picture(), before);
    QToolTip::hideText();
  }

  void companySaysWhoElseWentHere() {
    show(test::smallRouting());
    const auto earlier = test::smallRouting();
    earlier->text = QStringLiteral("paris is big");
    earlier->tokenItems[0].end = 5;
    m_card->setHistory({test::twoTrees(), earlier});
    m_card->setSection(PathCard::Section::Company);
    QApplication::processEvents();
    const auto* company = m_card->findChild<PathCompanyPanel*>();
    // The leaf, without a choice.
    QCOMPARE(company->counts(),
             QStringLiteral("0 of 2 other tokens of this text; 1 of 3 of this session's earlier texts"));
    QVERIFY(shown().contains(QStringLiteral("Who else went to L1/101")));
    auto* list = m_card->findChild<QListView*>();
    const auto words = [&] {
      QStringList lines;
      for (int row = 0; row < list->model()->rowCount(); ++row) {
        lines += list->model()->index(row, 0).data().toString();
      }
      return lines.join(u'|');
    };
    QCOMPARE(words(), QStringLiteral("Earlier texts, newest first: 1|[paris] is big"));
    m_selection.selectNode(NodeAddress::ofNode(0, 0, 0));
    QApplication::processEvents();  // the list moves as the words above it grow
    QCOMPARE(words(),
             QStringLiteral("This text: 2|paris [is] big|paris is [big]|"
                            "Earlier texts, newest first: 3|[paris] is big|paris [is] big|paris is [big]"));
    const auto click = [&](int row) {
      QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                        list->visualRect(list->model()->index(row, 0)).center());
    };
    click(0);
    click(4);
    QCOMPARE(m_selection.primaryToken(), 0);
    QTest::mouseMove(list->viewport(), list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(m_selection.hoveredToken(), 1);
    QVERIFY(QToolTip::text().contains(QStringLiteral("is, token 2 of 3")));
    click(2);
    QCOMPARE(m_selection.primaryToken(), 2);
    QToolTip::hideText();
  }

  void companyIsAnItemModel() {
    FellowModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto routing = test::smallRouting();
    model.setFellows(routing, {}, findCompany(*routing, {}, 0, 0, 0).at(0));
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    QCOMPARE(model.index(1).data(FellowModel::TokenRole).toInt(), 1);
    model.setFellows(routing, {}, {});
    QCOMPARE(model.rowCount(), 0);
  }

  void partsUseTheRoom_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("all");
    QTest::newRow("dock") << QSize(430, 330) << false;
    QTest::newRow("wide") << QSize(900, 600) << true;
    QTest::newRow("high") << QSize(430, 800) << true;
  }

  void partsUseTheRoom() {
    QFETCH(QSize, size);
    QFETCH(bool, all);
    show(test::largeRouting(2, 1, 11, 9));
    m_card->resize(size);
    QApplication::processEvents();
    auto* tabs = m_card->findChild<QTabBar*>();
    auto* formula = m_card->findChild<PathFormula*>();
    auto* company = m_card->findChild<PathCompanyPanel*>();
    auto* table = m_card->findChild<QTableView*>();
    QCOMPARE(tabs->isVisible(), !all);
    QCOMPARE(formula->isVisible(), all);
    QCOMPARE(company->isVisible(), all);
    QCOMPARE(table->isColumnHidden(PathModel::Share), false);
    QCOMPARE(table->verticalScrollBar()->maximum(), 0);
    if (all) return;
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
    QVERIFY(company->isVisible() && !formula->isVisible() && table->isVisible());
    QVERIFY(!table->isColumnHidden(PathModel::EarlierHere) && table->isColumnHidden(PathModel::Share));
    QTest::keyClick(tabs, Qt::Key_Left);
    QVERIFY(formula->isVisible() && !company->isVisible());
    QCOMPARE(m_card->section(), PathCard::Section::Formula);
  }

  void settingsNameThePath() {
    QVERIFY(m_card->settings().isEmpty());
    show(test::twoTrees());
    m_selection.setTree(1);
    const QVector<RoutingView::SettingItem> expected{{QStringLiteral("layer"), QStringLiteral("1")},
                                                     {QStringLiteral("tree"), QStringLiteral("2")},
                                                     {QStringLiteral("token"), QStringLiteral("1")}};
    QCOMPARE(m_card->settings(), expected);
    m_card->setSection(PathCard::Section::Formula);
    QVERIFY(shown().contains(QStringLiteral("The layer adds up its 2 trees")));
    QMenu menu;
    m_card->fillMenu(menu);
    QApplication::clipboard()->clear();
    menu.actions().constFirst()->trigger();
    QCOMPARE(QApplication::clipboard()->text(), m_card->asText());
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
