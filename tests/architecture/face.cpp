// SPDX-License-Identifier: MIT
// Compiled with the engine's public include folder alone: see tst_layers.cpp.
#include "ufb/bench.h"
#include "ufb/compare.h"
#include "ufb/engine.h"
#include "ufb/result.h"
#include "ufb/tokenizer.h"
#include "ufb/types.h"
