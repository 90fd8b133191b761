// SPDX-License-Identifier: MIT
#include <QLabel>
#include <QPalette>
#include <QtTest>
#include <array>
#include <cmath>

#include "models/selection.h"
#include "models/tree_model.h"
#include "support/registry.h"
#include "views/color_map.h"
#include "views/latency_look.h"
#include "views/theme.h"
#include "views/tree_colors.h"

using namespace ufb;

namespace {

QPalette ordinary(const QColor& window, const QColor& base, const QColor& text) {
  QPalette palette(window, window);
  palette.setColor(QPalette::Base, base);
  for (const auto role : {QPalette::WindowText, QPalette::Text}) palette.setColor(role, text);
  palette.setColor(QPalette::Highlight, theme::armA());
  return palette;
}

QPalette light() {
  return ordinary(QColor(0xf6, 0xf7, 0xf8), Qt::white, QColor(0x1b, 0x1f, 0x23));
}
QPalette dark() {
  return ordinary(QColor(0x1e, 0x21, 0x24), QColor(0x17, 0x19, 0x1b), QColor(0xe8, 0xea, 0xec));
}
QPalette stark(const QColor& ground, const QColor& text, const QColor& highlight) {
  QPalette palette = ordinary(ground, ground, text);
  palette.setColor(QPalette::Highlight, highlight);
  return palette;
}
QPalette whiteOnBlack() {
  return stark(Qt::black, Qt::white, Qt::yellow);
}
QPalette blackOnWhite() {
  return stark(Qt::white, Qt::black, QColor(0, 0, 0x80));
}

// ---- how colours look to others --------------------------------------------------------------------

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

struct Eyes {
  const char* name;
  Matrix matrix;
};

/// Machado, Oliveira and Fernandes 2009, severity 1, on linear sRGB.
constexpr std::array kEyes{
    Eyes{"usual", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    Eyes{"protanopia",
         {{{0.152286, 1.052583, -0.204868},
           {0.114503, 0.786281, 0.099216},
           {-0.003882, -0.048116, 1.051998}}}},
    Eyes{
        "deuteranopia",
        {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    Eyes{"tritanopia",
         {{{1.255528, -0.076749, -0.178779},
           {-0.078411, 0.930809, 0.147602},
           {0.004733, 0.691367, 0.303900}}}}};

double linear(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Triple times(const Matrix& matrix, const Triple& vector) {
  Triple result{};
  for (size_t row = 0; row < 3; ++row) {
    for (size_t column = 0; column < 3; ++column) result[row] += matrix[row][column] * vector[column];
  }
  return result;
}

/// CIELAB with D65's white.
Triple lab(const QColor& color, const Eyes& eyes) {
  constexpr Matrix kXyz{{{0.4124564, 0.3575761, 0.1804375},
                         {0.2126729, 0.7151522, 0.0721750},
                         {0.0193339, 0.1191920, 0.9503041}}};
  Triple seen = times(eyes.matrix, {linear(color.redF()), linear(color.greenF()), linear(color.blueF())});
  for (double& channel : seen) channel = std::clamp(channel, 0.0, 1.0);
  Triple xyz = times(kXyz, seen);
  constexpr Triple kWhite{0.95047, 1.0, 1.08883};
  for (size_t i = 0; i < 3; ++i) {
    const double part = xyz[i] / kWhite[i];
    xyz[i] = part > 0.008856 ? std::cbrt(part) : 7.787 * part + 16.0 / 116;
  }
  return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

/// CIE 1976's distance; 2.3 is just noticeable, 10 seen at once.
double distance(const QColor& one, const QColor& other, const Eyes& eyes) {
  const Triple a = lab(one, eyes);
  const Triple b = lab(other, eyes);
  return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/// The names of two of these colours that somebody takes for the same, or nothing.
QString mistaken(const QVector<QColor>& colors) {
  constexpr double kSeenAtOnce = 10;
  for (const Eyes& eyes : kEyes) {
    for (qsizetype i = 0; i < colors.size(); ++i) {
      for (qsizetype j = i + 1; j < colors.size(); ++j) {
        const double apart = distance(colors[i], colors[j], eyes);
        if (apart < kSeenAtOnce) {
          return QStringLiteral("%1 and %2, %3: %4")
              .arg(colors[i].name(), colors[j].name(), QLatin1String(eyes.name))
              .arg(apart);
        }
      }
    }
  }
  return {};
}

}  // namespace

class TstTheme : public QObject {
  Q_OBJECT

  static void palettes() {
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("high");
    QTest::newRow("light") << light() << false;
    QTest::newRow("dark") << dark() << false;
    QTest::newRow("white on black") << whiteOnBlack() << true;
    QTest::newRow("black on white") << blackOnWhite() << true;
  }

 private Q_SLOTS:
  void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

  void highContrastIsRecognised_data() {
    palettes();
    QTest::newRow("black on grey and white")
        << ordinary(QColor(0xef, 0xef, 0xef), Qt::white, Qt::black) << false;
  }
  void highContrastIsRecognised() {
    QFETCH(QPalette, palette);
    QFETCH(bool, high);
    QCOMPARE(theme::isHighContrast(palette), high);
    // Also by a view that is disabled just now.
    palette.setCurrentColorGroup(QPalette::Disabled);
    palette.setColor(QPalette::Disabled, QPalette::Text, QColor(0x80, 0x80, 0x80));
    QCOMPARE(theme::isHighContrast(palette), high);
  }

  void allTextIsRead_data() { palettes(); }
  void allTextIsRead() {
    QFETCH(QPalette, palette);
    QFETCH(bool, high);
    const double least = high ? 7 : 4.5;
    QCOMPARE(theme::textContrast(palette), least);
    const QColor window = palette.color(QPalette::Window);
    const QColor base = palette.color(QPalette::Base);
    const auto read = [&](const QColor& text, const QColor& ground) {
      const double ratio = theme::contrast(text, ground);
      return ratio >= least ? QString()
                            : QStringLiteral("%1 on %2: %3").arg(text.name(), ground.name()).arg(ratio);
    };
    for (const QColor& ground : {window, base}) {
      QCOMPARE(read(theme::mutedText(palette), ground), QString());
      QCOMPARE(read(theme::accentText(palette), ground), QString());
      QCOMPARE(read(theme::readableText(theme::armB(), ground, palette), ground), QString());
    }
    const QColor text = palette.color(QPalette::WindowText);
    for (const QColor& ground :
         {theme::track(palette), theme::hoverGround(palette), theme::selectedGround(palette)}) {
      QCOMPARE(read(text, ground), QString());
    }
    for (const bool right : {false, true}) {
      const QColor ground = turnColor(right, palette);
      QCOMPARE(read(textColorOn(ground), ground), QString());
    }
  }

  void outlinesAndShapesAreSeen_data() { palettes(); }
  void outlinesAndShapesAreSeen() {
    QFETCH(QPalette, palette);
    QFETCH(bool, high);
    for (const auto role : {QPalette::Window, QPalette::Base}) {
      const QColor ground = palette.color(role);
      QVERIFY(theme::contrast(theme::outline(palette), ground) >= 3);
      QVERIFY(theme::contrast(sideColor(LatencySide::A, false, palette), ground) >= 3);
      QVERIFY(theme::contrast(sideColor(LatencySide::B, false, palette), ground) >= 3);
      // Instead of tints: a hairline is a line that everybody sees.
      if (high) QVERIFY(theme::contrast(theme::hairline(palette), ground) >= 3);
    }
  }

  void armsKeepTheirHue_data() { palettes(); }
  void armsKeepTheirHue() {
    QFETCH(QPalette, palette);
    QFETCH(bool, high);
    QVERIFY(std::abs(theme::armA(palette).hsvHue() - theme::armA().hsvHue()) < 10);
    QVERIFY(std::abs(theme::armB(palette).hsvHue() - theme::armB().hsvHue()) < 10);
    QCOMPARE(theme::armA(palette) != theme::armA(), high);
  }

  void nobodyMistakesColors_data() {
    QTest::addColumn<QVector<QColor>>("colors");
    QVector<QColor> tokens;
    for (int token = 0; token < 6; ++token) tokens += Selection::tokenColor(token);
    QTest::newRow("tokens") << tokens;
    for (const auto& [name, palette] : {std::pair{"light", light()},
                                        {"dark", dark()},
                                        {"white on black", whiteOnBlack()},
                                        {"black on white", blackOnWhite()}}) {
      const auto row = [name = name](const char* what) -> QTestData& {
        return QTest::addRow("%s, %s", what, name);
      };
      const QColor base = palette.color(QPalette::Base);
      const QColor text = palette.color(QPalette::Text);
      row("arms") << QVector<QColor>{theme::armA(palette), theme::armB(palette), base};
      row("sides") << QVector<QColor>{sideColor(LatencySide::A, false, palette),
                                      sideColor(LatencySide::B, false, palette), otherColor(palette)};
      row("turns") << QVector<QColor>{turnColor(false, palette), turnColor(true, palette)};
      const auto tree = TreeColors(TreeColoring::BesidePinned, TreeModel(), {}, palette);
      row("two texts") << QVector<QColor>{theme::armA(palette), theme::armB(palette),
                                          QColor::fromRgb(tree.both()), QColor::fromRgb(tree.ground())};
      row("other tokens") << QVector<QColor>{QColor::fromRgb(tree.others()), QColor::fromRgb(tree.ground()),
                                             text};
    }
    for (const auto& [name, map] : {std::pair{"cividis", ColorMap::Cividis},
                                    {"viridis", ColorMap::Viridis},
                                    {"blue, white, orange", ColorMap::BlueWhiteOrange}}) {
      QVector<QColor> steps;
      for (const double value : {0.0, 0.25, 0.5, 0.75, 1.0}) steps += QColor::fromRgb(colorAt(map, value));
      QTest::newRow(name) << steps;
    }
  }
  void nobodyMistakesColors() {
    QFETCH(QVector<QColor>, colors);
    QCOMPARE(mistaken(colors), QString());
  }

  /// The simulation itself: what red-blind people cannot tell apart, it does not either.
  void mistakesAreFound() {
    QVERIFY(!mistaken({QColor(0xa0, 0x50, 0x00), QColor(0x60, 0x60, 0x00)}).isEmpty());
    QVERIFY(distance(QColor(0xa0, 0x50, 0x00), QColor(0x60, 0x60, 0x00), kEyes[0]) > 10);
  }

  void lengthsGrowWithTheText() {
    QFont font = QLabel().font();
    font.setPixelSize(12);
    const int usual = theme::scaled(100, font);
    QVERIFY(usual >= 100 && usual < 115);
    font.setPixelSize(24);
    const int twice = theme::scaled(100, font);
    QVERIFY2(twice > 1.6 * usual && twice < 2.1 * usual, qPrintable(QString::number(twice)));
    font.setPixelSize(6);
    QCOMPARE(theme::scaled(100, font), 100);
    QCOMPARE(theme::scaled(QSize(10, 20), font), QSize(10, 20));
  }
};

UFB_TEST(TstTheme)
#include "tst_theme.moc"
