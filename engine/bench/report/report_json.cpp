// SPDX-License-Identifier: MIT
#include "bench/report/report_json.h"

#include "ufb/engine.h"

namespace ufb::bench {

namespace {

Json deviceJson(const BenchDeviceInfo& d) {
  return {{"id", d.id},
          {"name", d.name},
          {"compute_capability", d.computeCapability},
          {"driver", d.driver},
          {"runtime", d.runtime},
          {"processors", d.processors},
          {"memory_bytes", d.memoryBytes},
          {"cache_bytes", d.cacheBytes},
          {"clock_mhz", d.clockMegahertz},
          {"memory_clock_mhz", d.memoryClockMegahertz}};
}

/// What only an arm on a device has.
void addTraffic(Json& json, const BenchArm& arm) {
  if (arm.precision.empty()) return;
  json["precision"] = arm.precision;
  json["bound_per_visit_us"] = orNull(arm.visitBoundMicroseconds);
  json["percent_of_bound"] = orNull(arm.percentOfBound);
  json["percent_of_bound_per_visit"] = orNull(arm.percentOfVisitBound);
  if (!arm.traffic) return;
  json["row_bytes"] = arm.traffic->rowBytesOnce;
  json["row_bytes_per_visit"] = arm.traffic->rowBytesPerVisit;
  json["activation_bytes"] = arm.traffic->activationBytes;
  json["operations"] = arm.traffic->operations;
}

}  // namespace

Json environmentJson(const BenchEnvironment& e) {
  Json json = {{"processor", e.processor},
               {"physical_cores", e.physicalCores},
               {"logical_cores", e.logicalCores},
               {"instruction_set", e.instructionSet},
               {"blas", e.blas},
               {"blas_is_reference", e.blasIsReference},
               {"libtorch", e.torchVersion},
               {"compiler", e.compiler},
               {"version", e.version},
               {"memory_bytes", e.memoryBytes},
               {"date", e.date},
               {"host", e.host},
               {"system", e.system},
               {"affinity", e.affinity},
               {"governor", e.governor},
               {"huge_pages", e.hugePages},
               {"load", e.load},
               {"timer_ns", e.timerNanoseconds},
               {"libraries", e.libraries},
               {"warnings", e.warnings},
               {"refusal", e.refusal.empty() ? Json() : Json(e.refusal)}};
  if (e.device) json["device"] = deviceJson(*e.device);
  return json;
}

Json ceilingsJson(const DeviceCeilings& c) {
  return {{"copy_gigabytes_per_second", c.copyGigabytesPerSecond},
          {"cache_gigabytes_per_second", c.cacheGigabytesPerSecond},
          {"fma_gflops", c.fmaGflops},
          {"tf32_gflops", c.tf32Gflops},
          {"bf16_gflops", c.bf16Gflops},
          {"f16_gflops", c.f16Gflops},
          {"launch_us", c.launchMicroseconds},
          {"replay_us", c.replayMicroseconds}};
}

Json ceilingsJson(const std::vector<BenchCeilings>& ceilings) {
  Json list = Json::array();
  for (const BenchCeilings& c : ceilings) {
    Json bandwidth = Json::array();
    for (const BenchCeilings::Bandwidth& b : c.bandwidth) {
      bandwidth.push_back({{"bytes", b.bytes}, {"gigabytes_per_second", b.gigabytesPerSecond}});
    }
    list.push_back({{"threads", c.threads}, {"fma_gflops", c.fmaGflops}, {"bandwidth", bandwidth}});
  }
  return list;
}

Json armJson(const BenchArm& arm) {
  const BenchSummary& s = arm.summary;
  const auto measured = [&s](double value) { return s.n > 0 ? Json(value) : Json(); };
  Json json = {{"name", arm.name},
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
  addTraffic(json, arm);
  return json;
}

Json ratiosJson(const std::vector<BenchRatio>& ratios) {
  Json list = Json::array();
  for (const BenchRatio& r : ratios) {
    list.push_back({{"of", r.of},
                    {"over", r.over},
                    {"median", r.median},
                    {"ci95", {r.low, r.high}},
                    {"n", r.n},
                    {"winner", r.winner.empty() ? Json() : Json(r.winner)},
                    {"caveat", r.caveat}});
  }
  return list;
}

Json sampleJson(const BenchSample& s) {
  return {
      {"arm", s.arm}, {"round", s.round}, {"input", s.input}, {"repeats", s.repeats}, {"us", s.microseconds}};
}

const char* kindName(FeedforwardKind kind) {
  switch (kind) {
    case FeedforwardKind::Fff:
      return "fff";
    case FeedforwardKind::Dense:
      return "dense";
    case FeedforwardKind::DenseGlu:
      break;
  }
  return "dense-glu";
}

Json modelJson(const ModelInfo& info) {
  const FeedforwardInfo& f = info.feedforward;
  return {{"name", info.name},
          {"path", info.path},
          {"family", info.family},
          {"layers", info.layers},
          {"hidden", info.hidden},
          {"heads", info.heads},
          {"vocabulary", info.vocabulary},
          {"max_length", info.maxLength},
          {"feedforward",
           {{"kind", kindName(f.kind)},
            {"trees", f.trees},
            {"depth", f.depth},
            {"nodes_per_tree", f.nodesPerTree},
            {"neurons", f.neurons},
            {"neurons_used_per_token", f.neuronsUsedPerToken},
            {"width", f.width}}},
          {"parameters", info.parameters},
          {"dtype", info.dtype},
          {"bytes", info.bytes},
          {"weight_bytes", info.weightBytes},
          {"weights", {{"type", treeWeightsName(info.treeWeights)}}},
          {"dense_weights", {{"type", denseWeightsName(info.denseWeights)}}},
          {"mask_token", info.maskToken},
          {"predicts", info.predicts},
          {"warnings", info.warnings}};
}

std::string dumpJson(const Json& document) {
  return document.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace ufb::bench
