// SPDX-License-Identifier: MIT
#pragma once

#include <exception>
#include <new>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>

#include "ufb/result.h"

namespace ufb::text {

/// Thrown inside ufb_text only; guarded() makes an Error of it before anything leaves the tokenizer.
class Problem : public std::runtime_error {
 public:
  Problem(ErrorCode code, const std::string& problem, std::string advice)
      : std::runtime_error(problem), m_code(code), m_advice(std::move(advice)) {}

  [[nodiscard]] ErrorCode code() const { return m_code; }
  [[nodiscard]] const std::string& advice() const { return m_advice; }

 private:
  ErrorCode m_code;
  std::string m_advice;
};

/// Runs `work` and returns its value, or whatever it threw as an Error about `subject`.
template <class Work>
auto guarded(const std::string& subject, Work&& work) -> Result<std::invoke_result_t<Work>> {
  try {
    return std::forward<Work>(work)();
  } catch (const Problem& problem) {
    return failure(problem.code(), subject, problem.what(), problem.advice());
  } catch (const std::bad_alloc&) {
    return failure(ErrorCode::OutOfMemory, subject, "there is not enough memory for it",
                   "close other programs or take a smaller file");
  } catch (const std::exception& error) {
    return failure(ErrorCode::Internal, subject, error.what(), "please report this as a bug");
  }
}

}  // namespace ufb::text
