// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>

#include "models/plain_tip.h"
#include "models/selection.h"
#include "models/usage_model.h"
#include "routing_sample.h"
#include "support/registry.h"
#include "views/latency_look.h"
#include "views/theme.h"
#include "views/usage_bars.h"

using namespace ufb;
using Scale = UsageBars::Scale;

class TstUsageBars : public QObject {
  Q_OBJECT

  Selection m_selection;
  UsageModel m_model;
  std::unique_ptr<UsageBars> m_bars;

  void show(const std::shared_ptr<view::RoutingItem>& routing, const QSize& size = {480, 300}) {
    m_selection.setExtent(0, 0, 0);
    m_selection.setExtent(routing->tokens, routing->layers, routing->trees, routing->depth);
    m_model.setTexts(routing, {}, UsageModel::Scope::Text);
    m_bars->resize(size);
    m_bars->refresh();
    m_bars->show();
  }

  QImage image() const { return m_bars->viewport()->grab().toImage(); }
  QColor fill() const { return sideColor(LatencySide::A, false, m_bars->palette()); }
  /// Where the fill of a layer's bar ends, in pixels from its leading side.
  int filled(int layer) const {
    const QRect bar = m_bars->barRect(layer);
    const QImage picture = image();
    const bool mirrored = m_bars->layoutDirection() == Qt::RightToLeft;
    int end = 0;
    for (int i = 0; i < bar.width(); ++i) {
      const int x = mirrored ? bar.right() - i : bar.left() + i;
      if (picture.pixelColor(x, bar.center().y()) == fill()) end = i + 1;
    }
    return end;
  }
  QColor at(int layer, double share) const {
    const QRect bar = m_bars->barRect(layer);
    return image().pixelColor(bar.left() + int(share * bar.width()), bar.center().y());
  }

 private Q_SLOTS:
  void init() {
    QTest::failOnWarning(test::anyWarning());
    m_bars = std::make_unique<UsageBars>(&m_model, &m_selection);
  }
  void cleanup() {
    m_bars.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
  }

  void barsAreAsLongAsTheShare() {
    show(test::largeRouting(16, 1, 11, 40));
    const double width = m_bars->barRect(0).width();
    for (const int layer : {0, 7, 15}) {
      const UsageItem& usage = m_model.layer(layer);
      QVERIFY(qAbs(filled(layer) - width * double(usage.touched) / double(usage.mostPossible)) <= 1);
    }
    m_bars->setScale(Scale::AllNodes);
    QVERIFY(qAbs(filled(3) - width * m_model.layer(3).share()) <= 1);
    QCOMPARE(at(3, 0.5).rgb(), theme::track(m_bars->palette()).rgb());
  }

  void marksStandWhereTheyMean() {
    show(test::largeRouting(4, 3, 5, 9));
    m_bars->setScale(Scale::AllNodes);
    const UsageItem& usage = m_model.layer(0);
    QVERIFY(usage.touched > usage.onePath + 4);
    const double most = double(usage.mostPossible) / double(usage.nodes);
    const int pixel = 1;
    const QRect bar = m_bars->barRect(0);
    const double inside = double(pixel) / bar.width();
    QCOMPARE(at(0, most - inside), m_bars->palette().color(QPalette::Text));
    const double one = double(usage.onePath) / double(usage.nodes);
    QCOMPARE(at(0, one - inside), m_bars->palette().color(QPalette::Base));
  }

  void sixteenLayersFitWithoutScrolling() {
    show(test::largeRouting(16, 1, 11, 40), {480, 300});
    QVERIFY(m_bars->verticalScrollBar()->maximum() == 0);
    QVERIFY(m_bars->viewport()->rect().contains(m_bars->rowRect(15)));
    for (int layer = 0; layer < 16; ++layer) {
      QVERIFY(m_bars->rowRect(layer).contains(m_bars->barRect(layer)));
      QVERIFY(layer == 0 || m_bars->rowRect(layer).top() == m_bars->rowRect(layer - 1).bottom() + 1);
    }
  }

  void moreLayersScroll() {
    show(test::largeRouting(40, 1, 3, 5), {480, 200});
    QVERIFY(m_bars->verticalScrollBar()->maximum() > 0);
    m_selection.setLayer(39);
    QVERIFY(m_bars->viewport()->rect().contains(m_bars->rowRect(39)));
    QTest::mouseClick(m_bars->viewport(), Qt::LeftButton, {}, m_bars->rowRect(38).center());
    QCOMPARE(m_selection.layer(), 38);
    m_selection.setLayer(0);
    QVERIFY(m_bars->viewport()->rect().contains(m_bars->rowRect(0)));
  }

  void clicksSelectTheLayer() {
    show(test::largeRouting(16, 1, 11, 40));
    for (int layer = 15; layer >= 0; --layer) {
      const QRect row = m_bars->rowRect(layer);
      for (const QPoint& corner : {row.topLeft(), row.bottomRight()}) {
        m_selection.setLayer((layer + 1) % 16);
        QTest::mouseClick(m_bars->viewport(), Qt::LeftButton, {}, corner);
        QCOMPARE(m_selection.layer(), layer);
      }
    }
    QTest::mouseClick(m_bars->viewport(), Qt::LeftButton, {}, QPoint(20, 2));
    QCOMPARE(m_selection.layer(), 0);
  }

  void selectionIsSeenWithoutColor() {
    show(test::smallRouting());
    const auto frame = [this](int layer) {
      return image().pixelColor(m_bars->rowRect(layer).topLeft() + QPoint(4, 0));
    };
    QCOMPARE(frame(0), m_bars->palette().color(QPalette::Text));
    QVERIFY(frame(1) != m_bars->palette().color(QPalette::Text));
    m_selection.setLayer(1);
    QCOMPARE(frame(1), m_bars->palette().color(QPalette::Text));
  }

  void hoverTellsAtOnceAndIsShared() {
    auto routing = test::smallRouting();
    routing->nodeBytes = 1000;
    show(routing);
    QTest::mouseMove(m_bars->viewport(), m_bars->rowRect(1).center());
    QTRY_COMPARE(m_selection.hoveredLayer(), 1);
    QCOMPARE(QToolTip::text(), plainTip(m_bars->tipText(1)));
    QCOMPARE(m_bars->tipText(1), QStringLiteral("Layer 2\n9 of 15 nodes touched, 60.0 %\n"
                                                "One token touches 4; 3 tokens at most 9\n"
                                                "12 visits, 1.33 for each node touched\n"
                                                "9.0 kB of 15.0 kB of weights read at least once"));
    QVERIFY(m_bars->tipText(2).isEmpty());
    m_selection.clearHover();
    const QPoint corner = m_bars->rowRect(1).topLeft() + QPoint(4, 0);  // off the focus frame
    const QColor before = image().pixelColor(corner);
    m_selection.setHoverNode(NodeAddress::ofNode(1, 0, 2));
    QVERIFY(image().pixelColor(corner) != before);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_bars->viewport(), &leave);
    QCOMPARE(m_selection.hoveredLayer(), -1);
    QToolTip::hideText();
  }

  void unknownSizesAreNotShown() {
    show(test::smallRouting());
    const int without = m_bars->barRect(0).width();
    QVERIFY(!m_bars->tipText(0).contains(QStringLiteral("weights")));
    auto routing = test::smallRouting();
    routing->nodeBytes = 1000;
    show(routing);
    QVERIFY(m_bars->barRect(0).width() < without);
    m_bars->resize(240, 200);
    QVERIFY(m_bars->barRect(0).width() >= 12 * theme::kGrid);
  }

  void rightToLeftIsMirrored() {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    show(test::largeRouting(6, 3, 5, 9));
    const QRect bar = m_bars->barRect(2);
    QVERIFY(bar.center().x() > m_bars->viewport()->width() / 2);
    const UsageItem& usage = m_model.layer(2);
    QVERIFY(qAbs(filled(2) - bar.width() * double(usage.touched) / double(usage.mostPossible)) <= 1);
  }

  void aSingleNodeIsAFullBar() {
    show(test::singleNodes());
    QVERIFY(qAbs(filled(0) - m_bars->barRect(0).width()) <= 2);
    QVERIFY(m_bars->tipText(0).contains(QStringLiteral("1 of 1 nodes touched, 100 %")));
  }

  void staleIsDimmed() {
    show(test::smallRouting());
    QVERIFY(filled(0) > 0);
    m_bars->setStale(true);
    QCOMPARE(filled(0), 0);
    m_bars->setStale(false);
    QVERIFY(filled(0) > 0);
  }

  void nothingIsPaintedWithoutRows() {
    m_model.setTexts(nullptr, {}, UsageModel::Scope::Text);
    m_bars->refresh();
    m_bars->resize(300, 200);
    m_bars->show();
    QTest::mouseClick(m_bars->viewport(), Qt::LeftButton, {}, QPoint(50, 50));
    QVERIFY(m_bars->rowRect(0).isEmpty());
    QVERIFY(m_bars->barRect(0).isEmpty());
    image();
  }
};

UFB_TEST(TstUsageBars)
#include "tst_usage_bars.moc"
