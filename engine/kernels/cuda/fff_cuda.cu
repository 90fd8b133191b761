// SPDX-License-Identifier: MIT
#include "fff_cuda.h"

#include <mutex>
#include <vector>

#include "fff_kernels.h"

namespace ufb::kernels::cuda {

namespace {

int levelsAhead(FffKernel kernel) {
  return 1 + static_cast<int>(kernel) - static_cast<int>(FffKernel::Ahead1);
}

bool isGrouped(FffKernel kernel) {
  return kernel == FffKernel::Grouped || kernel == FffKernel::GroupedDense;
}

bool isValid(const FffLayer& layer, const FffTokens& tokens) {
  return layer.width >= 1 && layer.trees >= 1 && layer.depth >= 0 && layer.depth <= kMostDepth &&
         tokens.count >= 0 && layer.in.data != nullptr && layer.out.data != nullptr && layer.bias != nullptr;
}

}  // namespace

const char* name(FffKernel kernel) {
  switch (kernel) {
    case FffKernel::Naive:
      return "naive";
    case FffKernel::Warp:
      return "warp";
    case FffKernel::Ahead1:
      return "ahead-1";
    case FffKernel::Ahead2:
      return "ahead-2";
    case FffKernel::Ahead3:
      return "ahead-3";
    case FffKernel::Ahead4:
      return "ahead-4";
    case FffKernel::Grouped:
      return "grouped";
    case FffKernel::GroupedDense:
      break;
  }
  return "grouped-dense";
}

bool takes(FffKernel kernel, const FffLayer& layer, const FffTokens& tokens) {
  if (!isValid(layer, tokens)) return false;
  if (kernel == FffKernel::Warp) return true;
  // It adds up trees in y itself, which 16 bits would round after each.
  if (kernel == FffKernel::Naive) return layer.trees == 1 || tokens.type == Type::F32;
  if (isGrouped(kernel)) return groupedTakes(layer, tokens, kernel == FffKernel::GroupedDense);
  return fitsRegisters(layer, tokens);
}

namespace {

// Tokens from which a kernel is the faster one, 768 wide and 4095 nodes on an H100.
constexpr int kFewest = 384;     ///< above, looking three levels ahead reads too much
constexpr int kManyF32 = 14336;  ///< from here on rows are worth sharing
constexpr int kManyF16 = 10240;

}  // namespace

FffKernel choose(const FffLayer& layer, const FffTokens& tokens) {
  if (!fitsRegisters(layer, tokens)) return FffKernel::Warp;
  if (tokens.count <= kFewest) return FffKernel::Ahead3;
  if (tokens.count >= kManyF16 && takes(FffKernel::GroupedDense, layer, tokens))
    return FffKernel::GroupedDense;
  if (tokens.count >= kManyF32 && tokens.type == Type::F32 && takes(FffKernel::Grouped, layer, tokens)) {
    return FffKernel::Grouped;
  }
  return FffKernel::Warp;
}

std::size_t scratchBytes(FffKernel kernel, const FffLayer& layer, const FffTokens& tokens) {
  if (!isGrouped(kernel) || tokens.count == 0) return 0;
  return groupedScratchBytes(layer, tokens, kernel == FffKernel::GroupedDense);
}

cudaError_t fffForward(FffKernel kernel, const FffLayer& layer, const FffTokens& tokens,
                       const FffTrace& trace, void* scratch, cudaStream_t stream) {
  if (!takes(kernel, layer, tokens)) return cudaErrorInvalidValue;
  if (tokens.count == 0) return cudaSuccess;
  switch (kernel) {
    case FffKernel::Naive:
      return launchNaive(layer, tokens, trace, stream);
    case FffKernel::Warp:
      return launchWarp(layer, tokens, trace, stream);
    case FffKernel::Grouped:
    case FffKernel::GroupedDense:
      return launchGrouped(layer, tokens, trace, kernel == FffKernel::GroupedDense, scratch, stream);
    case FffKernel::Ahead1:
    case FffKernel::Ahead2:
    case FffKernel::Ahead3:
    case FffKernel::Ahead4:
      break;
  }
  return launchAhead(levelsAhead(kernel), layer, tokens, trace, stream);
}

cudaError_t currentLimits(DeviceLimits& limits) {
  static std::mutex mutex;
  static std::vector<DeviceLimits> known;
  int device = 0;
  if (const cudaError_t error = cudaGetDevice(&device); error != cudaSuccess) return error;
  const std::lock_guard<std::mutex> lock(mutex);
  const auto index = static_cast<std::size_t>(device);
  if (known.size() <= index) known.resize(index + 1);
  DeviceLimits& entry = known[index];
  if (entry.processors == 0) {
    cudaError_t error =
        cudaDeviceGetAttribute(&entry.sharedPerBlock, cudaDevAttrMaxSharedMemoryPerBlockOptin, device);
    if (error == cudaSuccess) {
      error = cudaDeviceGetAttribute(&entry.processors, cudaDevAttrMultiProcessorCount, device);
    }
    if (error != cudaSuccess) return error;
  }
  limits = entry;
  return cudaSuccess;
}

}  // namespace ufb::kernels::cuda
