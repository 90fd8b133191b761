// SPDX-License-Identifier: MIT
#include "host/exception_error.h"

#include <exception>
#include <new>

namespace ufb {

Error outOfMemory(const std::string& subject, const std::string& what) {
  return {ErrorCode::OutOfMemory, subject, "there is not enough memory for " + what,
          "close other programs or use a smaller model"};
}

Error ourMistake(const std::string& subject, const std::string& problem) {
  return {ErrorCode::Internal, subject, problem, "please report this"};
}

Error standardExceptionError(const std::string& subject, const std::string& what) try {
  throw;
} catch (const std::bad_alloc&) {
  return outOfMemory(subject, what);
} catch (const std::exception& error) {
  return ourMistake(subject, error.what());
}

}  // namespace ufb
