// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "bench/bench_device.h"
#include "bench/bench_environment.h"
#include "bench/ceilings.h"
#include "bench/engine_model_arm.h"
#include "bench/model_field.h"
#include "bench/model_inputs.h"
#include "bench/model_options.h"
#include "bench/model_series.h"
#include "bench/text_states.h"
#include "bench/threads_scope.h"
#include "bench/words.h"
#include "model/exception_error.h"
#include "ufb/bench.h"
#include "ufb/engine.h"

namespace ufb {

namespace {

using namespace bench;

/// A device's ceilings as those that whole models are held against. What the cache does not hold comes from
/// the device's memory.
BenchCeilings modelCeilings(const DeviceCeilings& device, DenseType dense, double cacheBytes) {
  BenchCeilings ceilings;
  ceilings.threads = 1;
  ceilings.fmaGflops = dense == DenseType::BF16  ? device.bf16Gflops
                       : dense == DenseType::F16 ? device.f16Gflops
                                                 : device.fmaGflops;
  ceilings.bandwidth = {{cacheBytes / 2, device.cacheGigabytesPerSecond},
                        {cacheBytes, device.copyGigabytesPerSecond}};
  return ceilings;
}

class ModelBench {
 public:
  ModelBench(const Model& subject, const ModelBenchOptions& options)
      : m_subject(subject), m_options(options) {}

  Result<ModelBenchReport> run() {
    m_report.subject = m_subject.info();
    m_report.options = withDefaults(m_options, m_report.subject);
    if (auto opened = openDevice(); !opened) return fail(opened.error());
    m_report.environment = m_device ? describeDeviceEnvironment(m_device->info())
                                    : describeEnvironment(m_report.options.threads);
    if (auto fits = checkMemory(m_report.options, m_report.subject); !fits) return fail(fits.error());
    const SystemCounters begin = readCounters();
    if (auto measured = measure(); !measured) return fail(measured.error());
    for (std::string& warning : disturbances(begin, readCounters())) warn(std::move(warning));
    return std::move(m_report);
  }

 private:
  static tl::unexpected<Error> fail(const Error& error) { return tl::unexpected<Error>(error); }
  void warn(std::string warning) { m_report.environment.warnings.push_back(std::move(warning)); }
  void report(double fraction, const std::string& what) const {
    if (m_options.progress) m_options.progress(fraction, what);
  }

  Result<void> openDevice() {
    if (m_report.subject.device == "cpu") return {};
    auto device = openBenchDevice(m_report.subject.device);
    if (!device) return fail(device.error());
    m_device = std::move(*device);
    return {};
  }

  [[nodiscard]] bool stopped() {
    if (m_options.stop.stop_requested()) m_report.complete = false;
    return !m_report.complete;
  }

  Result<void> measure() {
    const ThreadsScope before;
    report(0, "opening models");
    std::vector<std::unique_ptr<Model>> against;
    for (const std::string& path : m_report.options.against) {
      LoadOptions load;
      load.stop = m_options.stop;
      load.denseWeights = m_report.subject.denseWeights;
      load.device = m_report.subject.device;
      auto model = loadModel(path, load);
      if (!model) return fail(model.error());
      m_report.against.push_back((*model)->info());
      against.push_back(std::move(*model));
    }
    for (std::string& warning : unlikeArms(m_report.subject, m_report.against, m_report.options)) {
      warn(std::move(warning));
    }
    report(0, "preparing dense stand-ins");
    auto field = ModelField::make(m_subject, against, m_report.options);
    if (!field) return fail(field.error());
    return measureAll(*field);
  }

  Result<void> measureAll(ModelField& field) {
    for (const int count : m_report.options.threads) {
      if (stopped()) break;
      const int inForce = setThreads(count);
      measureCeilingsFor(inForce);
      for (const int texts : m_report.options.texts) {
        for (const int tokens : m_report.options.tokens) {
          if (stopped()) return {};
          if (auto taken = measureSeries(field, tokens, texts, inForce); !taken) return taken;
          ++m_done;
        }
      }
    }
    return {};
  }

  /// A self-test holds nothing against them and is to be short.
  void measureCeilingsFor(int threads) {
    if (m_report.options.selfTest) return;
    if (m_device) {
      report(fraction(0), "measuring what " + m_device->info().name + " can do");
      m_report.deviceCeilings = m_device->measureCeilings(m_options.stop);
      return;
    }
    report(fraction(0), "measuring what this machine can do with " + plural(threads, "thread"));
    m_report.ceilings.push_back(measureCeilings(threads, m_options.stop));
  }

  Result<void> measureSeries(ModelField& field, int tokens, int texts, int threads) {
    const std::string what = (texts == 1 ? std::string() : plural(texts, "text") + " of ") +
                             plural(tokens, "token") + ", " +
                             (m_device ? m_device->info().id : plural(threads, "thread"));
    report(fraction(0), what + ": checking every arm");
    const std::string& text = m_report.options.text.empty() ? builtInText() : m_report.options.text;
    const auto inputs = makeModelInputs(readerOf(m_subject), text, {tokens, texts, m_report.options.seed});
    if (!inputs) return fail(inputs.error());
    if (auto prepared = field.prepare(*inputs); !prepared) return prepared;
    field.callFirst();
    if (auto checked = field.check(inputs->front()); !checked) return checked;
    ModelSetting setting{tokens, texts, threads, neurons(), {}, m_report.environment.refusal};
    if (!m_report.ceilings.empty()) setting.ceilings = m_report.ceilings.back();
    if (m_device) describeDevice(setting);
    auto outcome = runModelSeries(field.entrants(), setting, static_cast<int>(inputs->size()), m_options,
                                  [&](double part) { report(fraction(part), what); });
    for (const std::string& note : outcome.notes) warn(what + ": " + note);
    if (outcome.series) m_report.series.push_back(std::move(*outcome.series));
    m_report.complete = m_report.complete && outcome.complete;
    return {};
  }

  void describeDevice(ModelSetting& setting) const {
    setting.device = m_device->info().id;
    setting.precision = denseWeightsName(m_report.subject.denseWeights);
    if (!m_report.deviceCeilings) return;
    const auto cache = static_cast<double>(m_device->info().cacheBytes);
    setting.ceilings = modelCeilings(*m_report.deviceCeilings, m_report.subject.denseWeights, cache);
  }

  [[nodiscard]] double neurons() const {
    const FeedforwardInfo& info = m_report.subject.feedforward;
    return info.neuronsUsedPerToken > 0 ? static_cast<double>(info.neurons) / info.neuronsUsedPerToken : 1;
  }

  [[nodiscard]] double fraction(double ofSeries) const {
    const ModelBenchOptions& o = m_report.options;
    const std::size_t all = o.tokens.size() * o.texts.size() * o.threads.size();
    return (m_done + ofSeries) / static_cast<double>(all);
  }

  const Model& m_subject;
  const ModelBenchOptions& m_options;
  ModelBenchReport m_report;
  std::unique_ptr<BenchDevice> m_device;  ///< null: the CPU
  int m_done = 0;                         ///< series
};

/// A bundled model by its name, so that the command works elsewhere.
std::string wordFor(const ModelInfo& info) {
  const auto bundled = modelFolder(info.name);
  return bundled && *bundled == info.path ? info.name : info.path;
}

Result<ModelBenchReport> benchLoaded(const Model& model, const ModelBenchOptions& options) {
  const c10::InferenceMode inference;
  return ModelBench(model, options).run();
}

}  // namespace

Result<ModelBenchReport> benchModel(const Model& model, const ModelBenchOptions& options) try {
  ModelBenchOptions asLoaded = options;
  asLoaded.model = wordFor(model.info());
  asLoaded.device = model.info().device;
  if (asLoaded.device != "cpu") asLoaded.threads = {1};
  asLoaded.weights = treeWeightsName(model.info().treeWeights);
  asLoaded.denseWeights = denseWeightsName(model.info().denseWeights);
  if (auto checked = checkOptions(asLoaded); !checked) return tl::unexpected<Error>(checked.error());
  return benchLoaded(model, asLoaded);
} catch (...) {
  return tl::unexpected<Error>(exceptionError("benchmark", "this benchmark"));
}

Result<ModelBenchReport> benchModel(const ModelBenchOptions& options) try {
  if (auto checked = checkOptions(options); !checked) return tl::unexpected<Error>(checked.error());
  LoadOptions load;
  load.device = options.device;
  load.stop = options.stop;
  load.treeWeights = *treeWeightsFromName(options.weights);
  load.denseWeights = *denseWeightsFromName(options.denseWeights);
  if (options.progress) {
    load.progress = [&options](double, const std::string& what) { options.progress(0, what); };
  }
  const auto model = loadModel(options.model, load);
  if (!model) return tl::unexpected<Error>(model.error());
  return benchLoaded(**model, options);
} catch (...) {
  return tl::unexpected<Error>(exceptionError("benchmark", "this benchmark"));
}

}  // namespace ufb
