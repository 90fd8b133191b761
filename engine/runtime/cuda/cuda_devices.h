// SPDX-License-Identifier: MIT
#pragma once

#include "ufb/engine.h"

namespace ufb {

/// describeCuda() of a build with CUDA.
void describeCudaDevices(Environment& environment);

}  // namespace ufb
