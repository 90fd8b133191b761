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
#include "bench/ffn_subject.h"
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

class FfnBench {
 public:
  explicit FfnBench(const FfnBenchOptions& options) : m_options(options) {}

  Result<FfnBenchReport> run() {
    m_report.options = m_options;
    m_report.options.stop = {};
    m_report.options.progress = {};
    if (const auto checked = checkOptions(m_options); !checked) return tl::unexpected<Error>(checked.error());
    m_report.environment = describeEnvironment(m_options.threads);
    const SystemCounters begin = readCounters();
    const auto measured = measure();
    if (!measured) return tl::unexpected<Error>(measured.error());
    for (std::string& warning : disturbances(begin, readCounters())) warn(std::move(warning));
    return std::move(m_report);
  }

 private:
  void warn(std::string warning) { m_report.environment.warnings.push_back(std::move(warning)); }

  [[nodiscard]] bool stopped() {
    if (m_options.stop.stop_requested()) m_report.complete = false;
    return !m_report.complete;
  }

  void report(double fraction, const std::string& what) const {
    if (m_options.progress) m_options.progress(fraction, what);
  }

  Result<void> measure() {
    const ThreadsScope before;
    report(0, "preparing weights and inputs");
    auto subject = makeSubject(m_options);
    if (!subject) return tl::unexpected<Error>(subject.error());
    m_report.subject = subject->description;
    const auto width = static_cast<int>(subject->layer.width());
    if (const auto sizes = checkSizes(m_options, width); !sizes) return sizes;
    const FffLayer converted =
        m_options.weights == "f32" ? subject->layer : convertWeights(subject->layer, m_options.weights);
    if (const auto filled = fillEffect(*subject, converted); !filled) return filled;
    std::vector<std::shared_ptr<const DenseWeights>> dense;
    for (const int neurons : m_options.dense) {
      dense.push_back(makeDenseWeights(width, neurons, m_options.seed));
    }
    std::unique_ptr<CacheWalker> walker;
    if (m_options.cold) {
      walker = std::make_unique<CacheWalker>();
      m_report.subject += "; " + walker->description();
    }
    return measureAll({m_options, *subject, converted, dense, walker.get()});
  }

  /// On the inputs of the longest series, of which the others' are a part or like them.
  Result<void> fillEffect(const FfnSubject& subject, const FffLayer& converted) {
    if (m_options.weights == "f32") return {};
    if (!hasFiniteWeights(converted)) {
      return failure(ErrorCode::InvalidArgument, m_options.weights + " weights",
                     "some of this layer's are too large for them", "measure it with f32 or bf16");
    }
    const int most = *std::max_element(m_options.tokens.begin(), m_options.tokens.end());
    const FfnInputs inputs = makeInputs(subject, m_options, most);
    m_report.effect =
        layerEffect(subject.layer, converted, *treeWeightsFromName(m_options.weights), inputs.all);
    return {};
  }

  Result<void> measureAll(const Field& field) {
    for (const int count : m_options.threads) {
      if (stopped()) break;
      report(fraction(0), "measuring what this machine can do with " + plural(count, "thread"));
      const int inForce = setThreads(count);
      m_report.ceilings.push_back(measureCeilings(inForce, m_options.stop));
      for (const int tokens : m_options.tokens) {
        if (stopped()) break;
        if (const auto taken = measureSeries(field, m_report.ceilings.back(), tokens); !taken) return taken;
        ++m_done;
      }
    }
    return {};
  }

  Result<void> measureSeries(const Field& field, const BenchCeilings& ceilings, int tokens) {
    const std::string what = plural(tokens, "token") + ", " + plural(ceilings.threads, "thread");
    report(fraction(0), what + ": checking every arm");
    auto outcome = runSeries(field, ceilings, tokens, [&](double part) { report(fraction(part), what); });
    if (!outcome) return tl::unexpected<Error>(outcome.error());
    for (const std::string& note : outcome->notes) warn(what + ": " + note);
    if (outcome->series) m_report.series.push_back(std::move(*outcome->series));
    m_report.complete = m_report.complete && outcome->complete;
    return {};
  }

  [[nodiscard]] double fraction(double ofSeries) const {
    return (m_done + ofSeries) / static_cast<double>(m_options.tokens.size() * m_options.threads.size());
  }

  const FfnBenchOptions& m_options;
  FfnBenchReport m_report;
  int m_done = 0;  ///< series
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
