// SPDX-License-Identifier: MIT
// The ladder: every kernel of the fast feedforward layer, checked and then timed beside the others.
//
//   ufb-fff-ladder [--type f32|f16|bf16] [--tokens N,N,...] [--width d] [--depth D] [--rounds N] [--skewed]
//                  [--check]
//
// Prints for every kernel: the largest error against double precision on some tokens, the median time of a
// call with its quartiles, and the share of what the bytes that it must move would take at the bandwidths
// that are measured first. Kernels are timed in turn, round after round, on several inputs; a call is timed
// in a graph of many, so that the time is the device's own. With --check no kernel is timed: for
// compute-sanitizer.
#include <algorithm>
#include <cmath>
#include <string>

#include "kernels/cuda/fff_cuda.h"
#include "kernels/cuda/bandwidth.h"
#include "kernels/cuda/peaks.h"
#include "subject.h"

namespace ufb::ladder {

namespace {

using namespace kernels::cuda;

constexpr int kInputs = 4;
constexpr int kCheckedTokens = 24;

/// One kernel with what it needs to run.
struct Rung {
  FffKernel kernel;
  DeviceMemory<unsigned char> scratch;
  cudaGraphExec_t graph = nullptr;
  int repeats = 0;
  std::vector<double> times{};  ///< microseconds of a call
};

FffTokens tokensOf(const Subject& subject, const Input& input, void* y, int count) {
  return {input.device.data(), static_cast<std::size_t>(subject.options.width), y, subject.options.type,
          count};
}

/// Largest error relative to the largest output; negative where a token went astray.
double errorOf(const Subject& subject, const Input& input, int count, Rung& rung, cudaStream_t stream) {
  const auto width = static_cast<std::size_t>(subject.options.width);
  const auto levels = static_cast<std::size_t>(subject.options.depth) + 1;
  DeviceMemory<unsigned char> y(input.host.size());
  DeviceMemory<std::int32_t> nodes(static_cast<std::size_t>(count) * levels);
  DeviceMemory<float> logits(static_cast<std::size_t>(count) * levels);
  check(cudaMemset(y.data(), 0xff, y.size()), "cudaMemset");
  check(fffForward(rung.kernel, subject.layer, tokensOf(subject, input, y.data(), count),
                   {nodes.data(), logits.data()}, rung.scratch.data(), stream),
        name(rung.kernel));
  check(cudaStreamSynchronize(stream), name(rung.kernel));
  const std::vector<double> result = valuesOf(y.toHost(), subject.options.type);
  const std::vector<std::int32_t> paths = nodes.toHost();
  const std::vector<double> in = valuesOf(subject.in, subject.options.type);
  const std::vector<double> out = valuesOf(subject.out, subject.options.type);
  const std::vector<double> x = valuesOf(input.host, subject.options.type);
  double error = 0;
  double largest = 0;
  std::vector<double> expected;
  const int step = std::max(1, count / kCheckedTokens);
  for (std::size_t token = 0; token < static_cast<std::size_t>(count);
       token += static_cast<std::size_t>(step)) {
    if (!reference(subject, &x[token * width], in, out, &paths[token * levels], expected)) return -1;
    for (std::size_t j = 0; j < width; ++j) {
      const double difference = std::abs(result[token * width + j] - expected[j]);
      if (!(difference < 1e30)) return -2;
      error = std::max(error, difference);
      largest = std::max(largest, std::abs(expected[j]));
    }
  }
  return error / largest;
}

/// A graph of `repeats` calls, one input after the other.
void capture(const Subject& subject, const std::vector<Input>& inputs, void* y, int count, Rung& rung,
             cudaStream_t stream) {
  cudaGraph_t graph = nullptr;
  check(cudaStreamBeginCapture(stream, cudaStreamCaptureModeGlobal), "cudaStreamBeginCapture");
  for (int i = 0; i < rung.repeats; ++i) {
    const Input& input = inputs[static_cast<std::size_t>(i) % inputs.size()];
    check(fffForward(rung.kernel, subject.layer, tokensOf(subject, input, y, count), {}, rung.scratch.data(),
                     stream),
          name(rung.kernel));
  }
  check(cudaStreamEndCapture(stream, &graph), "cudaStreamEndCapture");
  check(cudaGraphInstantiate(&rung.graph, graph, 0), "cudaGraphInstantiate");
  check(cudaGraphDestroy(graph), "cudaGraphDestroy");
}

double timeOnce(const Rung& rung, cudaEvent_t begin, cudaEvent_t end, cudaStream_t stream) {
  check(cudaEventRecord(begin, stream), "cudaEventRecord");
  check(cudaGraphLaunch(rung.graph, stream), "cudaGraphLaunch");
  check(cudaEventRecord(end, stream), "cudaEventRecord");
  check(cudaEventSynchronize(end), name(rung.kernel));
  float ms = 0;
  check(cudaEventElapsedTime(&ms, begin, end), "cudaEventElapsedTime");
  return ms * 1e3 / rung.repeats;
}

double quantile(std::vector<double> values, double share) {
  std::sort(values.begin(), values.end());
  return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

/// Bytes through memory: x, y, and every row once.
double memoryBytes(const Subject& subject, int count) {
  const double row = subject.options.width * static_cast<double>(sizeOf(subject.options.type));
  const double nodes = std::min<double>(subject.layer.nodesPerTree(), count * (subject.options.depth + 1.0));
  return row * (2.0 * count + 2 * nodes);
}

/// Bytes of rows, each token for itself.
double rowBytes(const Subject& subject, int count) {
  const double row = subject.options.width * static_cast<double>(sizeOf(subject.options.type));
  return row * 2 * (subject.options.depth + 1.0) * count;
}

void climb(const Subject& subject, int count, const Bandwidth& limits, cudaStream_t stream) {
  std::vector<Input> inputs;
  for (unsigned i = 0; i < kInputs; ++i) inputs.push_back(makeInput(subject.options, count, 100 + i));
  DeviceMemory<unsigned char> y(inputs[0].host.size());
  const double memory = memoryBytes(subject, count);
  const double rows = rowBytes(subject, count);
  std::printf(
      "\n%d tokens: %.1f MB through memory = %.1f us; %.1f MB of rows, each token for itself = %.1f us of "
      "L2\n",
      count, memory / 1e6, memory / limits.memoryGigabytes / 1e3, rows / 1e6,
      rows / limits.cacheGigabytes / 1e3);
  std::vector<Rung> rungs;
  for (const FffKernel kernel : kFffKernels) {
    const FffTokens tokens = tokensOf(subject, inputs[0], y.data(), count);
    if (!takes(kernel, subject.layer, tokens)) continue;
    Rung rung{kernel, DeviceMemory<unsigned char>(scratchBytes(kernel, subject.layer, tokens) + 1), nullptr,
              0};
    const double error = errorOf(subject, inputs[0], count, rung, stream);
    std::printf("  %-13s error %.2g%s\n", name(kernel), error, error < 0 ? " WRONG" : "");
    if (error < 0 || !subject.options.timed) continue;
    rung.repeats = kernel == FffKernel::Naive
                       ? kInputs
                       : std::max(kInputs, std::min(64, 200000 / count / kInputs * kInputs));
    capture(subject, inputs, y.data(), count, rung, stream);
    rungs.push_back(std::move(rung));
  }
  cudaEvent_t begin = nullptr;
  cudaEvent_t end = nullptr;
  check(cudaEventCreate(&begin), "cudaEventCreate");
  check(cudaEventCreate(&end), "cudaEventCreate");
  for (int round = -2; round < subject.options.rounds; ++round) {
    for (std::size_t i = 0; i < rungs.size(); ++i) {
      Rung& rung = rungs[(i + static_cast<std::size_t>(round + 2)) % rungs.size()];
      const double time = timeOnce(rung, begin, end, stream);
      if (round >= 0) rung.times.push_back(time);
    }
  }
  for (const Rung& rung : rungs) {
    const double median = quantile(rung.times, 0.5);
    std::printf("  %-13s %9.2f us (%.2f to %.2f)  %5.1f %% of the memory bound, rows at %.0f GB/s\n",
                name(rung.kernel), median, quantile(rung.times, 0.25), quantile(rung.times, 0.75),
                100 * memory / limits.memoryGigabytes / 1e3 / median, rows / median / 1e3);
    check(cudaGraphExecDestroy(rung.graph), "cudaGraphExecDestroy");
  }
  const FffTokens tokens = tokensOf(subject, inputs[0], y.data(), count);
  std::printf("  chosen: %s\n", name(choose(subject.layer, tokens)));
  check(cudaEventDestroy(begin), "cudaEventDestroy");
  check(cudaEventDestroy(end), "cudaEventDestroy");
}

/// What a kernel that does nothing takes in a graph of its like: no call can be faster.
double emptyKernel(cudaStream_t stream) {
  constexpr int kLaunches = 200;
  cudaGraph_t graph = nullptr;
  Rung rung{FffKernel::Warp, {}, nullptr, kLaunches};
  check(cudaStreamBeginCapture(stream, cudaStreamCaptureModeGlobal), "cudaStreamBeginCapture");
  for (int i = 0; i < kLaunches; ++i) check(launchNothing(stream), "launchNothing");
  check(cudaStreamEndCapture(stream, &graph), "cudaStreamEndCapture");
  check(cudaGraphInstantiate(&rung.graph, graph, 0), "cudaGraphInstantiate");
  check(cudaGraphDestroy(graph), "cudaGraphDestroy");
  cudaEvent_t begin = nullptr;
  cudaEvent_t end = nullptr;
  check(cudaEventCreate(&begin), "cudaEventCreate");
  check(cudaEventCreate(&end), "cudaEventCreate");
  for (int round = 0; round < 9; ++round) rung.times.push_back(timeOnce(rung, begin, end, stream));
  check(cudaEventDestroy(begin), "cudaEventDestroy");
  check(cudaEventDestroy(end), "cudaEventDestroy");
  check(cudaGraphExecDestroy(rung.graph), "cudaGraphExecDestroy");
  return quantile(rung.times, 0.5);
}

int usage() {
  std::fprintf(
      stderr,
      "usage: ufb-fff-ladder [--type f32|f16|bf16] [--tokens N,N,...] [--width d] [--depth D] [--rounds N] "
      "[--skewed] [--check]\n");
  return 2;
}

bool parse(int argc, char** argv, Options& options) {
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    if (word == "--skewed" || word == "--check") {
      (word == "--check" ? options.timed : options.skewed) = word == "--skewed";
      continue;
    }
    if (i + 1 == argc) return false;
    const std::string value = argv[++i];
    if (word == "--type") {
      if (value != "f32" && value != "f16" && value != "bf16") return false;
      options.type = value == "f32" ? Type::F32 : value == "f16" ? Type::F16 : Type::BF16;
    } else if (word == "--tokens") {
      options.tokens.clear();
      for (std::size_t at = 0; at != std::string::npos;) {
        const std::size_t comma = value.find(',', at);
        options.tokens.push_back(std::max(1, std::atoi(value.substr(at, comma - at).c_str())));
        at = comma == std::string::npos ? comma : comma + 1;
      }
    } else if (word == "--width") {
      options.width = std::max(1, std::atoi(value.c_str()));
    } else if (word == "--depth") {
      options.depth = std::min(20, std::max(0, std::atoi(value.c_str())));
    } else if (word == "--rounds") {
      options.rounds = std::max(1, std::atoi(value.c_str()));
    } else {
      return false;
    }
  }
  return true;
}

}  // namespace

}  // namespace ufb::ladder

int main(int argc, char** argv) {
  using namespace ufb::ladder;
  using ufb::kernels::cuda::Bandwidth;
  using ufb::kernels::cuda::measureBandwidth;
  Options options;
  if (!parse(argc, argv, options)) return usage();
  cudaDeviceProp properties{};
  check(cudaGetDeviceProperties(&properties, 0), "no CUDA device");
  cudaStream_t stream = nullptr;
  check(cudaStreamCreate(&stream), "cudaStreamCreate");
  const Bandwidth limits = measureBandwidth(stream);
  std::printf("%s: memory %.0f GB/s (copy, read and written), rows in L2 %.0f GB/s\n", properties.name,
              limits.memoryGigabytes, limits.cacheGigabytes);
  std::printf("a kernel that does nothing: %.2f us\n", emptyKernel(stream));
  const Subject subject(options);
  for (const int count : options.tokens) climb(subject, count, limits, stream);
  check(cudaStreamDestroy(stream), "cudaStreamDestroy");
  return 0;
}
