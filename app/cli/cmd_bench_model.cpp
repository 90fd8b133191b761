// SPDX-License-Identifier: MIT
#include <cstdio>
#include <memory>
#include <string>

#include "bench_model_table.h"
#include "bench_output.h"
#include "commands.h"

namespace ufb::cli {

namespace {

struct ModelCommand {
  ModelBenchOptions bench;
  bool noRivals = false;
  bool json = false;
  std::string out;
};

void write(const std::string& text) {
  std::fwrite(text.data(), 1, text.size(), stdout);
}

int runBenchModel(const ModelCommand& command) {
  auto file = outputFile(command.out);
  if (!file) return cli::report(file.error());
  ModelBenchOptions options = command.bench;
  options.rivals = !command.noRivals;
  options.stop = interruption();
  options.progress = terminalProgress();
  const auto report = benchModel(options);
  clearProgress(options.progress);
  if (!report) return cli::report(report.error());
  const std::string json = toJson(*report, commandOf(report->options));
  if (const auto written = finish(*file, json); !written) return cli::report(written.error());
  noteConditions(report->environment, command.json);
  write(command.json ? json : benchModelTable(*report));
  const ModelBenchOptions& ran = report->options;
  return finishBench(report->complete, report->series.size(),
                     ran.tokens.size() * ran.texts.size() * ran.threads.size());
}

void addModels(CLI::App& command, ModelCommand& options) {
  ModelBenchOptions& bench = options.bench;
  command.add_option("--model", bench.model, "model folder, its config.json or weights, or a bundled name")
      ->capture_default_str();
  auto* against = command.add_option("--against", bench.against, "models to measure beside it, any family")
                      ->allow_extra_args(true);
  addCounts(command, "--dense", bench.dense,
            "widths of the dense stand-ins: its network with random dense layers, for speed alone", 1 << 20,
            "its neurons, 4 times its width, neurons used");
  command
      .add_option("--weights", bench.weights,
                  "type of the trees' weights in memory: f32, f16, bf16, or mixed; the stand-ins have none")
      ->check(CLI::IsMember({"f32", "f16", "bf16", "mixed"}))
      ->capture_default_str();
  command
      .add_option(
          "--dense-weights", bench.denseWeights,
          "type of all other matrices, the engine's stand-ins' too: f32 or bf16; on a device also f16")
      ->check(CLI::IsMember({"f32", "bf16", "f16"}))
      ->capture_default_str();
  command.add_flag("--no-rivals", options.noRivals, "leave out LibTorch's own way of running the stand-ins");
  auto* onnx = command.add_option("--onnxruntime", bench.onnxRuntime,
                                  "path of libonnxruntime.so: let it run the stand-ins too");
  command.add_flag("--self-test", bench.selfTest, "only the model against itself: the noise floor")
      ->excludes(against)
      ->excludes(onnx)
      ->excludes(command.get_option("--dense"));
}

void addMeasurement(CLI::App& command, ModelCommand& options) {
  ModelBenchOptions& bench = options.bench;
  command.add_option("--device", bench.device, "where all arms compute: cpu, cuda or cuda:N")
      ->capture_default_str();
  addCounts(command, "--tokens", bench.tokens, "tokens of a text, one series each", 1 << 20,
            joined(bench.tokens));
  addCounts(command, "--texts", bench.texts, "texts in a call", 1 << 20, joined(bench.texts));
  addCounts(command, "--threads", bench.threads, "thread counts", 1024, "1,2,4.. up to the physical cores");
  command.add_option("--text", bench.text, "the text that the inputs are cut from (default: a built-in one)");
  command.add_option("--seconds", bench.secondsPerSeries, "time for the samples of a series")
      ->check(CLI::PositiveNumber)
      ->capture_default_str();
  command.add_option("--seed", bench.seed, "of stand-ins, inputs and order")
      ->check(CLI::NonNegativeNumber)
      ->capture_default_str();
  command.add_flag("--json", options.json, "JSON on stdout, alone");
  command.add_option("--out", options.out, "write the JSON to this file too");
}

}  // namespace

void addBenchModel(CLI::App& bench, Action& action) {
  CLI::App* model = bench.add_subcommand("model", "whole models: tokenizer to words at the masks");
  auto options = std::make_shared<ModelCommand>();
  addModels(*model, *options);
  addMeasurement(*model, *options);
  model->callback([&action, options] { action = [options] { return runBenchModel(*options); }; });
}

}  // namespace ufb::cli
