// SPDX-License-Identifier: MIT
#include "model/exception_error.h"

#include <c10/util/Exception.h>

#include <exception>
#include <new>

namespace ufb {

namespace {

Error outOfMemory(const std::string& subject, const std::string& what) {
  return {ErrorCode::OutOfMemory, subject, "there is not enough memory for " + what,
          "close other programs or use a smaller model"};
}

Error ourMistake(const std::string& subject, const std::string& problem) {
  return {ErrorCode::Internal, subject, problem, "please report this"};
}

}  // namespace

Error exceptionError(const std::string& subject, const std::string& what) try {
  throw;
} catch (const std::bad_alloc&) {
  return outOfMemory(subject, what);
} catch (const c10::Error& error) {
  // LibTorch reports a failed allocation as its own error.
  const std::string problem = error.what_without_backtrace();
  if (problem.find("alloc") != std::string::npos) return outOfMemory(subject, what);
  return ourMistake(subject, problem);
} catch (const std::exception& error) {
  return ourMistake(subject, error.what());
}

}  // namespace ufb
