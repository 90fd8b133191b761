// SPDX-License-Identifier: MIT
#include "report/report_commands.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "report/shell_words.h"

namespace ufb {
namespace {

struct ReportCommands {
  Q_DECLARE_TR_FUNCTIONS(ufb::ReportCommands)
};

using Words = QStringList;

QString modelWord(const ReportSnapshot& snapshot, const view::ModelItem& model) {
  for (const QString& folder : snapshot.request.machine.bundledModels) {
    if (QDir(folder) == QDir(model.path)) return QFileInfo(folder).fileName();
  }
  return model.path;
}

void add(Words& words, const char* option, const QString& value) {
  if (!value.isEmpty()) words += {QString::fromLatin1(option), value};
}

/// How the answers on show were computed; what is the default is left out.
void addMachine(Words& words, const ReportSnapshot& snapshot) {
  if (snapshot.answer.device != QLatin1String("cpu")) add(words, "--device", snapshot.answer.device);
  const int cores = snapshot.request.machine.physicalCores;
  const bool asDefault = !snapshot.request.machine.processor.isEmpty() && snapshot.answer.threads == cores;
  if (!asDefault) add(words, "--threads", QString::number(snapshot.answer.threads));
}

/// A token that the user chose is named by the leaf it came to: addresses name no tokens.
QString addressOf(const ReportSnapshot& snapshot) {
  const ReportPlace& place = snapshot.place;
  if (place.node) return formatAddress(*place.node, place.space);
  const view::RoutingPtr& routing = snapshot.answer.routing;
  if (!routing || place.layer >= routing->layers || place.tree >= routing->trees) return {};
  if (place.chosen && place.token >= 0 && place.token < routing->tokens) {
    const int leaf = routing->leaf(place.layer, place.tree, place.token);
    return formatLeaf({place.layer, place.tree, routing->depth, leaf}, place.space);
  }
  if (place.layer == 0 && place.tree == 0) return {};
  if (routing->trees == 1) return u'L' + QString::number(place.layer + 1);
  return formatAddress({place.layer, place.tree, 0, 0}, place.space);
}

Words explorerWords(const ReportSnapshot& snapshot) {
  const QString file = QFileInfo(snapshot.request.file).fileName();
  Words words{QStringLiteral("ufb-explorer"), QStringLiteral("--report"), file};
  add(words, "--model", modelWord(snapshot, snapshot.model));
  if (!snapshot.second.name.isEmpty()) add(words, "--against", modelWord(snapshot, snapshot.second));
  words += {QStringLiteral("--text"), snapshot.answer.prediction.text};
  add(words, "--target", snapshot.targetWord);
  if (snapshot.pinned) add(words, "--pin", snapshot.pinned->text);
  if (snapshot.corpus) add(words, "--corpus", snapshot.corpusFolder);
  if (snapshot.corpus && snapshot.difference && !snapshot.corpusFolder.isEmpty())
    add(words, "--corpus-b", snapshot.request.corpusB);
  add(words, "--select", addressOf(snapshot));
  addMachine(words, snapshot);
  add(words, "--lang", snapshot.language);
  if (snapshot.request.measured) words += QStringLiteral("--measure");
  return words;
}

/// `ufb <command>` about the model and its text. What begins with a dash would be read as an option.
Words textWords(const ReportSnapshot& snapshot, const char* command, const Words& more = {}) {
  Words words{QStringLiteral("ufb"), QString::fromLatin1(command)};
  add(words, "--model", modelWord(snapshot, snapshot.model));
  words += more;
  addMachine(words, snapshot);
  const QString& text = snapshot.answer.prediction.text;
  if (text.startsWith(u'-')) words += QStringLiteral("--");
  return words + Words(text);
}

Words targetWords(const ReportSnapshot& snapshot) {
  Words words{QStringLiteral("--top"), QString::number(kReportCandidates)};
  add(words, "--target", snapshot.targetWord);
  return words;
}

void addCorpus(QVector<ReportCommand>& commands, const ReportSnapshot& snapshot) {
  const QString& folder = snapshot.corpusFolder;
  if (!snapshot.corpus || folder.isEmpty()) return;
  const auto ufb = [](const Words& words) {
    return shellLine(Words{QStringLiteral("ufb"), QStringLiteral("stats")} + words);
  };
  const QString root =
      formatAddress({snapshot.place.layer, snapshot.place.tree, 0, 0},
                    {snapshot.corpus->layers, snapshot.corpus->trees, snapshot.corpus->depth});
  commands += {ReportCommands::tr("The words of the counted corpus"),
               ufb({QStringLiteral("words"), folder, QStringLiteral("--at"), root})};
  if (!snapshot.difference || snapshot.request.corpusB.isEmpty()) return;
  commands += {ReportCommands::tr("The two corpora"),
               ufb({QStringLiteral("compare"), folder, snapshot.request.corpusB})};
}

}  // namespace

QVector<ReportCommand> reportCommands(const ReportSnapshot& snapshot) {
  QVector<ReportCommand> commands{{ReportCommands::tr("This report"), shellLine(explorerWords(snapshot))}};
  if (!snapshot.answer.prediction.masks.isEmpty()) {
    commands += {ReportCommands::tr("The predictions"),
                 shellLine(textWords(snapshot, "predict", targetWords(snapshot)))};
  }
  if (!snapshot.second.name.isEmpty()) {
    Words more{QStringLiteral("--against"), modelWord(snapshot, snapshot.second)};
    commands += {ReportCommands::tr("The two models side by side"),
                 shellLine(textWords(snapshot, "compare", more + targetWords(snapshot)))};
  }
  if (snapshot.answer.routing) {
    commands += {ReportCommands::tr("The paths of all tokens"), shellLine(textWords(snapshot, "trace"))};
  }
  addCorpus(commands, snapshot);
  if (!snapshot.run.command.isEmpty()) {
    commands += {ReportCommands::tr("The measurement"), snapshot.run.command};
  }
  return commands;
}

}  // namespace ufb
