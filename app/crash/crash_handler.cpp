// SPDX-License-Identifier: MIT
#include "crash/crash_handler.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include "crash/crash_writer.h"
#include "log/log_ring.h"

#if defined(Q_OS_UNIX) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define UFB_CRASH_HANDLER
#include <cxxabi.h>
#include <execinfo.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <typeinfo>
#endif

namespace ufb {

QString usualCrashFolder() {
  const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
  return data.isEmpty() ? data : data + QStringLiteral("/crashes");
}

void noteAction(const char* name) {
  crashActions().add(name);
}

#ifdef UFB_CRASH_HANDLER

namespace {

constexpr std::array kSignals{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
constexpr std::size_t kStackBytes = 256 * 1024;
constexpr unsigned kSecondsToWrite = 10;

void restoreDefaults() {
  struct sigaction action {};
  action.sa_handler = SIG_DFL;
  for (const int signal : kSignals) ::sigaction(signal, &action, nullptr);
}

/// Only what may be called in a signal handler, and backtrace_symbols_fd(), which allocates nothing once it
/// has been called before.
void onSignal(int signal, siginfo_t* info, void* /*context*/) {
  // A second crash, in here or in another thread, ends the process; so does a lock that is held for ever.
  restoreDefaults();
  ::alarm(kSecondsToWrite);
  const bool hasAddress = signal == SIGSEGV || signal == SIGBUS;
  writeCrash(signal, hasAddress ? info->si_addr : nullptr);
  ::alarm(0);
  ::raise(signal);  // blocked until we return, then it does what it would have done without us
}

/// Names the exception's type; what it says may be about the user's text.
[[noreturn]] void onTerminate() {
  const std::type_info* type = abi::__cxa_current_exception_type();
  noteCrashReason(type != nullptr ? type->name() : nullptr);
  std::abort();
}

/// A stack of its own for the handler in this thread, so that an overflow can be reported. Never given back:
/// the process ends before it is needless.
void giveOwnStack() {
  stack_t stack{};
  stack.ss_sp = std::malloc(kStackBytes);
  stack.ss_size = kStackBytes;
  if (stack.ss_sp != nullptr) ::sigaltstack(&stack, nullptr);
}

}  // namespace

bool crashHandlerAvailable() {
  return true;
}

bool installCrashHandler(const QString& folder, const QString& version) {
  if (folder.isEmpty() || !QDir().mkpath(folder)) return false;
  prepareCrash(QFile::encodeName(folder), version.toUtf8());
  // Loads what backtrace() needs, as long as memory can still be had.
  std::array<void*, 4> frames{};
  static_cast<void>(::backtrace(frames.data(), static_cast<int>(frames.size())));
  giveOwnStack();
  struct sigaction action {};
  action.sa_sigaction = onSignal;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  for (const int signal : kSignals) ::sigaction(signal, &action, nullptr);
  std::set_terminate(onTerminate);
  return true;
}

#else

bool crashHandlerAvailable() {
  return false;
}

bool installCrashHandler(const QString& /*folder*/, const QString& /*version*/) {
  return false;
}

#endif

}  // namespace ufb
