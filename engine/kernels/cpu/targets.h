// SPDX-License-Identifier: MIT
#pragma once

// To be included before Highway. Left out are the targets whose vectors have no size at compile time (SVE,
// RISC-V): the kernels keep arrays of vectors in registers. Arm machines with SVE run the NEON code.
#define HWY_DISABLED_TARGETS (HWY_SVE | HWY_SVE2 | HWY_SVE_256 | HWY_SVE2_128 | HWY_RVV)
