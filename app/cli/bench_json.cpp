// SPDX-License-Identifier: MIT
#include "bench_json.h"

#include <optional>
#include <string>

namespace ufb::cli {

namespace {

/// A figure that was not measured is null, never 0.
template <class T>
Json orNull(const std::optional<T>& value) {
  return value ? Json(*value) : Json();
}

Json toJson(const BenchEnvironment& e) {
  Json json = cli::toJson(environment());
  json.update({{"date", e.date},
               {"host", e.host},
               {"system", e.system},
               {"affinity", e.affinity},
               {"governor", e.governor},
               {"huge_pages", e.hugePages},
               {"load", e.load},
               {"timer_ns", e.timerNanoseconds},
               {"libraries", e.libraries},
               {"warnings", e.warnings}});
  return json;
}

Json toJson(const FfnBenchOptions& o) {
  Json json = {{"tokens", o.tokens},
               {"dense", o.dense},
               {"threads", o.threads},
               {"weights", o.weights},
               {"cold", o.cold},
               {"rivals", o.rivals},
               {"seed", o.seed},
               {"seconds_per_series", o.secondsPerSeries},
               {"least_rounds", o.leastRounds}};
  if (o.model.empty()) {
    json.update({{"width", o.width}, {"depth", o.depth}, {"trees", o.trees}, {"routing", o.routing}});
  } else {
    json.update({{"model", o.model}, {"layer", o.layer}, {"text", o.text}});
  }
  return json;
}

Json toJson(const BenchCeilings& ceilings) {
  Json bandwidth = Json::array();
  for (const BenchCeilings::Bandwidth& b : ceilings.bandwidth) {
    bandwidth.push_back({{"bytes", b.bytes}, {"gigabytes_per_second", b.gigabytesPerSecond}});
  }
  return {{"threads", ceilings.threads}, {"fma_gflops", ceilings.fmaGflops}, {"bandwidth", bandwidth}};
}

Json effectJson(const WeightEffect& effect) {
  Json json = {{"weights", effect.weights}};
  json.update(cli::toJson(treeWeightsFromName(effect.weights).value_or(TreeWeights::F32), effect)["effect"]);
  return json;
}

/// An arm that took no part has n = 0 and null for every figure.
Json toJson(const BenchArm& arm) {
  const BenchSummary& s = arm.summary;
  const auto measured = [&s](double value) { return s.n > 0 ? Json(value) : Json(); };
  return {{"name", arm.name},
          {"what", arm.what},
          {"kind", arm.kind},
          {"n", s.n},
          {"median_us", measured(s.median)},
          {"p90_us", orNull(s.p90)},
          {"p99_us", orNull(s.p99)},
          {"mean_us", measured(s.mean)},
          {"stdev_us", measured(s.stdev)},
          {"min_us", measured(s.min)},
          {"max_us", measured(s.max)},
          {"mad_us", measured(s.mad)},
          {"outliers", s.outliers},
          {"warm_up_ms", s.warmUpMs},
          {"warm_up_calls", s.warmUpCalls},
          {"gflops", measured(arm.gflops)},
          {"percent_of_peak", orNull(arm.percentOfPeak)},
          {"gigabytes_per_second", measured(arm.gigabytesPerSecond)},
          {"percent_of_bandwidth", orNull(arm.percentOfBandwidth)},
          {"bound_us", orNull(arm.boundMicroseconds)}};
}

Json toJson(const BenchRatio& ratio) {
  return {{"of", ratio.of},         {"over", ratio.over},
          {"median", ratio.median}, {"ci95", {ratio.low, ratio.high}},
          {"n", ratio.n},           {"winner", ratio.winner.empty() ? Json() : Json(ratio.winner)},
          {"caveat", ratio.caveat}};
}

Json samplesJson(const BenchSeries& series) {
  Json samples = Json::array();
  for (const BenchSample& s : series.samples) {
    samples.push_back({{"arm", s.arm},
                       {"round", s.round},
                       {"input", s.input},
                       {"repeats", s.repeats},
                       {"us", s.microseconds}});
  }
  return samples;
}

Json toJson(const BenchSeries& series) {
  Json arms = Json::array();
  for (const BenchArm& arm : series.arms) arms.push_back(toJson(arm));
  Json ratios = Json::array();
  for (const BenchRatio& ratio : series.ratios) ratios.push_back(toJson(ratio));
  return {{"scope", series.scope},
          {"tokens", series.tokens},
          {"threads", series.threads},
          {"cold", series.cold},
          {"distinct_nodes", series.distinctNodes},
          {"bytes_per_token", series.bytesPerToken},
          {"noise_floor", {series.noiseFloorLow, series.noiseFloorHigh}},
          {"samples", samplesJson(series)},
          {"arms", arms},
          {"ratios", ratios}};
}

}  // namespace

Json toJson(const FfnBenchReport& report, const std::string& command) {
  Json ceilings = Json::array();
  for (const BenchCeilings& c : report.ceilings) ceilings.push_back(toJson(c));
  Json series = Json::array();
  for (const BenchSeries& s : report.series) series.push_back(toJson(s));
  Json json = {{"environment", toJson(report.environment)},
               {"command", command},
               {"subject", report.subject},
               {"options", toJson(report.options)},
               {"ceilings", ceilings},
               {"effect", report.effect ? effectJson(*report.effect) : Json()},
               {"complete", report.complete}};
  // A single setting is what a reader of the plain shape expects to find at the top.
  if (series.size() == 1) {
    for (const char* key : {"scope", "tokens", "threads", "samples", "arms", "ratios"})
      json[key] = series[0][key];
  }
  json["series"] = std::move(series);
  return json;
}

}  // namespace ufb::cli
