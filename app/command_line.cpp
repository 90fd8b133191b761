// SPDX-License-Identifier: MIT
#include "command_line.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QRegularExpression>

#include "address_lookup.h"
#include "text_size.h"
#include "ufb/engine.h"

namespace ufb {
namespace {

constexpr int kWrongUsage = 2;
constexpr int kMaxThreads = 4096;
constexpr const char* kMeasure = "measure";  ///< an option without a value
constexpr int kMaxSide = 16384;              ///< pixels; what a picture's side may be

struct Option {
  const char* name;
  const char* value;
  const char* help;
};
constexpr Option kOptions[] = {
    {"model", "PATH|NAME", "model folder, its config.json or weights file, or a bundled model's name"},
    {"against", "PATH|NAME", "a second model to compare with"},
    {"device", "cpu|cuda|cuda:N", "where to compute (default: cpu)"},
    {"threads", "N", "threads to compute with (default: one per physical core)"},
    {"text", "TEXT", "the text in the prompt"},
    {"pin", "TEXT", "a text to compare the paths with"},
    {"corpus", "PATH", "a count of whole texts: routing.sqlite or its folder"},
    {"corpus-b", "PATH", "a second count to compare it with"},
    {"view", "NAME", "the view to show large, e.g. tree, leaves, paths, strip, divergence, latency"},
    {"theme", "light|dark|contrast", "the window's colours (default: the desktop's)"},
    {"text-size", "PERCENT", "of the desktop's own, 100 to 200 (default: as last time)"},
    {"lang", "xx", "the window's language, e.g. ar (default: the desktop's)"},
    {"render", "VIEW", "draw one view, or \"window\", into --out and exit; needs no display"},
    {"report", "FILE", "write a report of what is asked for here, .html or .pdf, and exit"},
    {"target", "WORD", "for --report: a word whose probability is asked for"},
    {"out", "FILE", "the picture: .png, .svg or .pdf"},
    {"size", "WxH", "the picture's size in pixels, e.g. 1440x900"},
    {"select", "ADDRESS", "what is selected: L7, L7/0110* or L7/leaf:1187"},
};

QString optionName(const char* name) {
  return QString::fromLatin1(name);
}

/// Turns the parser's strings into a CommandLine; the first mistake found ends it.
class Reader {
 public:
  explicit Reader(const QCommandLineParser& parser) : m_parser(parser) {}

  CommandLine read() {
    CommandLine line;
    line.model = value("model");
    line.against = value("against");
    if (isSet("device")) line.device = matched("device", QStringLiteral("cpu|cuda(:[0-9]{1,3})?"));
    if (isSet("threads")) line.threads = number("threads", 1, kMaxThreads);
    if (isSet("text")) line.text = value("text");
    if (isSet("pin")) line.pin = value("pin");
    line.view = value("view");
    line.corpus = value("corpus");
    line.corpusB = value("corpus-b");
    if (isSet("corpus-b") && line.corpus.isEmpty()) fail(QStringLiteral("--corpus-b needs --corpus PATH"));
    line.select = value("select");
    if (isSet("select") && !looksLikeAddress(line.select)) {
      fail(QStringLiteral("--select: '%1' is no address like L7, L7/0110* or L7/leaf:1187").arg(line.select));
    }
    if (isSet("theme"))
      line.appearance = appearanceFromName(matched("theme", QStringLiteral("light|dark|contrast")));
    if (isSet("text-size")) line.textSize = number("text-size", kNormalText, kLargestText);
    if (isSet("lang"))
      line.language = matched("lang", QStringLiteral("[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*"));
    if (isSet("render")) line.render = readRender();
    checkRenderOnly();
    if (isSet("report")) line.report = readReport();
    checkReportOnly();
    const QStringList files = m_parser.positionalArguments();
    if (files.size() > 1) fail(QStringLiteral("unexpected argument '%1'").arg(files[1]));
    line.session = files.value(0);
    if (!line.session.isEmpty() && line.render) {
      fail(QStringLiteral("--render draws no session file; name model and text"));
    }
    return line;
  }

  [[nodiscard]] const QString& error() const { return m_error; }

 private:
  [[nodiscard]] bool isSet(const char* name) const { return m_parser.isSet(optionName(name)); }
  [[nodiscard]] QString value(const char* name) const { return m_parser.value(optionName(name)); }

  void fail(const QString& problem) {
    if (m_error.isEmpty()) m_error = problem;
  }

  QString matched(const char* name, const QString& pattern) {
    const QString text = value(name);
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    if (!expression.match(text).hasMatch()) {
      fail(QStringLiteral("--%1: '%2' is not one of its values").arg(optionName(name), text));
    }
    return text;
  }

  int number(const char* name, int least, int most) {
    bool isNumber = false;
    const int result = value(name).toInt(&isNumber);
    if (!isNumber || result < least || result > most) {
      fail(QStringLiteral("--%1: '%2' is not a number from %3 to %4")
               .arg(optionName(name), value(name), QString::number(least), QString::number(most)));
    }
    return result;
  }

  QSize size() {
    const QStringList sides =
        matched("size", QStringLiteral("[1-9][0-9]{0,4}x[1-9][0-9]{0,4}")).split(QLatin1Char('x'));
    const QSize result(sides.value(0).toInt(), sides.value(1).toInt());
    if (result.width() > kMaxSide || result.height() > kMaxSide) {
      fail(QStringLiteral("--size: no side may be longer than %1").arg(kMaxSide));
    }
    return result;
  }

  RenderOptions readRender() {
    RenderOptions render;
    render.view = value("render");
    render.file = value("out");
    if (render.file.isEmpty()) fail(QStringLiteral("--render needs --out FILE"));
    const QString suffix = QFileInfo(render.file).suffix().toLower();
    const QStringList suffixes{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    if (!suffixes.contains(suffix)) {
      fail(QStringLiteral("--out: '%1' does not end in .png, .svg or .pdf").arg(render.file));
    }
    if (isSet("size")) render.size = size();
    render.select = value("select");
    return render;
  }

  ReportOptions readReport() {
    const ReportOptions report{value("report"), value("target"), value("select"), isSet(kMeasure)};
    const QString suffix = QFileInfo(report.file).suffix().toLower();
    const QStringList suffixes{QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("pdf")};
    if (!suffixes.contains(suffix)) {
      fail(QStringLiteral("--report: '%1' does not end in .html or .pdf").arg(report.file));
    }
    if (isSet("render")) fail(QStringLiteral("--report and --render do not go together"));
    if (!m_parser.positionalArguments().isEmpty()) {
      fail(QStringLiteral("--report opens no session file; name model and text"));
    }
    return report;
  }

  void checkReportOnly() {
    if (isSet("report")) return;
    for (const char* name : {"target", kMeasure}) {
      if (isSet(name)) fail(QStringLiteral("--%1 needs --report FILE").arg(optionName(name)));
    }
  }

  void checkRenderOnly() {
    if (isSet("render")) return;
    for (const char* name : {"out", "size"}) {
      if (isSet(name)) fail(QStringLiteral("--%1 needs --render VIEW").arg(optionName(name)));
    }
  }

  const QCommandLineParser& m_parser;
  QString m_error;
};

ParsedCommandLine wrongUsage(const QString& problem) {
  ParsedCommandLine result;
  result.error = QStringLiteral("ufb-explorer: %1; see ufb-explorer --help").arg(problem);
  result.exitStatus = kWrongUsage;
  return result;
}

QString helpText() {
  QString text = QStringLiteral(
      "Usage: ufb-explorer [options] [SESSION.ufbsession]\n"
      "Looks inside UltraFastBERT: predictions, and the path of every token through the "
      "trees.\n\nOptions:\n");
  const auto line = [&text](const QString& option, const QString& help) {
    text += QStringLiteral("  %1 %2\n").arg(option, -26).arg(help);
  };
  for (const Option& option : kOptions) {
    line(QStringLiteral("--%1 %2").arg(optionName(option.name), QString::fromLatin1(option.value)),
         QString::fromLatin1(option.help));
  }
  line(QStringLiteral("--measure"), QStringLiteral("for --report: measure the latency first"));
  line(QStringLiteral("--help"), QStringLiteral("print this and exit"));
  line(QStringLiteral("--version"), QStringLiteral("print the version and exit"));
  return text;
}

}  // namespace

ParsedCommandLine parseCommandLine(const QStringList& arguments) {
  QCommandLineParser parser;
  for (const Option& option : kOptions) {
    parser.addOption(
        QCommandLineOption(optionName(option.name), QString(), QString::fromLatin1(option.value)));
  }
  const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
  const QCommandLineOption version(QStringList{QStringLiteral("v"), QStringLiteral("version")});
  parser.addOptions({help, version, QCommandLineOption(optionName(kMeasure))});
  if (!parser.parse(arguments)) return wrongUsage(parser.errorText().remove(QLatin1Char('\n')));

  ParsedCommandLine result;
  if (parser.isSet(help)) {
    result.output = helpText();
  } else if (parser.isSet(version)) {
    const std::string_view number = ufb::version();
    result.output = QStringLiteral("ufb-explorer %1\n")
                        .arg(QLatin1String(number.data(), static_cast<qsizetype>(number.size())));
  } else {
    Reader reader(parser);
    result.command = reader.read();
    if (!reader.error().isEmpty()) return wrongUsage(reader.error());
  }
  return result;
}

}  // namespace ufb
