// SPDX-License-Identifier: MIT
#include <QProcess>
#include <QtTest>

#include "report/report_commands.h"
#include "report/shell_words.h"
#include "report_sample.h"
#include "support/registry.h"

using namespace ufb;

namespace {

/// The words that a shell makes of a line, one a line end and a zero sign apart.
QStringList shellReads(const QString& line) {
  QProcess shell;
  shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("printf '%s\\036' ") + line});
  if (!shell.waitForFinished() || shell.exitCode() != 0) return {};
  QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(036));
  words.removeLast();
  return words;
}

QString commandFor(const QVector<ReportCommand>& commands, const char* start) {
  for (const ReportCommand& command : commands) {
    if (command.command.startsWith(QLatin1String(start))) return command.command;
  }
  return {};
}

}  // namespace

class TstReportCommands : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void plainWordsStayAsTheyAre() {
    QCOMPARE(shellWord(QStringLiteral("demo-fff")), QStringLiteral("demo-fff"));
    QCOMPARE(shellWord(QStringLiteral("/a/b_c.d:e")), QStringLiteral("/a/b_c.d:e"));
    QCOMPARE(shellWord(QString()), QStringLiteral("''"));
    QCOMPARE(shellWord(QStringLiteral("it's")), QStringLiteral("'it'\\''s'"));
  }

  void aShellReadsWhatWasMeant() {
    const QStringList words{QStringLiteral("printf"),
                            QString(),
                            QStringLiteral("a b"),
                            QStringLiteral("it's 'so'"),
                            QStringLiteral("$HOME `id` \\ \"x\" !1 *"),
                            QStringLiteral("two\nlines\n"),
                            QStringLiteral("plain\n"),
                            QStringLiteral("L3/0110*"),
                            QStringLiteral("~"),
                            QStringLiteral("\u00fcber \u0645\u0631\u062d\u0628\u0627"),
                            test::hostileText(),
                            QStringLiteral("-n"),
                            QStringLiteral("a=b;c&d|e")};
    QCOMPARE(shellReads(shellLine(words)), words);
  }

  void theReportNamesEverythingOnShow() {
    ReportSnapshot snapshot = test::sampleSnapshot(QStringLiteral("/home/me/my report.html"));
    snapshot.second.name = QStringLiteral("demo-dense");
    snapshot.second.path = QStringLiteral("/bundle/demo-dense");
    snapshot.request.machine.bundledModels = {QStringLiteral("/bundle/demo-dense")};
    snapshot.place.node = NodeAddress{1, 0, 2, 1};
    snapshot.request.measured = true;
    const QStringList words = shellReads(commandFor(reportCommands(snapshot), "ufb-explorer"));
    const QStringList expected{QStringLiteral("ufb-explorer"),
                               QStringLiteral("--report"),
                               QStringLiteral("my report.html"),
                               QStringLiteral("--model"),
                               QStringLiteral("/models/small model"),
                               QStringLiteral("--against"),
                               QStringLiteral("demo-dense"),
                               QStringLiteral("--text"),
                               test::hostileText(),
                               QStringLiteral("--target"),
                               QStringLiteral("rome"),
                               QStringLiteral("--pin"),
                               QStringLiteral("the pinned one"),
                               QStringLiteral("--select"),
                               QStringLiteral("L2/01*"),
                               QStringLiteral("--lang"),
                               QStringLiteral("en"),
                               QStringLiteral("--measure")};
    QCOMPARE(words, expected);
  }

  void aTokenThatWasChosenIsNamedByItsLeaf() {
    ReportSnapshot snapshot = test::sampleSnapshot(QStringLiteral("r.html"));
    QVERIFY(commandFor(reportCommands(snapshot), "ufb-explorer").contains(QLatin1String("--select L2 ")));
    snapshot.place.chosen = true;
    const int leaf = snapshot.answer.routing->leaf(1, 0, 2);
    const QString address = QStringLiteral("--select L2/leaf:%1 ").arg(leaf);
    QVERIFY(commandFor(reportCommands(snapshot), "ufb-explorer").contains(address));
  }

  void threadsAreNamedUnlessTheyAreTheDefault() {
    ReportSnapshot snapshot = test::sampleSnapshot(QStringLiteral("r.html"));
    QVERIFY(!commandFor(reportCommands(snapshot), "ufb trace").contains(QLatin1String("--threads")));
    snapshot.answer.threads = 1;
    QVERIFY(commandFor(reportCommands(snapshot), "ufb trace").contains(QLatin1String("--threads 1")));
  }

  void eachPartHasItsCommand() {
    ReportSnapshot snapshot = test::sampleSnapshot(QStringLiteral("r.html"));
    snapshot.corpus = test::corpusOf(2, 1, 3);
    snapshot.corpusFolder = QStringLiteral("/counts/tales");
    snapshot.difference = test::differenceOf(*snapshot.corpus, 2);
    snapshot.request.corpusB = QStringLiteral("/counts/news");
    const auto commands = reportCommands(snapshot);
    QVERIFY(commandFor(commands, "ufb predict").contains(QLatin1String("--top 20 --target rome")));
    QVERIFY(!commandFor(commands, "ufb trace").isEmpty());
    QCOMPARE(commandFor(commands, "ufb stats words"),
             QStringLiteral("ufb stats words /counts/tales --at 'L2/*'"));
    QCOMPARE(commandFor(commands, "ufb stats compare"),
             QStringLiteral("ufb stats compare /counts/tales /counts/news"));
    QCOMPARE(commandFor(commands, "ufb bench model"), snapshot.run.command);
    QVERIFY(commandFor(commands, "ufb-explorer")
                .contains(QLatin1String("--corpus /counts/tales --corpus-b /counts/news")));
  }

  void aTextThatLooksLikeAnOptionIsNone() {
    ReportSnapshot snapshot = test::sampleSnapshot(QStringLiteral("r.html"));
    snapshot.answer.prediction.text = QStringLiteral("--json <mask>");
    const QStringList words = shellReads(commandFor(reportCommands(snapshot), "ufb predict"));
    QCOMPARE(words.mid(words.size() - 2),
             (QStringList{QStringLiteral("--"), QStringLiteral("--json <mask>")}));
  }
};

UFB_TEST(TstReportCommands)
#include "tst_report_commands.moc"
