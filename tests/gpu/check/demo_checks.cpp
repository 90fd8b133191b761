// SPDX-License-Identifier: MIT
// The bundled models on the card against the same models on the CPU.
#include <algorithm>
#include <cmath>

#include "gpu/check/models.h"
#include "ufb/corpus.h"

namespace ufb::gpu {

namespace {

constexpr const char* kTexts[] = {"Paris is the capital of <mask>.", "He was born in New <mask> City.",
                                  "The United States of <mask> is a country in North America."};

Analysis ask(const Model& model, const char* text) {
  AnalysisOptions options;
  options.trace = true;
  options.allLogits = true;
  return valueOf(model.analyse(text, options));
}

/// Paths, logits, and what is derived from them.
Outcome checkTraces() {
  const auto host = load(demoModel("demo-fff"), "cpu");
  const auto device = load(demoModel("demo-fff"), kDevice);
  int allUncertain = 0;
  int compared = 0;
  double worst = 0;
  for (const char* text : kTexts) {
    int uncertain = 0;
    const Analysis expected = ask(*host, text);
    const Analysis actual = ask(*device, text);
    const RoutingTrace& trace = actual.routing;
    const std::string different =
        pathDifference(trace.nodes, trace.logits, expected.routing.nodes, expected.routing.logits,
                       static_cast<std::size_t>(trace.depth) + 1, &uncertain);
    if (!different.empty()) return failed(std::string(text) + ": " + different);
    allUncertain += uncertain;
    if (uncertain == 0) {
      ++compared;
      worst = std::max(worst, worstError(trace.contributions, expected.routing.contributions));
      worst = std::max(worst, worstError(trace.margins, expected.routing.margins));
    }
    if (!(worst < kLogitTolerance)) return failed("contributions or margins are off by " + figure(worst));
  }
  if (compared == 0) return failed("every text has a decision that is too close to call");
  return passed(std::to_string(allUncertain) +
                " decisions too close to call, contributions and margins within " + figure(worst));
}

/// Whoever looks at the paths changes no answer.
Outcome checkObserving() {
  const auto model = load(demoModel("demo-fff"), kDevice);
  AnalysisOptions options;
  options.allLogits = true;
  const auto plain = valueOf(model->analyse(kTexts[0], options));
  const double error = worstError(ask(*model, kTexts[0]).logits, plain.logits);
  if (!plain.routing.empty()) return failed("paths came unasked");
  if (!(error < kLogitTolerance)) return failed("tracing changes a logit by " + figure(error));
  return passed("tracing changes a logit by at most " + figure(error));
}

/// Root of the mean square of the differences, over that of the expected values.
double relativeError(const std::vector<float>& actual, const std::vector<float>& expected) {
  double errors = 0, squares = 0;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    errors += std::pow(static_cast<double>(actual[i]) - expected[i], 2);
    squares += std::pow(static_cast<double>(expected[i]), 2);
  }
  return actual.size() == expected.size() ? std::sqrt(errors / squares) : INFINITY;
}

struct Storage {
  DenseType dense;
  TreeWeights trees;
  /// Of the logits of all positions. 16-bit states carry 2^-9 (bfloat16) or 2^-12 of relative error into
  /// each of some dozens of sums, and now and then another leaf.
  double bound;
};

constexpr Storage kStorages[] = {
    {DenseType::F16, TreeWeights::F32, .02},   {DenseType::F16, TreeWeights::F16, .02},
    {DenseType::F16, TreeWeights::Mixed, .02}, {DenseType::BF16, TreeWeights::F32, .1},
    {DenseType::BF16, TreeWeights::BF16, .1},  {DenseType::F32, TreeWeights::F16, .02},
    {DenseType::F32, TreeWeights::BF16, .1},   {DenseType::F32, TreeWeights::Mixed, .02}};

Outcome checkStorage(const std::string& name, const Storage& storage) {
  const auto exact = load(demoModel(name), kDevice);
  const auto rounded = load(demoModel(name), kDevice, storage.dense, storage.trees);
  double worst = 0;
  for (const char* text : kTexts) {
    const Analysis expected = ask(*exact, text);
    const Analysis actual = ask(*rounded, text);
    const double error = relativeError(actual.logits, expected.logits);
    // Also for NaN, which is not below anything.
    if (!(error < storage.bound)) return failed("the logits are off by " + figure(error) + " (relative)");
    worst = std::max(worst, error);
    const Candidate& best = expected.masks.at(0).candidates.at(0);
    const Candidate& next = expected.masks.at(0).candidates.at(1);
    const bool clear = best.probability > 2 * next.probability;
    if (clear && actual.masks.at(0).candidates.at(0).id != best.id) {
      return failed(std::string(text) + ": the first candidate is another one");
    }
  }
  const std::string figures = "relative error of the logits " + figure(worst) + ", the weights take " +
                              figure(static_cast<double>(rounded->info().weightBytes) / 1e6) + " of " +
                              figure(static_cast<double>(exact->info().weightBytes) / 1e6) + " MB";
  return worst < storage.bound ? passed(figures) : failed(figures);
}

/// What 16 bits change is measured on the card as well.
Outcome checkEffects() {
  LoadOptions options;
  options.device = kDevice;
  options.treeWeights = TreeWeights::BF16;
  options.denseWeights = DenseType::F16;
  const std::vector<std::int64_t> ids{5, 17, 200, 4, 1023, 77};
  const auto trees = valueOf(weightEffect(demoModel("demo-fff"), ids, options));
  const auto dense = valueOf(denseEffect(demoModel("demo-fff"), ids, options));
  if (trees.relativeError <= 0 || trees.relativeError > .05) {
    return failed("bfloat16 trees are said to be off by " + figure(trees.relativeError));
  }
  if (!dense.changedPaths || *dense.changedPaths > .2) return failed("float16 changes too many paths");
  return passed("bfloat16 trees are off by " + figure(trees.relativeError) + ", float16 changes " +
                figure(*dense.changedPaths * 100) + " % of the paths");
}

RoutingCounts countText(const std::string& device) {
  const auto model = load(demoModel("demo-fff"), device);
  auto run = valueOf(CorpusRun::start(*model, {testFile("data/corpus/harbour.txt")}, {}));
  while (valueOf(run.step())) {
  }
  return run.take();
}

/// Texts of many lengths at once. A decision that is too close to call may fall either way, and moves a
/// token's later layers with it.
Outcome checkCounts() {
  constexpr double kMostMoved = 1e-3;
  const RoutingCounts expected = countText("cpu");
  const RoutingCounts actual = countText(kDevice);
  if (actual.text.tokens != expected.text.tokens || actual.text.tokens == 0) {
    return failed("another number of tokens was counted");
  }
  double visits = 0, moved = 0;
  for (std::size_t tree = 0; tree < expected.trees.size(); ++tree) {
    for (std::size_t node = 0; node < expected.trees[tree].visits.size(); ++node) {
      visits += expected.trees[tree].visits[node];
      moved += std::abs(static_cast<double>(actual.trees[tree].visits[node]) -
                        static_cast<double>(expected.trees[tree].visits[node]));
    }
    if (actual.trees[tree].inNorms != expected.trees[tree].inNorms) return failed("norms of rows differ");
  }
  const std::string figures = std::to_string(expected.text.tokens) + " tokens, " + figure(visits) +
                              " visits of nodes, " + figure(moved / 2) + " elsewhere than on the CPU";
  return moved / visits < kMostMoved ? passed(figures) : failed(figures);
}

const Registration kDemos([] {
  checks().push_back({"model traces demo-fff", checkTraces});
  checks().push_back({"model observing", checkObserving});
  for (const Storage& storage : kStorages) {
    const std::string types = "dense " + std::string(denseWeightsName(storage.dense)) + ", trees " +
                              std::string(treeWeightsName(storage.trees));
    checks().push_back(
        {"model storage demo-fff " + types, [&storage] { return checkStorage("demo-fff", storage); }});
  }
  checks().push_back({"model storage demo-dense f16", [] {
                        return checkStorage("demo-dense", {DenseType::F16, TreeWeights::F32, .02});
                      }});
  checks().push_back({"model storage demo-dense bf16", [] {
                        return checkStorage("demo-dense", {DenseType::BF16, TreeWeights::F32, .1});
                      }});
  checks().push_back({"model effects of weights", checkEffects});
  checks().push_back({"model counts of a text", checkCounts});
});

}  // namespace

}  // namespace ufb::gpu
