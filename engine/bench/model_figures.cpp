// SPDX-License-Identifier: MIT
#include "bench/model_figures.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <utility>

#include "bench/ceilings.h"
#include "bench/statistics.h"

namespace ufb::bench {

namespace {

using Part = std::function<double(const ModelStages&)>;

/// One part of the stages as if it were the whole sample, so that it is paired like one.
std::vector<BenchSample> partsOf(const ModelBenchSeries& series, const Part& part) {
  std::vector<BenchSample> parts = series.series.samples;
  for (std::size_t i = 0; i < parts.size(); ++i) parts[i].microseconds = part(series.sampleStages[i]);
  return parts;
}

/// How many times faster the subject's part is, median of the rounds. 0 where one of them has no such part.
double timesFaster(const ModelBenchSeries& series, int over, const Part& part) {
  return median(pairedRatios(partsOf(series, part), 0, over));
}

void fillArm(BenchArm& arm, const ModelBenchSeries& series, int index, const ModelWork& work,
             const BenchCeilings& ceilings) {
  const double warmUpMs = arm.summary.warmUpMs;
  const int warmUpCalls = arm.summary.warmUpCalls;
  arm.summary = summarise(timesOf(series.series.samples, index));
  arm.summary.warmUpMs = warmUpMs;
  arm.summary.warmUpCalls = warmUpCalls;
  if (arm.summary.median <= 0) return;
  arm.gflops = work.flops / arm.summary.median * 1e-3;
  arm.gigabytesPerSecond = work.weightBytes / arm.summary.median * 1e-3;
  if (arm.kind == "dense" && ceilings.fmaGflops > 0) {
    arm.percentOfPeak = 100 * arm.gflops / ceilings.fmaGflops;
  }
}

ModelStages meanStages(const ModelBenchSeries& series, int arm) {
  ModelStages sum;
  int count = 0;
  for (std::size_t i = 0; i < series.sampleStages.size(); ++i) {
    if (series.series.samples[i].arm != arm) continue;
    const ModelStages& one = series.sampleStages[i];
    const std::pair<double*, double> parts[] = {
        {&sum.tokenizer, one.tokenizer}, {&sum.embedding, one.embedding},
        {&sum.attention, one.attention}, {&sum.feedforward, one.feedforward},
        {&sum.head, one.head},           {&sum.rest, one.rest},
        {&sum.kernel, one.kernel}};
    ++count;
    // A running mean: no sum of many samples loses the small stages.
    for (const auto& [mean, value] : parts) *mean += (value - *mean) / count;
  }
  return sum;
}

/// Percent of what the machine can reach for the arm's products and bytes; nothing where it is no dense arm.
std::optional<double> percentOfAttainable(const BenchArm& arm, const ModelWork& work,
                                          const BenchCeilings& ceilings) {
  if (arm.kind != "dense") return std::nullopt;
  const double possible = attainableGflops(ceilings, work.flops, work.weightBytes);
  if (possible <= 0) return std::nullopt;
  return 100 * arm.gflops / possible;
}

void fillNoiseFloor(BenchSeries& series, std::uint64_t seed) {
  for (std::size_t i = 1; i < series.arms.size(); ++i) {
    if (series.arms[i].kind != "a/a") continue;
    const BenchRatio self = pairedRatio(series.samples, 0, static_cast<int>(i), seed);
    series.noiseFloorLow = self.low;
    series.noiseFloorHigh = self.high;
  }
}

BenchRatio ratioOver(const BenchSeries& series, int arm, const ModelFacts& facts) {
  const auto index = static_cast<std::size_t>(arm);
  BenchRatio ratio = pairedRatio(series.samples, 0, arm, facts.seed);
  ratio.of = series.arms[0].name;
  ratio.over = series.arms[index].name;
  Verdict verdict{{series.noiseFloorLow, series.noiseFloorHigh}, std::nullopt, facts.refusal};
  // The slower one must be no strawman, whichever of the two it is.
  const std::size_t slower = ratio.median > 1 ? index : 0;
  verdict.percentOfPeak = percentOfAttainable(series.arms[slower], facts.works[slower], facts.ceilings);
  judge(ratio, verdict);
  return ratio;
}

double ceilingOf(double total, double feedforward) {
  return feedforward > 0 && feedforward < total ? total / (total - feedforward) : 0;
}

void addStagesOfSamples(SpeedLedger& ledger, const ModelBenchSeries& series, int arm) {
  ledger.kernel = timesFaster(series, arm, [](const ModelStages& s) { return s.kernel; });
  ledger.layer = timesFaster(series, arm, [](const ModelStages& s) { return s.attention + s.feedforward; });
  const double feedforward =
      median(timesOf(partsOf(series, [](const ModelStages& s) { return s.feedforward; }), arm));
  ledger.amdahlCeiling =
      ceilingOf(series.series.arms[static_cast<std::size_t>(arm)].summary.median, feedforward);
}

/// Ratios of means here, since the calls were not made in rounds.
void addStagesApart(SpeedLedger& ledger, const ModelStages& subject, const ModelStages& rival) {
  const auto over = [](double theirs, double ours) { return ours > 0 ? theirs / ours : 0; };
  ledger.kernel = over(rival.kernel, subject.kernel);
  ledger.layer = over(rival.attention + rival.feedforward, subject.attention + subject.feedforward);
  ledger.amdahlCeiling = ceilingOf(rival.total(), rival.feedforward);
}

SpeedLedger ledgerOver(const ModelBenchSeries& series, int arm, const ModelFacts& facts) {
  const auto index = static_cast<std::size_t>(arm);
  SpeedLedger ledger;
  ledger.over = series.series.arms[index].name;
  ledger.neurons = facts.neurons;
  const double flops = facts.works[0].feedforwardFlops;
  if (flops > 0) ledger.flops = facts.works[index].feedforwardFlops / flops;
  const BenchRatio model = pairedRatio(series.series.samples, 0, arm, facts.seed);
  ledger.model = model.median;
  ledger.modelLow = model.low;
  ledger.modelHigh = model.high;
  if (facts.stagesApart.empty())
    addStagesOfSamples(ledger, series, arm);
  else
    addStagesApart(ledger, facts.stagesApart[0], facts.stagesApart[index]);
  return ledger;
}

}  // namespace

void fillFigures(ModelBenchSeries& series, const ModelFacts& facts) {
  const auto count = static_cast<int>(series.series.arms.size());
  for (int arm = 0; arm < count; ++arm) {
    const auto index = static_cast<std::size_t>(arm);
    fillArm(series.series.arms[index], series, arm, facts.works[index], facts.ceilings);
    series.stages.push_back(facts.stagesApart.empty() ? meanStages(series, arm) : facts.stagesApart[index]);
  }
  fillNoiseFloor(series.series, facts.seed);
  const bool alone = count == 2;
  for (int arm = 1; arm < count; ++arm) {
    const std::string& kind = series.series.arms[static_cast<std::size_t>(arm)].kind;
    if (kind == "a/a" && !alone) continue;
    series.series.ratios.push_back(ratioOver(series.series, arm, facts));
    if (kind == "dense") series.ledgers.push_back(ledgerOver(series, arm, facts));
  }
}

}  // namespace ufb::bench
