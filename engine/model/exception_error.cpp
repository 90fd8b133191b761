// SPDX-License-Identifier: MIT
#include "model/exception_error.h"

#include <c10/util/Exception.h>

#include "host/exception_error.h"

namespace ufb {

Error exceptionError(const std::string& subject, const std::string& what) try {
  throw;
} catch (const c10::Error& error) {
  // LibTorch reports a failed allocation as its own error.
  const std::string problem = error.what_without_backtrace();
  if (problem.find("alloc") != std::string::npos) return outOfMemory(subject, what);
  return ourMistake(subject, problem);
} catch (...) {
  return standardExceptionError(subject, what);
}

}  // namespace ufb
