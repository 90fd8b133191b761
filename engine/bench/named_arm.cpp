// SPDX-License-Identifier: MIT
#include "bench/named_arm.h"

#include <omp.h>

#include "ufb/engine.h"

namespace ufb::bench {

void useThreads(int threads) {
  if (omp_get_max_threads() != threads) setThreads(threads);
}

}  // namespace ufb::bench
