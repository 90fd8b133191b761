// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ufb {

/// False in sanitizer builds, which have a handler of their own, and where there are no POSIX signals.
[[nodiscard]] bool crashHandlerAvailable();

/// From now on a crash (SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, an exception that nobody catches) writes
/// `folder`/<time>.txt: the version, the signal, the calls, the last actions and the last lines of the log,
/// nothing that the user wrote. Then the process ends as it would have, core dump included. Makes the folder.
/// False if it cannot be made, or where the handler is not available. Once a process, in the main thread.
bool installCrashHandler(const QString& folder, const QString& version);

/// AppDataLocation/crashes
[[nodiscard]] QString usualCrashFolder();

/// Remembers what the user asked for, the last 32 times: for crash reports. `name` is a command's name,
/// ASCII, never the user's words. Any thread.
void noteAction(const char* name);

}  // namespace ufb
