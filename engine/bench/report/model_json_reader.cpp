// SPDX-License-Identifier: MIT
#include <limits>
#include <tuple>
#include <utility>

#include "bench/report/json_reader.h"
#include "bench/report/report_json.h"
#include "host/exception_error.h"
#include "ufb/bench.h"
#include "ufb/engine.h"

namespace ufb {

namespace {

using bench::JsonProblem;
using bench::JsonReader;

constexpr std::int64_t kMostBytes = std::numeric_limits<std::int64_t>::max();

BenchDeviceInfo readDevice(const JsonReader& json) {
  BenchDeviceInfo d;
  d.id = json.text("id");
  d.name = json.text("name");
  d.computeCapability = json.text("compute_capability");
  d.driver = json.text("driver");
  d.runtime = json.text("runtime");
  d.processors = json.count("processors");
  d.memoryBytes = json.integer("memory_bytes", 0, kMostBytes);
  d.cacheBytes = json.integer("cache_bytes", 0, kMostBytes);
  d.clockMegahertz = json.number("clock_mhz");
  d.memoryClockMegahertz = json.number("memory_clock_mhz");
  return d;
}

DeviceCeilings readDeviceCeilings(const JsonReader& json) {
  DeviceCeilings c;
  c.copyGigabytesPerSecond = json.number("copy_gigabytes_per_second");
  c.cacheGigabytesPerSecond = json.number("cache_gigabytes_per_second");
  c.fmaGflops = json.number("fma_gflops");
  c.tf32Gflops = json.number("tf32_gflops");
  c.bf16Gflops = json.number("bf16_gflops");
  c.f16Gflops = json.number("f16_gflops");
  c.launchMicroseconds = json.number("launch_us");
  c.replayMicroseconds = json.number("replay_us");
  return c;
}

BenchEnvironment readEnvironment(const JsonReader& json) {
  BenchEnvironment e;
  e.processor = json.text("processor");
  e.physicalCores = json.count("physical_cores");
  e.logicalCores = json.count("logical_cores");
  e.instructionSet = json.text("instruction_set");
  e.blas = json.text("blas");
  e.blasIsReference = json.flag("blas_is_reference");
  e.torchVersion = json.text("libtorch");
  e.compiler = json.text("compiler");
  e.version = json.text("version");
  e.memoryBytes = json.integer("memory_bytes", 0, kMostBytes);
  e.date = json.text("date");
  e.host = json.text("host");
  e.system = json.text("system");
  e.affinity = json.text("affinity");
  e.governor = json.text("governor");
  e.hugePages = json.text("huge_pages");
  e.load = json.number("load");
  e.timerNanoseconds = json.number("timer_ns");
  e.libraries = json.texts("libraries");
  e.warnings = json.texts("warnings");
  e.refusal = json.textOrEmpty("refusal");
  if (json.has("device")) e.device = readDevice(json.object("device"));
  return e;
}

FeedforwardKind readKind(const JsonReader& json) {
  const std::string name = json.text("kind");
  for (const FeedforwardKind kind :
       {FeedforwardKind::Fff, FeedforwardKind::Dense, FeedforwardKind::DenseGlu}) {
    if (name == bench::kindName(kind)) return kind;
  }
  throw JsonProblem{"there is no feedforward layer of kind \"" + name + "\""};
}

TreeWeights readWeights(const JsonReader& json) {
  const std::string name = json.text("type");
  const auto weights = treeWeightsFromName(name);
  if (!weights) throw JsonProblem{"there are no weights of type \"" + name + "\""};
  return *weights;
}

DenseType readDenseWeights(const JsonReader& json) {
  const std::string name = json.text("type");
  const auto weights = denseWeightsFromName(name);
  if (!weights) throw JsonProblem{"there are no dense weights of type \"" + name + "\""};
  return *weights;
}

ModelInfo readModel(const JsonReader& json) {
  ModelInfo info;
  info.name = json.text("name");
  info.path = json.text("path");
  info.family = json.text("family");
  info.layers = json.count("layers");
  info.hidden = json.count("hidden");
  info.heads = json.count("heads");
  info.vocabulary = json.count("vocabulary");
  info.maxLength = json.count("max_length");
  const JsonReader feedforward = json.object("feedforward");
  info.feedforward.kind = readKind(feedforward);
  info.feedforward.trees = feedforward.count("trees");
  info.feedforward.depth = feedforward.count("depth");
  info.feedforward.nodesPerTree = feedforward.count("nodes_per_tree");
  info.feedforward.neurons = feedforward.count("neurons");
  info.feedforward.neuronsUsedPerToken = feedforward.count("neurons_used_per_token");
  info.feedforward.width = feedforward.count("width");
  info.parameters = json.integer("parameters", 0, kMostBytes);
  info.dtype = json.text("dtype");
  info.bytes = json.integer("bytes", 0, kMostBytes);
  info.weightBytes = json.integer("weight_bytes", 0, kMostBytes);
  info.treeWeights = readWeights(json.object("weights"));
  info.denseWeights = readDenseWeights(json.object("dense_weights"));
  info.maskToken = json.text("mask_token");
  info.maskId = json.integer("mask_id", -1, kMostBytes);
  info.predicts = json.flag("predicts");
  info.warnings = json.texts("warnings");
  if (json.has("device")) info.device = json.text("device");
  return info;
}

ModelBenchOptions readOptions(const JsonReader& json) {
  ModelBenchOptions o;
  o.model = json.text("model");
  o.against = json.texts("against");
  o.dense = json.counts("dense");
  o.tokens = json.counts("tokens");
  o.texts = json.counts("texts");
  o.threads = json.counts("threads");
  o.text = json.text("text");
  o.weights = json.text("weights");
  o.denseWeights = json.text("dense_weights");
  o.rivals = json.flag("rivals");
  o.onnxRuntime = json.text("onnxruntime");
  o.selfTest = json.flag("self_test");
  o.seed = json.unsignedInteger("seed");
  o.secondsPerSeries = json.number("seconds_per_series");
  o.leastRounds = json.count("least_rounds");
  if (json.has("device")) o.device = json.text("device");
  return o;
}

BenchCeilings readCeilings(const JsonReader& json) {
  BenchCeilings ceilings;
  ceilings.threads = json.count("threads");
  ceilings.fmaGflops = json.number("fma_gflops");
  for (const JsonReader& b : json.objects("bandwidth")) {
    ceilings.bandwidth.push_back({b.number("bytes"), b.number("gigabytes_per_second")});
  }
  return ceilings;
}

ModelStages readStages(const JsonReader& json) {
  ModelStages s;
  s.tokenizer = json.number("tokenizer");
  s.embedding = json.number("embedding");
  s.attention = json.number("attention");
  s.feedforward = json.number("feedforward");
  s.head = json.number("head");
  s.rest = json.number("rest");
  s.kernel = json.number("kernel");
  return s;
}

BenchArm readArm(const JsonReader& json) {
  BenchArm arm;
  BenchSummary& s = arm.summary;
  arm.name = json.text("name");
  arm.what = json.text("what");
  arm.kind = json.text("kind");
  s.n = json.count("n");
  s.median = json.numberOrNull("median_us").value_or(0);
  s.p90 = json.numberOrNull("p90_us");
  s.p99 = json.numberOrNull("p99_us");
  s.mean = json.numberOrNull("mean_us").value_or(0);
  s.stdev = json.numberOrNull("stdev_us").value_or(0);
  s.min = json.numberOrNull("min_us").value_or(0);
  s.max = json.numberOrNull("max_us").value_or(0);
  s.mad = json.numberOrNull("mad_us").value_or(0);
  s.outliers = json.count("outliers");
  s.warmUpMs = json.number("warm_up_ms");
  s.warmUpCalls = json.count("warm_up_calls");
  arm.gflops = json.numberOrNull("gflops").value_or(0);
  arm.percentOfPeak = json.numberOrNull("percent_of_peak");
  arm.gigabytesPerSecond = json.numberOrNull("gigabytes_per_second").value_or(0);
  arm.percentOfBandwidth = json.numberOrNull("percent_of_bandwidth");
  arm.boundMicroseconds = json.numberOrNull("bound_us");
  return arm;
}

BenchRatio readRatio(const JsonReader& json) {
  BenchRatio ratio;
  ratio.of = json.text("of");
  ratio.over = json.text("over");
  ratio.median = json.number("median");
  std::tie(ratio.low, ratio.high) = json.interval("ci95");
  ratio.n = json.count("n");
  ratio.winner = json.textOrEmpty("winner");
  ratio.caveat = json.text("caveat");
  return ratio;
}

SpeedLedger readLedger(const JsonReader& json) {
  SpeedLedger ledger;
  ledger.over = json.text("over");
  ledger.neurons = json.number("neurons");
  ledger.flops = json.number("flops");
  ledger.kernel = json.number("kernel");
  ledger.layer = json.number("layer");
  ledger.model = json.number("model");
  std::tie(ledger.modelLow, ledger.modelHigh) = json.interval("ci95");
  ledger.amdahlCeiling = json.number("amdahl_ceiling");
  return ledger;
}

void readArmsAndSamples(const JsonReader& json, ModelBenchSeries& series) {
  for (const JsonReader& arm : json.objects("arms")) {
    series.series.arms.push_back(readArm(arm));
    series.stages.push_back(readStages(arm.object("stages_us")));
    series.firstCallMs.push_back(arm.number("first_call_ms"));
  }
  // Indices into the arms: nobody is to look for one that is not there.
  const auto lastArm = static_cast<std::int64_t>(series.series.arms.size()) - 1;
  for (const JsonReader& entry : json.objects("samples")) {
    BenchSample sample;
    sample.arm = static_cast<int>(entry.integer("arm", 0, lastArm));
    sample.round = entry.count("round");
    sample.input = entry.count("input");
    sample.repeats = entry.count("repeats");
    sample.microseconds = entry.number("us");
    series.series.samples.push_back(sample);
    series.sampleStages.push_back(readStages(entry.object("stages_us")));
  }
}

ModelBenchSeries readSeries(const JsonReader& json) {
  ModelBenchSeries series;
  BenchSeries& s = series.series;
  s.scope = json.text("scope");
  s.tokens = json.count("tokens");
  series.texts = json.count("texts");
  s.threads = json.count("threads");
  s.cold = json.flag("cold");
  if (json.has("device")) s.device = json.text("device");
  if (json.has("precision")) s.precision = json.text("precision");
  s.distinctNodes = json.count("distinct_nodes");
  s.bytesPerToken = json.number("bytes_per_token");
  std::tie(s.noiseFloorLow, s.noiseFloorHigh) = json.interval("noise_floor");
  readArmsAndSamples(json, series);
  for (const JsonReader& ratio : json.objects("ratios")) s.ratios.push_back(readRatio(ratio));
  for (const JsonReader& ledger : json.objects("ledgers")) series.ledgers.push_back(readLedger(ledger));
  return series;
}

ModelBenchReport readReport(const JsonReader& json) {
  ModelBenchReport report;
  report.environment = readEnvironment(json.object("environment"));
  report.subject = readModel(json.object("subject"));
  for (const JsonReader& model : json.objects("against")) report.against.push_back(readModel(model));
  report.options = readOptions(json.object("options"));
  for (const JsonReader& ceilings : json.objects("ceilings")) {
    report.ceilings.push_back(readCeilings(ceilings));
  }
  if (json.has("device_ceilings")) report.deviceCeilings = readDeviceCeilings(json.object("device_ceilings"));
  for (const JsonReader& series : json.objects("series")) report.series.push_back(readSeries(series));
  report.complete = json.flag("complete");
  return report;
}

}  // namespace

Result<ModelBenchReport> modelBenchFromJson(const std::string& json, const std::string& name) try {
  const bench::Json document = bench::Json::parse(json, nullptr, false);
  if (document.is_discarded()) {
    return failure(ErrorCode::BadFormat, name, "it is no JSON", "give a file that `ufb bench model` wrote");
  }
  return readReport(JsonReader(document, ""));
} catch (const JsonProblem& problem) {
  return failure(ErrorCode::BadFormat, name, "it is no measurement of whole models: " + problem.what,
                 "give a file that `ufb bench model` wrote");
} catch (...) {
  return tl::unexpected<Error>(standardExceptionError(name, "this measurement"));
}

}  // namespace ufb
