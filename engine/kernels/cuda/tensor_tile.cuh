// SPDX-License-Identifier: MIT
#pragma once

#include <cuda_bf16.h>
#include <cuda_fp16.h>

#include <cstdint>

#include "numbers.cuh"

/// Small products of 16-bit matrices on the tensor cores, sums in float32: mma.m16n8k16, its operands brought
/// into shared memory by asynchronous copies and from there into registers by ldmatrix. Fragment layouts: PTX
/// ISA, "Matrix Fragments for mma.m16n8k16".
namespace ufb::kernels::cuda {

/// Elements of a row that one stage of shared memory holds: 128 bytes, eight 16-byte pieces.
inline constexpr int kStageWidth = 64;
inline constexpr int kPiece = 8;  ///< elements in 16 bytes
inline constexpr int kStagePieces = kStageWidth / kPiece;
inline constexpr int kStageRowBytes = kStageWidth * 2;

__device__ __forceinline__ std::uint32_t sharedAddress(const void* pointer) {
  return static_cast<std::uint32_t>(__cvta_generic_to_shared(pointer));
}

/// Copies 16 bytes, or writes 16 zero bytes if !valid; `from` is not read then.
__device__ __forceinline__ void copyPiece(std::uint32_t to, const void* from, bool valid) {
  const int bytes = valid ? 16 : 0;
  asm volatile("cp.async.cg.shared.global [%0], [%1], 16, %2;\n" ::"r"(to), "l"(from), "r"(bytes));
}
__device__ __forceinline__ void closeCopies() {
  asm volatile("cp.async.commit_group;\n");
}
/// Until at most `Open` of the groups are under way.
template <int Open>
__device__ __forceinline__ void awaitCopies() {
  asm volatile("cp.async.wait_group %0;\n" ::"n"(Open));
}

__device__ __forceinline__ void loadMatrices(std::uint32_t (&out)[4], std::uint32_t address) {
  asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0,%1,%2,%3}, [%4];\n"
               : "=r"(out[0]), "=r"(out[1]), "=r"(out[2]), "=r"(out[3])
               : "r"(address));
}
__device__ __forceinline__ void loadTransposed(std::uint32_t (&out)[4], std::uint32_t address) {
  asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0,%1,%2,%3}, [%4];\n"
               : "=r"(out[0]), "=r"(out[1]), "=r"(out[2]), "=r"(out[3])
               : "r"(address));
}

/// sums [16, 8] += a [16, 16] b [16, 8]
template <class T>
__device__ __forceinline__ void multiply(float (&sums)[4], const std::uint32_t (&a)[4], std::uint32_t b0,
                                         std::uint32_t b1);
template <>
__device__ __forceinline__ void multiply<__half>(float (&sums)[4], const std::uint32_t (&a)[4],
                                                 std::uint32_t b0, std::uint32_t b1) {
  asm volatile(
      "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, "
      "{%0,%1,%2,%3};\n"
      : "+f"(sums[0]), "+f"(sums[1]), "+f"(sums[2]), "+f"(sums[3])
      : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
}
template <>
__device__ __forceinline__ void multiply<__nv_bfloat16>(float (&sums)[4], const std::uint32_t (&a)[4],
                                                        std::uint32_t b0, std::uint32_t b1) {
  asm volatile(
      "mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, "
      "{%0,%1,%2,%3};\n"
      : "+f"(sums[0]), "+f"(sums[1]), "+f"(sums[2]), "+f"(sums[3])
      : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
}

/// Where a piece of a row lies within a matrix of `pieces` of them a row: turned about, so that eight rows'
/// same piece are in eight different banks.
__device__ __forceinline__ std::uint32_t turned(int row, int piece, int pieces) {
  return static_cast<std::uint32_t>((row * pieces + (piece ^ (row & 7))) * 16);
}

/// logits [kRows, Columns] = x [kRows, width] w [Columns, width]^T by a block of 2 RowWarps warps, two along
/// the columns, each with 16 RowTiles rows. Sources are pointers to rows; null stands for a row of zeros.
template <class T, int RowWarps, int RowTiles, int Columns, int Stages>
struct LogitTile {
  static constexpr int kRowWarps = RowWarps;
  static constexpr int kRows = RowWarps * RowTiles * 16;
  static constexpr int kThreads = RowWarps * 2 * kWarp;
  static constexpr int kTiles = Columns / 2 / 8;  ///< of eight columns, for a warp
  static constexpr int kStageBytes = (kRows + Columns) * kStageRowBytes;
  static constexpr int kBytes = Stages * kStageBytes;
  static constexpr int kCopies = kRows * kStagePieces / kThreads;
  static constexpr int kWeightCopies = Columns * kStagePieces / kThreads;
  static_assert(kTiles % 2 == 0 && kWeightCopies >= 1, "a warp takes pairs of tiles");

  const T* x[kCopies];
  const T* w[kWeightCopies];
  float sums[RowTiles][kTiles][4];

  static __device__ int rowOfCopy(int copy) {
    return threadIdx.x / kStagePieces + copy * (kThreads / kStagePieces);
  }

  __device__ void copyStage(unsigned char* shared, int stage, int first, int width) const {
    const int piece = threadIdx.x % kStagePieces;
    const int element = first + piece * kPiece;
    const bool inside = element < width;
    const std::uint32_t base = sharedAddress(shared + stage * kStageBytes);
#pragma unroll
    for (int i = 0; i < kCopies; ++i) {
      const bool valid = inside && x[i] != nullptr;
      copyPiece(base + turned(rowOfCopy(i), piece, kStagePieces), valid ? x[i] + element : nullptr, valid);
    }
#pragma unroll
    for (int i = 0; i < kWeightCopies; ++i) {
      const bool valid = inside && w[i] != nullptr;
      copyPiece(base + turned(kRows + rowOfCopy(i), piece, kStagePieces), valid ? w[i] + element : nullptr,
                valid);
    }
  }

  __device__ void multiplyStage(const unsigned char* shared, int stage) {
    const int lane = threadIdx.x % kWarp;
    const int warp = threadIdx.x / kWarp;
    const int row = warp % kRowWarps * (RowTiles * 16) + lane % 16;
    const int column = kRows + warp / kRowWarps * (kTiles * 8) + lane / 16 * 8 + lane % 8;
    const std::uint32_t base = sharedAddress(shared + stage * kStageBytes);
    // The next step's operands are on their way while this one's are multiplied.
    std::uint32_t a[2][RowTiles][4];
    std::uint32_t b[2][kTiles / 2][4];
    const auto load = [&](int step) {
#pragma unroll
      for (int m = 0; m < RowTiles; ++m) {
        loadMatrices(a[step % 2][m], base + turned(row + m * 16, step * 2 + lane / 16, kStagePieces));
      }
#pragma unroll
      for (int pair = 0; pair < kTiles / 2; ++pair) {
        loadMatrices(b[step % 2][pair],
                     base + turned(column + pair * 16, step * 2 + lane / 8 % 2, kStagePieces));
      }
    };
    constexpr int kSteps = kStageWidth / 16;
    load(0);
#pragma unroll
    for (int step = 0; step < kSteps; ++step) {
      if (step + 1 < kSteps) load(step + 1);
#pragma unroll
      for (int pair = 0; pair < kTiles / 2; ++pair) {
#pragma unroll
        for (int m = 0; m < RowTiles; ++m) {
          multiply<T>(sums[m][pair * 2], a[step % 2][m], b[step % 2][pair][0], b[step % 2][pair][1]);
          multiply<T>(sums[m][pair * 2 + 1], a[step % 2][m], b[step % 2][pair][2], b[step % 2][pair][3]);
        }
      }
    }
  }

  __device__ void run(unsigned char* shared, int width) {
    const int stages = (width + kStageWidth - 1) / kStageWidth;
#pragma unroll
    for (int i = 0; i < RowTiles * kTiles * 4; ++i) sums[i / (kTiles * 4)][i / 4 % kTiles][i % 4] = 0;
    for (int s = 0; s < Stages - 1; ++s) {
      if (s < stages) copyStage(shared, s, s * kStageWidth, width);
      closeCopies();
    }
    for (int s = 0; s < stages; ++s) {
      awaitCopies<Stages - 2>();
      __syncthreads();
      const int next = s + Stages - 1;
      if (next < stages) copyStage(shared, next % Stages, next * kStageWidth, width);
      closeCopies();
      multiplyStage(shared, s % Stages);
    }
    awaitCopies<0>();
    __syncthreads();
  }

  /// Writes sums + bias to [kRows, stride] floats; bias[c] for columns < valid.
  __device__ void store(float* logits, int stride, const float* bias, int valid) const {
    const int lane = threadIdx.x % kWarp;
    const int warp = threadIdx.x / kWarp;
    const int firstRow = warp % kRowWarps * (RowTiles * 16) + lane / 4;
    const int first = warp / kRowWarps * (kTiles * 8) + lane % 4 * 2;
#pragma unroll
    for (int m = 0; m < RowTiles; ++m) {
#pragma unroll
      for (int i = 0; i < kTiles * 4; ++i) {
        const int row = firstRow + m * 16 + i / 2 % 2 * 8;
        const int column = first + i / 4 * 8 + i % 2;
        if (column < valid) logits[row * stride + column] = sums[m][i / 4][i % 4] + bias[column];
      }
    }
  }
};

}  // namespace ufb::kernels::cuda
