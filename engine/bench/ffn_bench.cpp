// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "bench/bench_device.h"
#include "bench/bench_environment.h"
#include "bench/ceilings.h"
#include "bench/device_ffn_bench.h"
#include "bench/ffn_options.h"
#include "bench/ffn_run.h"
#include "bench/series_runner.h"
#include "bench/threads_scope.h"
#include "bench/weight_effect.h"
#include "bench/words.h"
#include "model/exception_error.h"
#include "ufb/bench.h"
#include "ufb/engine.h"

namespace ufb {

namespace {

using namespace bench;

class FfnBench : public FfnRun {
 public:
  explicit FfnBench(const FfnBenchOptions& options)
      : FfnRun(options, options.tokens.size() * options.threads.size()) {}

  Result<FfnBenchReport> run() {
    if (const auto checked = checkOptions(options()); !checked) return tl::unexpected<Error>(checked.error());
    filled().environment = describeEnvironment(options().threads);
    return finish([this] { return measure(); });
  }

 private:
  Result<void> measure() {
    const ThreadsScope before;
    const auto subject = prepareSubject();
    if (!subject) return tl::unexpected<Error>(subject.error());
    const FffLayer converted =
        options().weights == "f32" ? subject->layer : convertWeights(subject->layer, options().weights);
    if (const auto effect = fillEffect(*subject, converted); !effect) return effect;
    const auto dense = denseWeights(*subject);
    std::unique_ptr<CacheWalker> walker;
    if (options().cold) {
      walker = std::make_unique<CacheWalker>();
      filled().subject += "; " + walker->description();
    }
    return measureAll({options(), *subject, converted, dense, walker.get()});
  }

  /// On the inputs of the longest series, of which the others' are a part or like them.
  Result<void> fillEffect(const FfnSubject& subject, const FffLayer& converted) {
    if (options().weights == "f32") return {};
    if (const auto finite = checkFinite(converted, options().weights); !finite) return finite;
    const int most = *std::max_element(options().tokens.begin(), options().tokens.end());
    const FfnInputs inputs = makeInputs(subject, options(), most);
    filled().effect =
        layerEffect(subject.layer, converted, *treeWeightsFromName(options().weights), inputs.all);
    return {};
  }

  Result<void> measureAll(const Field& field) {
    for (const int count : options().threads) {
      if (stopped()) break;
      report("measuring what this machine can do with " + plural(count, "thread"));
      const int inForce = setThreads(count);
      const BenchCeilings& ceilings =
          filled().ceilings.emplace_back(measureCeilings(inForce, options().stop));
      for (const int tokens : options().tokens) {
        if (stopped()) break;
        const std::string what = plural(tokens, "token") + ", " + plural(ceilings.threads, "thread");
        const auto taken = measureSeries(
            what, [&](const auto& progress) { return runSeries(field, ceilings, tokens, progress); });
        if (!taken) return taken;
      }
    }
    return {};
  }
};

}  // namespace

Result<FfnBenchReport> benchFfn(const FfnBenchOptions& options) try {
  const c10::InferenceMode inference;
  if (options.device == "cpu") return FfnBench(options).run();
  if (const auto checked = checkOptions(options); !checked) return tl::unexpected<Error>(checked.error());
  const auto device = openBenchDevice(options.device);
  if (!device) return tl::unexpected<Error>(device.error());
  return benchFfnOnDevice(options, **device);
} catch (...) {
  return tl::unexpected<Error>(exceptionError("benchmark", "this benchmark"));
}

}  // namespace ufb
