// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QPainter>
#include <QPicture>
#include <QSignalSpy>
#include <QTest>

#include "routing_sample.h"
#include "support/registry.h"
#include "tst_corpus_sample.h"
#include "views/corpus_lorenz_plot.h"
#include "views/theme.h"

using namespace ufb;

class TstCorpusLorenzPlot : public QObject {
  Q_OBJECT

  std::unique_ptr<CorpusLorenzPlot> m_plot;
  std::shared_ptr<view::CorpusItem> m_corpus;

  void show(int layers = 4, int trees = 1, int layer = 0, int tree = 0) {
    m_corpus = test::corpusOf(layers, trees, 6);
    m_plot->resize(700, 500);
    m_plot->setScene(m_corpus, layer, tree);
    m_plot->show();
    QCoreApplication::processEvents();
  }
  QCPGraph* curve(int layer) const {
    for (int i = 0; i < m_plot->graphCount(); ++i) {
      if (m_plot->graph(i)->name() == QStringLiteral("layer %1").arg(layer + 1)) return m_plot->graph(i);
    }
    return nullptr;
  }
  /// On a layer's curve, at a share of the leaves that is a point of it.
  QPoint place(int layer, int point) const {
    QCPAxisRect* axes = m_plot->axisRects().first();
    return {qRound(axes->axis(QCPAxis::atBottom)->coordToPixel(point / 64.0)),
            qRound(axes->axis(QCPAxis::atLeft)->coordToPixel(m_corpus->at(layer, 0).lorenz.at(point)))};
  }

 private Q_SLOTS:
  void init() {
    QTest::failOnWarning(test::anyWarning());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_plot = std::make_unique<CorpusLorenzPlot>();
  }
  void cleanup() {
    m_plot.reset();
    QLocale::setDefault(QLocale::c());
  }

  void drawsACurveALayer() {
    show(4, 2, 1, 1);
    QCOMPARE(m_plot->graphCount(), 5);  // equality too
    for (int layer = 0; layer < 4; ++layer) {
      QCPGraph* graph = curve(layer);
      QVERIFY(graph != nullptr);
      const QVector<double>& expected = m_corpus->at(layer, 1).lorenz;
      QCOMPARE(graph->dataCount(), int(expected.size()));
      QCOMPARE(graph->dataMainKey(32), 0.5);
      QCOMPARE(graph->dataMainValue(32), expected.at(32));
      QCOMPARE(graph->pen().widthF() > 2, layer == 1);
    }
  }

  void hasUnitsAndLegend() {
    show();
    QCPAxisRect* axes = m_plot->axisRects().first();
    QCOMPARE(axes->axis(QCPAxis::atBottom)->label(), QStringLiteral("share of the leaves, least used first"));
    QCOMPARE(axes->axis(QCPAxis::atLeft)->label(), QStringLiteral("share of the tokens"));
    QCOMPARE(m_plot->keyWords().join(QStringLiteral(", ")),
             QStringLiteral("layer 1, layer 2, layer 3, layer 4, all leaves the same"));
    show(16, 1, 7);
    QCOMPARE(m_plot->keyWords().join(QStringLiteral(", ")),
             QStringLiteral("layers 1 to 16, layer 8, all leaves the same"));
    QVERIFY(m_plot->accessibleDescription().startsWith(QStringLiteral("Layer 8: Gini ")));
  }

  void coloursAreSeen_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }
  void coloursAreSeen() {
    QFETCH(bool, dark);
    QPalette palette = m_plot->palette();
    for (const auto role : {QPalette::Base, QPalette::Window})
      palette.setColor(role, dark ? 0x17191b : 0xffffff);
    for (const auto role : {QPalette::Text, QPalette::WindowText})
      palette.setColor(role, dark ? 0xe8eaec : 0x1b1f23);
    m_plot->setPalette(palette);
    show(16);
    QSet<QRgb> colors;
    for (int layer = 0; layer < 16; ++layer) {
      const QColor color = m_plot->layerColor(layer);
      QVERIFY(theme::contrast(color, palette.color(QPalette::Base)) >= 3);
      QCOMPARE(curve(layer)->pen().color(), color);
      colors += color.rgb();
    }
    QCOMPARE(colors.size(), 16);
  }

  void hoverAndClickFindTheCurve() {
    show();
    QSignalSpy hovered(m_plot.get(), &CorpusLorenzPlot::layerHovered);
    QSignalSpy chosen(m_plot.get(), &CorpusLorenzPlot::layerChosen);
    const QPoint on = place(3, 48);
    QCOMPARE(m_plot->layerAt(on), 3);
    QTest::mouseMove(m_plot.get(), on);
    QCOMPARE(hovered.last().first().toInt(), 3);
    QTest::mouseClick(m_plot.get(), Qt::LeftButton, {}, on);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.last().first().toInt(), 3);
    const QString tip = m_plot->tipText(on);
    QVERIFY2(tip.startsWith(QStringLiteral("Layer 4: the least used ")), qPrintable(tip));
    QVERIFY(tip.contains(QStringLiteral("of 64 leaves were used the same")));
    const QPoint nowhere = place(0, 0) + QPoint(20, -200);
    QCOMPARE(m_plot->layerAt(nowhere), -1);
    QVERIFY(m_plot->tipText(nowhere).startsWith(QStringLiteral("Layer 1:")));
    QVERIFY(m_plot->tipText({2, 2}).isEmpty());
  }

  void keysWalkTheLayers() {
    show(4, 1, 0);
    QSignalSpy chosen(m_plot.get(), &CorpusLorenzPlot::layerChosen);
    m_plot->setFocus();
    QTest::keyClick(m_plot.get(), Qt::Key_Up);
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(m_plot.get(), Qt::Key_Down);
    QCOMPARE(chosen.last().first().toInt(), 1);
  }

  void nothingToDrawIsNothing() {
    m_plot->show();
    QCOMPARE(m_plot->graphCount(), 0);
    show();
    auto empty = std::make_shared<view::CorpusItem>(*m_corpus);
    for (view::CorpusTreeItem& tree : empty->figures) tree.lorenz.clear();
    m_plot->setScene(empty, 0, 0);
    QCOMPARE(m_plot->graphCount(), 1);
    QCOMPARE(m_plot->layerAt(place(0, 48)), -1);
    m_plot->setHover(2);
    QVERIFY(!m_plot->grab().isNull());
    m_plot->setScene(nullptr, 0, 0);
    QCOMPARE(m_plot->graphCount(), 0);
    QVERIFY(m_plot->tipText({300, 200}).isEmpty());
  }

  void filesHaveLines() {
    show();
    QPicture picture;
    QPainter painter(&picture);
    m_plot->render(&painter);
    painter.end();
    QVERIFY(picture.size() > 2000);
    QVERIFY(picture.size() < 700 * 500);  // no picture of pixels
  }
};

UFB_TEST(TstCorpusLorenzPlot)
#include "tst_corpus_lorenz_plot.moc"
