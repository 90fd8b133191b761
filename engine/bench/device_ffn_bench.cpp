// SPDX-License-Identifier: MIT
#include "bench/device_ffn_bench.h"

#include <ATen/ATen.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "bench/bench_environment.h"
#include "bench/device_series.h"
#include "bench/ffn_options.h"
#include "bench/ffn_subject.h"
#include "bench/threads_scope.h"
#include "bench/weight_effect.h"
#include "bench/words.h"

namespace ufb::bench {

namespace {

class DeviceFfnBench {
 public:
  DeviceFfnBench(const FfnBenchOptions& options, BenchDevice& device)
      : m_options(options), m_device(device) {}

  Result<FfnBenchReport> run() {
    m_report.options = m_options;
    m_report.options.stop = {};
    m_report.options.progress = {};
    m_report.environment = describeDeviceEnvironment(m_device.info());
    const SystemCounters begin = readCounters();
    if (const auto measured = measure(); !measured) return tl::unexpected<Error>(measured.error());
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
    report(0, "preparing weights and inputs");
    auto subject = makeSubject(m_options);
    if (!subject) return tl::unexpected<Error>(subject.error());
    m_report.subject = subject->description;
    const auto width = static_cast<int>(subject->layer.width());
    if (const auto sizes = checkSizes(m_options, width); !sizes) return sizes;
    std::vector<std::shared_ptr<const DenseWeights>> dense;
    for (const int neurons : m_options.dense) {
      dense.push_back(makeDenseWeights(width, neurons, m_options.seed));
    }
    DeviceRun run{m_options, *subject, m_device, {{}, 0, m_options.cold}};
    run.limits.cacheBytes = static_cast<double>(m_device.info().cacheBytes);
    if (m_options.cold) {
      m_report.subject +=
          "; cold: before every sample twice the L2 cache's size was written elsewhere; a sample is one call";
    }
    report(0, "measuring what " + m_device.info().name + " can do");
    run.limits.ceilings = m_device.measureCeilings(m_options.stop);
    m_report.deviceCeilings = run.limits.ceilings;
    return measureAll(run, dense);
  }

  Result<void> measureAll(const DeviceRun& run,
                          const std::vector<std::shared_ptr<const DenseWeights>>& dense) {
    for (const std::string& name : m_options.precisions) {
      if (stopped()) break;
      DeviceLayers layers;
      layers.precision = precisionFromName(name);
      layers.fff = toDevice(run.subject.layer, layers.precision, m_device.where());
      if (!hasFiniteWeights(layers.fff.host)) {
        return failure(ErrorCode::InvalidArgument, name + " weights",
                       "some of this layer's are too large for them", "measure it with f32 or bf16");
      }
      for (const auto& weights : dense) {
        layers.dense.push_back(toDevice(*weights, layers.precision, m_device.where()));
      }
      for (const int tokens : m_options.tokens) {
        if (stopped()) break;
        if (const auto taken = measureSeries(run, layers, tokens); !taken) return taken;
        ++m_done;
      }
    }
    return {};
  }

  Result<void> measureSeries(const DeviceRun& run, const DeviceLayers& layers, int tokens) {
    const std::string what = plural(tokens, "token") + ", " + std::string(precisionName(layers.precision));
    report(fraction(0), what + ": checking every arm");
    auto outcome = runDeviceSeries(run, layers, tokens, [&](double part) { report(fraction(part), what); });
    if (!outcome) return tl::unexpected<Error>(outcome.error());
    for (const std::string& note : outcome->notes) warn(what + ": " + note);
    if (outcome->series) m_report.series.push_back(std::move(*outcome->series));
    m_report.complete = m_report.complete && outcome->complete;
    return {};
  }

  [[nodiscard]] double fraction(double ofSeries) const {
    return (m_done + ofSeries) / static_cast<double>(m_options.tokens.size() * m_options.precisions.size());
  }

  const FfnBenchOptions& m_options;
  BenchDevice& m_device;
  FfnBenchReport m_report;
  int m_done = 0;  ///< series
};

}  // namespace

Result<FfnBenchReport> benchFfnOnDevice(const FfnBenchOptions& options, BenchDevice& device) {
  const bool allowed = at::globalContext().allowTF32CuBLAS();
  auto report = DeviceFfnBench(options, device).run();
  allowTf32(allowed);
  return report;
}

}  // namespace ufb::bench
