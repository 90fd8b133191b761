// SPDX-License-Identifier: MIT
// Runs the built program, as a script would, with no display and the user's settings out of reach.
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include "support/registry.h"
#include "warnings.h"

using namespace ufb;

namespace {

constexpr int kPatience = 120000;  // ms; a sanitised build is slow

struct Run {
  int status = -1;
  QString error;
};

}  // namespace

class TstReportProgram : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

  [[nodiscard]] Run run(const QStringList& arguments) const {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
      environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), file("config"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(test::programPath(QStringLiteral("ufb-explorer")), arguments);
    if (!process.waitForFinished(kPatience)) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
  }

  [[nodiscard]] Run report(const QString& out, const QStringList& more = {}) const {
    return run(QStringList{QStringLiteral("--report"), out, QStringLiteral("--model"),
                           test::modelPath(QStringLiteral("demo-fff"))} +
               more);
  }

 private Q_SLOTS:
  void init() { QTest::failOnWarning(test::anyWarning()); }

  void aPageSaysWhatWasAsked() {
    const QString text = QStringLiteral("<script>x()</script> Paris is the capital of <mask>.");
    const Run result =
        report(file("r.html"),
               {QStringLiteral("--against"), test::modelPath(QStringLiteral("demo-dense")),
                QStringLiteral("--text"), text, QStringLiteral("--pin"), QStringLiteral("London was it."),
                QStringLiteral("--target"), QStringLiteral("rome"), QStringLiteral("--select"),
                QStringLiteral("L3"), QStringLiteral("--theme"), QStringLiteral("dark")});
    QVERIFY2(result.status == 0, qPrintable(result.error));
    QVERIFY2(result.error.isEmpty(), qPrintable(result.error));
    QFile page(file("r.html"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&page);
    QStringList sections;
    QStringList commands;
    QString words;
    int pictures = 0;
    int captions = 0;
    while (!reader.atEnd()) {
      if (reader.readNext() == QXmlStreamReader::Characters) words += reader.text();
      if (!reader.isStartElement()) continue;
      if (reader.name() == QLatin1String("img")) ++pictures;
      if (reader.name() == QLatin1String("caption")) ++captions;
      if (reader.name() == QLatin1String("h2")) sections += reader.readElementText();
      if (reader.name() == QLatin1String("code")) commands += reader.readElementText();
      QVERIFY(reader.name() != QLatin1String("script"));  // nothing was measured, and the text is text
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(sections.size(), 6);
    QCOMPARE(pictures, 7);
    QCOMPARE(captions, 9);
    QVERIFY(words.contains(text));
    QVERIFY(words.contains(QLatin1String("Both models: A is demo-fff, B is demo-dense")));
    QVERIFY(words.contains(QLatin1String("London was it.")));
    QVERIFY(words.contains(QStringLiteral("Your word \u201crome\u201d: ")));
    QVERIFY(words.contains(QLatin1String("in layer 3: leaf ")));
    QVERIFY(commands.value(0).startsWith(QLatin1String("ufb-explorer --report r.html --model ")));
    QVERIFY(commands.value(0).contains(QLatin1String(" --target rome --pin 'London was it.' --select L3 ")));
    QVERIFY(!QFile::exists(file("config")));  // the user's settings are left alone
  }

  void aDenseModelHasAReportToo() {
    const Run result = run({QStringLiteral("--report"), file("d.pdf"), QStringLiteral("--model"),
                            test::modelPath(QStringLiteral("demo-dense")), QStringLiteral("--text"),
                            QStringLiteral("No mask.")});
    QVERIFY2(result.status == 0, qPrintable(result.error));
    QFile pdf(file("d.pdf"));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
  }

  void whatCannotBeDoneIsOneSentence_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("named");
    const auto reportTo = [](const QString& out, const QStringList& more = {}) {
      return QStringList{QStringLiteral("--report"), out} + more;
    };
    const QString html = file("x.html");
    QTest::newRow("no such folder") << reportTo(QStringLiteral("/nowhere/x.html")) << 1 << "/nowhere/x.html";
    QTest::newRow("no such model") << reportTo(html, {QStringLiteral("--model"), QStringLiteral("/nowhere")})
                                   << 1 << "/nowhere";
    QTest::newRow("no such layer") << reportTo(html, {QStringLiteral("--select"), QStringLiteral("L99")}) << 1
                                   << "L99";
    QTest::newRow("no such corpus") << reportTo(html,
                                                {QStringLiteral("--corpus"), QStringLiteral("/nowhere")})
                                    << 1 << "/nowhere";
    QTest::newRow("another ending") << reportTo(file("x.txt")) << 2 << "--report";
    QTest::newRow("with a picture") << reportTo(html, {QStringLiteral("--render"), QStringLiteral("tree"),
                                                       QStringLiteral("--out"), file("x.png")})
                                    << 2 << "--render";
    QTest::newRow("measure alone") << QStringList{QStringLiteral("--measure")} << 2
                                   << "--measure needs --report";
  }
  void whatCannotBeDoneIsOneSentence() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, named);
    if (!arguments.contains(QStringLiteral("--model")))
      arguments += {QStringLiteral("--model"), test::modelPath(QStringLiteral("demo-fff"))};
    const Run result = run(arguments);
    QCOMPARE(result.status, status);
    QVERIFY2(result.error.startsWith(QLatin1String("ufb-explorer: ")), qPrintable(result.error));
    QVERIFY2(result.error.contains(named), qPrintable(result.error));
    QCOMPARE(result.error.count(QLatin1Char('\n')), 1);
    QVERIFY(!QFile::exists(file("x.html")));
  }
};

UFB_TEST(TstReportProgram)
#include "tst_report_program.moc"
