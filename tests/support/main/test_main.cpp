// SPDX-License-Identifier: MIT
// Runs the test class named by the first argument (tst_word_piece or TstWordPiece), or all of them.
// Tests of widgets make Qt warnings fail in their init().
#include <QtTest>
#ifdef UFB_GUI_TESTS
#include <QApplication>
#else
#include <QCoreApplication>
#endif
#include <cstdio>

#include "support/registry.h"

namespace {

QString className(const QString& name) {
  if (!name.startsWith(QLatin1String("tst_"))) return name;
  QString result;
  const QStringList words = name.split(QLatin1Char('_'));
  for (const QString& word : words) result += word.left(1).toUpper() + word.mid(1);
  return result;
}

int runClass(const QString& name, const QStringList& arguments) {
  const auto object = ufb::test::registry().at(name)();
  return QTest::qExec(object.get(), arguments);
}

}  // namespace

int main(int argc, char** argv) {
#ifdef UFB_GUI_TESTS
  QApplication::setAttribute(Qt::AA_Use96Dpi, true);
  const QApplication application(argc, argv);
  QApplication::setStyle(QStringLiteral("Fusion"));
#else
  const QCoreApplication application(argc, argv);
#endif
  QLocale::setDefault(QLocale::c());
  QStringList arguments = QCoreApplication::arguments();
  int failures = 0;
  if (arguments.size() > 1 && !arguments.at(1).startsWith(QLatin1Char('-'))) {
    const QString name = className(arguments.takeAt(1));
    if (!ufb::test::registry().contains(name)) {
      std::fprintf(stderr, "no test class %s\n", qPrintable(name));
      return 1;
    }
    return runClass(name, arguments);
  }
  for (const auto& [name, factory] : ufb::test::registry()) failures += runClass(name, arguments);
  return failures;
}
