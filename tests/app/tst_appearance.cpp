// SPDX-License-Identifier: MIT
#include <QApplication>
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
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
  }
  void textCanBeRead() {
    QFETCH(QPalette, palette);
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
      QVERIFY2(ratio(text, ground) >= 4.5,
               qPrintable(QStringLiteral("%1 on %2: %3").arg(text).arg(ground).arg(ratio(text, ground))));
    }
    QVERIFY2(ratio(P::HighlightedText, P::Highlight) >= 4.5,
             qPrintable(QString::number(ratio(P::HighlightedText, P::Highlight))));
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
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark}) {
      QCOMPARE(appearanceFromName(appearanceName(appearance)), std::optional(appearance));
    }
    QCOMPARE(appearanceFromName(QStringLiteral("pink")), std::nullopt);
  }
};

UFB_TEST(TstAppearance)
#include "tst_appearance.moc"
