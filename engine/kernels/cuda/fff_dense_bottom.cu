// SPDX-License-Identifier: MIT
// The second half of the grouped kernel for 16-bit numbers. A block takes up to 64 tokens of one group. Their
// logits in the group's subtree, at most 31 nodes, are one product on the tensor cores. So are their outputs:
// of [64, 38] factors, zero but for the nodes on a token's path, with the 38 out-rows that occur. A factor
// goes in as the sum of two 16-bit numbers, so that it keeps 16 significant bits (bfloat16) or 22 (float16).
#include "fff_dense.h"
#include "fff_grouped.h"
#include "group_share.cuh"
#include "subtree.cuh"
#include "tensor_tile.cuh"
#include "with_type.cuh"

namespace ufb::kernels::cuda {

namespace {

constexpr int kTokens = 64;
constexpr int kThreads = 256;
constexpr int kSubtree = 32;  ///< columns for the subtree's nodes, one to spare
constexpr int kRows = 48;     ///< out-rows: ancestors, the subtree, and zeros up to a multiple of 16
constexpr int kBlock = 128;   ///< output columns at a time
constexpr int kBlockPieces = kBlock / kPiece;
constexpr int kBuffers = 4;       ///< blocks of out-rows that are in shared memory or on their way there
constexpr int kFactorPieces = 8;  ///< of a token's factors in shared memory: kRows, and room for the turning
constexpr int kLogitStride = kSubtree + 1;
constexpr int kLanes = kThreads / kTokens;  ///< threads to a token
constexpr int kMostLevels = kMostDenseDepth + 1;
constexpr int kLaneLevels = (kMostLevels + kLanes - 1) / kLanes;
constexpr int kRowCopies = kRows * kBlockPieces / kThreads;

template <class T>
using Tile = LogitTile<T, kTokens / 16, 1, kSubtree, 4>;
static_assert(kMostTopLevels + kSubtree <= kRows, "all out-rows have a place");

/// Shared memory: the first product's stages, in which the out-rows lie later; the factors' high parts and
/// their low parts; logits; and what follows.
struct Rest {
  float bias[kSubtree];
  int token[kTokens];
  float scale[kTokens];  ///< a power of two that the largest factor of a token is below
};
template <class T>
struct Layout {
  static constexpr int kRowBytes = kRows * kBlock * 2;
  static constexpr int kFactors = Tile<T>::kBytes;
  static constexpr int kFactorBytes = kTokens * kFactorPieces * 16;
  static constexpr int kLogits = kFactors + 2 * kFactorBytes;
  static constexpr int kRest = kLogits + kTokens * kLogitStride * 4;
  static constexpr int kBytes = kRest + static_cast<int>(sizeof(Rest));
  static_assert(kBuffers * kRowBytes <= Tile<T>::kBytes, "out-rows lie over the stages");
};

/// The tree's node of out-row r: first the ancestors of the group, then its subtree; -1 for none.
__device__ __forceinline__ int nodeOfRow(int r, int levels, int root, int subtreeNodes) {
  if (r < levels) return ancestor(root, levels - r);
  const int j = r - levels;
  return j < subtreeNodes ? inTree(root, j) : -1;
}

template <class T>
__device__ void setFactor(unsigned char* factors, int place, int row, float value) {
  const std::uint32_t at = turned(place, row / kPiece, kFactorPieces) / 2 + row % kPiece;
  T* const high = reinterpret_cast<T*>(factors);
  T* const low = reinterpret_cast<T*>(factors + Layout<T>::kFactorBytes);
  high[at] = fromFloat<T>(value);
  low[at] = fromFloat<T>(value - toFloat(high[at]));
}

/// Four threads per token: each walks the subtree, and lays every fourth level's factor out in the token's
/// row of the second product's left side.
template <class T>
__device__ void takePath(const TypedLayer<T>& layer, const TypedTokens<T>& tokens, const FffTrace& trace,
                         const Groups& groups, int root, const float* logits, unsigned char* factors,
                         Rest& rest) {
  const int place = threadIdx.x / kLanes;
  const int lane = threadIdx.x % kLanes;
  const int token = rest.token[place];
  const int levels = layer.depth + 1;
  float values[kLaneLevels] = {};
  int rows[kLaneLevels] = {};
#pragma unroll
  for (int k = 0; k < kLaneLevels; ++k) {
    const int level = lane + k * kLanes;
    if (level < groups.levels) values[k] = groups.factors[token * levels + level];
    rows[k] = level;
  }
  int j = 0;
  for (int level = groups.levels; level < levels; ++level) {
    const float logit = logits[place * kLogitStride + j];
#pragma unroll
    for (int k = 0; k < kLaneLevels; ++k) {
      if (level != lane + k * kLanes) continue;
      values[k] = geluExact(logit);
      rows[k] = groups.levels + j;
      note(trace, 0, token, tokens.count, levels, level, inTree(root, j), logit);
    }
    j = childOf(j, logit);
  }
  float largest = 0;
#pragma unroll
  for (int k = 0; k < kLaneLevels; ++k) largest = fmaxf(largest, fabsf(values[k]));
#pragma unroll
  for (int distance = 1; distance < kLanes; distance *= 2) {
    largest = fmaxf(largest, __shfl_xor_sync(kAllLanes, largest, distance));
  }
  int exponent = 0;
  if (largest > 0 && isfinite(largest)) frexpf(largest, &exponent);
  if (lane == 0) rest.scale[place] = ldexpf(1.0F, exponent);
#pragma unroll
  for (int k = 0; k < kLaneLevels; ++k) {
    if (lane + k * kLanes < levels) setFactor<T>(factors, place, rows[k], ldexpf(values[k], -exponent));
  }
}

/// Out-rows into shared memory, kBlock columns at a time; this thread's share of the rows is known
/// beforehand.
template <class T>
struct RowCopies {
  const T* source[kRowCopies];

  __device__ RowCopies(const TypedLayer<T>& layer, int levels, int root, int subtreeNodes) {
#pragma unroll
    for (int i = 0; i < kRowCopies; ++i) {
      const int node =
          nodeOfRow(threadIdx.x / kBlockPieces + i * (kThreads / kBlockPieces), levels, root, subtreeNodes);
      source[i] = node >= 0 ? layer.out + node * layer.outStride : nullptr;
    }
  }

  /// Also closes a group of copies, an empty one behind the last block.
  __device__ void copy(int block, int width, unsigned char* shared) const {
    const int piece = threadIdx.x % kBlockPieces;
    const int element = block * kBlock + piece * kPiece;
    const std::uint32_t base = sharedAddress(shared + block % kBuffers * Layout<T>::kRowBytes);
    if (block * kBlock < width) {
#pragma unroll
      for (int i = 0; i < kRowCopies; ++i) {
        const bool valid = source[i] != nullptr && element < width;
        const int row = threadIdx.x / kBlockPieces + i * (kThreads / kBlockPieces);
        copyPiece(base + turned(row, piece, kBlockPieces), valid ? source[i] + element : nullptr, valid);
      }
    }
    closeCopies();
  }
};

/// In a quad of lanes, lane q gets word q of every lane: four rows of four words change places with their
/// columns.
__device__ __forceinline__ void transposeQuad(std::uint32_t (&words)[4], int q) {
#pragma unroll
  for (int distance = 1; distance <= 2; distance *= 2) {
    const bool upper = (q & distance) != 0;
#pragma unroll
    for (int k = 0; k < 4; ++k) {
      if ((k & distance) != 0) continue;
      const std::uint32_t given = upper ? words[k] : words[k + distance];
      const std::uint32_t taken = __shfl_xor_sync(kAllLanes, given, distance);
      (upper ? words[k] : words[k + distance]) = taken;
    }
  }
}

/// Columns of y of this block's tokens. Warp w does 16 tokens and half of the columns.
template <class T>
__device__ void writeBlock(const TypedLayer<T>& layer, const TypedTokens<T>& tokens, int count,
                           const Rest& rest, const unsigned char* factors, const unsigned char* from,
                           int firstColumn) {
  const int lane = threadIdx.x % kWarp;
  const int warp = threadIdx.x / kWarp;
  const int firstPlace = warp % 4 * 16;
  const int firstPiece = warp / 4 * (kBlockPieces / 2);
  float sums[8][4] = {};
#pragma unroll
  for (int step = 0; step < kRows / 16; ++step) {
    std::uint32_t high[4];
    std::uint32_t low[4];
    const std::uint32_t at = turned(firstPlace + lane % 16, step * 2 + lane / 16, kFactorPieces);
    loadMatrices(high, sharedAddress(factors) + at);
    loadMatrices(low, sharedAddress(factors) + Layout<T>::kFactorBytes + at);
#pragma unroll
    for (int pair = 0; pair < 4; ++pair) {
      std::uint32_t b[4];
      loadTransposed(b, sharedAddress(from) +
                            turned(step * 16 + lane % 16, firstPiece + pair * 2 + lane / 16, kBlockPieces));
      multiply<T>(sums[pair * 2], high, b[0], b[1]);
      multiply<T>(sums[pair * 2], low, b[0], b[1]);
      multiply<T>(sums[pair * 2 + 1], high, b[2], b[3]);
      multiply<T>(sums[pair * 2 + 1], low, b[2], b[3]);
    }
  }
#pragma unroll
  for (int half = 0; half < 2; ++half) {
    const int place = firstPlace + lane / 4 + half * 8;
    const bool valid = place < count;
    T* const y = tokens.y + static_cast<std::size_t>(valid ? rest.token[place] : 0) * layer.width;
    const float scale = valid ? rest.scale[place] : 0;
#pragma unroll
    for (int four = 0; four < 8; four += 4) {
      // Of four tiles this lane has two columns of each; then it has all eight columns of one.
      std::uint32_t words[4];
#pragma unroll
      for (int k = 0; k < 4; ++k) {
        Pack<T, 2> two;
        two.values[0] = fromFloat<T>(sums[four + k][half * 2] * scale);
        two.values[1] = fromFloat<T>(sums[four + k][half * 2 + 1] * scale);
        words[k] = *reinterpret_cast<const std::uint32_t*>(&two);
      }
      transposeQuad(words, lane % 4);
      const int column = firstColumn + (firstPiece + four + lane % 4) * kPiece;
      if (valid && column < layer.width) {
        __stcs(reinterpret_cast<uint4*>(y + column), uint4{words[0], words[1], words[2], words[3]});
      }
    }
  }
}

template <class T>
__global__ void __launch_bounds__(kThreads, 3)
    bottomKernel(TypedLayer<T> layer, TypedTokens<T> tokens, FffTrace trace, Groups groups) {
  extern __shared__ __align__(128) unsigned char shared[];
  unsigned char* const factors = shared + Layout<T>::kFactors;
  float* const logits = reinterpret_cast<float*>(shared + Layout<T>::kLogits);
  Rest& rest = *reinterpret_cast<Rest*>(shared + Layout<T>::kRest);
  const Share share = findShare<kTokens>(groups);
  if (share.count == 0) return;
  const int subtreeNodes = (2 << (layer.depth - groups.levels)) - 1;
  const int root = (1 << groups.levels) - 1 + share.group;
  const int* const members =
      groups.members + static_cast<std::size_t>(share.group) * tokens.count + share.first;
  Tile<T> tile;
#pragma unroll
  for (int i = 0; i < Tile<T>::kCopies; ++i) {
    const int place = Tile<T>::rowOfCopy(i);
    tile.x[i] = place < share.count ? tokens.x + members[place] * tokens.xStride : nullptr;
  }
#pragma unroll
  for (int i = 0; i < Tile<T>::kWeightCopies; ++i) {
    const int j = Tile<T>::rowOfCopy(i);
    tile.w[i] = j < subtreeNodes ? layer.in + inTree(root, j) * layer.inStride : nullptr;
  }
  // Places that no token takes have inputs of zero, and the last token's index so that nothing is read out of
  // place.
  if (threadIdx.x < kTokens)
    rest.token[threadIdx.x] = members[min(static_cast<int>(threadIdx.x), share.count - 1)];
  if (static_cast<int>(threadIdx.x) < subtreeNodes) {
    rest.bias[threadIdx.x] = __ldg(layer.bias + inTree(root, threadIdx.x));
  }
  for (int i = threadIdx.x; i < 2 * Layout<T>::kFactorBytes / 16; i += kThreads) {
    reinterpret_cast<uint4*>(factors)[i] = uint4{};
  }
  tile.run(shared, layer.width);
  const RowCopies<T> rows(layer, groups.levels, root, subtreeNodes);
#pragma unroll
  for (int block = 0; block < kBuffers; ++block) rows.copy(block, layer.width, shared);
  tile.store(logits, kLogitStride, rest.bias, subtreeNodes);
  __syncthreads();
  const FffTrace noTrace;
  takePath(layer, tokens, static_cast<int>(threadIdx.x) / kLanes < share.count ? trace : noTrace, groups,
           root, logits, factors, rest);
  for (int block = 0; block * kBlock < layer.width; ++block) {
    awaitCopies<kBuffers - 1>();
    __syncthreads();
    writeBlock(layer, tokens, share.count, rest, factors, shared + block % kBuffers * Layout<T>::kRowBytes,
               block * kBlock);
    __syncthreads();
    rows.copy(block + kBuffers, layer.width, shared);
  }
}

template <class T>
cudaError_t launch(const FffLayer& layer, const FffTokens& tokens, const FffTrace& trace,
                   const Groups& groups, cudaStream_t stream) {
  const cudaError_t error =
      cudaFuncSetAttribute(&bottomKernel<T>, cudaFuncAttributeMaxDynamicSharedMemorySize, Layout<T>::kBytes);
  if (error != cudaSuccess) return error;
  bottomKernel<T><<<mostPieces(tokens.count, groups.levels, kTokens), kThreads, Layout<T>::kBytes, stream>>>(
      TypedLayer<T>(layer), TypedTokens<T>(tokens), trace, groups);
  return cudaGetLastError();
}

}  // namespace

cudaError_t launchDenseBottom(const FffLayer& layer, const FffTokens& tokens, const FffTrace& trace,
                              const Groups& groups, cudaStream_t stream) {
  return tokens.type == Type::F16 ? launch<__half>(layer, tokens, trace, groups, stream)
                                  : launch<__nv_bfloat16>(layer, tokens, trace, groups, stream);
}

}  // namespace ufb::kernels::cuda
