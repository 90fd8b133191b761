// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace ufb {

/// What stands behind libblas.so.3.
struct BlasLibrary {
  std::string name;          ///< with version and kernel if the library tells
  bool isReference = false;  ///< the reference BLAS: correct, but many times slower than it need be
};

/// Readies the BLAS once per process, before its first product: one thread of its own, since the engine
/// splits products into blocks itself (see ops/parallel_math.h); and, where an OpenBLAS older than the
/// processor has fallen back to a kernel for much older ones, the kernel that fits. That one must first pass
/// a check against plain loops. A user's OPENBLAS_CORETYPE is respected. Returns what is in force.
const BlasLibrary& prepareBlas();

}  // namespace ufb
