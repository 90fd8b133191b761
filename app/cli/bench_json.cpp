// SPDX-License-Identifier: MIT
#include "bench_json.h"

#include <string>

#include "bench/report/report_json.h"

namespace ufb::cli {

namespace {

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
  if (o.device != "cpu")
    json.update({{"device", o.device}, {"precisions", o.precisions}, {"graphs", o.graphs}});
  if (o.model.empty()) {
    json.update({{"width", o.width}, {"depth", o.depth}, {"trees", o.trees}, {"routing", o.routing}});
  } else {
    json.update({{"model", o.model}, {"layer", o.layer}, {"text", o.text}});
  }
  return json;
}

Json effectJson(const WeightEffect& effect) {
  Json json = {{"weights", effect.weights}};
  json.update(cli::toJson(treeWeightsFromName(effect.weights).value_or(TreeWeights::F32), effect)["effect"]);
  return json;
}

Json samplesJson(const BenchSeries& series) {
  Json samples = Json::array();
  for (const BenchSample& sample : series.samples) samples.push_back(bench::sampleJson(sample));
  return samples;
}

Json toJson(const BenchSeries& series) {
  Json arms = Json::array();
  for (const BenchArm& arm : series.arms) arms.push_back(bench::armJson(arm));
  Json json = {{"scope", series.scope},
               {"tokens", series.tokens},
               {"threads", series.threads},
               {"cold", series.cold},
               {"distinct_nodes", series.distinctNodes},
               {"bytes_per_token", series.bytesPerToken},
               {"noise_floor", {series.noiseFloorLow, series.noiseFloorHigh}},
               {"samples", samplesJson(series)},
               {"arms", arms},
               {"ratios", bench::ratiosJson(series.ratios)}};
  if (series.device != "cpu") json.update({{"device", series.device}, {"precision", series.precision}});
  return json;
}

}  // namespace

Json toJson(const FfnBenchReport& report, const std::string& command) {
  Json series = Json::array();
  for (const BenchSeries& s : report.series) series.push_back(toJson(s));
  Json json = {{"environment", bench::environmentJson(report.environment)},
               {"command", command},
               {"subject", report.subject},
               {"options", toJson(report.options)},
               {"ceilings", bench::ceilingsJson(report.ceilings)},
               {"effect", report.effect ? effectJson(*report.effect) : Json()},
               {"complete", report.complete}};
  if (report.deviceCeilings) json["device_ceilings"] = bench::ceilingsJson(*report.deviceCeilings);
  // A single setting is what a reader of the plain shape expects to find at the top.
  if (series.size() == 1) {
    for (const char* key : {"scope", "tokens", "threads", "samples", "arms", "ratios"})
      json[key] = series[0][key];
  }
  json["series"] = std::move(series);
  return json;
}

}  // namespace ufb::cli
