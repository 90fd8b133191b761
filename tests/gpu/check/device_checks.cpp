// SPDX-License-Identifier: MIT
// Devices that there are and that there are not, batches of texts, memory, and refusals.
#include <ATen/ATen.h>

#include <algorithm>
#include <stdexcept>
#include <stop_token>

#include "gpu/check/models.h"
#include "model/bert_model.h"
#ifdef UFB_CUDA
#include <c10/cuda/CUDACachingAllocator.h>
#include <cuda_runtime_api.h>
#endif

namespace ufb::gpu {

namespace {

/// Fails unless `result` is this error and its sentence holds the word.
template <class T>
std::string refusalDifference(const Result<T>& result, ErrorCode code, const std::string& word) {
  if (result) return "was not refused";
  const std::string sentence = result.error().sentence();
  if (result.error().code != code) return "was refused with another code: " + sentence;
  return sentence.find(word) == std::string::npos ? "was refused without \"" + word + "\": " + sentence : "";
}

Result<std::unique_ptr<Model>> tryLoad(const std::string& device, DenseType dense = DenseType::F32,
                                       std::stop_token stop = {}) {
  LoadOptions options;
  options.device = device;
  options.denseWeights = dense;
  options.stop = std::move(stop);
  return loadModel(demoModel("demo-fff"), options);
}

Outcome checkNames() {
  const auto model = load(demoModel("demo-fff"), "cuda");
  if (model->info().device != kDevice) return failed("\"cuda\" became " + model->info().device);
  const Analysis analysis = valueOf(model->analyse("a <mask>"));
  if (analysis.device != kDevice) return failed("the answer names " + analysis.device);
  for (const DeviceInfo& device : environment().devices) {
    if (device.id != kDevice) continue;
    if (device.memoryBytes <= 0 || device.computeCapability.empty()) return failed("it is not described");
    return passed(device.name + ", compute capability " + device.computeCapability + ", driver " +
                  environment().cudaDriver + ", runtime " + environment().cudaRuntime);
  }
  return failed("the list of devices lacks it");
}

Outcome checkRefusals() {
  const auto absent = refusalDifference(tryLoad("cuda:99"), ErrorCode::DeviceUnavailable, kDevice);
  if (!absent.empty()) return failed("cuda:99 " + absent);
  const auto half = refusalDifference(tryLoad("cpu", DenseType::F16), ErrorCode::InvalidArgument, "cuda");
  if (!half.empty()) return failed("float16 on the CPU " + half);
  const auto model = load(demoModel("demo-fff"), kDevice);
  AnalysisOptions options;
  options.backend = Backend::Masked;
  const auto masked =
      refusalDifference(model->analyse("a <mask>", options), ErrorCode::InvalidArgument, "sparse");
  if (!masked.empty()) return failed("the masked backend " + masked);
  std::stop_source source;
  source.request_stop();
  AnalysisOptions stopped;
  stopped.stop = source.get_token();
  if (const auto run = refusalDifference(model->analyse("a <mask>", stopped), ErrorCode::Cancelled, "");
      !run.empty()) {
    return failed("a stopped run " + run);
  }
  const auto stoppedLoad =
      refusalDifference(tryLoad(kDevice, DenseType::F32, source.get_token()), ErrorCode::Cancelled, "");
  return stoppedLoad.empty() ? passed() : failed("a stopped load " + stoppedLoad);
}

/// Texts in one batch are computed as each of them is alone.
Outcome checkBatch(const std::string& name) {
  const auto model = load(demoModel(name), kDevice);
  const Network& network = asBert(*model)->network();
  const std::vector<int> lengths{3, 128, 1, 64, 64, 7, 33, 128};
  std::vector<std::int64_t> ids;
  for (const int length : lengths) {
    for (int i = 0; i < length; ++i) ids.push_back(static_cast<std::int64_t>(ids.size() * 7919 % 8000) + 5);
  }
  const c10::InferenceMode inference;
  const at::Tensor together = network.encode(TokenBatch(ids, lengths), {});
  double worst = 0;
  std::int64_t first = 0;
  for (const int length : lengths) {
    const auto begin = ids.begin() + first;
    const at::Tensor alone = network.encode(std::vector<std::int64_t>(begin, begin + length), {});
    const double error = (together.narrow(0, first, length) - alone).abs().max().item<double>();
    // Also for NaN, which is not below anything.
    if (!(error < kLogitTolerance)) return failed("a hidden state is off by " + figure(error));
    worst = std::max(worst, error);
    first += length;
  }
  return passed("hidden states within " + figure(worst));
}

Outcome checkTimes() {
  const auto model = load(demoModel("demo-fff"), kDevice);
  static_cast<void>(model->analyse("Paris is the capital of <mask>."));
  const StageTimes times = valueOf(model->analyse("Paris is the capital of <mask>.")).times;
  const double parts = times.embedding + times.attention + times.feedforward;
  const std::string figures = "embedding " + figure(times.embedding) + ", attention " +
                              figure(times.attention) + ", feedforward " + figure(times.feedforward) +
                              " of " + figure(times.encode) + " ms";
  const bool sane = times.embedding > 0 && times.attention > 0 && times.feedforward > 0;
  return sane && parts <= times.encode * 1.05 ? passed(figures) : failed(figures);
}

#ifdef UFB_CUDA

std::size_t freeBytes() {
  std::size_t available = 0, all = 0;
  if (cudaMemGetInfo(&available, &all) != cudaSuccess) throw std::runtime_error("the card tells no memory");
  return available;
}

/// A model that goes gives its memory back, to other programs, too.
Outcome checkMemoryComesBack() {
  constexpr double kKeptByLibraries = 64e6;
  static_cast<void>(valueOf(load(demoModel("demo-fff"), kDevice)->analyse("a <mask>")));
  const auto before = static_cast<double>(freeBytes());
  for (int i = 0; i < 3; ++i) {
    static_cast<void>(valueOf(load(demoModel("demo-fff"), kDevice)->analyse("a <mask>")));
  }
  const double lost = before - static_cast<double>(freeBytes());
  return lost < kKeptByLibraries ? passed() : failed(figure(lost / 1e6) + " MB were not given back");
}

struct MemoryLimit {
  explicit MemoryLimit(double share) { c10::cuda::CUDACachingAllocator::setMemoryFraction(share, 0); }
  ~MemoryLimit() { c10::cuda::CUDACachingAllocator::setMemoryFraction(1, 0); }
};

Outcome checkFullMemory() {
  static_cast<void>(load(demoModel("demo-fff"), kDevice));
  {
    const MemoryLimit limit(1e-4);
    const auto full = refusalDifference(tryLoad(kDevice), ErrorCode::OutOfMemory, kDevice);
    if (!full.empty()) return failed("a model larger than the memory " + full);
  }
  const auto after = tryLoad(kDevice);
  return after ? passed() : failed("nothing can be loaded afterwards: " + after.error().sentence());
}

const Registration kMemory("model memory comes back", checkMemoryComesBack);
const Registration kFull("model full memory", checkFullMemory);

#endif

const Registration kNames("model device names", checkNames);
const Registration kRefusals("model refusals", checkRefusals);
const Registration kBatch("model batch demo-fff", [] { return checkBatch("demo-fff"); });
const Registration kDenseBatch("model batch demo-dense", [] { return checkBatch("demo-dense"); });
const Registration kTimes("model times", checkTimes);

}  // namespace

}  // namespace ufb::gpu
