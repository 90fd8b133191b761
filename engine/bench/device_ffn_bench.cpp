// SPDX-License-Identifier: MIT
#include "bench/device_ffn_bench.h"

#include <ATen/ATen.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "bench/bench_environment.h"
#include "bench/device_series.h"
#include "bench/ffn_run.h"
#include "bench/threads_scope.h"
#include "bench/weight_effect.h"
#include "bench/words.h"

namespace ufb::bench {

namespace {

class DeviceFfnBench : public FfnRun {
 public:
  DeviceFfnBench(const FfnBenchOptions& options, BenchDevice& device)
      : FfnRun(options, options.tokens.size() * options.precisions.size()), m_device(device) {}

  Result<FfnBenchReport> run() {
    filled().environment = describeDeviceEnvironment(m_device.info());
    return finish([this] { return measure(); });
  }

 private:
  Result<void> measure() {
    const auto subject = prepareSubject();
    if (!subject) return tl::unexpected<Error>(subject.error());
    const auto dense = denseWeights(*subject);
    DeviceRun run{options(), *subject, m_device, {{}, 0, options().cold}};
    run.limits.cacheBytes = static_cast<double>(m_device.info().cacheBytes);
    if (options().cold) {
      filled().subject +=
          "; cold: before every sample twice the L2 cache's size was written elsewhere; a sample is one call";
    }
    report("measuring what " + m_device.info().name + " can do");
    run.limits.ceilings = m_device.measureCeilings(options().stop);
    filled().deviceCeilings = run.limits.ceilings;
    return measureAll(run, dense);
  }

  Result<void> measureAll(const DeviceRun& run,
                          const std::vector<std::shared_ptr<const DenseWeights>>& dense) {
    for (const std::string& name : options().precisions) {
      if (stopped()) break;
      DeviceLayers layers;
      layers.precision = precisionFromName(name);
      layers.fff = toDevice(run.subject.layer, layers.precision, m_device.where());
      if (const auto finite = checkFinite(layers.fff.host, name); !finite) return finite;
      for (const auto& weights : dense) {
        layers.dense.push_back(toDevice(*weights, layers.precision, m_device.where()));
      }
      for (const int tokens : options().tokens) {
        if (stopped()) break;
        const auto taken = measureSeries(plural(tokens, "token") + ", " + name, [&](const auto& progress) {
          return runDeviceSeries(run, layers, tokens, progress);
        });
        if (!taken) return taken;
      }
    }
    return {};
  }

  BenchDevice& m_device;
};

}  // namespace

Result<FfnBenchReport> benchFfnOnDevice(const FfnBenchOptions& options, BenchDevice& device) {
  const bool allowed = at::globalContext().allowTF32CuBLAS();
  auto report = DeviceFfnBench(options, device).run();
  allowTf32(allowed);
  return report;
}

}  // namespace ufb::bench
