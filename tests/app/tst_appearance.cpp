// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolTip>
#include <QVBoxLayout>
#include <QtTest>

#include "appearance.h"
#include "support/registry.h"
#include "views/theme.h"
#include "warnings.h"

using namespace ufb;

class TstAppearance : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }
  void cleanup() { applyAppearance(Appearance::System); }

  void textCanBeRead_data() {
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<double>("least");
    QTest::newRow("light") << lightPalette() << 4.5;
    QTest::newRow("dark") << darkPalette() << 4.5;
    QTest::newRow("high contrast") << highContrastPalette() << 7.0;
  }
  void textCanBeRead() {
    QFETCH(QPalette, palette);
    QFETCH(double, least);
    const auto ratio = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
      return theme::contrast(palette.color(text), palette.color(ground));
    };
    using P = QPalette;
    for (const auto& [text, ground] : {std::pair{P::WindowText, P::Window},
                                       {P::Text, P::Base},
                                       {P::Text, P::AlternateBase},
                                       {P::ButtonText, P::Button},
                                       {P::PlaceholderText, P::Base},
                                       {P::PlaceholderText, P::Window},
                                       {P::Link, P::Base},
                                       {P::Link, P::Window},
                                       {P::ToolTipText, P::ToolTipBase}}) {
      QVERIFY2(ratio(text, ground) >= least,
               qPrintable(QStringLiteral("%1 on %2: %3").arg(text).arg(ground).arg(ratio(text, ground))));
    }
    QVERIFY2(ratio(P::HighlightedText, P::Highlight) >= least,
             qPrintable(QString::number(ratio(P::HighlightedText, P::Highlight))));
  }

  void disabledTextIsReadWithHighContrastToo() {
    const QPalette palette = highContrastPalette();
    QVERIFY(theme::isHighContrast(palette));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
      QVERIFY(theme::contrast(palette.color(QPalette::Disabled, role), palette.color(QPalette::Window)) >= 7);
    }
    QVERIFY(!theme::isHighContrast(lightPalette()));
    QVERIFY(!theme::isHighContrast(darkPalette()));
  }

  /// On black, Fusion alone draws the edges of controls in black.
  void controlsHaveEdgesWithHighContrast() {
    applyAppearance(Appearance::HighContrast);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    const QVector<QWidget*> controls{new QPushButton(QStringLiteral("Go")), new QComboBox, new QLineEdit,
                                     new QSpinBox, new QScrollBar(Qt::Horizontal)};
    for (QWidget* control : controls) column->addWidget(control);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.setFocus();
    for (QWidget* control : controls) {
      const QImage picture = control->grab().toImage();
      const int middle = picture.height() / 2;
      double most = 1;
      for (int x = 0; x < 4; ++x)
        most = std::max(most, theme::contrast(picture.pixelColor(x, middle), Qt::black));
      QVERIFY2(most >= 3, control->metaObject()->className());
    }
  }

  void tipsFollow() {
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark, Appearance::HighContrast}) {
      applyAppearance(appearance);
      const QPalette palette = QToolTip::palette();
      QCOMPARE(theme::isDark(palette), appearance != Appearance::Light);
      QVERIFY(theme::contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >=
              4.5);
    }
  }

  void appearanceCanBeSwitchedAndComesBack() {
    applyAppearance(Appearance::System);
    const QColor desktop = QApplication::palette().color(QPalette::Window);
    applyAppearance(Appearance::Dark);
    QVERIFY(theme::isDark(QApplication::palette()));
    applyAppearance(Appearance::Light);
    QVERIFY(!theme::isDark(QApplication::palette()));
    applyAppearance(Appearance::System);
    QCOMPARE(QApplication::palette().color(QPalette::Window), desktop);
  }

  void namesGoBothWays() {
    for (const Appearance appearance :
         {Appearance::System, Appearance::Light, Appearance::Dark, Appearance::HighContrast}) {
      QCOMPARE(appearanceFromName(appearanceName(appearance)), std::optional(appearance));
    }
    QCOMPARE(appearanceFromName(QStringLiteral("pink")), std::nullopt);
  }
};

UFB_TEST(TstAppearance)
#include "tst_appearance.moc"
