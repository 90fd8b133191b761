// SPDX-License-Identifier: MIT
#include <QPalette>
#include <QTest>
#include <cmath>
#include <limits>

#include "support/registry.h"
#include "views/color_map.h"
#include "views/theme.h"

using namespace ufb;

class TstColorMap : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

  // The expected colours are entries of the published tables of 256, not of ours.
  void matchesThePublishedTables_data() {
    QTest::addColumn<int>("map");
    QTest::addColumn<int>("index");
    QTest::addColumn<QColor>("expected");
    const auto cividis = static_cast<int>(ColorMap::Cividis);
    const auto viridis = static_cast<int>(ColorMap::Viridis);
    QTest::newRow("cividis first") << cividis << 0 << QColor(0, 34, 78);
    QTest::newRow("cividis 64") << cividis << 64 << QColor(67, 78, 108);
    QTest::newRow("cividis 128") << cividis << 128 << QColor(125, 124, 120);
    QTest::newRow("cividis last") << cividis << 255 << QColor(254, 232, 56);
    QTest::newRow("viridis first") << viridis << 0 << QColor(68, 1, 84);
    QTest::newRow("viridis 64") << viridis << 64 << QColor(59, 82, 139);
    QTest::newRow("viridis 128") << viridis << 128 << QColor(33, 145, 140);
    QTest::newRow("viridis last") << viridis << 255 << QColor(253, 231, 37);
  }

  void matchesThePublishedTables() {
    QFETCH(int, map);
    QFETCH(int, index);
    QFETCH(QColor, expected);
    const QColor actual = QColor::fromRgb(colorAt(static_cast<ColorMap>(map), index / 255.0));
    QVERIFY2(qAbs(actual.red() - expected.red()) <= 2 && qAbs(actual.green() - expected.green()) <= 2 &&
                 qAbs(actual.blue() - expected.blue()) <= 2,
             qPrintable(actual.name()));
  }

  void sequentialMapsGetSteadilyLighter() {
    for (const ColorMap map : {ColorMap::Cividis, ColorMap::Viridis}) {
      double before = 0;
      for (int i = 0; i <= 100; ++i) {
        const double lightness = theme::contrast(QColor::fromRgb(colorAt(map, i / 100.0)), Qt::black);
        QVERIFY(lightness > before);
        before = lightness;
      }
    }
  }

  void divergingMapIsLightestInTheMiddle() {
    const auto at = [](double value) { return QColor::fromRgb(colorAt(ColorMap::BlueWhiteOrange, value)); };
    QVERIFY(at(0).blue() > at(0).red());
    QVERIFY(at(1).red() > at(1).blue());
    QVERIFY(theme::contrast(at(0.5), Qt::white) < 1.1);
    for (const double distance : {0.1, 0.25, 0.4, 0.5}) {
      const double low = theme::contrast(at(0.5 - distance), Qt::white);
      const double high = theme::contrast(at(0.5 + distance), Qt::white);
      QVERIFY2(qAbs(low / high - 1) < 0.25, qPrintable(QString::number(low / high)));
    }
  }

  void oddValuesGetAnEnd() {
    const double infinity = std::numeric_limits<double>::infinity();
    QCOMPARE(colorAt(ColorMap::Cividis, -3), colorAt(ColorMap::Cividis, 0));
    QCOMPARE(colorAt(ColorMap::Cividis, std::nan("")), colorAt(ColorMap::Cividis, 0));
    QCOMPARE(colorAt(ColorMap::Cividis, infinity), colorAt(ColorMap::Cividis, 1));
    QCOMPARE(colorAt(ColorMap::Cividis, -infinity), colorAt(ColorMap::Cividis, 0));
  }

  void textIsReadableOnEveryColor() {
    for (const ColorMap map : {ColorMap::Cividis, ColorMap::Viridis, ColorMap::BlueWhiteOrange}) {
      for (int i = 0; i <= 100; ++i) {
        const QColor ground = QColor::fromRgb(colorAt(map, i / 100.0));
        QVERIFY(theme::contrast(ground, textColorOn(ground)) >= 4.5);
      }
    }
  }

  void turnsDifferInLightnessInBothThemes() {
    for (const QColor& ground : {QColor(Qt::white), QColor(45, 45, 45)}) {
      const QPalette palette(ground);
      const QColor left = turnColor(false, palette);
      const QColor right = turnColor(true, palette);
      QVERIFY(theme::contrast(left, right) > 3);
      QVERIFY(theme::contrast(left, Qt::black) > theme::contrast(right, Qt::black));
    }
  }
};

UFB_TEST(TstColorMap)
#include "tst_color_map.moc"
