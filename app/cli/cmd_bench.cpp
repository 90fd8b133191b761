// SPDX-License-Identifier: MIT
#include <cstdio>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "bench/report/report_json.h"
#include "bench_json.h"
#include "bench_output.h"
#include "bench_table.h"
#include "commands.h"

namespace ufb::cli {

namespace {

struct BenchOptions {
  FfnBenchOptions ffn;
  CLI::Option* dense = nullptr;  ///< owned by the command; a device has another default
  bool bestDenseOnly = false;
  bool json = false;
  std::string out;
};

std::string listed(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ",") + word;
  return text;
}

/// In single quotes, for a shell.
std::string quoted(const std::string& word) {
  std::string text = "'";
  for (const char c : word) text += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return text + "'";
}

/// The command that takes this measurement again, every default spelt out.
std::string commandOf(const FfnBenchOptions& o) {
  std::string command = "ufb bench ffn";
  if (o.model.empty()) {
    command += " --width " + std::to_string(o.width) + " --depth " + std::to_string(o.depth) + " --trees " +
               std::to_string(o.trees) + " --routing " + o.routing;
  } else {
    command += " --model " + quoted(o.model) + " --layer " + std::to_string(o.layer);
    if (!o.text.empty()) command += " --text " + quoted(o.text);
  }
  char seconds[32];
  std::snprintf(seconds, sizeof(seconds), "%g", o.secondsPerSeries);
  command += " --tokens " + joined(o.tokens);
  if (!o.dense.empty()) command += " --dense " + joined(o.dense);
  if (o.device == "cpu") {
    command += " --threads " + joined(o.threads) + " --weights " + o.weights;
  } else {
    command += " --device " + o.device + " --precision " + listed(o.precisions);
    if (o.graphs) command += " --graphs";
  }
  command += std::string(" --seconds ") + seconds + " --seed " + std::to_string(o.seed);
  if (o.cold) command += " --cold";
  if (!o.rivals) command += " --no-rivals";
  return command;
}

int runBenchFfn(const BenchOptions& options) {
  auto file = outputFile(options.out);
  if (!file) return cli::report(file.error());
  FfnBenchOptions ffn = options.ffn;
  if (ffn.device != "cpu" && options.dense->count() == 0) {
    ffn.dense.assign(std::begin(kDeviceDenseWidths), std::end(kDeviceDenseWidths));
  }
  ffn.rivals = !options.bestDenseOnly;
  ffn.stop = interruption();
  ffn.progress = terminalProgress();
  const auto report = benchFfn(ffn);
  clearProgress(ffn.progress);
  if (!report) return cli::report(report.error());
  const Json document = toJson(*report, commandOf(report->options));
  if (const auto written = finish(*file, bench::dumpJson(document)); !written)
    return cli::report(written.error());
  noteConditions(report->environment, options.json);
  if (options.json) {
    print(document);
  } else {
    const std::string text = benchTable(*report);
    std::fwrite(text.data(), 1, text.size(), stdout);
  }
  const std::size_t settings = ffn.device == "cpu" ? ffn.threads.size() : ffn.precisions.size();
  return finishBench(report->complete, report->series.size(), ffn.tokens.size() * settings);
}

void addSubject(CLI::App& command, FfnBenchOptions& ffn) {
  auto* width = command.add_option("--width", ffn.width, "width of the synthetic layer")
                    ->check(CLI::Range(1, 65536))
                    ->capture_default_str();
  auto* depth = command.add_option("--depth", ffn.depth, "decisions in each of its trees")
                    ->check(CLI::Range(0, 20))
                    ->capture_default_str();
  auto* trees = command.add_option("--trees", ffn.trees, "its parallel trees")
                    ->check(CLI::Range(1, 65536))
                    ->capture_default_str();
  auto* routing = command
                      .add_option("--routing", ffn.routing,
                                  "random: paths spread over the leaves; skewed: tokens 95 % correlated")
                      ->check(CLI::IsMember({"random", "skewed"}))
                      ->capture_default_str();
  auto* model =
      command.add_option("--model", ffn.model, "take a layer of this model and a text's hidden states");
  for (CLI::Option* synthetic : {width, depth, trees, routing}) model->excludes(synthetic);
  command.add_option("--layer", ffn.layer, "the model's layer, counted from 1")
      ->check(CLI::Range(1, 1'000'000))
      ->needs(model)
      ->capture_default_str();
  command.add_option("--text", ffn.text, "the text that the model reads (default: a built-in one)")
      ->needs(model);
}

/// What only a device has a choice of, and what it has none of.
void addDevice(CLI::App& command, FfnBenchOptions& ffn, const std::vector<CLI::Option*>& ofTheCpu) {
  command.add_option("--device", ffn.device, "where to compute: cpu, cuda or cuda:N")->capture_default_str();
  command
      .add_option("--precision", ffn.precisions, "on a device: types of states and weights, a series each")
      ->delimiter(',')
      ->check(CLI::IsMember({"f32", "bf16", "f16"}))
      ->allow_extra_args(false)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->default_str(listed(ffn.precisions));
  command.add_flag("--graphs", ffn.graphs,
                   "on a device: time replays of captured graphs beyond 128 tokens, too");
  for (const char* name : {"--precision", "--graphs"}) {
    for (CLI::Option* option : ofTheCpu) command.get_option(name)->excludes(option);
  }
}

void addMeasurement(CLI::App& command, BenchOptions& options) {
  FfnBenchOptions& ffn = options.ffn;
  addCounts(command, "--tokens", ffn.tokens, "token counts, one series each", 1 << 20, joined(ffn.tokens));
  options.dense = addCounts(command, "--dense", ffn.dense,
                            "widths of the dense layers to compare with; on a device 3072,4095,4096", 1 << 20,
                            joined(ffn.dense));
  auto* threads = addCounts(command, "--threads", ffn.threads, "thread counts", 1024, joined(ffn.threads));
  auto* weights = command
                      .add_option("--weights", ffn.weights,
                                  "storage of the sparse kernel's weights; its effect is reported")
                      ->check(CLI::IsMember({"f32", "f16", "bf16", "mixed"}))
                      ->capture_default_str();
  addDevice(command, ffn, {threads, weights});
  command.add_flag("--cold", ffn.cold, "push the weights out of the caches before every sample");
  command.add_flag("--no-rivals", options.bestDenseOnly, "only the best dense library, no other FFF");
  command.add_option("--seconds", ffn.secondsPerSeries, "time for the samples of a series")
      ->check(CLI::PositiveNumber)
      ->capture_default_str();
  command.add_option("--seed", ffn.seed, "of weights, inputs and order")
      ->check(CLI::NonNegativeNumber)
      ->capture_default_str();
}

}  // namespace

void addBenchFfn(CLI::App& bench, Action& action) {
  CLI::App* ffn = bench.add_subcommand("ffn", "one feedforward layer: trees against dense layers");
  auto options = std::make_shared<BenchOptions>();
  addSubject(*ffn, options->ffn);
  addMeasurement(*ffn, *options);
  ffn->add_flag("--json", options->json, "JSON on stdout, alone");
  ffn->add_option("--out", options->out, "write the JSON to this file too");
  ffn->callback([&action, options] { action = [options] { return runBenchFfn(*options); }; });
}

void addBench(CLI::App& app, Action& action) {
  CLI::App* bench = app.add_subcommand("bench", "fair latency comparisons");
  bench->require_subcommand(1);
  addBenchFfn(*bench, action);
  addBenchModel(*bench, action);
}

}  // namespace ufb::cli
