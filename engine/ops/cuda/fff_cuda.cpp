// SPDX-License-Identifier: MIT
// ufb::fff on an NVIDIA GPU: checks, chooses a kernel, and queues it on the current stream.
#include <ATen/ATen.h>
#include <c10/cuda/CUDAException.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>
#include <torch/library.h>

#include <algorithm>
#include <limits>

#include "ops/cuda/fff_tensors.h"
#include "ops/fff_backend.h"

namespace ufb::ops {

namespace {

namespace cuda = kernels::cuda;

/// More tokens are computed in parts.
constexpr std::int64_t kPart = cuda::kMostGroupedTokens;

/// Queues the tokens of `input`; nodes and logits go to `traced` unless that is null, which then has room for
/// these tokens and no others.
void queue(const FffArguments& a, const at::Tensor& input, const at::Tensor& y, const FffResult* traced) {
  const cuda::FffLayer layer = kernelLayer(a.inWeight, a.inBias, a.outWeight, a.trees, a.depth);
  const cuda::FffTokens tokens = kernelTokens(input, y);
  const cuda::FffKernel kernel = cuda::choose(layer, tokens);
  at::Tensor scratch;
  if (const std::size_t bytes = cuda::scratchBytes(kernel, layer, tokens); bytes > 0) {
    scratch = at::empty({static_cast<std::int64_t>(bytes)}, input.options().dtype(at::kByte));
  }
  cuda::FffTrace trace;
  if (traced != nullptr) trace = {traced->nodes.data_ptr<std::int32_t>(), traced->logits.data_ptr<float>()};
  C10_CUDA_CHECK(cuda::fffForward(kernel, layer, tokens, trace,
                                  scratch.defined() ? scratch.data_ptr() : nullptr,
                                  c10::cuda::getCurrentCUDAStream().stream()));
}

FffResult sparseCuda(const FffArguments& a, bool traced) {
  checkFffArguments(a);
  const std::int64_t tokens = a.x.size(0);
  TORCH_CHECK(tokens <= std::numeric_limits<std::int32_t>::max(), "ufb::fff: too many tokens: ", tokens);
  const c10::cuda::CUDAGuard guard(a.x.device());
  const at::Tensor input = a.x.stride(1) == 1 ? a.x : a.x.contiguous();
  FffResult result;
  result.y = at::empty({tokens, a.x.size(1)}, a.x.options());
  if (traced) {
    // A trace's places depend on the count of all tokens, so these are not computed in parts.
    makeRecord(a, result);
    queue(a, input, result.y, &result);
    return result;
  }
  for (std::int64_t first = 0; first < tokens; first += kPart) {
    const std::int64_t count = std::min(kPart, tokens - first);
    queue(a, input.narrow(0, first, count), result.y.narrow(0, first, count), nullptr);
  }
  return result;
}

}  // namespace

void linkFffCuda() {}

TORCH_LIBRARY_IMPL(ufb, CUDA, library) {
  library.impl("fff", &plainFff<&sparseCuda>);
  library.impl("fff_traced", &tracedFff<&sparseCuda>);
}

}  // namespace ufb::ops
