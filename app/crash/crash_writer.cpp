// SPDX-License-Identifier: MIT
// Everything here but prepareCrash() runs in a process that is broken already: plain memory and system calls.
#include "crash/crash_writer.h"

#ifdef Q_OS_UNIX
#include <execinfo.h>
#include <fcntl.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "log/log_ring.h"

namespace ufb {
namespace {

constexpr std::size_t kLongestPath = 4096;
constexpr std::size_t kTimeSize = 17;
constexpr int kMostFrames = 100;

std::array<char, kLongestPath> theFolder{};
std::array<char, 128> theVersion{};
std::array<char, 256> theReason{};

template <std::size_t Size>
void copyText(std::array<char, Size>& target, const char* text) {
  const std::size_t length = std::min(std::strlen(text), Size - 1);
  std::memcpy(target.data(), text, length);
  target[length] = 0;
}

/// A file that text is written to, with what of std::ostream is allowed here.
class Out {
 public:
  explicit Out(int file) : m_file(file) {}

  const Out& text(const char* words, std::size_t size) const {
    while (size > 0) {
      const ssize_t written = ::write(m_file, words, size);
      if (written <= 0) break;
      words += written;
      size -= static_cast<std::size_t>(written);
    }
    return *this;
  }
  const Out& text(const char* words) const { return text(words, std::strlen(words)); }
  const Out& line(const char* words, std::size_t size) const {
    return text("  ").text(words, size).text("\n");
  }
  const Out& number(unsigned long long value, unsigned base) const {
    std::array<char, 24> digits{};
    std::size_t at = digits.size();
    do {
      digits[--at] = "0123456789abcdef"[value % base];
      value /= base;
    } while (value > 0);
    return text(&digits[at], digits.size() - at);
  }
  void calls() const {
    std::array<void*, kMostFrames> frames{};
    const int count = ::backtrace(frames.data(), kMostFrames);
    ::backtrace_symbols_fd(frames.data(), count, m_file);
  }

 private:
  int m_file;
};

const char* signalName(int signal) {
  switch (signal) {
    case SIGSEGV:
      return "SIGSEGV (memory that is not there)";
    case SIGBUS:
      return "SIGBUS (memory that cannot be read: a file that shrank, a broken disk)";
    case SIGFPE:
      return "SIGFPE (impossible arithmetic)";
    case SIGILL:
      return "SIGILL (an instruction that this processor does not know)";
    case SIGABRT:
      return "SIGABRT (the program gave up)";
    default:
      return "another signal";
  }
}

/// `folder`/<time>.txt, or <time>-2.txt and so on if there is one already. -1 if none can be made.
int openReport(const char* time) {
  std::array<char, kLongestPath + 64> path{};
  for (char attempt = '1'; attempt <= '9'; ++attempt) {
    const std::size_t length = std::strlen(theFolder.data());
    std::memcpy(path.data(), theFolder.data(), length);
    std::size_t at = length;
    path[at++] = '/';
    std::memcpy(&path[at], time, kTimeSize - 1);
    at += kTimeSize - 1;
    if (attempt > '1') {
      path[at++] = '-';
      path[at++] = attempt;
    }
    std::memcpy(&path[at], ".txt", 5);
    const int file = ::open(path.data(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file >= 0) return file;
  }
  return -1;
}

}  // namespace

void prepareCrash(const QByteArray& folder, const QByteArray& version) {
  copyText(theFolder, folder.constData());
  copyText(theVersion, version.constData());
}

void noteCrashReason(const char* typeName) {
  copyText(theReason, typeName != nullptr ? typeName : "unknown");
}

void formatCrashTime(long long seconds, char* text) {
  // Days to a date by eras of 400 years that begin in March; gmtime() may take a lock.
  const long long days = seconds / 86400 + 719468;
  const long long era = days / 146097;
  const long long ofEra = days % 146097;
  const long long yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
  const long long ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
  const long long fromMarch = (5 * ofYear + 2) / 153;
  const long long month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const long long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const long long ofDay = seconds % 86400;
  const auto put = [&text](long long value, int digits) {
    for (int i = digits - 1; i >= 0; --i, value /= 10) text[i] = static_cast<char>('0' + value % 10);
    text += digits;
  };
  put(year, 4);
  put(month, 2);
  put(ofYear - (153 * fromMarch + 2) / 5 + 1, 2);
  *text++ = 'T';
  put(ofDay / 3600, 2);
  put(ofDay / 60 % 60, 2);
  put(ofDay % 60, 2);
  *text++ = 'Z';
  *text = 0;
}

void writeCrash(int signal, const void* address) {
  std::array<char, kTimeSize> time{};
  formatCrashTime(::time(nullptr), time.data());
  const int file = openReport(time.data());
  if (file < 0) return;
  const Out out(file);
  out.text("UltraFastBERT Explorer ").text(theVersion.data()).text(" crashed at ").text(time.data());
  out.text("\nSignal: ").text(signalName(signal));
  if (address != nullptr) out.text(" at 0x").number(reinterpret_cast<unsigned long long>(address), 16);
  if (theReason[0] != 0) out.text("\nException: ").text(theReason.data());
  out.text("\nProcess: ").number(static_cast<unsigned long long>(::getpid()), 10);
  out.text("\n\nCalls, the innermost first:\n").calls();
  const auto line = [&out](const char* words, std::size_t size) { out.line(words, size); };
  out.text("\nLast actions, the newest last:\n");
  crashActions().writeTo(line);
  out.text("\nLast lines of the log:\n");
  crashLog().writeTo(line);
  ::fsync(file);
  ::close(file);
}

}  // namespace ufb

#endif
