// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "ufb/result.h"

/// For programs that link ufb_on_demand instead of the network: the rest of the face is the same, and the
/// library that computes is loaded by the first call that needs it, which takes about as long as linking it
/// would have delayed the program's start.
namespace ufb {

/// Where the library lies beside this program, built and installed alike.
[[nodiscard]] std::string engineLibraryPath();

/// Loads it now, on the calling thread; returns at once if it is there already. Fails with
/// FileNotFound or BadFormat about "engine", and so do loadModel() and everything else that returns a Result.
/// Without a library environment() knows the program's version alone, threads() is 1 and setThreads() changes
/// nothing. May be called from any thread.
[[nodiscard]] Result<void> openEngine();

/// openEngine() has succeeded. Never waits.
[[nodiscard]] bool engineIsOpen();

}  // namespace ufb
