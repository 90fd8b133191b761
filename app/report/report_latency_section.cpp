// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QLocale>
#include <nlohmann/json.hpp>

#include "models/latency_figures.h"
#include "models/latency_table_model.h"
#include "models/latency_text.h"
#include "models/number_text.h"
#include "models/quantity_text.h"
#include "report/report_sections.h"
#include "report/report_tables.h"

namespace ufb {
namespace {

struct ReportWords {
  Q_DECLARE_TR_FUNCTIONS(ufb::Report)
};

constexpr int kDecimals = 3;  ///< of milliseconds: whole microseconds

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

QString joined(const std::vector<std::string>& words) {
  QStringList list;
  for (const std::string& word : words) list += text(word);
  return list.join(QStringLiteral(" · "));
}

QString milliseconds(double value) {
  return fixedNumber(value, kDecimals);
}

/// Every arm's own samples: where they lie, not only their middle.
ReportTable spreadTable(const view::LatencySeriesItem& series) {
  ReportTable table;
  table.caption = ReportWords::tr("%1: the times of one call, in ms", "a setting").arg(settingText(series));
  table.columns = {{ReportWords::tr("Arm"), false},
                   {ReportWords::tr("n"), true},
                   {ReportWords::tr("Median"), true},
                   {ReportWords::tr("Mean ± sd"), true},
                   {ReportWords::tr("Least"), true},
                   {ReportWords::tr("Lower quartile"), true},
                   {ReportWords::tr("Upper quartile"), true},
                   {ReportWords::tr("Greatest"), true},
                   {ReportWords::tr("Subject faster by"), true}};
  for (const view::LatencyArmItem& given : series.arms) {
    const view::LatencyArmItem arm = summarised(given);
    const LatencySpread spread = spreadOf(arm.milliseconds);
    const view::LatencyRatioItem* ratio = ratioOver(series, arm.name);
    const QString faster = ratio == nullptr ? QStringLiteral("–")
                                            : timesText(ratio->median) + QLatin1Char(' ') +
                                                  intervalText(ratio->low, ratio->high);
    table.rows.append({armText(arm), QLocale().toString(arm.n), milliseconds(arm.median),
                       milliseconds(arm.mean) + QStringLiteral(" ± ") + milliseconds(arm.stdev),
                       milliseconds(spread.min), milliseconds(spread.lower), milliseconds(spread.upper),
                       milliseconds(spread.max), faster});
  }
  return table;
}

ReportTable stageTable(const view::LatencySeriesItem& series) {
  LatencyTableModel model;
  model.setSeries(series);
  using Column = LatencyTableModel::Column;
  return tableOf(model,
                 ReportWords::tr("%1: where the time goes, in ms, means over the samples", "a setting")
                     .arg(settingText(series)),
                 {Column::Arm, Column::Tokenizer, Column::Embedding, Column::Attention, Column::Feedforward,
                  Column::Head, Column::Rest, Column::PercentOfPeak, Column::FirstCall});
}

ReportTable armTable(const view::LatencySeriesItem& series) {
  ReportTable table;
  table.caption = ReportWords::tr("Who took part");
  table.columns = {{ReportWords::tr("Arm"), false}, {ReportWords::tr("What it is"), false}};
  for (const view::LatencyArmItem& arm : series.arms) {
    const QString what = arm.speedOnly
                             ? ReportWords::tr("%1 Random weights: speed only.", "a sentence").arg(arm.what)
                             : arm.what;
    table.rows.append({armText(arm), what});
  }
  return table;
}

ReportFacts shortEnvironment(const view::LatencyRunItem& run) {
  FactList list(ReportWords::tr("Environment of the measurement"));
  list.add(ReportWords::tr("Date"), run.date);
  list.add(ReportWords::tr("Host"), run.host);
  list.add(ReportWords::tr("Processor"), run.processor);
  list.add(ReportWords::tr("Precision"), run.precision);
  return list.facts();
}

ReportFacts environmentFacts(const BenchEnvironment& e) {
  const QLocale locale;
  FactList list(ReportWords::tr("Environment of the measurement"));
  list.add(ReportWords::tr("Date"), text(e.date));
  list.add(ReportWords::tr("Host"), text(e.host));
  list.add(ReportWords::tr("System"), text(e.system));
  list.add(ReportWords::tr("Processor"), text(e.processor));
  list.add(ReportWords::tr("Cores"),
           ReportWords::tr("%1 physical, %2 logical", "numbers of cores")
               .arg(locale.toString(e.physicalCores), locale.toString(e.logicalCores)));
  list.add(ReportWords::tr("Instructions"), text(e.instructionSet));
  list.add(ReportWords::tr("Memory"), e.memoryBytes > 0 ? sizeText(e.memoryBytes) : QString());
  list.add(ReportWords::tr("Dense products (BLAS)"), text(e.blas));
  list.add(ReportWords::tr("Libraries"), joined(e.libraries));
  list.add(ReportWords::tr("Compiler"), text(e.compiler));
  list.add(ReportWords::tr("Program"), text(e.version));
  list.add(ReportWords::tr("Processors that it may use"), text(e.affinity));
  list.add(ReportWords::tr("Frequency governor"), text(e.governor));
  list.add(ReportWords::tr("Huge pages"), text(e.hugePages));
  list.add(ReportWords::tr("Load before the run"), shortNumber(e.load));
  list.add(ReportWords::tr("Reading the clock takes"),
           ReportWords::tr("%1 ns").arg(shortNumber(e.timerNanoseconds)));
  return list.facts();
}

void addSeries(QVector<ReportBlock>& blocks, const view::LatencySeriesItem& given, const QString& over) {
  const view::LatencySeriesItem series = summarised(given);
  blocks.append(ReportHeading{settingText(series)});
  const QString rival = armNamed(series, over) != nullptr ? over : rivalNames(series).value(0);
  for (const QString& sentence : {verdictText(series, rival), caveatText(series, rival)}) {
    if (!sentence.isEmpty()) blocks.append(ReportText{sentence});
  }
  blocks.append(spreadTable(series));
  blocks.append(stageTable(series));
}

/// What is known of a measurement that was not kept as a file.
QByteArray samplesJson(const view::LatencyRunItem& run) {
  using Json = nlohmann::ordered_json;
  Json all = Json::array();
  for (const view::LatencySeriesItem& series : run.series) {
    Json arms = Json::array();
    for (const view::LatencyArmItem& arm : series.arms) {
      arms.push_back(
          {{"name", arm.name.toStdString()},
           {"what", arm.what.toStdString()},
           {"milliseconds", std::vector<double>(arm.milliseconds.begin(), arm.milliseconds.end())}});
    }
    all.push_back(
        {{"tokens", series.tokens}, {"texts", series.texts}, {"threads", series.threads}, {"arms", arms}});
  }
  const Json document{{"command", run.command.toStdString()},
                      {"host", run.host.toStdString()},
                      {"processor", run.processor.toStdString()},
                      {"date", run.date.toStdString()},
                      {"complete", run.complete},
                      {"series", all}};
  return QByteArray::fromStdString(document.dump(1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace

QByteArray measurementJson(const ReportSnapshot& snapshot, const ModelBenchReport* report) {
  if (snapshot.run.series.isEmpty()) return {};
  if (report == nullptr) return samplesJson(snapshot.run);
  return QByteArray::fromStdString(toJson(*report, commandOf(report->options)));
}

ReportSection latencySection(const ReportSnapshot& snapshot, const ReportPictures& pictures,
                             const ModelBenchReport* report) {
  const view::LatencyRunItem& run = snapshot.run;
  if (run.series.isEmpty()) return {};
  ReportSection section{ReportWords::tr("Latency"), {}};
  QVector<ReportBlock>& blocks = section.blocks;
  blocks.append(ReportText{
      ReportWords::tr("%1, measured beside others in one process, in random order, on the same texts. Every "
                      "sample is in the data that goes with this report.",
                      "a model")
          .arg(run.subjectName)});
  if (!run.complete)
    blocks.append(
        ReportText{ReportWords::tr("The measurement was stopped: this is what there was until then."),
                   ReportText::Kind::Note});
  for (const char* chart : {"distribution", "stages", "ledger", "sweeps"}) {
    const auto found = pictures.find(QStringLiteral("latency-") + QLatin1String(chart));
    if (found != pictures.end()) blocks.append(*found);
  }
  for (const view::LatencySeriesItem& series : run.series) addSeries(blocks, series, snapshot.over);
  blocks.append(armTable(run.series.constFirst()));
  blocks.append(report != nullptr ? environmentFacts(report->environment) : shortEnvironment(run));
  for (const QString& warning : run.warnings) blocks.append(ReportText{warning, ReportText::Kind::Note});
  return section;
}

}  // namespace ufb
