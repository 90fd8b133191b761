// SPDX-License-Identifier: MIT
// One list of commands behind menus, keys and palette: every one of them runs, from the palette, by keyboard.
#include <QFileDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QtTest>

#include "commands/commands.h"
#include "translation.h"
#include "views/command_palette.h"
#include "views/tour_overlay.h"
#include "warnings.h"
#include "window_bench.h"

using namespace ufb;
using ufb::test::Bench;

namespace {

/// Whatever a command opened besides the window goes away again.
void closeDialogs(const Bench& bench) {
  bench.window->tour()->skip();
  for (int i = 0; i < 5; ++i) {
    if (QWidget* popup = QApplication::activePopupWidget()) QTest::keyClick(popup, Qt::Key_Escape);
    for (QWidget* other : QApplication::topLevelWidgets()) {
      const bool ours = other == bench.window.get();
      if (!ours && other->isVisible()) other->close();
    }
    QCoreApplication::processEvents();
  }
}

QStringList ids(const Bench& bench) {
  QStringList all;
  for (const view::CommandItem& item : bench.window->commands().items()) all.append(item.id);
  return all;
}

}  // namespace

class TstCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void everyCommandHasWordsAndIsInAMenu() {
    const Bench bench;
    QSet<QString> shown;
    for (const QAction* menu : bench.window->menuBar()->actions()) {
      for (const QAction* action : menu->menu()->actions()) shown.insert(action->objectName());
    }
    for (const view::CommandItem& item : bench.window->commands().items()) {
      QVERIFY2(!item.words.isEmpty() && !item.words.contains(QLatin1Char('&')), qPrintable(item.id));
      QVERIFY2(shown.contains(bench.window->commands().action(item.id)->objectName()), qPrintable(item.id));
      QVERIFY2(!item.keys.isEmpty(), qPrintable(item.id));
    }
    QVERIFY(ids(bench).size() > 50);
  }

  void keysAreUnique() {
    const Bench bench;
    QMap<QString, QString> owners;
    for (const QString& id : ids(bench)) {
      for (const QKeySequence& keys : bench.window->commands().action(id)->shortcuts()) {
        const QString name = keys.toString();
        QVERIFY2(!owners.contains(name),
                 qPrintable(name + QLatin1Char(' ') + id + QLatin1Char(' ') + owners[name]));
        owners.insert(name, id);
      }
    }
  }

  /// A letter that a menu takes is no command's, in any language.
  void menuLettersLeaveTheKeysAlone() {
    QStringList languages = availableLanguages();
    languages.prepend(QStringLiteral("en"));
    for (const QString& language : languages) {
      installLanguage(language, LanguageSource::CommandLine);
      QSet<QString> taken{QStringLiteral("M"), QStringLiteral("P"), QStringLiteral("X"),
                          QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
      for (const Commands::Group group : Commands::groups()) {
        const QString title = Commands::title(group);
        const qsizetype at = title.indexOf(QLatin1Char('&'));
        if (at < 0) continue;
        const QString letter = title.mid(at + 1, 1).toUpper();
        QVERIFY2(!taken.contains(letter), qPrintable(language + QLatin1Char(' ') + title));
        taken.insert(letter);
      }
    }
    installLanguage(QStringLiteral("en"), LanguageSource::CommandLine);
  }

  void paletteRunsEveryCommand() {
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    Commands& commands = bench.window->commands();
    auto* palette = bench.window->commandPalette();
    auto* field = palette->findChild<QLineEdit*>();
    QVERIFY(field);
    int run = 0;
    QMap<QString, QString> words;
    QString before;
    for (const QString& id : ids(bench)) {
      if (id == QLatin1String("quit") || id.startsWith(QLatin1String("language-"))) continue;
      if (!commands.action(id)->isEnabled()) continue;
      for (const view::CommandItem& item : commands.items()) words.insert(item.id, item.words);
      QSignalSpy ran(&commands, &Commands::ran);
      QTest::keySequence(bench.prompt(), QKeySequence(Qt::CTRL | Qt::Key_K));
      QTRY_VERIFY2(palette->isVisible(), qPrintable(id + QStringLiteral(" after ") + before));
      before = id;
      if (id == QLatin1String("palette")) {
        QTest::keyClick(field, Qt::Key_Escape);
        continue;
      }
      QString typed;  // what a keyboard has
      for (const QChar c : words[id]) typed += c.unicode() < 128 ? QString(c) : QString();
      QTest::keyClicks(field, typed);
      QTest::keyClick(field, Qt::Key_Return);
      QTRY_VERIFY2(!palette->isVisible(), qPrintable(id));
      QStringList done;
      for (const auto& signal : ran) done.append(signal.first().toString());
      QVERIFY2(done.contains(id), qPrintable(id + QStringLiteral(": ") + done.join(QLatin1Char(','))));
      ++run;
      closeDialogs(bench);
      bench.window->setWindowState(Qt::WindowNoState);
      bench.window->views()->showDefaultLayout();
      bench.window->activateWindow();
      QApplication::setActiveWindow(bench.window.get());  // no window manager does it after a menu
      QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
      bench.prompt()->setFocus();
    }
    QVERIFY2(run > 45, qPrintable(QString::number(run)));
    bench.window->measurements().cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.window->measurements().measuring(), 30000);
  }

  void questionMarkShowsTheKeysUnlessItIsWritten() {
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    QTest::keyClick(bench.prompt(), Qt::Key_Question, Qt::ShiftModifier);
    QVERIFY(bench.prompt()->text().contains(QLatin1Char('?')));
    QVERIFY(!bench.window->findChild<QDialog*>());
    QWidget* tree = bench.window->views()->view(QStringLiteral("tree"));
    tree->setFocus();
    QTest::keyClicks(tree, QStringLiteral("?"));
    QTRY_VERIFY(bench.window->findChild<QDialog*>() && bench.window->findChild<QDialog*>()->isVisible());
  }

  void tourRunsThrough() {
    const Bench bench;
    QTRY_VERIFY(bench.answered());
    QVERIFY(bench.window->commands().run(QStringLiteral("tour")));
    TourOverlay* tour = bench.window->tour();
    QTRY_VERIFY(tour->running());
    QSignalSpy finished(tour, &TourOverlay::finished);
    for (int step = 0; step < 5; ++step) {
      QCOMPARE(tour->step(), step);
      QTRY_VERIFY2(!tour->hole().isEmpty(), qPrintable(QString::number(step)));
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    }
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toBool(), false);
    QVERIFY(bench.window->settings().tourSeen());
  }
};

UFB_TEST(TstCommands)
#include "tst_commands.moc"
