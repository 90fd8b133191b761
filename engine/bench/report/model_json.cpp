// SPDX-License-Identifier: MIT
#include <cstdio>

#include "bench/report/report_json.h"
#include "ufb/bench.h"

namespace ufb {

namespace {

using bench::Json;

Json optionsJson(const ModelBenchOptions& o) {
  Json json = {{"model", o.model},
               {"against", o.against},
               {"dense", o.dense},
               {"tokens", o.tokens},
               {"texts", o.texts},
               {"threads", o.threads},
               {"text", o.text},
               {"weights", o.weights},
               {"dense_weights", o.denseWeights},
               {"rivals", o.rivals},
               {"onnxruntime", o.onnxRuntime},
               {"self_test", o.selfTest},
               {"seed", o.seed},
               {"seconds_per_series", o.secondsPerSeries},
               {"least_rounds", o.leastRounds}};
  if (o.device != "cpu") json["device"] = o.device;
  return json;
}

Json stagesJson(const ModelStages& s) {
  return {{"tokenizer", s.tokenizer}, {"embedding", s.embedding},
          {"attention", s.attention}, {"feedforward", s.feedforward},
          {"head", s.head},           {"rest", s.rest},
          {"kernel", s.kernel}};
}

Json samplesJson(const ModelBenchSeries& series) {
  Json samples = Json::array();
  for (std::size_t i = 0; i < series.series.samples.size(); ++i) {
    Json sample = bench::sampleJson(series.series.samples[i]);
    sample["stages_us"] = stagesJson(series.sampleStages[i]);
    samples.push_back(std::move(sample));
  }
  return samples;
}

Json armsJson(const ModelBenchSeries& series) {
  Json arms = Json::array();
  for (std::size_t i = 0; i < series.series.arms.size(); ++i) {
    Json arm = bench::armJson(series.series.arms[i]);
    arm["stages_us"] = stagesJson(series.stages[i]);
    arm["first_call_ms"] = series.firstCallMs[i];
    arms.push_back(std::move(arm));
  }
  return arms;
}

Json ledgersJson(const std::vector<SpeedLedger>& ledgers) {
  Json list = Json::array();
  for (const SpeedLedger& l : ledgers) {
    list.push_back({{"over", l.over},
                    {"neurons", l.neurons},
                    {"flops", l.flops},
                    {"kernel", l.kernel},
                    {"layer", l.layer},
                    {"model", l.model},
                    {"ci95", {l.modelLow, l.modelHigh}},
                    {"amdahl_ceiling", l.amdahlCeiling}});
  }
  return list;
}

Json seriesJson(const ModelBenchSeries& s) {
  Json json = {{"scope", s.series.scope},
               {"tokens", s.series.tokens},
               {"texts", s.texts},
               {"threads", s.series.threads},
               {"cold", s.series.cold},
               {"distinct_nodes", s.series.distinctNodes},
               {"bytes_per_token", s.series.bytesPerToken},
               {"noise_floor", {s.series.noiseFloorLow, s.series.noiseFloorHigh}},
               {"samples", samplesJson(s)},
               {"arms", armsJson(s)},
               {"ratios", bench::ratiosJson(s.series.ratios)},
               {"ledgers", ledgersJson(s.ledgers)}};
  if (s.series.device != "cpu") {
    json["device"] = s.series.device;
    json["precision"] = s.series.precision;
  }
  return json;
}

std::string joined(const std::vector<int>& values) {
  std::string text;
  for (const int value : values) {
    if (!text.empty()) text.push_back(',');
    text.append(std::to_string(value));
  }
  return text;
}

/// In single quotes, for a shell.
std::string quoted(const std::string& word) {
  std::string text(1, '\'');
  for (const char c : word) {
    if (c == '\'')
      text.append("'\\''");
    else
      text.push_back(c);
  }
  text.push_back('\'');
  return text;
}

void addOption(std::string& command, const char* name, const std::string& value) {
  command.append(" ").append(name).append(" ").append(value);
}

/// Read back, a model is complete: its mask's id as well.
Json participantJson(const ModelInfo& info) {
  Json json = bench::modelJson(info);
  json["mask_id"] = info.maskId;
  if (info.device != "cpu") json["device"] = info.device;
  return json;
}

}  // namespace

std::string toJson(const ModelBenchReport& report, const std::string& command) {
  Json against = Json::array();
  for (const ModelInfo& info : report.against) against.push_back(participantJson(info));
  Json series = Json::array();
  for (const ModelBenchSeries& s : report.series) series.push_back(seriesJson(s));
  Json json = {{"environment", bench::environmentJson(report.environment)},
               {"command", command},
               {"subject", participantJson(report.subject)},
               {"against", against},
               {"options", optionsJson(report.options)},
               {"ceilings", bench::ceilingsJson(report.ceilings)},
               {"complete", report.complete}};
  if (report.deviceCeilings) json["device_ceilings"] = bench::ceilingsJson(*report.deviceCeilings);
  // A single setting is what a reader of the plain shape expects to find at the top.
  if (series.size() == 1) {
    for (const char* key : {"scope", "threads", "tokens", "texts", "samples", "arms", "ratios", "ledgers"})
      json[key] = series[0][key];
  }
  json["series"] = std::move(series);
  return bench::dumpJson(json);
}

std::string commandOf(const ModelBenchOptions& o) {
  std::string command = "ufb bench model";
  addOption(command, "--model", quoted(o.model));
  for (const std::string& other : o.against) addOption(command, "--against", quoted(other));
  if (!o.dense.empty()) addOption(command, "--dense", joined(o.dense));
  if (o.device != "cpu") addOption(command, "--device", o.device);
  addOption(command, "--tokens", joined(o.tokens));
  addOption(command, "--texts", joined(o.texts));
  if (!o.threads.empty() && o.device == "cpu") addOption(command, "--threads", joined(o.threads));
  if (!o.text.empty()) addOption(command, "--text", quoted(o.text));
  addOption(command, "--weights", o.weights);
  addOption(command, "--dense-weights", o.denseWeights);
  char seconds[32];
  std::snprintf(seconds, sizeof(seconds), "%.15g", o.secondsPerSeries);
  addOption(command, "--seconds", seconds);
  addOption(command, "--seed", std::to_string(o.seed));
  if (!o.onnxRuntime.empty()) addOption(command, "--onnxruntime", quoted(o.onnxRuntime));
  if (o.selfTest)
    command.append(" --self-test");
  else if (!o.rivals)
    command.append(" --no-rivals");
  return command;
}

}  // namespace ufb
