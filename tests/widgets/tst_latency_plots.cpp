// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QTest>

#include "latency_sample.h"
#include "plot/themed_plot.h"
#include "routing_sample.h"
#include "support/registry.h"
#include "views/latency_view.h"
#include "views/theme.h"

using namespace ufb;

/// That the pictures show the figures: what is drawn is read back from the plots.
class TstLatencyPlots : public QObject {
  Q_OBJECT

  std::unique_ptr<LatencyView> m_view;

  ThemedPlot* plot(const char* name) const {
    return m_view->findChild<ThemedPlot*>(QString::fromLatin1(name));
  }

  template <class Plottable>
  static Plottable* plottable(ThemedPlot* plot, const QString& name) {
    for (int i = 0; i < plot->plottableCount(); ++i) {
      if (plot->plottable(i)->name() == name) return qobject_cast<Plottable*>(plot->plottable(i));
    }
    return nullptr;
  }
  static QCPGraph* graph(ThemedPlot* plot, const char* name) {
    return plottable<QCPGraph>(plot, QString::fromLatin1(name));
  }
  static QStringList texts(ThemedPlot* plot) {
    QStringList words;
    for (int i = 0; i < plot->itemCount(); ++i) {
      if (const auto* text = qobject_cast<QCPItemText*>(plot->item(i))) words += text->text();
    }
    return words;
  }
  static QCPAbstractItem* item(ThemedPlot* plot, const char* name) {
    for (int i = 0; i < plot->itemCount(); ++i) {
      if (plot->item(i)->objectName() == QLatin1String(name)) return plot->item(i);
    }
    return nullptr;
  }
  static QCPAxis* axis(ThemedPlot* plot, int rect, QCPAxis::AxisType type) {
    return plot->axisRects().at(rect)->axis(type);
  }

 private Q_SLOTS:
  void init() {
    QTest::failOnWarning(test::anyWarning());
    m_view = std::make_unique<LatencyView>();
    m_view->setSubject(QStringLiteral("demo-fff"));
    m_view->resize(1400, 900);
  }
  void cleanup() { m_view.reset(); }

  void everyPictureHasUnitsAndLegend_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("unit");
    QTest::newRow("distribution") << QByteArray("distribution") << "time of one call, ms";
    QTest::newRow("stages") << QByteArray("stages") << "mean time of one call, ms";
    QTest::newRow("ledger") << QByteArray("ledger") << "times fewer or faster, logarithmic";
    QTest::newRow("sweeps") << QByteArray("sweeps") << "tokens of a text";
  }
  void everyPictureHasUnitsAndLegend() {
    QFETCH(QByteArray, name);
    QFETCH(QString, unit);
    m_view->setRun(test::run());
    ThemedPlot* shown = plot(name.constData());
    QCOMPARE(shown->axisRects().last()->axis(QCPAxis::atBottom)->label(), unit);
    QVERIFY(shown->keyWords().size() >= 3);
    QVERIFY(!shown->accessibleName().isEmpty());
    QVERIFY(!shown->accessibleDescription().isEmpty());
    QVERIFY(!shown->openGl());
  }

  // ---- distribution ----------------------------------------------------------------------------

  void drawsEverySample() {
    m_view->setRun(test::run());
    ThemedPlot* shown = plot("distribution");
    const QVector<double> samples = m_view->shownSeries().arms[0].milliseconds;
    QCPGraph* points = graph(shown, "fff samples");
    QCOMPARE(points->dataCount(), int(samples.size()));
    QVERIFY(points->lineStyle() == QCPGraph::lsNone);
    QCPGraph* curve = graph(shown, "dense-3072");
    QCOMPARE(curve->data()->at(curve->dataCount() - 1)->value, 1.0);
    QVERIFY(curve->pen().style() == Qt::DashLine);
    for (int rect : {0, 1}) {
      QCOMPARE(axis(shown, rect, QCPAxis::atBottom)->range().lower, 0.0);
      QCOMPARE(axis(shown, rect, QCPAxis::atBottom)->range().upper,
               axis(shown, 0, QCPAxis::atBottom)->range().upper);
    }
    QVERIFY(texts(shown).contains(QStringLiteral("median 4 ms")));
    QVERIFY(texts(shown).contains(QStringLiteral("median 8 ms")));
    QVERIFY(shown->keyWords().contains(QStringLiteral("A fff, n = 70, P90 4.24 ms")));
  }

  void nothingIsDropped() {
    view::LatencyRunItem run = test::run();
    run.series[1].arms[0].milliseconds[3] = 90;
    m_view->setRun(run);
    ThemedPlot* shown = plot("distribution");
    QCOMPARE(graph(shown, "fff samples")->dataCount(), 69);
    QCOMPARE(graph(shown, "fff beyond")->dataCount(), 1);
    auto* words = qobject_cast<QCPItemText*>(item(shown, "beyond"));
    QVERIFY(words != nullptr);
    QVERIFY(words->text().contains(QStringLiteral("90 ms")));
  }

  void noiseFloorIsBehindTheSubject() {
    m_view->setRun(test::run());
    auto* band = qobject_cast<QCPItemRect*>(item(plot("distribution"), "noise"));
    QVERIFY(band != nullptr);
    QCOMPARE(band->topLeft->key(), 4 * 0.994);
    QCOMPARE(band->bottomRight->key(), 4 * 1.008);
  }

  void pastRunsAreGrey() {
    view::LatencyRunItem other = test::pastRun();
    other.host = QStringLiteral("altair");
    QVector<view::LatencyRunItem> many(4, other);
    many.prepend(test::pastRun());
    m_view->setRun(test::run());
    m_view->setPastRuns(many);
    ThemedPlot* shown = plot("distribution");
    QVERIFY(shown->keyWords().contains(QStringLiteral("2026-11-20, vega")));
    QVERIFY(shown->keyWords().contains(QStringLiteral("and 2 earlier")));
    QCPGraph* past = graph(shown, "2026-11-20, vega fff");
    QVERIFY(past != nullptr);
    QCOMPARE(past->pen().color().hsvSaturation(), 0);
    QVERIFY(graph(shown, "fff")->pen().color().hsvSaturation() > 100);
  }

  void pastRunsOfOtherModelsAreNotBeside() {
    view::LatencyRunItem other = test::pastRun();
    other.subjectName = QStringLiteral("another");
    m_view->setRun(test::run());
    m_view->setPastRuns({other});
    QVERIFY(graph(plot("distribution"), "2026-11-20, vega fff") == nullptr);
  }

  void aPastRunOnShowIsGrey() {
    m_view->setPastRuns({test::pastRun()});
    for (const char* name : {"fff", "dense-3072"}) {
      QCOMPARE(graph(plot("distribution"), name)->pen().color().hsvSaturation(), 0);
    }
    auto* bar = plottable<QCPBars>(plot("ledger"), QStringLiteral("kernel, measured"));
    QCOMPARE(bar->brush().color().hsvSaturation(), 0);
  }

  void picturesAreUpToDateAtOnce() {
    m_view->setRun(test::run());
    m_view->show();
    QCoreApplication::processEvents();
    ThemedPlot* shown = plot("stages");
    const QImage before = shown->grab().toImage();
    m_view->findChild<QComboBox*>(QStringLiteral("arm"))->setCurrentIndex(1);
    const QImage after = shown->grab().toImage();
    QVERIFY(after != before);
    QCoreApplication::processEvents();
    QCOMPARE(shown->grab().toImage(), after);
  }

  // ---- stages, ledger, sweeps ------------------------------------------------------------------

  void partsAreAsLongAsTheyTake() {
    m_view->setRun(test::run());
    ThemedPlot* shown = plot("stages");
    const view::LatencyStagesItem stages = *m_view->shownSeries().arms[2].stages;
    auto* bar = plottable<QCPBars>(shown, QStringLiteral("dense-3072 feedforward"));
    QVERIFY(bar != nullptr);
    QCOMPARE(bar->data()->at(0)->value, stages.feedforward);
    QCOMPARE(bar->barBelow()->name(), QStringLiteral("dense-3072 attention"));
    auto* first = plottable<QCPBars>(shown, QStringLiteral("fff tokeniser"));
    QCOMPARE(first->baseValue(), 0.0);
    QCOMPARE(axis(shown, 0, QCPAxis::atBottom)->range().lower, 0.0);
    QVERIFY(axis(shown, 0, QCPAxis::atBottom)->range().upper > stages.total());
    QCOMPARE(shown->keyWords().size(), 6);
    QVERIFY(texts(shown).contains(QStringLiteral("8.08 ms")));
  }

  void ledgerEndsAtTheFigures() {
    m_view->setReferences(test::references());
    m_view->setRun(test::run());
    ThemedPlot* shown = plot("ledger");
    auto* bar = plottable<QCPBars>(shown, QStringLiteral("kernel, measured"));
    QVERIFY(bar != nullptr);
    QCOMPARE(bar->baseValue() + bar->data()->at(0)->value, 43.0);
    QVERIFY(axis(shown, 0, QCPAxis::atBottom)->scaleType() == QCPAxis::stLogarithmic);
    QCOMPARE(axis(shown, 0, QCPAxis::atBottom)->range().lower, 1.0);
    auto* ceiling = qobject_cast<QCPItemLine*>(item(shown, "ceiling"));
    QVERIFY(ceiling != nullptr);
    QCOMPARE(ceiling->start->key(), 2.05);
    QVERIFY(texts(shown).contains(QStringLiteral("2.00× [1.95 .. 2.06]")));
    QVERIFY(texts(shown).contains(QStringLiteral("78×")));
    auto* conditions = m_view->findChild<QLabel*>(QStringLiteral("references"));
    QVERIFY(conditions->text().contains(QStringLiteral("◆ 78× paper: One feedforward layer, CPU")));
  }

  void referencesDoNotCoverEachOther() {
    using Rung = view::LatencyRung;
    m_view->setReferences({{Rung::Kernel, 76.5, QStringLiteral("other"), QStringLiteral("c")},
                           {Rung::Kernel, 78, QStringLiteral("paper"), QStringLiteral("d")}});
    m_view->setRun(test::run());
    m_view->show();
    ThemedPlot* shown = plot("ledger");
    shown->replot();
    for (int i = 0; i < shown->itemCount(); ++i) {
      const auto* text = qobject_cast<QCPItemText*>(shown->item(i));
      if (text == nullptr || text->text() != QStringLiteral("76.5×")) continue;
      QVERIFY(text->positionAlignment().testFlag(Qt::AlignRight));
      return;
    }
    QFAIL("no label");
  }

  void sweepsStartAtZero() {
    m_view->setRun(test::run());
    ThemedPlot* shown = plot("sweeps");
    for (int rect : {0, 1}) {
      QCOMPARE(axis(shown, rect, QCPAxis::atBottom)->range().lower, 0.0);
      QCOMPARE(axis(shown, rect, QCPAxis::atLeft)->range().lower, 0.0);
    }
    QVector<int> lengths;
    for (int i = 0; i < shown->graphCount(); ++i) {
      const QCPGraph* curve = shown->graph(i);
      if (curve->name() == QLatin1String("fff")) lengths += curve->dataCount();
      QVERIFY(curve->name() != QLatin1String("fff again"));
    }
    QCOMPARE(lengths, (QVector<int>{2, 3}));
    QVERIFY(shown->accessibleDescription().contains(QStringLiteral("at 128")));
  }

  // ---- look ------------------------------------------------------------------------------------

  void followsThePalette() {
    m_view->setRun(test::run());
    ThemedPlot* shown = plot("distribution");
    QPalette dark(QColor(50, 50, 50));
    dark.setColor(QPalette::Base, QColor(30, 30, 30));
    m_view->setPalette(dark);
    const QColor line = graph(shown, "fff")->pen().color();
    QVERIFY(theme::contrast(line, QColor(30, 30, 30)) >= 2.99);
    QPixmap picture(shown->toPixmap(300, 200));
    QCOMPARE(picture.toImage().pixelColor(1, 1), QColor(30, 30, 30));
  }

  void staysLeftToRight() {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    m_view->setRun(test::run());
    m_view->show();
    ThemedPlot* shown = plot("distribution");
    QVERIFY(shown->layoutDirection() == Qt::LeftToRight);
    QCPAxis* times = axis(shown, 1, QCPAxis::atBottom);
    QVERIFY(times->coordToPixel(1) > times->coordToPixel(0));
    QApplication::setLayoutDirection(Qt::LeftToRight);
  }

  void picturesAreCopied() {
    m_view->setRun(test::run());
    m_view->show();
    for (const char* name : {"distribution", "stages", "ledger", "sweeps"}) {
      ThemedPlot* shown = plot(name);
      shown->actions().first()->trigger();
      const QImage picture = QApplication::clipboard()->image();
      QCOMPARE(picture.size(), shown->size() * 2);
      QCOMPARE(picture.pixelColor(1, 1), m_view->palette().color(QPalette::Base));
    }
  }

  void wheelIsLeftToThePage() {
    QWheelEvent wheel(QPointF(50, 50), QPointF(50, 50), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(plot("distribution"), &wheel);
    QVERIFY(!wheel.isAccepted());
  }

  void unseenPicturesWaitWhileMeasuring() {
    m_view->setRunning(true);
    m_view->setPartial(test::series(8, 1, 5));
    QTRY_COMPARE(m_view->shownSeries().tokens, 8);
    QCOMPARE(plot("distribution")->plottableCount(), 0);
    m_view->show();
    QCOMPARE(graph(plot("distribution"), "fff samples")->dataCount(), 5);
  }
};

UFB_TEST(TstLatencyPlots)
#include "tst_latency_plots.moc"
