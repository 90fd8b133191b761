// SPDX-License-Identifier: MIT
#pragma once

#include <cuda_runtime.h>

namespace ufb::kernels::cuda {

/// The node of the whole tree that the j-th of a subtree is, both counted breadth first, the subtree's root
/// being node `root` of the tree.
__device__ __forceinline__ int inTree(int root, int j) {
  const int level = 31 - __clz(j + 1);
  return ((root + 1) << level) - 1 + (j + 1 - (1 << level));
}

/// The node's ancestor so many levels above.
__device__ __forceinline__ int ancestor(int node, int levels) {
  return ((node + 1) >> levels) - 1;
}

}  // namespace ufb::kernels::cuda
