// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <limits>

#include "ufb/bench.h"

/// A measurement of whole models in which every field has a value of its own.
namespace ufb::test {

inline BenchEnvironment environmentOf() {
  BenchEnvironment e;
  e.date = "2024-01-02T03:04:05Z";
  e.host = "elsewhere";
  e.system = "Linux";
  e.processor = "A processor that this machine has not";
  e.physicalCores = 3;
  e.logicalCores = 6;
  e.instructionSet = "NEON";
  e.blas = "none";
  e.blasIsReference = true;
  e.torchVersion = "9";
  e.compiler = "c";
  e.version = "0.0.1";
  e.memoryBytes = std::numeric_limits<std::int64_t>::max();
  e.affinity = "0-2";
  e.governor = "unknown";
  e.hugePages = "never";
  e.load = 0.1;
  e.timerNanoseconds = 17.25;
  e.libraries = {"one", "two"};
  e.warnings = {"careful \"quotes\" and \n lines"};
  e.refusal = "No winner";
  return e;
}

inline ModelInfo modelOf(FeedforwardKind kind) {
  ModelInfo info;
  info.name = "größe";
  info.path = "/a/b";
  info.family = "bert";
  info.layers = 1;
  info.hidden = 2;
  info.heads = 3;
  info.vocabulary = 4;
  info.maxLength = 5;
  info.feedforward = {kind, 1, 11, 4095, 4095, 12, 4095};
  info.parameters = 6;
  info.dtype = "float16";
  info.bytes = 7;
  info.weightBytes = 8;
  info.treeWeights = TreeWeights::Mixed;
  info.denseWeights = DenseType::BF16;
  info.maskToken = "<mask>";
  info.maskId = -1;
  info.predicts = false;
  info.warnings = {"w"};
  return info;
}

inline ModelBenchSeries seriesOf() {
  ModelBenchSeries series;
  BenchSeries& s = series.series;
  s.scope = "model";
  s.tokens = 8;
  s.threads = 2;
  s.distinctNodes = 77;
  s.bytesPerToken = 1.0 / 3;
  s.noiseFloorLow = 0.99;
  s.noiseFloorHigh = 1.01;
  series.texts = 4;
  BenchArm timed;
  timed.name = "trees";
  timed.what = "words";
  timed.kind = "fff";
  timed.summary = {64, 1.5, 1.6, 0.1, 1, 2, 0.05, 1.9, {}, 2, 100, 12};
  timed.gflops = 3;
  timed.gigabytesPerSecond = 4;
  BenchArm untimed;
  untimed.name = "dense-9";
  untimed.kind = "dense";
  untimed.percentOfPeak = 55.5;
  s.arms = {timed, untimed};
  s.samples = {{1, 0, 3, 2, 10.125}, {0, 0, 3, 4, 0.1}};
  series.sampleStages = {{1, 2, 3, 4, 5, 6, 2}, {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.25}};
  series.stages = {{1, 1, 1, 1, 1, 1, 1}, {}};
  series.firstCallMs = {12.5, 0};
  BenchRatio ratio;
  ratio.of = "trees";
  ratio.over = "dense-9";
  ratio.median = 2;
  ratio.low = 1.5;
  ratio.high = 2.5;
  ratio.n = 1;
  ratio.winner = "trees";
  s.ratios = {ratio, ratio};
  s.ratios[1].winner.clear();
  s.ratios[1].caveat = "why";
  series.ledgers = {{"dense-9", 341.25, 256, 63, 2.9, 2.1, 2, 2.2, 2.4}};
  return series;
}

inline ModelBenchReport reportOf(std::size_t series) {
  ModelBenchReport report;
  report.environment = environmentOf();
  report.options.model = "m";
  report.options.against = {"n", "it's"};
  report.options.dense = {9};
  report.options.tokens = {8, 32};
  report.options.texts = {4};
  report.options.threads = {1, 2};
  report.options.text = "Some text.";
  report.options.weights = "bf16";
  report.options.denseWeights = "bf16";
  report.options.rivals = false;
  report.options.onnxRuntime = "/opt/lib.so";
  report.options.selfTest = true;
  report.options.seed = std::numeric_limits<std::uint64_t>::max();
  report.options.secondsPerSeries = 0.5;
  report.options.leastRounds = 3;
  report.subject = modelOf(FeedforwardKind::Fff);
  report.against = {modelOf(FeedforwardKind::Dense), modelOf(FeedforwardKind::DenseGlu)};
  report.ceilings = {{2, 100.5, {{1e3, 200}, {1e6, 20}}}};
  report.series.assign(series, seriesOf());
  report.complete = false;
  return report;
}

}  // namespace ufb::test
