// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include "report/report_commands.h"
#include "report/report_sections.h"

namespace ufb {
namespace {

struct ReportWords {
  Q_DECLARE_TR_FUNCTIONS(ufb::Report)
};

}  // namespace

ReportSection commandSection(const ReportSnapshot& snapshot) {
  ReportSection section{ReportWords::tr("How to make it again"), {}};
  for (const ReportCommand& command : reportCommands(snapshot)) section.blocks.append(command);
  section.blocks.append(
      ReportText{ReportWords::tr("Made on this computer. Nothing was sent anywhere: the program uses no "
                                 "network, and this file loads nothing from elsewhere."),
                 ReportText::Kind::Note});
  return section;
}

ReportDocument buildReport(const ReportSnapshot& snapshot, const ReportPictures& pictures,
                           const ModelBenchReport* report) {
  ReportDocument document;
  document.title = ReportWords::tr("%1: what it says and where it looks", "a model").arg(snapshot.model.name);
  document.program = snapshot.program;
  document.subtitle = ReportWords::tr("Report of %1, %2", "date and time; program with version")
                          .arg(QLocale().toString(snapshot.created, QLocale::LongFormat), snapshot.program);
  document.language = snapshot.language;
  document.rightToLeft = snapshot.rightToLeft;
  document.letterPaper = snapshot.letterPaper;
  document.pageWord = ReportWords::tr("page %1 of %2", "two numbers");
  for (ReportSection& section : QVector<ReportSection>{
           textSection(snapshot), predictionSection(snapshot), routingSection(snapshot, pictures),
           usageSection(snapshot, pictures), corpusSection(snapshot, pictures),
           latencySection(snapshot, pictures, report), modelSection(snapshot), commandSection(snapshot)}) {
    if (!section.blocks.isEmpty()) document.sections.append(std::move(section));
  }
  const QByteArray json = measurementJson(snapshot, report);
  if (!json.isEmpty())
    document.data.append({QStringLiteral("measurement"), QStringLiteral("measurement.json"), json});
  return document;
}

}  // namespace ufb
