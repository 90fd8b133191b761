// SPDX-License-Identifier: MIT
#pragma once

#include <cuda_runtime_api.h>

#include <cstddef>
#include <cstdint>

/// Fast feedforward layers on an NVIDIA GPU: no tensors; a caller brings memory and a stream. All pointers
/// are device memory. A launch that fails is told by its cudaError_t; nothing here throws or waits.
namespace ufb::kernels::cuda {

/// How numbers are stored. Sums are float32 whatever the storage.
enum class Type : std::uint8_t { F32, F16, BF16 };

[[nodiscard]] constexpr std::size_t sizeOf(Type type) {
  return type == Type::F32 ? 4 : 2;
}

struct Rows {
  const void* data = nullptr;
  std::size_t stride = 0;  ///< elements from one row to the next, >= width
  Type type = Type::F32;
};

/// Deepest tree that the kernels take.
inline constexpr int kMostDepth = 20;
/// Most tokens of a launch that the grouped kernels take: their lists of members take groups * tokens
/// numbers.
inline constexpr int kMostGroupedTokens = 1 << 16;

/// One layer: K parallel trees of n = 2^(D+1)-1 nodes, breadth first, tree after tree.
struct FffLayer {
  Rows in;                      ///< [K*n, d]: the row that a node's logit is a product with
  const float* bias = nullptr;  ///< [K*n]
  Rows out;                     ///< [K*n, d]: what a node adds to the output
  int width = 0;                ///< d >= 1
  int trees = 1;                ///< K >= 1
  int depth = 0;                ///< D, 0 to kMostDepth

  [[nodiscard]] int nodesPerTree() const { return (2 << depth) - 1; }
};

/// Inputs and outputs, [tokens, d] each, of one type; the rows of y lie d apart.
struct FffTokens {
  const void* x = nullptr;
  std::size_t xStride = 0;  ///< elements
  void* y = nullptr;
  Type type = Type::F32;
  int count = 0;
};

/// Where the visited nodes are written, index (tree*tokens + token)*(D+1) + level; both or neither.
struct FffTrace {
  std::int32_t* nodes = nullptr;  ///< within its tree
  float* logits = nullptr;
};

/// The kernels that there are. Each computes the same function; they differ in whom the work is shared out
/// to.
enum class FffKernel : std::uint8_t {
  Naive,        ///< a thread per token, as published: the baseline. See fff_naive.cu.
  Warp,         ///< a warp per token; every shape and type. See fff_warp.cu.
  Ahead1,       ///< a block per token, one level at a time. See fff_ahead.cu.
  Ahead2,       ///< two levels at a time: three nodes are computed where two are needed
  Ahead3,       ///< three levels at a time: seven nodes for three
  Ahead4,       ///< four levels at a time: fifteen nodes for four
  Grouped,      ///< top of the tree from shared memory, then the tokens of a subtree together. See
                ///< fff_grouped.cu.
  GroupedDense  ///< the same as products on the tensor cores; 16-bit only. See fff_dense_top.cu.
};

inline constexpr FffKernel kFffKernels[] = {FffKernel::Naive,   FffKernel::Warp,        FffKernel::Ahead1,
                                            FffKernel::Ahead2,  FffKernel::Ahead3,      FffKernel::Ahead4,
                                            FffKernel::Grouped, FffKernel::GroupedDense};

[[nodiscard]] const char* name(FffKernel kernel);

/// Whether a kernel takes this shape, these types and this alignment.
[[nodiscard]] bool takes(FffKernel kernel, const FffLayer& layer, const FffTokens& tokens);

/// The fastest kernel for this layer and so many tokens that takes them, as measured
/// (engine/bench/RESULTS.md).
[[nodiscard]] FffKernel choose(const FffLayer& layer, const FffTokens& tokens);

/// Bytes of scratch memory, on a 256-byte boundary, that a launch needs; 0 for most kernels.
[[nodiscard]] std::size_t scratchBytes(FffKernel kernel, const FffLayer& layer, const FffTokens& tokens);

/// y[t] = sum over trees and visited nodes of gelu(logit) * out row; a logit > 0 turns right, <= 0 and NaN
/// left (reference section 3.4). Queued on `stream`; may be captured into a graph. The result of a token
/// depends on that token alone, as long as all out-rows are finite: the grouped kernels multiply those of a
/// token's neighbours by 0. Returns cudaErrorInvalidValue if !takes(), else what the launch says.
[[nodiscard]] cudaError_t fffForward(FffKernel kernel, const FffLayer& layer, const FffTokens& tokens,
                                     const FffTrace& trace, void* scratch, cudaStream_t stream);

}  // namespace ufb::kernels::cuda
