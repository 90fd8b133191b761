// SPDX-License-Identifier: MIT
#include "json_output.h"

#include <cstdio>

#include "bench/report/report_json.h"

namespace ufb::cli {

namespace {

Json toJson(const Candidate& candidate) {
  return {{"rank", candidate.rank},
          {"id", candidate.id},
          {"token", candidate.token},
          {"logit", candidate.logit},
          {"probability", candidate.probability}};
}

Json toJson(const TargetScore& target) {
  Json pieces = Json::array();
  for (const Token& piece : target.pieces) pieces.push_back(piece.text);
  Json json = {{"word", target.word}, {"pieces", pieces}, {"whole", target.whole}};
  if (target.score) json.update(toJson(*target.score));
  return json;
}

Json toJson(const WeightEffect& effect) {
  Json json = {{"largest_output_error", effect.largestOutputError},
               {"largest_output", effect.largestOutput},
               {"relative_error", effect.relativeError},
               {"changed_paths", effect.changedPaths},
               {"paths", effect.paths}};
  if (effect.changedPathsEndToEnd) json["changed_paths_end_to_end"] = *effect.changedPathsEndToEnd;
  if (effect.largestLogitError) json["largest_logit_error"] = *effect.largestLogitError;
  return json;
}

Json pathJson(const RoutingTrace& trace, int layer, int tree, int token) {
  const auto first = static_cast<std::ptrdiff_t>(trace.at(layer, tree, token));
  const auto last = first + trace.depth + 1;
  const auto slice = [&](const auto& values) {
    return Json(std::vector(values.begin() + first, values.begin() + last));
  };
  return {{"nodes", slice(trace.nodes)},
          {"logits", slice(trace.logits)},
          {"turns", trace.turns(layer, tree, token)},
          {"leaf", trace.leaf(layer, tree, token)},
          {"contribution", slice(trace.contributions)},
          {"margin", trace.margins[trace.pathIndex(layer, tree, token)]}};
}

}  // namespace

Json toJson(const DeviceInfo& device) {
  Json json = {
      {"id", device.id}, {"name", device.name}, {"available", device.available}, {"reason", device.reason}};
  if (device.memoryBytes > 0) json["memory_bytes"] = device.memoryBytes;
  if (!device.computeCapability.empty()) json["compute_capability"] = device.computeCapability;
  return json;
}

Json toJson(const Environment& e) {
  Json caches = Json::array();
  for (const CacheInfo& cache : e.caches) {
    caches.push_back({{"level", cache.level}, {"bytes", cache.bytes}, {"shared", cache.shared}});
  }
  return {{"processor", e.processor},
          {"physical_cores", e.physicalCores},
          {"logical_cores", e.logicalCores},
          {"instruction_set", e.instructionSet},
          {"blas", e.blas},
          {"blas_is_reference", e.blasIsReference},
          {"libtorch", e.torchVersion},
          {"compiler", e.compiler},
          {"version", e.version},
          {"memory_bytes", e.memoryBytes},
          {"caches", caches},
          {"cuda_driver", e.cudaDriver},
          {"cuda_runtime", e.cudaRuntime}};
}

Json toJson(const std::vector<Token>& tokens) {
  Json list = Json::array();
  for (const Token& token : tokens) {
    list.push_back({{"id", token.id},
                    {"token", token.text},
                    {"start", token.start},
                    {"end", token.end},
                    {"special", token.special}});
  }
  return list;
}

Json toJson(const MaskPrediction& mask) {
  Json candidates = Json::array();
  for (const Candidate& candidate : mask.candidates) candidates.push_back(toJson(candidate));
  Json targets = Json::array();
  for (const TargetScore& target : mask.targets) targets.push_back(toJson(target));
  return {{"position", mask.position},
          {"entropy_bits", mask.entropyBits},
          {"candidates", candidates},
          {"targets", targets}};
}

Json toJson(const RoutingTrace& trace) {
  Json layers = Json::array();
  for (int layer = 0; layer < trace.layers; ++layer) {
    Json trees = Json::array();
    for (int tree = 0; tree < trace.trees; ++tree) {
      Json tokens = Json::array();
      for (int token = 0; token < trace.tokens; ++token)
        tokens.push_back(pathJson(trace, layer, tree, token));
      trees.push_back(std::move(tokens));
    }
    layers.push_back(std::move(trees));
  }
  return layers;
}

Json toJson(const StageTimes& times) {
  return {{"tokenize", times.tokenize},
          {"encode", times.encode},
          {"head", times.head},
          {"total", times.total},
          {"embedding", times.embedding},
          {"attention", times.attention},
          {"feedforward", times.feedforward}};
}

Json toJson(TreeWeights weights, const std::optional<WeightEffect>& effect) {
  Json json = {{"type", treeWeightsName(weights)}};
  if (effect) json["effect"] = toJson(*effect);
  return json;
}

Json toJson(DenseType weights, const std::optional<DenseEffect>& effect) {
  Json json = {{"type", denseWeightsName(weights)}};
  if (!effect) return json;
  json["effect"] = {{"masks", effect->masks},
                    {"changed_answers", effect->changedAnswers},
                    {"largest_logit_error", effect->largestLogitError},
                    {"largest_logit", effect->largestLogit},
                    {"changed_paths", effect->changedPaths ? Json(*effect->changedPaths) : Json()}};
  return json;
}

void print(const Json& document) {
  const std::string text = bench::dumpJson(document);
  std::fwrite(text.data(), 1, text.size(), stdout);
}

}  // namespace ufb::cli
