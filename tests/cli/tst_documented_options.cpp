// SPDX-License-Identifier: MIT
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include "support/registry.h"

namespace {

const QString kResources = QStringLiteral(UFB_SOURCE_DIR "/resources/");

QString readResource(const QString& name) {
  QFile file(kResources + name);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString runProgram(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  if (!process.waitForFinished(60'000) || process.exitCode() != 0) return {};
  return QString::fromUtf8(process.readAllStandardOutput());
}

/// What a shell function of a completion script prints, or leaves in COMPREPLY.
QStringList askCompletion(const QString& script, const QString& command) {
  const QString printed =
      runProgram(QStringLiteral("bash"),
                 {QStringLiteral("-c"), QStringLiteral("compopt() { :; }; source \"$0\" && ") + command,
                  kResources + QStringLiteral("completion/") + script});
  return printed.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
}

/// Long options that begin a line of a program's help, without the dashes.
QStringList optionsOf(const QString& help) {
  static const QRegularExpression pattern(QStringLiteral("^ +(?:-\\w,)?--([a-z][a-z-]*)"),
                                          QRegularExpression::MultilineOption);
  QStringList found;
  for (auto match = pattern.globalMatch(help); match.hasNext();) found.append(match.next().captured(1));
  return found;
}

QStringList commandsOf(const QString& help) {
  static const QRegularExpression pattern(QStringLiteral("^  ([a-z]+)  "),
                                          QRegularExpression::MultilineOption);
  QStringList found;
  const QString list = help.section(QStringLiteral("Subcommands:"), 1);
  for (auto match = pattern.globalMatch(list); match.hasNext();) found.append(match.next().captured(1));
  return found;
}

/// A page's text with its dashes as they are printed, and without the marks of the font.
QString manualPage(const QString& name) {
  QString page = readResource(QStringLiteral("man/") + name);
  return page.replace(QStringLiteral("\\-"), QStringLiteral("-"));
}

/// What a page says of one command, and of the options that all commands share.
QString manualOf(const QString& page, const QString& command) {
  QString text;
  static const QRegularExpression heading(QStringLiteral("^\\.S[SH] "), QRegularExpression::MultilineOption);
  const QStringList sections = page.split(heading);
  const QRegularExpression own(QStringLiteral("^\"?ufb %1(?! (merge|words|compare) )").arg(command));
  for (const QString& section : sections) {
    const bool shared =
        section.startsWith(QStringLiteral("OPTIONS")) || section.startsWith(QStringLiteral("Common options"));
    if (shared || own.match(section).hasMatch()) text += section;
  }
  return text;
}

bool names(const QString& text, const QString& option) {
  return text.contains(QRegularExpression(QStringLiteral("--%1(?![a-z-])").arg(option)));
}

QSet<QString> withDashes(const QStringList& options) {
  QSet<QString> result;
  for (const QString& option : options) result.insert(QStringLiteral("--") + option);
  return result;
}

QSet<QString> asSet(const QStringList& list) {
  return {list.cbegin(), list.cend()};
}

QString missingFrom(const QSet<QString>& expected, const QSet<QString>& actual) {
  const QSet<QString> missing = expected - actual;
  return QStringList(missing.cbegin(), missing.cend()).join(QLatin1Char(' '));
}

}  // namespace

/// Every option that --help names is in the manual page and in the completion of every shell, and completion
/// offers nothing else.
class TstDocumentedOptions : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void commandLine_data() {
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("help");
    QStringList commands{QString()};
    for (qsizetype i = 0; i < commands.size(); ++i) {
      const QString command = commands.at(i);
      QStringList arguments = command.split(QLatin1Char(' '), Qt::SkipEmptyParts);
      arguments << QStringLiteral("--help");
      const QString help = runProgram(ufb::test::programPath(QStringLiteral("ufb")), arguments);
      QTest::addRow("ufb %s", qPrintable(command)) << command << help;
      for (const QString& below : commandsOf(help))
        commands << QString(command + QLatin1Char(' ') + below).trimmed();
    }
    QVERIFY2(commands.size() > 10, "too few commands were found in the help");
  }

  void commandLine() {
    QFETCH(QString, command);
    QFETCH(QString, help);
    const QStringList options = optionsOf(help);
    QVERIFY2(!options.isEmpty(), "its help names no option");
    const QString manual = manualOf(manualPage(QStringLiteral("ufb.1")), command);
    const QString zsh = readResource(QStringLiteral("completion/ufb.zsh"));
    const QString fish = readResource(QStringLiteral("completion/ufb.fish"));
    for (const QString& option : options) {
      QVERIFY2(names(manual, option), qPrintable(QStringLiteral("ufb.1 has no --") + option));
      QVERIFY2(names(zsh, option), qPrintable(QStringLiteral("ufb.zsh has no --") + option));
      const QRegularExpression inFish(QStringLiteral("(-l|['\"a-z] |_option [^ ]+) ?%1 ").arg(option));
      QVERIFY2(fish.contains(inFish), qPrintable(QStringLiteral("ufb.fish has no ") + option));
    }
    const QSet<QString> offered =
        asSet(askCompletion(QStringLiteral("ufb.bash"), QStringLiteral("_ufb_options '%1'").arg(command)));
    const QSet<QString> known = withDashes(options);
    QVERIFY2((known - offered).isEmpty(), "ufb.bash does not offer all of them");
    QCOMPARE(missingFrom(offered, withDashes(options)), QString());
    const QStringList words =
        askCompletion(QStringLiteral("ufb.bash"), QStringLiteral("_ufb_words '%1'").arg(command));
    QCOMPARE(missingFrom(asSet(commandsOf(help)), asSet(words)), QString());
  }

  void commandIsCompleted() {
    const QString line = QStringLiteral("COMP_WORDS=(ufb pre); COMP_CWORD=1; _ufb; echo ${COMPREPLY[@]}");
    QCOMPARE(askCompletion(QStringLiteral("ufb.bash"), line), QStringList{QStringLiteral("predict")});
  }

  void valuesAreCompleted() {
    const QString line = QStringLiteral(
        "COMP_WORDS=(ufb --json stats --out x words --by l); COMP_CWORD=7; _ufb; echo ${COMPREPLY[@]}");
    QCOMPARE(askCompletion(QStringLiteral("ufb.bash"), line), QStringList{QStringLiteral("lift")});
  }

  void window() {
    const QString program = ufb::test::programPath(QStringLiteral("ufb-explorer"));
    if (!QFile::exists(program)) QSKIP("the window was not built");
    const QStringList options = optionsOf(runProgram(program, {QStringLiteral("--help")}));
    QVERIFY(options.size() > 10);
    const QString manual = manualPage(QStringLiteral("ufb-explorer.1"));
    const QString zsh = readResource(QStringLiteral("completion/ufb-explorer.zsh"));
    const QString fish = readResource(QStringLiteral("completion/ufb-explorer.fish"));
    for (const QString& option : options) {
      QVERIFY2(names(manual, option), qPrintable(QStringLiteral("ufb-explorer.1 has no --") + option));
      QVERIFY2(names(zsh, option), qPrintable(QStringLiteral("ufb-explorer.zsh has no --") + option));
      QVERIFY2(fish.contains(QStringLiteral("-l %1 ").arg(option)),
               qPrintable(QStringLiteral("ufb-explorer.fish has no ") + option));
    }
    const QString line =
        QStringLiteral("COMP_WORDS=(ufb-explorer --); COMP_CWORD=1; _ufb_explorer; echo ${COMPREPLY[@]}");
    QCOMPARE(asSet(askCompletion(QStringLiteral("ufb-explorer.bash"), line)), withDashes(options));
  }
};

UFB_TEST(TstDocumentedOptions)
#include "tst_documented_options.moc"
