// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// Fast feedforward layers on plain memory: no tensors, no threads. A caller splits the tokens.
namespace ufb::kernels {

/// How a row's numbers are stored. Sums are float32 whatever the storage.
enum class WeightType : std::uint8_t { F32, F16, BF16 };

/// Rows of weights: [rows, width] at a stride of their own.
struct FffRows {
  const void* data = nullptr;
  std::size_t stride = 0;  ///< elements from one row to the next, >= width
  WeightType type = WeightType::F32;
};

/// One layer's weights: K parallel trees of n = 2^(D+1)-1 nodes, breadth first, tree after tree.
struct FffWeights {
  FffRows in;                   ///< [K*n, d], node k*n+i: the row that its logit is a product with
  const float* bias = nullptr;  ///< [K*n]
  FffRows out;                  ///< [K*n, d], node-major: what the node adds to the output
  int width = 0;                ///< d >= 1
  int trees = 1;                ///< K >= 1
  int depth = 0;                ///< D, 0 to 20

  [[nodiscard]] int nodesPerTree() const { return (2 << depth) - 1; }
};

/// Where the visited nodes are written: index (tree*tokens + token)*(D+1) + level, `tokens` counting the
/// whole batch. Both pointers are set, or there is no record at all.
struct FffRecord {
  std::int32_t* nodes = nullptr;  ///< index within its tree
  float* logits = nullptr;
  std::size_t tokens = 0;
};

/// Rows of inputs and outputs, [tokens, d] with a row stride of their own.
struct FffBatch {
  const float* x = nullptr;
  std::size_t xStride = 0;
  float* y = nullptr;
  std::size_t yStride = 0;
};

/// y[t] = sum over trees and visited nodes of gelu(logit) * out row, for begin <= t < end; `record` may be
/// null. A logit > 0 turns right, <= 0 left (reference section 3.4; training code's fff.py). A token's result
/// depends on that token alone, so neither the split of a batch nor the thread changes a bit of it.
/// NaN inputs give NaN outputs and turn left; nothing is read or written outside the arrays.
void fffForward(const FffWeights& weights, const FffBatch& batch, std::size_t begin, std::size_t end,
                const FffRecord* record);

/// The instruction set that fffForward() is dispatched to here, e.g. "AVX3".
[[nodiscard]] std::string fffInstructionSet();

/// Names of all instruction sets that this build has and this machine runs, best first.
[[nodiscard]] std::vector<std::string> fffInstructionSets();
/// Forces fffForward() to one of them; an empty name frees it again. For tests. Returns false for an unknown
/// name.
bool forceFffInstructionSet(const std::string& name);

}  // namespace ufb::kernels
