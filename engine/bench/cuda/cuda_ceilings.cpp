// SPDX-License-Identifier: MIT
#include "bench/cuda/cuda_ceilings.h"

#include <ATen/ATen.h>
#include <c10/cuda/CUDAException.h>
#include <c10/cuda/CUDAStream.h>

#include <functional>

#include "bench/ceilings.h"
#include "bench/device_arm.h"
#include "kernels/cuda/bandwidth.h"
#include "kernels/cuda/peaks.h"

namespace ufb::bench {

namespace {

constexpr std::int64_t kProductSide = 8192;
constexpr int kChainLength = 4096;

cudaStream_t currentStream() {
  return c10::cuda::getCurrentCUDAStream().stream();
}

/// The best time of one call, in seconds.
double bestSeconds(const Clock& clock, const std::function<void()>& call) {
  return bestSecondsPerUnit(1, [&](double count) {
    const double begin = clock();
    for (double done = 0; done < count; ++done) call();
    return clock() - begin;
  });
}

double productGflops(const CeilingTools& tools, Precision precision) {
  const auto options = at::TensorOptions(tools.device).dtype(storedAs(precision));
  // Numbers of ordinary size: a processor that multiplies zeros takes less power and so runs faster.
  const at::Tensor a = at::randn({kProductSide, kProductSide}, options);
  const at::Tensor b = at::randn({kProductSide, kProductSide}, options);
  at::Tensor result = at::empty({kProductSide, kProductSide}, options);
  allowTf32(precision == Precision::TF32);
  const double seconds = bestSeconds(tools.clock, [&] { at::mm_out(result, a, b.t()); });
  return 2e-9 * static_cast<double>(kProductSide * kProductSide * kProductSide) / seconds;
}

double multiplyAddGflops(const CeilingTools& tools) {
  const at::Tensor sink = at::zeros({1}, at::TensorOptions(tools.device).dtype(at::kFloat));
  const double seconds = bestSeconds(tools.clock, [&] {
    C10_CUDA_CHECK(kernels::cuda::launchMultiplyAdds(tools.processors, kChainLength, sink.data_ptr<float>(),
                                                     currentStream()));
  });
  return kernels::cuda::multiplyAddFlops(tools.processors, kChainLength) * 1e-9 / seconds;
}

double replayMicroseconds(const CeilingTools& tools) {
  const auto graph = tools.graphs.capture([] {
    for (int i = 0; i < 2; ++i) C10_CUDA_CHECK(kernels::cuda::launchNothing(currentStream()));
    return at::Tensor();
  });
  return 1e6 * bestSeconds(tools.clock, [&] { graph->replay(); });
}

}  // namespace

DeviceCeilings measureCudaCeilings(const CeilingTools& tools, const std::stop_token& stop) {
  DeviceCeilings ceilings;
  const kernels::cuda::Bandwidth bandwidth = kernels::cuda::measureBandwidth(currentStream());
  ceilings.copyGigabytesPerSecond = bandwidth.memoryGigabytes;
  ceilings.cacheGigabytesPerSecond = bandwidth.cacheGigabytes;
  ceilings.launchMicroseconds =
      1e6 * bestSeconds(tools.clock, [] { C10_CUDA_CHECK(kernels::cuda::launchNothing(currentStream())); });
  ceilings.replayMicroseconds = replayMicroseconds(tools);
  if (stop.stop_requested()) return ceilings;
  ceilings.fmaGflops = multiplyAddGflops(tools);
  ceilings.tf32Gflops = productGflops(tools, Precision::TF32);
  ceilings.bf16Gflops = productGflops(tools, Precision::BF16);
  ceilings.f16Gflops = productGflops(tools, Precision::F16);
  return ceilings;
}

}  // namespace ufb::bench
