// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace ufb {

/// Remembers where reports go and what they begin with. Before the first crash, not during one.
void prepareCrash(const QByteArray& folder, const QByteArray& version);

/// The type of the exception that nobody caught, as the compiler writes it; null = unknown. Safe in a crash.
void noteCrashReason(const char* typeName);

/// Writes the report. Allocates nothing, takes no lock: safe in a signal handler. `address` is what could not
/// be accessed; null = not known.
void writeCrash(int signal, const void* address);

/// "20261122T153601Z" for seconds since 1970, into 17 bytes, the last one 0. Safe in a signal handler.
void formatCrashTime(long long seconds, char* text);

}  // namespace ufb
