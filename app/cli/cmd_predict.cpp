// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "commands.h"
#include "json_output.h"

namespace ufb::cli {

namespace {

struct PredictOptions {
  std::string text;
  int top = 10;
  int repeat = 1;
  std::vector<std::string> targets;
};

void printScore(const Candidate& c) {
  std::printf("  %6d  %-18s %8.4f %%  logit %9.4f\n", c.rank, c.token.c_str(), c.probability * 100, c.logit);
}

void printMask(const MaskPrediction& mask, std::size_t ordinal, std::size_t count) {
  std::printf("mask %zu of %zu, token %d, entropy %.3f bit\n", ordinal, count, mask.position,
              mask.entropyBits);
  for (const Candidate& candidate : mask.candidates) printScore(candidate);
  for (const TargetScore& target : mask.targets) {
    if (!target.score) {
      std::printf("  asked: %s has no piece in the vocabulary\n", target.word.c_str());
      continue;
    }
    std::printf("  asked: %s%s\n", target.word.c_str(),
                target.whole ? "" : " is several pieces; its first one:");
    printScore(*target.score);
  }
}

struct Runs {
  Analysis answer;  ///< with the times of the median run
  int count = 0;    ///< fewer than asked for if the user interrupted
};

/// Every run gives the same answer; kept are the first one and all times.
Result<Runs> repeat(const Model& model, const PredictOptions& options, const AnalysisOptions& analysis) {
  Runs runs;
  std::vector<StageTimes> times;
  while (static_cast<int>(times.size()) < options.repeat) {
    auto run = model.analyse(options.text, analysis);
    if (!run && (times.empty() || run.error().code != ErrorCode::Cancelled))
      return tl::unexpected<Error>(run.error());
    if (!run) break;
    times.push_back(run->times);
    if (times.size() == 1) runs.answer = std::move(*run);
  }
  const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
  std::nth_element(times.begin(), middle, times.end(),
                   [](const StageTimes& a, const StageTimes& b) { return a.total < b.total; });
  runs.answer.times = *middle;
  runs.count = static_cast<int>(times.size());
  return runs;
}

Json predictionJson(const OpenedModel& opened, const Analysis& analysis, int count) {
  Json masks = Json::array();
  for (const MaskPrediction& mask : analysis.masks) masks.push_back(toJson(mask));
  const MemoryUse memory = memoryUse();
  return {
      {"model", opened.model->info().name},
      {"device", analysis.device},
      {"backend", analysis.backend},
      {"threads", analysis.threads},
      {"weights", toJson(analysis.treeWeights)},
      {"dense_weights", toJson(analysis.denseWeights)},
      {"text", analysis.text},
      {"tokens", toJson(analysis.encoding.tokens)},
      {"masks", masks},
      {"time_ms", toJson(analysis.times)},
      {"runs", count},
      {"load_ms", opened.loadMs},
      {"memory_bytes",
       {{"weights", opened.model->info().weightBytes}, {"resident", memory.resident}, {"peak", memory.peak}}},
      {"warnings", analysis.warnings}};
}

void printPrediction(const OpenedModel& opened, const Analysis& analysis, int count) {
  for (std::size_t i = 0; i < analysis.masks.size(); ++i) {
    printMask(analysis.masks[i], i + 1, analysis.masks.size());
  }
  const StageTimes& t = analysis.times;
  std::printf(
      "%s, %s, %s, %d thread%s: tokenize %.2f, encode %.2f (attention %.2f, feedforward %.2f), head %.2f, "
      "total %.2f ms%s\n",
      opened.model->info().name.c_str(), analysis.device.c_str(), analysis.backend.c_str(), analysis.threads,
      analysis.threads == 1 ? "" : "s", t.tokenize, t.encode, t.attention, t.feedforward, t.head, t.total,
      count > 1 ? (" (median of " + std::to_string(count) + ")").c_str() : " (first run)");
  const MemoryUse memory = memoryUse();
  const std::string& device = opened.model->info().device;
  std::printf("loaded in %.0f ms; %.1f MB resident, %.1f MB at the peak, %.1f MB %s\n", opened.loadMs,
              static_cast<double>(memory.resident) / 1e6, static_cast<double>(memory.peak) / 1e6,
              static_cast<double>(opened.model->info().weightBytes) / 1e6,
              device == "cpu" ? "of them weights" : ("of weights on " + device).c_str());
}

int runPredict(const CommonOptions& common, const PredictOptions& options) {
  auto opened = openModel(common);
  if (!opened) return report(opened.error());
  if (const ModelInfo& info = opened->model->info(); !info.predicts) {
    return report({ErrorCode::Unsupported, info.path, "it has no masked-LM head, so it predicts no words",
                   "choose a model with one, such as BertForMaskedLM"});
  }
  AnalysisOptions analysisOptions;
  analysisOptions.backend = *backendFromName(common.backend);
  analysisOptions.top = options.top;
  analysisOptions.targets = options.targets;
  analysisOptions.stop = interruption();
  const auto runs = repeat(*opened->model, options, analysisOptions);
  if (!runs) return report(runs.error());
  const Analysis& analysis = runs->answer;
  for (const std::string& warning : analysis.warnings) note(warning);
  if (analysis.masks.empty() && analysis.encoding.droppedTokens == 0) {
    note("the text holds no mask: write " + opened->model->info().maskToken +
         " or ___ where a word is to be predicted");
  }
  // The answer's memory and times are taken before the comparison, which needs more of both.
  Json json = common.json ? predictionJson(*opened, analysis, runs->count) : Json();
  if (!common.json) printPrediction(*opened, analysis, runs->count);
  const auto effect = measureEffect(common, *opened, analysis.encoding);
  const auto denseEffect = measureDenseEffect(common, *opened, analysis.encoding);
  if (effect && common.json) json["weights"] = toJson(analysis.treeWeights, *effect);
  if (denseEffect && common.json) json["dense_weights"] = toJson(analysis.denseWeights, *denseEffect);
  if (common.json) print(json);
  if (!effect) return report(effect.error());
  if (!denseEffect) return report(denseEffect.error());
  if (*effect && !common.json) noteEffect(**effect);
  if (*denseEffect && !common.json) noteEffect(**denseEffect);
  return interrupted() ? reportInterruption() : kDone;
}

}  // namespace

void addPredict(CLI::App& app, CommonOptions& common, Action& action) {
  CLI::App* command = app.add_subcommand("predict", "candidates at each mask of a text");
  addCommonOptions(*command, common);
  addWeightsOption(*command, common);
  addDenseWeightsOption(*command, common);
  auto options = std::make_shared<PredictOptions>();
  command->add_option("TEXT", options->text, "a text with <mask>, [MASK] as the model spells it, or ___")
      ->required();
  command->add_option("--top", options->top, "candidates per mask")
      ->check(CLI::Range(1, 10'000'000))
      ->capture_default_str();
  command->add_option("--target", options->targets, "a word whose probability is asked for; may be repeated")
      ->allow_extra_args(false);
  command->add_option("--repeat", options->repeat, "runs; the times are those of the median one")
      ->check(CLI::Range(1, 1'000'000))
      ->capture_default_str();
  command->callback(
      [&common, &action, options] { action = [&common, options] { return runPredict(common, *options); }; });
}

}  // namespace ufb::cli
