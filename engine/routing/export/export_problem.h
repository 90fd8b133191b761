// SPDX-License-Identifier: MIT
#pragma once

#include <exception>
#include <new>
#include <stop_token>
#include <string>
#include <type_traits>
#include <utility>

#include "ufb/result.h"

namespace ufb::exporting {

/// Thrown inside this library only, where walks through tables must end early; guarded() makes an Error of
/// it.
class ExportProblem : public std::exception {
 public:
  explicit ExportProblem(Error error) : m_error(std::move(error)) {}
  [[nodiscard]] const Error& error() const { return m_error; }
  [[nodiscard]] const char* what() const noexcept override { return m_error.problem.c_str(); }

 private:
  Error m_error;
};

/// Throws an ExportProblem if it is one.
inline void orThrow(const Result<void>& result) {
  if (!result) throw ExportProblem(result.error());
}

/// Throws an ExportProblem with Cancelled.
inline void stopIfAsked(const std::stop_token& stop, const std::string& subject) {
  if (!stop.stop_requested()) return;
  throw ExportProblem({ErrorCode::Cancelled, subject, "the export was stopped", "start it again"});
}

/// Runs `work` and returns its value, or whatever it threw as an Error about `subject`.
template <class Work>
auto guarded(const std::string& subject, Work&& work) -> Result<std::invoke_result_t<Work>> {
  try {
    return std::forward<Work>(work)();
  } catch (const ExportProblem& problem) {
    return tl::unexpected(problem.error());
  } catch (const std::bad_alloc&) {
    return failure(ErrorCode::OutOfMemory, subject, "there is not enough memory for the export",
                   "close other programs");
  } catch (const std::exception& error) {
    return failure(ErrorCode::Internal, subject, error.what(), "please report this as a bug");
  }
}

}  // namespace ufb::exporting
