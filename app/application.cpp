// SPDX-License-Identifier: MIT
#include "application.h"

#include <QApplication>
#include <QIcon>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <cstdio>

#include "command_line.h"
#include "crash/crash_handler.h"
#include "desktop_colors.h"
#include "explorer.h"
#include "log/log.h"
#include "main_window.h"
#include "render_job.h"
#include "report/report_run.h"
#include "session_file/autosave.h"
#include "text_size.h"
#include "translation.h"
#include "ufb/engine.h"
#include "views.h"

// A resource file in a static library is left out by the linker unless it is named; outside of any namespace.
static void initResources() {
  Q_INIT_RESOURCE(icons);
}

namespace ufb {
namespace {

constexpr int kFailed = 1;
const QLoggingCategory kLog("ufb.program", QtInfoMsg);

QString ownVersion() {
  const std::string_view number = ufb::version();
  return QString::fromUtf8(number.data(), static_cast<qsizetype>(number.size()));
}

int fail(const QString& sentence) {
  std::fprintf(stderr, "ufb-explorer: %s\n", qUtf8Printable(sentence));
  return kFailed;
}

/// Why there can be no window here; empty if there can. Qt itself would abort.
QString missingDisplay() {
  for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}) {
    if (!qEnvironmentVariableIsEmpty(name)) return {};
  }
  return QStringLiteral(
      "display: there is none, neither DISPLAY nor WAYLAND_DISPLAY is set; use --render VIEW --out FILE, or "
      "the "
      "command line program ufb");
}

QString unknownView(const char* option, const QString& name, const QStringList& known) {
  if (name.isEmpty() || known.contains(name)) return {};
  return QStringLiteral("--%1 %2: this version has no such view; it has %3")
      .arg(QString::fromLatin1(option), name, known.join(QStringLiteral(", ")));
}

QString unknownView(const CommandLine& line) {
  if (line.render) return unknownView("render", line.render->view, RenderJob::viewNames());
  return unknownView("view", line.view, Views::names());
}

/// No window is shown: the user's settings are left alone, and no display is needed.
bool quiet(const CommandLine& line) {
  return line.render || line.report;
}

StartOptions startOptions(const CommandLine& line) {
  return {line.model,  line.device,  line.threads, line.text,
          line.view,   line.against, line.pin,     quiet(line) ? QString() : line.select,
          line.corpus, line.corpusB, line.session};
}

/// A script reads our standard error; what Qt's offscreen platform cannot do is no news to it.
void dropNotes(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message) {
  if (type == QtCriticalMsg || type == QtFatalMsg) std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

int renderPicture(const CommandLine& line) {
  MainWindow window{Settings()};
  RenderJob job(window, *line.render);
  int status = 0;
  QObject::connect(&job, &RenderJob::finished, &window, [&status](const QString& problem) {
    status = problem.isEmpty() ? 0 : fail(problem);
    QCoreApplication::exit(status);
  });
  job.prepare();
  window.start(startOptions(line));
  QCoreApplication::exec();
  return status;
}

int makeReport(const CommandLine& line) {
  const QTemporaryDir folder;  // of the measurement, which the report has every sample of
  const MeasurementStore store(folder.path());
  MainWindow window{Settings(), loadModel, {store}};
  ReportRun run(window, *line.report, store);
  int status = 0;
  QObject::connect(&run, &ReportRun::finished, &window, [&status](const QString& problem) {
    status = problem.isEmpty() ? 0 : fail(problem);
    QCoreApplication::exit(status);
  });
  window.start(startOptions(line));
  QCoreApplication::exec();
  return status;
}

int showWindow(const CommandLine& line, Settings settings) {
  installCrashHandler(usualCrashFolder(), ownVersion());
  Log log(Log::usualFolder(), settings.logLevel());
  qCInfo(kLog) << "ufb-explorer" << ownVersion() << "starts";
  DesktopColors desktop;
  QObject::connect(&desktop, &DesktopColors::changed, setDesktopWish);
  desktop.follow();
  Explorer explorer;
  explorer.show(std::move(settings), startOptions(line),
                {MeasurementStore::ofUser(), Autosave::usualFolder(), usualCrashFolder(), &log});
  const int status = QCoreApplication::exec();
  qCInfo(kLog) << "ends with status" << status;
  return status;
}

int runWithApplication(const CommandLine& line) {
  QCoreApplication::setOrganizationName(QStringLiteral("UltraFastBERT"));
  QCoreApplication::setApplicationName(QStringLiteral("ufb-explorer"));
  QGuiApplication::setApplicationDisplayName(QString());
  QGuiApplication::setDesktopFileName(QStringLiteral("ufb-explorer"));
  QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/ufb-explorer.svg")));
  if (const QString problem = unknownView(line); !problem.isEmpty()) return fail(problem);

  Settings settings = quiet(line) ? Settings() : Settings::ofUser();
  if (line.language.isEmpty()) {
    installLanguage(settings.language());
  } else {
    installLanguage(line.language, LanguageSource::CommandLine);
  }
  applyTextSize(line.textSize.value_or(settings.textSize()));
  applyAppearance(line.appearance.value_or(settings.appearance()));
  if (line.report) return makeReport(line);
  return line.render ? renderPicture(line) : showWindow(line, std::move(settings));
}

}  // namespace

int runExplorer(int argc, char** argv) {
  QStringList arguments;
  for (int i = 0; i < argc; ++i) arguments.append(QString::fromLocal8Bit(argv[i]));
  const ParsedCommandLine parsed = parseCommandLine(arguments);
  if (!parsed.command) {
    std::fputs(qUtf8Printable(parsed.output), stdout);
    if (!parsed.error.isEmpty()) std::fprintf(stderr, "%s\n", qUtf8Printable(parsed.error));
    return parsed.exitStatus;
  }
  if (quiet(*parsed.command)) {
    qInstallMessageHandler(dropNotes);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  }
  if (const QString problem = missingDisplay(); !problem.isEmpty()) return fail(problem);

  int argumentCount = 1;  // ours are read; Qt's own come from the environment
  const QApplication application(argumentCount, argv);
  initResources();
  return runWithApplication(*parsed.command);
}

}  // namespace ufb
