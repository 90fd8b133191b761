// SPDX-License-Identifier: MIT
#include <QtTest>

#include "command_line.h"
#include "support/registry.h"
#include "warnings.h"

using namespace ufb;

namespace {

ParsedCommandLine parsed(const QString& words) {
  return parseCommandLine(QStringList(QStringLiteral("ufb-explorer")) +
                          words.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

}  // namespace

class TstCommandLine : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void nothingMeansTheWindow() {
    const ParsedCommandLine result = parsed(QString());
    QVERIFY(result.command);
    QVERIFY(!result.command->render);
    QVERIFY(!result.command->text);
    QVERIFY(!result.command->threads);
    QCOMPARE(result.command->device, QStringLiteral("cpu"));
  }

  void everyOptionIsRead() {
    const auto line =
        parsed(
            QStringLiteral("--model demo-dense --against demo-fff --device cuda:1 --threads 3 --text hello --pin before "
                           "--view paths --theme dark --lang ar "
                           "--render tree --out a.SVG --size 640x480 --select L7/0110*"))
            .command;
    QVERIFY(line);
    QCOMPARE(line->model, QStringLiteral("demo-dense"));
    QCOMPARE(line->against, QStringLiteral("demo-fff"));
    QCOMPARE(line->device, QStringLiteral("cuda:1"));
    QCOMPARE(*line->threads, 3);
    QCOMPARE(*line->text, QStringLiteral("hello"));
    QCOMPARE(line->view, QStringLiteral("paths"));
    QCOMPARE(*line->appearance, Appearance::Dark);
    QCOMPARE(line->language, QStringLiteral("ar"));
    QCOMPARE(line->render->view, QStringLiteral("tree"));  // whether there is such a view is judged later
    QCOMPARE(line->render->file, QStringLiteral("a.SVG"));
    QCOMPARE(line->render->size, QSize(640, 480));
    QCOMPARE(line->render->select, QStringLiteral("L7/0110*"));
    QCOMPARE(line->select, QStringLiteral("L7/0110*"));
    QCOMPARE(line->pin, QStringLiteral("before"));
  }

  void emptyTextIsAText() {
    const auto line =
        parseCommandLine({QStringLiteral("ufb-explorer"), QStringLiteral("--text"), QString()}).command;
    QVERIFY(line && line->text);
    QVERIFY(line->text->isEmpty());
  }

  void wrongUsageIsOneLineAndStatusTwo_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown option") << "--frobnicate"
                                    << "frobnicate";
    QTest::newRow("missing value") << "--model"
                                   << "model";
    QTest::newRow("stray argument") << "one stray"
                                    << "stray";
    QTest::newRow("device") << "--device tpu"
                            << "tpu";
    QTest::newRow("threads word") << "--threads many"
                                  << "many";
    QTest::newRow("threads zero") << "--threads 0"
                                  << "0";
    QTest::newRow("theme") << "--theme pink"
                           << "pink";
    QTest::newRow("language") << "--lang ../../x"
                              << "../../x";
    QTest::newRow("render without out") << "--render window"
                                        << "--out";
    QTest::newRow("out without render") << "--out x.png"
                                        << "--render";
    QTest::newRow("out kind") << "--render window --out x.bmp"
                              << "x.bmp";
    QTest::newRow("size") << "--render window --out x.png --size big"
                          << "big";
    QTest::newRow("size zero") << "--render window --out x.png --size 0x5"
                               << "0x5";
    QTest::newRow("size huge") << "--render window --out x.png --size 99999x9"
                               << "16384";
    QTest::newRow("select") << "--render window --out x.png --select L0x"
                            << "L0x";
  }
  void wrongUsageIsOneLineAndStatusTwo() {
    QFETCH(QString, words);
    QFETCH(QString, named);
    const ParsedCommandLine result = parsed(words);
    QVERIFY(!result.command);
    QCOMPARE(result.exitStatus, 2);
    QVERIFY(result.output.isEmpty());
    QVERIFY2(result.error.startsWith(QLatin1String("ufb-explorer: ")), qPrintable(result.error));
    QVERIFY2(result.error.contains(named), qPrintable(result.error));
    QVERIFY(!result.error.contains(QLatin1Char('\n')));
  }

  void helpAndVersionAreNoErrors() {
    const ParsedCommandLine help = parsed(QStringLiteral("--help"));
    QVERIFY(!help.command);
    QCOMPARE(help.exitStatus, 0);
    for (const char* option : {"--model", "--render", "--select", "--version"}) {
      QVERIFY(help.output.contains(QLatin1String(option)));
    }
    const ParsedCommandLine version = parsed(QStringLiteral("--version"));
    QCOMPARE(version.exitStatus, 0);
    QVERIFY(version.output.startsWith(QLatin1String("ufb-explorer 0.")));
  }
};

UFB_TEST(TstCommandLine)
#include "tst_command_line.moc"
