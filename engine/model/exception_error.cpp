// SPDX-License-Identifier: MIT
#include "model/exception_error.h"

#include <c10/util/Exception.h>

#include <string_view>

#include "host/exception_error.h"

namespace ufb {

namespace {

/// The CUDA device whose memory LibTorch says is full; empty if it says something else.
std::string fullDevice(const std::string& problem) {
  const bool full = problem.find("CUDA out of memory") != std::string::npos ||
                    problem.find("CUDA error: out of memory") != std::string::npos ||
                    problem.find("CUBLAS_STATUS_ALLOC_FAILED") != std::string::npos;
  if (!full) return {};
  constexpr std::string_view kNumbered = "GPU ";
  const std::size_t at = problem.find(kNumbered);
  if (at == std::string::npos) return "the CUDA device";
  const std::size_t first = at + kNumbered.size();
  const std::size_t last = problem.find_first_not_of("0123456789", first);
  const std::string number = problem.substr(first, last - first);
  return number.empty() ? "the CUDA device" : "cuda:" + number;
}

}  // namespace

Error exceptionError(const std::string& subject, const std::string& what) try {
  throw;
} catch (const c10::Error& error) {
  // LibTorch reports a failed allocation as its own error.
  const std::string problem = error.what_without_backtrace();
  if (const std::string device = fullDevice(problem); !device.empty()) {
    return {ErrorCode::OutOfMemory, subject, "there is not enough memory for " + what + " on " + device,
            "give it a shorter text or fewer at once, choose 16-bit weights, or use --device cpu"};
  }
  if (problem.find("alloc") != std::string::npos) return outOfMemory(subject, what);
  return ourMistake(subject, problem);
} catch (...) {
  return standardExceptionError(subject, what);
}

}  // namespace ufb
