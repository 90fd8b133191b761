// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>
#include <optional>

/// Plain data of the latency view. All times are wall-clock milliseconds of one call; a ratio says how many
/// times faster `of` is than `over`. What was not measured or may not be stated is absent, never 0.
namespace ufb::view {

/// What an arm is to the comparison.
enum class LatencyArmKind {
  Subject,  ///< the model that the measurement is about: A
  Self,     ///< the subject again (A/A): what it differs from itself by is the noise floor
  StandIn,  ///< a dense network of the same shape with random weights
  Rival,    ///< a stand-in run by another library's own means
  Opened,   ///< another model that the user opened
};

/// Where a call's time goes. The six add up to the whole call.
struct LatencyStagesItem {
  double tokenizer = 0, embedding = 0, attention = 0, feedforward = 0, head = 0, rest = 0;
  [[nodiscard]] double total() const { return tokenizer + embedding + attention + feedforward + head + rest; }
  bool operator==(const LatencyStagesItem&) const = default;
};

/// One way of computing the answer. `n` of 0 says that only samples are known (a measurement under way): the
/// views then work out median, mean, deviation and spread themselves.
struct LatencyArmItem {
  QString name;   ///< key, unique within a series; ratios and ledgers refer to it
  QString label;  ///< shown; empty: the name
  QString what;   ///< one sentence: library, packing, precision
  LatencyArmKind kind = LatencyArmKind::StandIn;
  bool speedOnly = false;        ///< random weights: its answers mean nothing
  QVector<double> milliseconds;  ///< every sample, in the order in which it was taken
  int n = 0;
  double median = 0, mean = 0, stdev = 0;
  std::optional<double> p90;  ///< absent below 64 samples
  std::optional<double> p99;  ///< absent below 662 samples
  double warmUpMs = 0;        ///< before the first sample, not among them
  int warmUpCalls = 0;
  std::optional<double> percentOfPeak;      ///< 0..100 of the machine's measured multiply-add peak
  std::optional<LatencyStagesItem> stages;  ///< means over the samples
  std::optional<double> firstCallMs;        ///< cold start, apart from everything above
  bool operator==(const LatencyArmItem&) const = default;
};

struct LatencyRatioItem {
  QString of, over;                      ///< names of arms
  double median = 0, low = 0, high = 0;  ///< median of the paired ratios, its 95 % interval
  int n = 0;                             ///< rounds
  QString winner;                        ///< an arm's name; empty: none may be named
  QString caveat;                        ///< why not, or what else to know; a sentence to show
  bool operator==(const LatencyRatioItem&) const = default;
};

/// From what the neurons promise to what is measured: times fewer, then times faster, against one dense arm.
struct LatencyLedgerItem {
  QString over;                        ///< name of the dense arm
  double neurons = 0, flops = 0;       ///< theory
  double kernel = 0, layer = 0;        ///< measured
  double model = 0;                    ///< measured: whole calls
  double modelLow = 0, modelHigh = 0;  ///< 95 % interval of it
  double amdahlCeiling = 0;            ///< what a feedforward that costs nothing would give
  bool operator==(const LatencyLedgerItem&) const = default;
};

/// One setting, all arms on the same inputs.
struct LatencySeriesItem {
  int tokens = 0;  ///< of one text
  int texts = 1;   ///< in one call
  int threads = 1;
  QVector<LatencyArmItem> arms;
  QVector<LatencyRatioItem> ratios;
  QVector<LatencyLedgerItem> ledgers;
  double noiseLow = 1, noiseHigh = 1;  ///< interval of the subject's ratio to itself; both 1: not known
  bool complete = true;                ///< false: still being measured, or stopped
  bool operator==(const LatencySeriesItem&) const = default;
};

/// One measurement with everything it was taken under. Without series: nothing measured yet.
struct LatencyRunItem {
  QString id;    ///< tells runs apart
  QString date;  ///< ready to show
  QString host;
  QString processor;
  QString precision;  ///< ready to show, e.g. "float32"
  QString subjectName;
  QString command;       ///< `ufb bench model ...` that takes it again
  QStringList warnings;  ///< translated sentences about what makes the figures less sure
  bool past = false;     ///< of another day or machine: shown grey
  bool complete = true;  ///< false: it was stopped; what was measured is here
  bool selfTest = false;
  QVector<LatencySeriesItem> series;
  bool operator==(const LatencyRunItem&) const = default;
};

/// The rungs of the ledger, from promise to measurement.
enum class LatencyRung { Neurons, Operations, Kernel, Layer, Model };

/// Somebody else's figure beside ours, never without its conditions.
struct LatencyReferenceItem {
  LatencyRung rung = LatencyRung::Layer;
  double value = 0;    ///< times faster
  QString label;       ///< short: "paper"
  QString conditions;  ///< a sentence
  bool operator==(const LatencyReferenceItem&) const = default;
};

/// What to measure: every combination of tokens, threads and texts.
struct LatencyRequestItem {
  QVector<int> tokens;
  QVector<int> threads;
  QVector<int> texts;
  double seconds = 0;     ///< for each setting
  QStringList against;    ///< of setOpenModels(), beside the dense stand-ins
  bool selfTest = false;  ///< only the subject against itself
  bool operator==(const LatencyRequestItem&) const = default;
};

}  // namespace ufb::view
