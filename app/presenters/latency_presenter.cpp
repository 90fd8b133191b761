// SPDX-License-Identifier: MIT
#include "latency_presenter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "ufb/engine.h"

namespace ufb {
namespace {

QString translated(const char* text) {
  return QCoreApplication::translate("ufb::LatencyPresenter", text);
}

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

double milliseconds(double microseconds) {
  return microseconds * 1e-3;
}

/// "dense-3072" is a stand-in, "dense-3072-libtorch" the same one run by a library.
view::LatencyArmKind kindOf(const BenchArm& arm, int index) {
  using Kind = view::LatencyArmKind;
  if (index == 0) return Kind::Subject;
  if (arm.kind == "a/a") return Kind::Self;
  const QStringList parts = text(arm.name).split(QLatin1Char('-'));
  bool number = false;
  if (parts.size() >= 2 && parts.first() == QLatin1String("dense")) parts[1].toInt(&number);
  if (!number) return Kind::Opened;
  return parts.size() == 2 ? Kind::StandIn : Kind::Rival;
}

QString labelOf(const BenchArm& arm, view::LatencyArmKind kind) {
  using Kind = view::LatencyArmKind;
  if (kind == Kind::Self) return translated(QT_TRANSLATE_NOOP("ufb::LatencyPresenter", "itself again"));
  if (kind == Kind::StandIn || kind == Kind::Rival) {
    return translated(QT_TRANSLATE_NOOP("ufb::LatencyPresenter", "%1 (speed only)")).arg(text(arm.name));
  }
  return text(arm.name);
}

view::LatencyStagesItem presentStages(const ModelStages& stages) {
  return {milliseconds(stages.tokenizer),   milliseconds(stages.embedding), milliseconds(stages.attention),
          milliseconds(stages.feedforward), milliseconds(stages.head),      milliseconds(stages.rest)};
}

view::LatencyArmItem presentArm(const ModelBenchSeries& measured, int index) {
  const auto place = static_cast<std::size_t>(index);
  const BenchArm& arm = measured.series.arms[place];
  const BenchSummary& summary = arm.summary;
  view::LatencyArmItem item;
  item.name = text(arm.name);
  item.kind = kindOf(arm, index);
  item.label = labelOf(arm, item.kind);
  item.what = text(arm.what);
  item.speedOnly = item.kind == view::LatencyArmKind::StandIn || item.kind == view::LatencyArmKind::Rival;
  for (const BenchSample& sample : measured.series.samples) {
    if (sample.arm == index) item.milliseconds.append(milliseconds(sample.microseconds));
  }
  item.n = summary.n;
  item.median = milliseconds(summary.median);
  item.mean = milliseconds(summary.mean);
  item.stdev = milliseconds(summary.stdev);
  if (summary.p90) item.p90 = milliseconds(*summary.p90);
  if (summary.p99) item.p99 = milliseconds(*summary.p99);
  item.warmUpMs = summary.warmUpMs;
  item.warmUpCalls = summary.warmUpCalls;
  item.percentOfPeak = arm.percentOfPeak;
  if (place < measured.stages.size()) item.stages = presentStages(measured.stages[place]);
  if (place < measured.firstCallMs.size()) item.firstCallMs = measured.firstCallMs[place];
  return item;
}

QString presentDate(const QDateTime& date) {
  return QLocale().toString(date.toLocalTime(), QLocale::ShortFormat);
}

QString precisionOf(const ModelBenchReport& report) {
  if (report.subject.treeWeights == TreeWeights::F32) return QStringLiteral("float32");
  return translated(QT_TRANSLATE_NOOP("ufb::LatencyPresenter", "float32, trees %1"))
      .arg(text(std::string(treeWeightsName(report.subject.treeWeights))));
}

}  // namespace

view::LatencySeriesItem presentSeries(const ModelBenchSeries& series, bool complete) {
  view::LatencySeriesItem item;
  item.tokens = series.series.tokens;
  item.texts = series.texts;
  item.threads = series.series.threads;
  item.noiseLow = series.series.noiseFloorLow;
  item.noiseHigh = series.series.noiseFloorHigh;
  item.complete = complete;
  for (int arm = 0; arm < static_cast<int>(series.series.arms.size()); ++arm) {
    item.arms.append(presentArm(series, arm));
  }
  for (const BenchRatio& ratio : series.series.ratios) {
    item.ratios.append({text(ratio.of), text(ratio.over), ratio.median, ratio.low, ratio.high, ratio.n,
                        text(ratio.winner), text(ratio.caveat)});
  }
  for (const SpeedLedger& ledger : series.ledgers) {
    item.ledgers.append({text(ledger.over), ledger.neurons, ledger.flops, ledger.kernel, ledger.layer,
                         ledger.model, ledger.modelLow, ledger.modelHigh, ledger.amdahlCeiling});
  }
  return item;
}

view::LatencyRunItem presentRun(const ModelBenchReport& report, const QString& id,
                                const LatencyPlace& place) {
  const BenchEnvironment& environment = report.environment;
  const QDateTime date = QDateTime::fromString(text(environment.date), Qt::ISODate);
  view::LatencyRunItem item;
  item.id = id;
  item.date = date.isValid() ? presentDate(date) : text(environment.date);
  item.host = text(environment.host);
  item.processor = text(environment.processor);
  item.precision = precisionOf(report);
  item.subjectName = text(report.subject.name);
  item.command = text(commandOf(report.options));
  for (const std::string& warning : environment.warnings) item.warnings.append(text(warning));
  item.past = item.host != place.host || date.toLocalTime().date() != place.today;
  item.complete = report.complete;
  item.selfTest = report.options.selfTest;
  for (const ModelBenchSeries& series : report.series) item.series.append(presentSeries(series, true));
  return item;
}

QVector<view::LatencyReferenceItem> latencyReferences() {
  using Rung = view::LatencyRung;
  return {
      {Rung::Neurons, 341.25, translated(QT_TRANSLATE_NOOP("ufb::LatencyPresenter", "paper, theory")),
       translated(QT_TRANSLATE_NOOP("ufb::LatencyPresenter",
                                    "4095 neurons over the 12 that a token engages, table 2 of the paper"))},
      {Rung::Kernel, 78, translated(QT_TRANSLATE_NOOP("ufb::LatencyPresenter", "paper, CPU")),
       translated(QT_TRANSLATE_NOOP(
           "ufb::LatencyPresenter",
           "one feedforward layer: best tree code (BLAS level 2) against MKL's sgemm of 3072 neurons, batch "
           "16384, 250 runs; its inputs send every token down one path"))},
      {Rung::Kernel, 39.45, translated(QT_TRANSLATE_NOOP("ufb::LatencyPresenter", "paper, PyTorch on a GPU")),
       translated(QT_TRANSLATE_NOOP("ufb::LatencyPresenter",
                                    "one feedforward layer: batched matrix products of gathered rows against "
                                    "the same done densely with 4095 neurons, on a GPU"))},
      {Rung::Model, 1.6, translated(QT_TRANSLATE_NOOP("ufb::LatencyPresenter", "DistilBERT")),
       translated(QT_TRANSLATE_NOOP(
           "ufb::LatencyPresenter",
           "whole model against BERT-base, with 97 % of its GLUE score, as its readers sum it up"))}};
}

ModelBenchOptions benchOptions(const view::LatencyRequestItem& request, const QString& text) {
  ModelBenchOptions options;
  options.tokens.assign(request.tokens.begin(), request.tokens.end());
  options.threads.assign(request.threads.begin(), request.threads.end());
  options.texts.assign(request.texts.begin(), request.texts.end());
  options.secondsPerSeries = request.seconds;
  options.selfTest = request.selfTest;
  for (const QString& model : request.against) options.against.push_back(model.toStdString());
  options.text = text.toStdString();
  return options;
}

}  // namespace ufb
