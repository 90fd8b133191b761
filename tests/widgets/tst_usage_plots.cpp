// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QPainter>
#include <QPicture>
#include <QTest>
#include <QToolTip>

#include "models/plain_tip.h"
#include "models/selection.h"
#include "routing_sample.h"
#include "support/registry.h"
#include "views/theme.h"
#include "views/usage_plot.h"
#include "views/usage_view.h"

using namespace ufb;

/// That the pictures show the figures: what is drawn is read back from the plots.
class TstUsagePlots : public QObject {
  Q_OBJECT

  Selection m_selection;
  std::unique_ptr<UsageView> m_view;

  void show(const std::shared_ptr<view::RoutingItem>& routing) {
    m_selection.setExtent(0, 0, 0);
    m_selection.setExtent(routing->tokens, routing->layers, routing->trees, routing->depth);
    m_view->resize(1200, 800);
    m_view->setRouting(routing);
    m_view->show();
    QCoreApplication::processEvents();
  }

  static std::shared_ptr<view::RoutingItem> sized(std::shared_ptr<view::RoutingItem> routing, qint64 bytes) {
    routing->nodeBytes = bytes;
    return routing;
  }
  static QVector<CacheItem> caches() {
    return {{QStringLiteral("L1"), 32768, false},
            {QStringLiteral("L2"), 2097152, false},
            {QStringLiteral("L3"), 33554432, true}};
  }

  UsagePlot* plot(const char* name) const { return m_view->findChild<UsagePlot*>(QString::fromLatin1(name)); }
  template <class Plottable = QCPGraph>
  static Plottable* plottable(UsagePlot* plot, const QString& name) {
    for (int i = 0; i < plot->plottableCount(); ++i) {
      auto* found = plot->plottable(i);
      if (found->name() == name) return qobject_cast<Plottable*>(found);
    }
    return nullptr;
  }
  static QVector<QPointF> points(const QCPGraph* graph) {
    QVector<QPointF> result;
    for (int i = 0; i < graph->dataCount(); ++i)
      result += QPointF(graph->dataMainKey(i), graph->dataMainValue(i));
    return result;
  }
  static QStringList texts(UsagePlot* plot) {
    QStringList words;
    for (int i = 0; i < plot->itemCount(); ++i) {
      if (const auto* text = qobject_cast<QCPItemText*>(plot->item(i))) words += text->text();
    }
    return words;
  }
  static QCPItemLine* line(UsagePlot* plot, const char* name) {
    for (int i = 0; i < plot->itemCount(); ++i) {
      if (plot->item(i)->objectName() == QLatin1String(name))
        return qobject_cast<QCPItemLine*>(plot->item(i));
    }
    return nullptr;
  }
  static QPoint place(UsagePlot* plot, double x, double y) {
    QCPAxisRect* axes = plot->axisRects().first();
    return {qRound(axes->axis(QCPAxis::atBottom)->coordToPixel(x)),
            qRound(axes->axis(QCPAxis::atLeft)->coordToPixel(y))};
  }

 private Q_SLOTS:
  void init() {
    QTest::failOnWarning(test::anyWarning());
    m_view = std::make_unique<UsageView>(&m_selection);
    m_view->setCaches(caches());
  }
  void cleanup() { m_view.reset(); }

  void everyPlotHasUnitsAndLegend_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("entries");
    QTest::newRow("caches") << QByteArray("caches") << "bytes of weights, logarithmic" << 4;
    QTest::newRow("visits") << QByteArray("visits") << "visits of a node" << 2;
    QTest::newRow("balance") << QByteArray("balance") << "share of the leaves, least visited first" << 4;
  }
  void everyPlotHasUnitsAndLegend() {
    QFETCH(QByteArray, name);
    QFETCH(QString, unit);
    QFETCH(int, entries);
    show(sized(test::largeRouting(6, 3, 5, 9), 1000));
    UsagePlot* shown = plot(name.constData());
    QCOMPARE(shown->axisRects().first()->axis(QCPAxis::atBottom)->label(), unit);
    QCOMPARE(shown->keyWords().size(), entries);
    QVERIFY(!shown->accessibleName().isEmpty());
    QVERIFY(!shown->accessibleDescription().isEmpty());
  }

  // ---- caches ----------------------------------------------------------------------------------

  void amountsStandOnOneAxis() {
    const auto routing = sized(test::largeRouting(6, 3, 5, 9), 1000);
    show(routing);
    UsagePlot* shown = plot("caches");
    QVERIFY(shown->axisRects().first()->axis(QCPAxis::atBottom)->scaleType() == QCPAxis::stLogarithmic);
    const auto bytes = [&](const char* name) {
      const QCPGraph* dot = plottable(shown, QString::fromUtf8(name));
      return dot == nullptr || dot->dataCount() != 1 ? -1 : dot->dataMainKey(0);
    };
    UsageModel model;
    model.setTexts(routing, {}, UsageModel::Scope::Text);
    QCOMPARE(bytes("one token, one layer"), 18000.0);  // 3 trees of 6 nodes on a path
    QCOMPARE(bytes("this text, layer 1"), 1000.0 * double(model.layer(0).touched));
    QCOMPARE(bytes("this text, all layers"), 1000.0 * double(model.total().touched));
    QCOMPARE(bytes("all tree weights"), 1000.0 * 6 * 3 * 63);
    QVERIFY(texts(shown).contains(QStringLiteral("1.1 MB")));
    m_selection.setLayer(4);
    QCOMPARE(bytes("this text, layer 5"), 1000.0 * double(model.layer(4).touched));
  }

  void cachesAreLabelledLines() {
    show(sized(test::largeRouting(6, 3, 5, 9), 1000));
    UsagePlot* shown = plot("caches");
    QVERIFY(line(shown, "cache L1") != nullptr);
    QCOMPARE(line(shown, "cache L2")->start->key(), 2097152.0);
    QCOMPARE(line(shown, "cache L2")->end->key(), 2097152.0);
    QVERIFY(line(shown, "cache L3")->pen().style() != line(shown, "cache L2")->pen().style());
    QVERIFY(texts(shown).contains(QStringLiteral("L1\n32.8 kB")));
    QVERIFY(shown->keyWords().contains(QStringLiteral("cache shared by cores")));
    const QCPRange range = shown->axisRects().first()->axis(QCPAxis::atBottom)->range();
    QVERIFY(range.lower < 18000 && range.upper > 33554432);
    const QString tip = shown->tipText(place(shown, 18000, 4));
    QCOMPARE(tip,
             QStringLiteral("one token, one layer\n18 nodes, 1.0 kB each: 18.0 kB\nFits into L1 (32.8 kB)"));
  }

  void withoutCachesTheLegendSaysSo() {
    m_view->setCaches({});
    show(sized(test::largeRouting(6, 3, 5, 9), 1000));
    UsagePlot* shown = plot("caches");
    QVERIFY(line(shown, "cache L1") == nullptr);
    QVERIFY(shown->keyWords().contains(QStringLiteral("this machine does not tell its caches")));
    QVERIFY(plottable(shown, QStringLiteral("all tree weights")) != nullptr);
    m_view->setCaches(caches());
    QVERIFY(line(shown, "cache L1") != nullptr);
  }

  void withoutSizesThereIsASentence() {
    show(test::largeRouting(6, 3, 5, 9));
    UsagePlot* shown = plot("caches");
    QCOMPARE(shown->plottableCount(), 0);
    QVERIFY(texts(shown).contains(QStringLiteral("The size of a node's weights is not known.")));
    QCOMPARE(shown->tipText(place(shown, 1e6, 2)), QString());
  }

  // ---- visits ----------------------------------------------------------------------------------

  void barsCountTheNodes() {
    show(test::smallRouting());
    UsagePlot* shown = plot("visits");
    // Layer 1: the root three times, its left child twice, seven nodes once.
    const auto* never = plottable<QCPBars>(shown, QStringLiteral("never"));
    const auto* used = plottable<QCPBars>(shown, QStringLiteral("visited"));
    QCOMPARE(never->baseValue() + never->data()->at(0)->value, 6.0);
    QVector<double> bars;
    for (int i = 0; i < used->data()->size(); ++i) bars += used->baseValue() + used->data()->at(i)->value;
    QCOMPARE(bars, QVector<double>({7, 1, 1}));
    QCOMPARE(texts(shown), QStringList({QStringLiteral("6"), QStringLiteral("7"), QStringLiteral("1"),
                                        QStringLiteral("1")}));
    QCOMPARE(shown->tipText(place(shown, 1, 2)),
             QStringLiteral("7 nodes were visited once\n46.7 % of the 15 nodes of layer 1"));
    QCOMPARE(shown->tipText(place(shown, 3, 0.8)),
             QStringLiteral("1 node was visited 3 to 4 times\n6.67 % of the 15 nodes of layer 1"));
    QCOMPARE(shown->tipText(place(shown, 0, 2)),
             QStringLiteral("6 nodes were visited never\n40.0 % of the 15 nodes of layer 1"));
  }

  void binsAreOfTheSelectedTree() {
    const auto routing = test::largeRouting(4, 3, 4, 9);
    show(routing);
    UsagePlot* shown = plot("visits");
    m_selection.setLayer(2);
    m_selection.setTree(1);
    const auto* never = plottable<QCPBars>(shown, QStringLiteral("never"));
    const int unused = 31 - countVisits(*routing, 2, 1).touched();
    QCOMPARE(never->baseValue() + never->data()->at(0)->value, double(unused));
    QVERIFY(
        shown->tipText(place(shown, 0, 2)).endsWith(QStringLiteral("of the 31 nodes of layer 3, tree 2")));
  }

  void theHoveredNodesBinIsFramed() {
    show(test::smallRouting());
    UsagePlot* shown = plot("visits");
    const QImage before = shown->grab().toImage();
    m_selection.setHoverNode(NodeAddress::ofNode(0, 0, 0));  // the root: 3 visits
    const QImage after = shown->grab().toImage();
    QVERIFY(before != after);
    QRect changed;
    for (int y = 0; y < after.height(); ++y) {
      for (int x = 0; x < after.width(); ++x) {
        if (before.pixel(x, y) != after.pixel(x, y)) changed |= QRect(x, y, 1, 1);
      }
    }
    QVERIFY(qAbs(changed.center().x() - place(shown, 3, 1).x()) <= 2);
    m_selection.setHoverNode(NodeAddress::ofNode(1, 0, 0));  // of another layer
    QCOMPARE(shown->grab().toImage(), before);
    m_selection.clearHover();
  }

  void narrowPlotsLabelUpperEnds() {
    show(test::largeRouting(2, 1, 11, 128));
    UsagePlot* shown = plot("visits");
    QCPAxis* axis = shown->axisRects().first()->axis(QCPAxis::atBottom);
    QCOMPARE(axis->label(), QStringLiteral("visits of a node"));
    m_view->resize(720, 600);
    QCoreApplication::processEvents();
    QCOMPARE(axis->label(), QStringLiteral("visits of a node, up to"));
    shown->grab();
    QVERIFY(axis->tickVectorLabels().contains(QStringLiteral("128")));
  }

  // ---- balance ---------------------------------------------------------------------------------

  void curvesAreTheLayers() {
    const auto routing = test::largeRouting(6, 3, 3, 30);
    show(routing);
    m_selection.setLayer(2);
    UsagePlot* shown = plot("balance");
    UsageModel model;
    model.setTexts(routing, {}, UsageModel::Scope::Text);
    QCOMPARE(points(plottable(shown, QStringLiteral("selected"))), model.lorenz(2));
    QCOMPARE(points(plottable(shown, QStringLiteral("layer 6"))), model.lorenz(5));
    QVERIFY(plottable(shown, QStringLiteral("layer 3")) == nullptr);
    const auto thin = plottable(shown, QStringLiteral("layer 6"))->pen();
    const auto thick = plottable(shown, QStringLiteral("selected"))->pen();
    QVERIFY(thin.widthF() < thick.widthF() && thin.color().hsvSaturation() < 40);
    QCOMPARE(points(plottable(shown, QStringLiteral("equality"))), QVector<QPointF>({{0, 0}, {1, 1}}));
    QCOMPARE(shown->keyWords().first(), QStringLiteral("layer 3"));
  }

  /// Few tokens leave most leaves alone, whatever they do: there the axis begins where that ends.
  void fewTokensSeeTheirPartOfTheAxis() {
    show(test::largeRouting(2, 1, 11, 128));
    UsagePlot* shown = plot("balance");
    QCPAxis* leaves = shown->axisRects().first()->axis(QCPAxis::atBottom);
    QCOMPARE(leaves->range().lower, 0.9);
    const QVector<QPointF> bound = points(plottable(shown, QStringLiteral("bound")));
    QCOMPARE(bound, QVector<QPointF>({{0.9, 0}, {0.9375, 0}, {1, 1}}));
    QVERIFY(texts(shown).contains(QStringLiteral("below 90 %: no visits")));
    QVERIFY(shown->keyWords().contains(QStringLiteral("as even as 128 tokens can be")));
    for (const QPointF& point : points(plottable(shown, QStringLiteral("selected")))) {
      QVERIFY(point.x() >= 0.9 || point.y() == 0);
    }
  }

  void hoverTellsOfTheNearestCurve() {
    show(test::smallRouting());
    UsagePlot* shown = plot("balance");
    const QString tip = shown->tipText(place(shown, 0.75, 0.3));
    QCOMPARE(tip, QStringLiteral("Layer 1: the least visited 75.0 % of the leaves get 33.3 % of the visits\n"
                                 "3 of 8 leaves are reached, as many as 3 with equal shares\n"
                                 "Gini 0.625, entropy 1.58 of 3 bits"));
    auto routing = test::smallRouting();
    for (int token = 0; token < 3; ++token) routing->nodes[routing->at(1, 0, token) + 3] = 9;
    show(routing);
    // All of layer 2 in one leaf: its curve runs along the bottom to 7/8.
    const QPoint other = place(shown, 0.95, 0.6);
    QCOMPARE(shown->layerAt(other), 1);
    QTest::mouseMove(shown, other);
    QTRY_COMPARE(m_selection.hoveredLayer(), 1);
    QCOMPARE(QToolTip::text(), plainTip(shown->tipText(other)));
    QTest::mouseClick(shown, Qt::LeftButton, {}, other);
    QCOMPARE(m_selection.layer(), 1);
    QToolTip::hideText();
    m_selection.clearHover();
  }

  void theHoveredLayersCurveLightsUp() {
    show(test::largeRouting(6, 1, 5, 9));
    UsagePlot* shown = plot("balance");
    const QImage before = shown->grab().toImage();
    m_selection.setHover(-1, 3);
    QVERIFY(shown->grab().toImage() != before);
    m_selection.setHover(-1, 0);  // the selected one is strong already
    QCOMPARE(shown->grab().toImage(), before);
    m_selection.clearHover();
  }

  // ---- all -------------------------------------------------------------------------------------

  void hiddenPlotsWaitUntilTheyAreShown() {
    m_view->resize(1200, 800);
    m_selection.setExtent(3, 2, 1, 3);
    m_view->setRouting(test::smallRouting());
    QCOMPARE(plot("visits")->plottableCount(), 0);
    m_view->show();
    QCOMPARE(plot("visits")->plottableCount(), 2);
    m_view->hide();
    m_view->setRouting(test::singleNodes());
    QCOMPARE(plot("balance")->keyWords().size(), 4);
    m_view->show();
    QCOMPARE(plot("balance")->keyWords().size(), 3);
  }

  /// Also of a view that was never shown.
  void picturesAreUpToDate() {
    m_view->resize(1200, 800);
    m_selection.setExtent(3, 2, 1, 3);
    m_view->setRouting(test::smallRouting());
    m_view->grab();
    QCOMPARE(plot("visits")->plottableCount(), 2);
  }

  void drawnAsLinesIntoFiles() {
    show(test::smallRouting());
    UsagePlot* shown = plot("visits");
    QPicture lines;
    QPainter recorder(&lines);
    shown->render(&recorder);
    recorder.end();
    // Bars of the file stay sharp however much it is enlarged: no picture of points was stored.
    QImage large(8 * shown->size(), QImage::Format_RGB32);
    large.fill(Qt::green);
    QPainter painter(&large);
    painter.scale(8, 8);
    painter.drawPicture(0, 0, lines);
    painter.end();
    const QColor bar = shown->grab().toImage().pixelColor(place(shown, 1, 2));
    const QColor ground = m_view->palette().color(QPalette::Base);
    int edge = 8 * place(shown, 1.2, 2).x();
    const int y = 8 * place(shown, 1, 2).y();
    QCOMPARE(large.pixelColor(edge, y), bar);
    while (large.pixelColor(edge, y) == bar) ++edge;
    QCOMPARE(large.pixelColor(edge + 1, y), ground);
  }

  void singleNodesAreDrawn() {
    show(sized(test::singleNodes(), 100));
    QCOMPARE(points(plottable(plot("balance"), QStringLiteral("selected"))),
             QVector<QPointF>({{0, 0}, {1, 1}}));
    UsagePlot* visits = plot("visits");
    QVERIFY(plottable<QCPBars>(visits, QStringLiteral("never"))->data()->isEmpty());
    QVERIFY(visits->tipText(place(visits, 2, 0.8)).startsWith(QStringLiteral("1 node was visited 2 times")));
  }

  void staleIsDimmed() {
    show(test::smallRouting());
    UsagePlot* shown = plot("visits");
    const QPoint bar = place(shown, 1, 2);
    const QColor fresh = shown->grab().toImage().pixelColor(bar);
    m_view->setStale(true);
    QVERIFY(shown->grab().toImage().pixelColor(bar).lightness() > fresh.lightness() + 40);
    m_view->setStale(false);
    QCOMPARE(shown->grab().toImage().pixelColor(bar), fresh);
  }
};

UFB_TEST(TstUsagePlots)
#include "tst_usage_plots.moc"
